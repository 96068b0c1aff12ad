#include "sim/chat/meanings.hpp"

#include <array>
#include <vector>

#include "core/config/scalars/decimal.hpp"
#include "core/config/scalars/scalars.hpp"

namespace rb::sim {
namespace {

constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<std::string_view, 3> kParts = {"morning", "afternoon", "evening"};
constexpr std::array<std::string_view, 3> kTongues = {"other", "english", "spanish"};

template <std::size_t N>
[[nodiscard]] std::optional<std::size_t> position_in(const std::array<std::string_view, N>& names,
                                                     std::string_view word) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == word) return i;
  }
  return std::nullopt;
}

class Meanings {
 public:
  // False if the word is none that is known here.
  [[nodiscard]] bool take(std::string_view word) {
    if (word == "after" || word == "before") {
      bound_ = word;
      return true;
    }
    if (!bound_.empty()) return take_bound(word);
    if (const auto intent = position_in(kIntentNames, word)) {
      reading_.add(static_cast<Intent>(*intent));
      if (word == "time_wish") (void)wish();
      return true;
    }
    if (const auto tongue = position_in(kTongues, word)) {
      reading_.tongue = static_cast<Tongue>(*tongue);
      return true;
    }
    return take_time(word) || take_value(word);
  }

  [[nodiscard]] const Reading& reading() const { return reading_; }
  [[nodiscard]] bool whole() const { return bound_.empty() && reading_.intents != 0; }

 private:
  [[nodiscard]] TimeWish& wish() {
    if (!reading_.when) reading_.when.emplace();
    return *reading_.when;
  }

  [[nodiscard]] bool take_bound(std::string_view word) {
    const auto minute = read_time_minute(word);
    if (!minute) return false;
    (bound_ == "after" ? wish().not_before : wish().not_after) = static_cast<std::int16_t>(*minute);
    bound_ = {};
    return true;
  }

  [[nodiscard]] bool take_time(std::string_view word) {
    if (const auto day = position_in(kDays, word)) {
      wish().weekdays = static_cast<std::uint8_t>(wish().weekdays | 1U << *day);
    } else if (const auto part = position_in(kParts, word)) {
      wish().part = static_cast<PartOfDay>(*part + 1);
    } else if (word == "soon") {
      wish().earliest = true;
    } else {
      return false;
    }
    return true;
  }

  [[nodiscard]] bool take_value(std::string_view word) {
    if (const auto days = read_birth_date_days(word)) {
      reading_.date = std::chrono::sys_days{std::chrono::days{*days}};
      return true;
    }
    const std::optional<std::int64_t> number = parse_digits(word);
    if (!number || *number > 100) return false;
    if (reading_.has(Intent::choice) && *number > 0) {
      reading_.choice = static_cast<std::uint8_t>(*number - 1);
    } else {
      reading_.number = static_cast<std::int32_t>(*number);
    }
    return true;
  }

  Reading reading_;
  std::string_view bound_;  // `after` or `before`, waiting for its time
};

}  // namespace

Reading read_meanings(std::string_view reply, const ReadingContext& /*context*/) {
  Reading unclear;
  unclear.add(Intent::unclear);
  Meanings meanings;
  while (!reply.empty()) {
    const std::size_t end = reply.find(' ');
    const std::string_view word = reply.substr(0, end);
    reply.remove_prefix(end == std::string_view::npos ? reply.size() : end + 1);
    if (!word.empty() && !meanings.take(word)) return unclear;
  }
  return meanings.whole() ? meanings.reading() : unclear;
}

}  // namespace rb::sim
