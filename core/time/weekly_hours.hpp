// Hours of a week in wall-clock minutes, and their intersection: how law, policy and preference are
// written before they meet a zone.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace rb {

inline constexpr std::int32_t kMinutesOfDay = 1440;

// [from, to) in minutes after local midnight, 0 <= from < to <= 1440. Hours over midnight are two
// ranges: the evening of one day and the morning of the next.
struct MinuteRange {
  std::int32_t from = 0;
  std::int32_t to = 0;
  friend constexpr bool operator==(const MinuteRange&, const MinuteRange&) = default;
};

// Per weekday (0 is Sunday) the open ranges, ascending, disjoint and not touching.
struct WeeklyHours {
  std::array<std::vector<MinuteRange>, 7> days;

  [[nodiscard]] static WeeklyHours always();
  // Adds hours on the days of `mask` (bit 0 is Sunday); ranges that touch or overlap are merged.
  // Precondition: a valid range, no bit above 6.
  void add(std::uint32_t mask, MinuteRange range);
  [[nodiscard]] WeeklyHours intersect(const WeeklyHours& other) const;
  [[nodiscard]] bool empty() const;
  friend bool operator==(const WeeklyHours&, const WeeklyHours&) = default;
};

}  // namespace rb
