// Time as the whole system counts it: UTC milliseconds, never a double, never a bare integer.
#pragma once

#include <chrono>
#include <cstdint>

namespace rb {

using Millis = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Millis>;

using namespace std::chrono_literals;  // 15min, 24h in code that reads like the policy

inline constexpr Instant kNever = Instant::max();
inline constexpr Millis kDay = std::chrono::hours{24};
inline constexpr Millis kWeek = std::chrono::hours{24 * 7};

// For logs, digests and wire formats only.
[[nodiscard]] constexpr std::int64_t to_ms(Instant at) {
  return at.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant instant_from_ms(std::int64_t ms) {
  return Instant{Millis{ms}};
}

// [open, close): contact may happen from open on and must have ended by close.
struct Interval {
  Instant open;
  Instant close;

  [[nodiscard]] constexpr bool contains(Instant at) const { return open <= at && at < close; }
  [[nodiscard]] constexpr bool empty() const { return close <= open; }
  friend constexpr auto operator<=>(const Interval&, const Interval&) = default;
};

}  // namespace rb
