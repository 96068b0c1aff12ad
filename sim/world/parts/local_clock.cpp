#include "sim/world/parts/local_clock.hpp"

#include <algorithm>
#include <utility>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kMinuteMs = 60'000;

}  // namespace

DayPart LocalMoment::part() const {
  const int hour = minute / 60;
  if (hour < 8 || hour >= 21) return DayPart::night;
  if (weekday == 0 || weekday == 6) return DayPart::weekend;
  if (hour < 12) return DayPart::morning;
  return hour < 17 ? DayPart::afternoon : DayPart::evening;
}

LocalClock::LocalClock(std::shared_ptr<const ZoneTable> zones)
    : zones_(std::move(zones)), cached_(zones_->size()) {}

Millis LocalClock::offset(ZoneId zone, Instant at) {
  RB_ASSERT(zone.index() < cached_.size());
  Cached& cached = cached_[zone.index()];
  if (cached.from <= at && at < cached.until) return cached.offset;
  const auto& transitions = (*zones_)[zone].transitions();
  const auto after =
      std::upper_bound(transitions.begin(), transitions.end(), at,
                       [](Instant t, const Transition& transition) { return t < transition.from; });
  cached.until = after == transitions.end() ? Instant::max() : after->from;
  const auto in_force = after == transitions.begin() ? after : after - 1;
  cached.from = after == transitions.begin() ? Instant::min() : in_force->from;
  cached.offset = in_force->offset;
  return cached.offset;
}

LocalMoment LocalClock::moment(ZoneId zone, Instant at) {
  const std::int64_t local = to_ms(at + offset(zone, at));
  std::int64_t day = local / kDayMs;
  if (local % kDayMs < 0) --day;
  const std::int64_t weekday = ((day + 4) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
  return {day, static_cast<std::int32_t>((local - day * kDayMs) / kMinuteMs),
          static_cast<std::int32_t>(weekday)};
}

Instant LocalClock::instant(ZoneId zone, std::int64_t day, std::int64_t minute) {
  const Instant local = instant_from_ms(day * kDayMs + minute * kMinuteMs);
  const Instant guess = local - offset(zone, local);
  return local - offset(zone, guess);
}

bool LocalClock::asleep(ZoneId zone, Instant at) {
  const LocalMoment now = moment(zone, at);
  return now.minute >= kSleepFrom || now.minute < kSleepUntil;
}

Instant LocalClock::when_awake(ZoneId zone, Instant at, std::uint64_t bits) {
  const LocalMoment now = moment(zone, at);
  if (now.minute < kSleepFrom && now.minute >= kSleepUntil) return at;
  const std::int64_t day = now.minute >= kSleepFrom ? now.day + 1 : now.day;
  const Millis spread{static_cast<std::int64_t>((bits >> 40U) % (60 * kMinuteMs))};
  return instant(zone, day, kSleepUntil) + spread;
}

}  // namespace rb::sim
