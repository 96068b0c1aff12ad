// The phrases of the grammar, in both languages, as tables of the little language that
// core/conversation/grammar/phrasebook.hpp describes.
#pragma once

#include <span>
#include <string_view>

#include "core/conversation/reading.hpp"

namespace rb::grammar {

struct WordClass {
  std::string_view name;
  std::string_view words;  // between spaces
};

// What a phrase means: an Intent by its number, or one of these.
using Sense = int;
constexpr Sense sense(Intent intent) {
  return static_cast<Sense>(intent);
}
inline constexpr Sense kAside = 100;        // none of the other intents, but no safety intent
inline constexpr Sense kBodyPart = 113;     // a symptom, if nothing else is understood
inline constexpr Sense kNotStop = 120;      // nor do these mean the safety intents that they name:
inline constexpr Sense kNotDistress = 121;  // idioms, denials and questions
inline constexpr Sense kNotSymptom = 122;
inline constexpr Sense kCallMe = 101;      // a callback if a time is said, else a person
inline constexpr Sense kStaffCalls = 102;  // a person, and a callback if a time is said
inline constexpr Sense kNotThose = 103;    // refuses what was offered; else wants another time
inline constexpr Sense kNotGood = 112;     // refuses, if no slot is named
inline constexpr Sense kAnyOfThem = 104;   // accepts whatever was offered
inline constexpr Sense kSpanish = 105;     // a language that is asked for or named
inline constexpr Sense kEnglish = 106;
inline constexpr Sense kOtherTongue = 107;
inline constexpr Sense kNotNow = 108;      // later, if nothing else is said
inline constexpr Sense kAgrees = 109;      // agrees
inline constexpr Sense kDeclines = 110;    // declines
inline constexpr Sense kCannotCome = 111;  // another time, if nothing else is the matter

struct Phrase {
  Sense sense = kAside;
  bool hides = false;      // whatever shorter phrase is found within it
  std::string_view lines;  // several phrases, between line breaks
};

[[nodiscard]] std::span<const WordClass> word_classes();

[[nodiscard]] std::span<const Phrase> stop_phrases();
[[nodiscard]] std::span<const Phrase> distress_phrases();
[[nodiscard]] std::span<const Phrase> not_distress_phrases();
[[nodiscard]] std::span<const Phrase> symptom_phrases();
[[nodiscard]] std::span<const Phrase> not_symptom_phrases();
[[nodiscard]] std::span<const Phrase> people_phrases();  // person, wrong person, language
[[nodiscard]] std::span<const Phrase> visit_phrases();   // cancel, move, provider, transport, later
[[nodiscard]] std::span<const Phrase> answer_phrases();  // yes, no, none, help, repeat, thanks

}  // namespace rb::grammar
