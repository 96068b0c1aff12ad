// A reply to the question for a detail of the visit: whether something was told. Which name or
// number it is nobody can know but the patient, so that words lean to nothing here but danger: all
// else that a reply holds besides (a stop, a person, another doctor) has to be said in a phrase.
#pragma once

#include <string>
#include <vector>

#include "core/conversation/grammar/leaning/second_look.hpp"

namespace rb::grammar {

// `reading`: of the reply as one to "can you tell me?". Intents that are asked of us or end the
// talk stay; else it is
//   no           it is not known: "I don't have it with me", "no lo sé", or a bare no
//   information  anything was told that is no courtesy and no filler
//   yes, thanks  an answer is announced: "yes", "sure, one moment"
//   unclear      nothing of it
// No time is wished for and no date is given by a detail: "Friday Health" is an insurance.
[[nodiscard]] Reading read_told(const ByPhrases& by_phrases, const Reading& reading);

// Folded words that are names of insurances and never mistyped other words, such as "humana".
[[nodiscard]] const std::vector<std::string>& insurance_names();

}  // namespace rb::grammar
