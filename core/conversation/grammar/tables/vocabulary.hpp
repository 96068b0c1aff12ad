// Words as the grammar sees them: abbreviations spelled out, words that belong together joined, and
// what a word means as a number, a day or a time of day. All folded.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace rb::grammar {

// Another way to write a word: "tmrw" is "tomorrow", "xq" is "porque". Many to one; one side may
// have several words.
struct Respelling {
  std::string_view written;  // alternatives between '|', each of one or more words
  std::string_view meant;
};

enum class Kind : std::uint8_t {
  plain = 0,
  number,    // value: itself
  ordinal,   // value: from 1; -1: the last, -2: the last but one
  weekday,   // value: 0 is Sunday
  weekdays,  // value: a mask, bit 0 is Sunday
  month,     // value: from 1
  part,      // value: PartOfDay
  half_day,  // value: 0 before noon, 1 after noon
  clock,     // value: minutes after midnight ("noon")
  day,       // value: days from today
  week,      // value: weeks from this one
  unit,      // value: minutes ("hours")
  before,    // an end of time
  after,     // a beginning of time
  until,     // an end, that day included
  from,      // a beginning, that day included
  about,     // at that time, more or less
  except,    // not that one
  next,      // the one after this
  current,   // this one
  earliest,  // as soon as there is one
  any_time,  // no matter when
};

struct Fact {
  Kind kind;
  std::int16_t value;
  std::string_view words;  // between spaces
};

[[nodiscard]] std::span<const Respelling> respellings();
[[nodiscard]] std::span<const Fact> facts();
// Words that no table needs, and that a correction of a typing error would make another of.
[[nodiscard]] std::string_view ordinary_words();

}  // namespace rb::grammar
