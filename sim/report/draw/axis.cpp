#include "sim/report/draw/axis.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDayMs = 24 * kHour;
constexpr std::array<std::int64_t, 19> kSteps{
    kMinute,    2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
    2 * kHour,  3 * kHour,   6 * kHour,   12 * kHour,   kDayMs,       2 * kDayMs,   3 * kDayMs,
    4 * kDayMs, 7 * kDayMs,  14 * kDayMs, 28 * kDayMs,  91 * kDayMs};

std::int64_t choose_step(std::int64_t span, int most) {
  for (const std::int64_t step : kSteps) {
    if (span / step < most) return step;
  }
  return (span / most / kDayMs + 1) * kDayMs;
}

// Weeks begin on Monday, as 1970-01-05 did.
std::int64_t origin(std::int64_t step) {
  return step % (7 * kDayMs) == 0 ? 4 * kDayMs : 0;
}

}  // namespace

ValueTicks value_ticks(double max, int count, bool whole) {
  if (!(max > 0)) return {1, 1};
  const double rough = max / count;
  double power = 1;
  while (power * 10 <= rough) power *= 10;
  while (power > rough) power /= 10;
  const double lead = rough / power;
  double step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
  if (whole) step = std::max(1.0, step);
  return {step, step * std::ceil(max / step - 1e-9)};
}

std::vector<TimeTick> time_ticks(const AxisClock& clock, std::int64_t from_ms,
                                 std::int64_t until_ms, int most, bool short_names) {
  std::vector<TimeTick> ticks;
  if (until_ms <= from_ms) return ticks;
  const std::int64_t step = choose_step(until_ms - from_ms, most);
  const std::int64_t local_from = to_local_ms(clock, from_ms);
  const std::int64_t zero = origin(step);
  std::int64_t local = (local_from - zero + step - 1) / step * step + zero;
  for (;; local += step) {
    // The offset at the tick itself, found from the offset a little before it.
    std::int64_t at = local - (local_from - from_ms);
    at -= to_local_ms(clock, at) - local;
    if (at >= until_ms) break;
    if (at < from_ms) continue;
    const bool midnight = local % kDayMs == 0;
    const std::string day = short_names ? short_day(local) : day_name(local);
    ticks.push_back({at, midnight ? day : hour_name(local), midnight});
  }
  return ticks;
}

}  // namespace rb::sim
