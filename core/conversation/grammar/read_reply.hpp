// Reads what somebody answered: a text, a transcript of speech or the keys they pressed, in English
// or Spanish, with the misspellings and the shorthand of a phone.
#pragma once

#include <string_view>

#include "core/conversation/grammar/leaning/second_look.hpp"
#include "core/conversation/reading.hpp"
#include "core/conversation/reply_reader.hpp"

namespace rb {

// Reads the first 4,096 bytes (core/conversation/grammar/pieces.hpp says why). Any bytes will do:
// invalid UTF-8 is read as Latin-1. Never fails; what says nothing is `unclear`. Where a reply can
// be read as harmless or as one of the first three intents, it is the latter.
//
// Times of day without am or pm are office hours: 1 to 7 is after noon. A day without a year is the
// next one; a birth's year of two digits is the last one that is past. Numeric dates are month
// first in English and day first in Spanish, unless only the other makes sense. `when` is set with
// time_wish and callback; `choice` only where exactly one of the slots fits.
[[nodiscard]] Reading read_reply(std::string_view text, const ReadingContext& context);

namespace grammar {
// The first half of it: what the phrases of the tables say.
[[nodiscard]] ByPhrases read_by_phrases(std::string_view text, const ReadingContext& context);
}  // namespace grammar

}  // namespace rb
