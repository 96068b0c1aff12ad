// Reads what somebody answered: a text, a transcript of speech or the keys they pressed, in English
// or Spanish, with the misspellings and the shorthand of a phone.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/conversation/reading.hpp"
#include "core/time/zone.hpp"

namespace rb {

// What the reply answers: the same words mean another thing to another question.
enum class Asked : std::uint8_t {
  open,       // nothing in particular
  yes_no,     // whether they agree
  offer,      // which of the offered slots
  time_wish,  // when they could come
  birth_date,
  rating,  // a number
};

struct OfferedSlot {
  LocalTime at;               // where the visit is
  std::string_view provider;  // as it was said to the patient; may be empty
  std::string_view place;
};

struct ReadingContext {
  Tongue language = Tongue::english;  // that the conversation is held in: english or spanish
  LocalTime now;                      // where the patient is
  Asked asked = Asked::open;
  std::span<const OfferedSlot> offered;  // in the order in which they were said
};

// Reads the first 4,096 bytes (core/conversation/grammar/pieces.hpp says why). Any bytes will do:
// invalid UTF-8 is read as Latin-1. Never fails; what says nothing is `unclear`. Where a reply can
// be read as harmless or as one of the first three intents, it is the latter.
//
// Times of day without am or pm are office hours: 1 to 7 is after noon. A day without a year is the
// next one; a birth's year of two digits is the last one that is past. Numeric dates are month
// first in English and day first in Spanish, unless only the other makes sense. `when` is set with
// time_wish and callback; `choice` only where exactly one of the slots fits.
[[nodiscard]] Reading read_reply(std::string_view text, const ReadingContext& context);

}  // namespace rb
