// What one reply of a patient means: the answer of the grammar, and all that a dialogue looks at.
// The words themselves never reach a dialogue.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/time/time_wish.hpp"

namespace rb {

// In the order of precedence: where a reply means several things, the first of them is acted on
// first, and none of the first three is ever ignored.
enum class Intent : std::uint8_t {
  stop = 0,         // leave me alone: any reasonable wording (47 CFR 64.1200(a)(10))
  distress,         // means or fears harm, despair, panic
  symptoms,         // anything new and clinical: pain, bleeding, fever, "I feel worse"
  person,           // wants to talk to somebody
  wrong_person,     // is not the patient, or does not know them
  other_language,   // asks for a language, or writes in one
  callback,         // later, not now; with a time wish if one was said
  provider_change,  // another doctor
  transport,        // cannot get there
  cancel_visit,     // does not want the appointment any more
  reschedule,       // wants the appointment at another time
  start,            // take me up again
  help,             // what is this?
  repeat,           // say it again
  choice,           // one of the offered slots: `choice`
  none_of_them,     // refuses all that was offered, without refusing an appointment
  time_wish,        // when they could come: `when`
  yes,
  no,
  information,  // what was asked for: a date, a number (`date`, `number`), a detail of the visit
  thanks,       // polite, and nothing to act on
  unclear,
};
inline constexpr int kIntents = 22;
// As files and people write them, by position.
inline constexpr std::array<std::string_view, kIntents> kIntentNames = {
    "stop",     "distress",        "symptoms",  "person",       "wrong_person", "other_language",
    "callback", "provider_change", "transport", "cancel_visit", "reschedule",   "start",
    "help",     "repeat",          "choice",    "none_of_them", "time_wish",    "yes",
    "no",       "information",     "thanks",    "unclear"};
[[nodiscard]] constexpr std::string_view intent_name(Intent intent) {
  return kIntentNames[static_cast<std::size_t>(intent)];
}
// What is danger, the most urgent first.
inline constexpr std::array kDanger = {Intent::distress, Intent::symptoms};

enum class Tongue : std::uint8_t { other = 0, english, spanish };
// The one of the two that somebody is spoken to in, of whom this code is known: "es".
[[nodiscard]] constexpr Tongue spoken_tongue(std::string_view code) {
  return code == "es" ? Tongue::spanish : Tongue::english;
}

struct Reading {
  std::uint32_t intents = 0;           // a bit for each that the reply holds; never 0
  std::optional<std::uint8_t> choice;  // position among the offered slots, from 0
  std::optional<TimeWish> when;
  std::optional<std::chrono::year_month_day> date;  // as of a birth: always with a year
  std::optional<std::int32_t> number;               // said alone or as a rating
  std::optional<Tongue> tongue;                     // with other_language
  bool names_staff = false;  // with person: "have a nurse call me", not only "call me"
  // Bits of the first three: not read in the reply, but near enough for a person to look at it.
  std::uint8_t possible = 0;

  [[nodiscard]] bool may_be(Intent intent) const {
    return ((possible >> static_cast<unsigned>(intent)) & 1U) != 0;
  }
  [[nodiscard]] bool has(Intent intent) const {
    return ((intents >> static_cast<unsigned>(intent)) & 1U) != 0;
  }
  void add(Intent intent) { intents |= 1U << static_cast<unsigned>(intent); }
  // Precondition: one of the first three.
  void suspect(Intent intent) {
    possible = static_cast<std::uint8_t>(possible | (1U << static_cast<unsigned>(intent)));
  }
  // The first in the order of precedence.
  [[nodiscard]] Intent primary() const {
    for (int i = 0; i < kIntents; ++i) {
      if (has(static_cast<Intent>(i))) return static_cast<Intent>(i);
    }
    return Intent::unclear;
  }
  friend bool operator==(const Reading&, const Reading&) = default;
};

}  // namespace rb
