// When somebody could come, in wall-clock time of the place they would come to.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "core/time/zone.hpp"

namespace rb {

enum class PartOfDay : std::uint8_t { morning = 1, afternoon, evening };  // to 12:00, to 17:00, on

// What is not set does not matter to them.
struct TimeWish {
  std::uint8_t weekdays = 0;  // bit 0 is Sunday; 0: any
  std::optional<PartOfDay> part;
  std::optional<std::int16_t> not_before;      // minutes after midnight: "after 3" is 900
  std::optional<std::int16_t> not_after;       // "before noon" is 720; "at 3" is 900 and 900
  std::optional<std::chrono::sys_days> from;   // the first day: "next week", "from Tuesday"
  std::optional<std::chrono::sys_days> until;  // the last day; a single day is both
  bool earliest = false;                       // "as soon as possible"

  friend bool operator==(const TimeWish&, const TimeWish&) = default;
};

[[nodiscard]] PartOfDay part_of_day(LocalTime at);

// How far a start is from the wish, in minutes of inconvenience; 0: it fits. A day outside the days
// wished for weighs a day for each day it is off, at least one; an hour outside the hours wished
// for weighs itself.
[[nodiscard]] std::int32_t minutes_off(const TimeWish& wish, LocalTime start);

}  // namespace rb
