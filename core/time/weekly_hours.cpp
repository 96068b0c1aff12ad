#include "core/time/weekly_hours.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb {

WeeklyHours WeeklyHours::always() {
  WeeklyHours hours;
  for (auto& day : hours.days) day = {{0, kMinutesOfDay}};
  return hours;
}

void WeeklyHours::add(std::uint32_t mask, MinuteRange range) {
  RB_ASSERT(mask < (1U << days.size()));
  RB_ASSERT(0 <= range.from && range.from < range.to && range.to <= kMinutesOfDay);
  for (std::size_t weekday = 0; weekday < days.size(); ++weekday) {
    if ((mask >> weekday & 1U) == 0) continue;
    std::vector<MinuteRange>& day = days[weekday];
    // [first, last) are the ranges that touch or overlap the new one; they become one.
    const auto first =
        std::find_if(day.begin(), day.end(), [&](MinuteRange r) { return r.to >= range.from; });
    const auto last =
        std::find_if(first, day.end(), [&](MinuteRange r) { return r.from > range.to; });
    MinuteRange merged = range;
    if (first != last) {
      merged.from = std::min(range.from, first->from);
      merged.to = std::max(range.to, std::prev(last)->to);
    }
    day.insert(day.erase(first, last), merged);
  }
}

WeeklyHours WeeklyHours::intersect(const WeeklyHours& other) const {
  WeeklyHours both;
  for (std::size_t weekday = 0; weekday < days.size(); ++weekday) {
    auto mine = days[weekday].begin();
    auto theirs = other.days[weekday].begin();
    while (mine != days[weekday].end() && theirs != other.days[weekday].end()) {
      const MinuteRange common{std::max(mine->from, theirs->from), std::min(mine->to, theirs->to)};
      if (common.from < common.to) both.days[weekday].push_back(common);
      if (mine->to < theirs->to) {
        ++mine;
      } else {
        ++theirs;
      }
    }
  }
  return both;
}

bool WeeklyHours::empty() const {
  return std::all_of(days.begin(), days.end(), [](const auto& day) { return day.empty(); });
}

}  // namespace rb
