// The sentences that no flow writes and no flow can change: what is said about opt-out, danger,
// persons, languages, callbacks and misunderstandings. All public, and nothing clinical in any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/conversation/flow/text.hpp"
#include "core/conversation/reading.hpp"
#include "core/conversation/reply_reader.hpp"
#include "core/policy/policy.hpp"
#include "core/provider/care.hpp"

namespace rb {

// English, then Spanish.
template <class T>
using ByTongue = std::array<T, 2>;
[[nodiscard]] constexpr std::size_t position(Tongue tongue) {
  return tongue == Tongue::spanish ? 1 : 0;
}

enum class Standing : std::uint8_t {
  opted_out,         // the one confirmation
  symptoms,          // a person takes over, and the emergency number
  distress,          // likewise, and the crisis line
  person_coming,     // a person takes over
  wrong_person,      // sorry, and nothing else
  language_support,  // somebody who speaks the language will call
  callback_when,     // when shall we call?
  callback_agreed,   // we call at that time
  callback_open,     // we call another time
  not_understood,    // say it again, and how
  gave_up,           // not understood too often: a person takes over
  nothing_heard,     // silence on the phone
  goodbye,           // silence for too long
  help,              // who we are and how to stop
  date_differs,      // the birth date did not match: once more
  one_moment,        // something is still being done
  welcome_back,      // taken up again after an opt-out
  being_arranged,    // the appointment: it takes longer than anybody can wait for
};
inline constexpr std::size_t kStanding = 18;
using StandingTexts = std::array<ByTongue<PublicText>, kStanding>;

[[nodiscard]] StandingTexts standing_texts();

// How a question can be answered: "Reply YES or NO.", "Press 1 for yes, 2 for no."; empty where
// anything will do.
[[nodiscard]] std::string_view how_to_answer(Asked asked, Channel channel, Tongue tongue);
// The same of the question for a detail: a number can be keyed in, a reason cannot.
[[nodiscard]] std::string_view how_to_tell(Detail detail, Channel channel, Tongue tongue);

// How to opt out: "Reply STOP to opt out."
[[nodiscard]] std::string_view how_to_stop(Channel channel, Tongue tongue);

}  // namespace rb
