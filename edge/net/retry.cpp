#include "edge/net/retry.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace rb::net {
namespace {

// The digits of a fixed place; nothing if there are others.
[[nodiscard]] std::optional<int> number_at(std::string_view text, std::size_t at,
                                           std::size_t count) {
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// "Sun, 06 Nov 1994 08:49:37 GMT"; the day of the week is not compared.
[[nodiscard]] std::optional<Instant> parse_date(std::string_view text) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  constexpr std::string_view kShape = "aaa, 00 aaa 0000 00:00:00 GMT";
  if (text.size() != kShape.size()) return std::nullopt;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    if (kShape[i] != 'a' && kShape[i] != '0' && kShape[i] != text[i]) return std::nullopt;
  }
  const std::size_t month = kMonths.find(text.substr(8, 3));
  const auto day = number_at(text, 5, 2);
  const auto year = number_at(text, 12, 4);
  const auto hours = number_at(text, 17, 2);
  const auto minutes = number_at(text, 20, 2);
  const auto seconds = number_at(text, 23, 2);
  if (month == std::string_view::npos || month % 3 != 0) return std::nullopt;
  if (!day || !year || !hours || !minutes || !seconds) return std::nullopt;
  if (*hours > 23 || *minutes > 59 || *seconds > 60) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(month / 3 + 1)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return Instant{std::chrono::sys_days{date}} + std::chrono::hours{*hours} +
         std::chrono::minutes{*minutes} + std::chrono::seconds{*seconds};
}

}  // namespace

Millis Backoff::delay(std::uint32_t retry, std::uint64_t draw) const {
  // Within a year nothing below overflows.
  const std::int64_t limit = std::clamp<std::int64_t>(most.count(), 1, 365 * Millis{kDay}.count());
  const std::int64_t growth = std::clamp(growth_percent, 100, 10'000);
  std::int64_t full = std::clamp<std::int64_t>(first.count(), 1, limit);
  for (std::uint32_t i = 1; i < retry && full < limit; ++i) {
    const std::int64_t next = std::min(full * growth / 100, limit);
    if (next == full) break;
    full = next;
  }
  const std::int64_t spread = full * std::clamp(jitter_percent, 0, 100) / 100;
  const auto taken_off = static_cast<std::int64_t>(draw % (static_cast<std::uint64_t>(spread) + 1));
  return Millis{std::max<std::int64_t>(1, full - taken_off)};
}

std::optional<Millis> parse_retry_after(std::string_view value, Instant now) {
  while (value.starts_with(' ')) value.remove_prefix(1);
  while (value.ends_with(' ')) value.remove_suffix(1);
  // Nine digits are thirty years, and far from any overflow.
  if (!value.empty() && value.size() <= 9) {
    const auto seconds = number_at(value, 0, value.size());
    if (seconds) return std::chrono::seconds{*seconds};
  }
  const auto date = parse_date(value);
  if (!date) return std::nullopt;
  return std::max(Millis{0}, *date - now);
}

bool CircuitBreaker::allow(Instant now) {
  if (!open_) return true;
  if (now < retry_at_) return false;
  retry_at_ = now + options_.open_time;
  probing_ = true;
  return true;
}

void CircuitBreaker::succeeded() {
  *this = CircuitBreaker(options_);
}

void CircuitBreaker::failed(Instant now) {
  ++failures_;
  // What was asked before it opened and fails late says nothing new.
  if (open_ && !probing_) return;
  if (!probing_ && failures_ < options_.failures) return;
  open_ = true;
  probing_ = false;
  retry_at_ = now + options_.open_time;
}

CircuitBreaker::State CircuitBreaker::state(Instant now) const {
  if (!open_) return State::closed;
  return probing_ || now >= retry_at_ ? State::half_open : State::open;
}

}  // namespace rb::net
