// Days and times of day in a reply.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/conversation/grammar/words.hpp"
#include "core/conversation/reading.hpp"
#include "core/time/zone.hpp"

namespace rb::grammar {

struct TimeQuestion {
  LocalTime now;
  Tongue language = Tongue::english;
  bool positions = false;  // small numbers and ordinals are positions among what was offered
  bool wished = false;     // days that are refused wish for all others
  bool moving = false;     // "from Tuesday to Friday" leaves Tuesday for Friday
};

// One day, span or time of day, where it stands and how it stands there.
struct Mention {
  std::uint16_t begin = 0;  // positions among the words, [begin, end)
  std::uint16_t end = 0;
  TimeWish wish;
  bool refused = false;    // "not Tuesday": any but this
  bool excepted = false;   // "any day but Tuesday": all others
  bool half_known = true;  // a time of day that says which half of the day it means
  bool hour_only = false;  // "at 2": the hour, not the minute
  bool any_time = false;   // "whenever"
  bool of_day = false;     // a time of day: not_before, not_after
  bool day = false;        // a day or span of days
};

[[nodiscard]] std::vector<Mention> find_times(std::span<const Word> words,
                                              const TimeQuestion& question);

// All that was wished, together; what was refused is left out.
[[nodiscard]] TimeWish join_wishes(std::span<const Mention> mentions, const TimeQuestion& question);

}  // namespace rb::grammar
