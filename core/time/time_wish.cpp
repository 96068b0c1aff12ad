#include "core/time/time_wish.hpp"

#include <algorithm>

#include "core/time/weekly_hours.hpp"

namespace rb {
namespace {

using std::chrono::sys_days;

constexpr std::int32_t kNoon = 12 * 60;
constexpr std::int32_t kEvening = 17 * 60;
constexpr std::int64_t kFarthestDays = 1'000'000;  // farther is as bad; its minutes fit 32 bits

// Of the day on the wall, whatever zone it stands in.
sys_days day_of(LocalTime at) {
  return sys_days{std::chrono::floor<std::chrono::days>(at).time_since_epoch()};
}

std::int32_t minute_of(LocalTime at) {
  const auto midnight = std::chrono::floor<std::chrono::days>(at);
  return static_cast<std::int32_t>((at - midnight) / std::chrono::minutes{1});
}

// Days to the nearest weekday of the mask, before or after.
std::int32_t days_to_weekday(std::uint8_t mask, sys_days day) {
  const unsigned today = std::chrono::weekday{day}.c_encoding();
  for (unsigned off = 0; off < 4; ++off) {
    const unsigned bits = (1U << ((today + off) % 7)) | (1U << ((today + 7 - off) % 7));
    if ((mask & bits) != 0) return static_cast<std::int32_t>(off);
  }
  return 0;
}

std::int32_t days_off(const TimeWish& wish, sys_days day) {
  const auto number = [](sys_days on) { return std::int64_t{on.time_since_epoch().count()}; };
  std::int64_t off = 0;
  if (wish.from) off = std::max(off, number(*wish.from) - number(day));
  if (wish.until) off = std::max(off, number(day) - number(*wish.until));
  const std::int32_t weekday = wish.weekdays == 0 ? 0 : days_to_weekday(wish.weekdays, day);
  return std::max(static_cast<std::int32_t>(std::min(off, kFarthestDays)), weekday);
}

// Both ends belong to the wish: who can come after 3 can come at 3.
MinuteRange hours_of(const TimeWish& wish) {
  MinuteRange hours{0, kMinutesOfDay - 1};
  if (wish.part == PartOfDay::morning) hours.to = kNoon - 1;
  if (wish.part == PartOfDay::afternoon) hours = {kNoon, kEvening - 1};
  if (wish.part == PartOfDay::evening) hours.from = kEvening;
  if (wish.not_before) hours.from = std::max<std::int32_t>(hours.from, *wish.not_before);
  if (wish.not_after) hours.to = std::min<std::int32_t>(hours.to, *wish.not_after);
  // "In the morning, after 1": the hour that was named wins over the part of the day.
  if (hours.from > hours.to) {
    hours = {wish.not_before.value_or(0), wish.not_after.value_or(kMinutesOfDay - 1)};
  }
  return hours;
}

}  // namespace

PartOfDay part_of_day(LocalTime at) {
  const std::int32_t minute = minute_of(at);
  if (minute < kNoon) return PartOfDay::morning;
  return minute < kEvening ? PartOfDay::afternoon : PartOfDay::evening;
}

std::int32_t minutes_off(const TimeWish& wish, LocalTime start) {
  const MinuteRange hours = hours_of(wish);
  const std::int32_t minute = minute_of(start);
  const std::int32_t early = std::max(0, hours.from - minute);
  const std::int32_t late = std::max(0, minute - hours.to);
  return days_off(wish, day_of(start)) * kMinutesOfDay + early + late;
}

}  // namespace rb
