#include "prod/adapters/telephony/wire/callback_urls.hpp"

#include <charconv>
#include <limits>
#include <optional>

namespace rb::prod {
namespace {

constexpr int kMostTries = 255;
constexpr std::int64_t kMostSeconds = 253'402'300'799;  // the year 9999

// Digits only, no leading zero.
template <class Number>
std::optional<Number> number_in(std::string_view text, Number most) {
  if (text.empty() || (text[0] == '0' && text.size() > 1)) return std::nullopt;
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || text[0] == '-') {
    return std::nullopt;
  }
  return number <= most ? std::optional(number) : std::nullopt;
}

tl::unexpected<Error> nothing(const char* what) {
  return fail(ErrorCode::not_found, what);
}

std::string address(const std::string& base, const char* what, AttemptId attempt) {
  return base + "/" + what + "?attempt=" + format_attempt(attempt);
}

}  // namespace

std::string format_attempt(AttemptId attempt) {
  return std::to_string(attempt.assignment.value()) + "-" + std::to_string(attempt.ordinal);
}

Result<AttemptId> parse_attempt(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash != std::string_view::npos) {
    const auto assignment = number_in<std::uint32_t>(text.substr(0, dash),
                                                     std::numeric_limits<std::uint32_t>::max() - 1);
    const auto ordinal =
        number_in<std::uint16_t>(text.substr(dash + 1), std::numeric_limits<std::uint16_t>::max());
    if (assignment && ordinal && *ordinal >= 1) {
      return AttemptId{AssignmentId{*assignment}, *ordinal};
    }
  }
  return nothing("no attempt has this name");
}

std::string CallbackUrls::voice(AttemptId attempt, const VoicePlace& place) const {
  std::string url = address(base_, "voice", attempt);
  if (place.step == VoiceStep::voicemail) url += "&step=voicemail";
  if (place.step == VoiceStep::menu) {
    const auto since = std::chrono::floor<std::chrono::seconds>(place.answered_at);
    url += "&step=menu&tries=" + std::to_string(place.tries) +
           "&since=" + std::to_string(since.time_since_epoch().count());
  }
  return url;
}

std::string CallbackUrls::call_status(AttemptId attempt) const {
  return address(base_, "call-status", attempt);
}

std::string CallbackUrls::text_status(AttemptId attempt) const {
  return address(base_, "text-status", attempt);
}

Result<AttemptId> attempt_of(const net::Fields& query) {
  const std::string* text = net::find_field(query, "attempt");
  if (text == nullptr) return nothing("no attempt is named");
  return parse_attempt(*text);
}

Result<VoicePlace> place_of(const net::Fields& query) {
  const std::string* step = net::find_field(query, "step");
  if (step == nullptr) return VoicePlace{};
  if (*step == "voicemail") return VoicePlace{.step = VoiceStep::voicemail};
  const std::string* tries = net::find_field(query, "tries");
  const std::string* since = net::find_field(query, "since");
  if (*step == "menu" && tries != nullptr && since != nullptr) {
    const auto count = number_in<int>(*tries, kMostTries);
    const auto seconds = number_in<std::int64_t>(*since, kMostSeconds);
    if (count && seconds) {
      return VoicePlace{VoiceStep::menu, *count, Instant{std::chrono::seconds{*seconds}}};
    }
  }
  return nothing("a call has no such step");
}

}  // namespace rb::prod
