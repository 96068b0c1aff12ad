// Numbers in digits and in words, clock times and calendar days at a place among words: the parts
// that times and births are read from.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/conversation/grammar/words.hpp"
#include "core/conversation/reading.hpp"

namespace rb::grammar {

// Every reader answers nothing where there is no such thing at `at`; `end` is past what was read.

struct NumberRead {
  std::int32_t value = 0;
  std::size_t end = 0;
};
// "7", "sixty one", "treinta y uno", "nineteen"; below 100 in words.
[[nodiscard]] std::optional<NumberRead> read_number(std::span<const Word> words, std::size_t at);

// "1961", "61", "nineteen sixty one", "mil novecientos sesenta y uno", "two thousand five". Two
// digits mean the year that is not after `this_year`.
[[nodiscard]] std::optional<NumberRead> read_year(std::span<const Word> words, std::size_t at,
                                                  std::int32_t this_year);

struct ClockRead {
  std::int16_t minute = 0;  // after midnight
  std::size_t end = 0;
  bool half_known = false;  // am, pm, a part of the day or 24 hours
  bool hour_only = false;
  bool certain = false;  // cannot be anything but a time of day
};
// "9:30", "540pm", "half past 3", "las dos y cuarto", "five forty". Hours from 1 to 7 without a
// half of the day are after noon: few offices are open in the other.
[[nodiscard]] std::optional<ClockRead> read_clock(std::span<const Word> words, std::size_t at);

struct DayRead {
  std::uint8_t month = 0;  // 0: not said
  std::uint8_t day = 0;
  std::optional<std::int32_t> year;
  std::size_t end = 0;
};
// "March 4 1961", "4 de marzo del 61", "3/4/61" (day first in Spanish, and where it must be).
[[nodiscard]] std::optional<DayRead> read_day(std::span<const Word> words, std::size_t at,
                                              Tongue language, std::int32_t this_year);

}  // namespace rb::grammar
