// Where what the words lean to overrules what the phrases said.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/conversation/grammar/leaning/leaning.hpp"
#include "core/conversation/reading.hpp"

namespace rb::grammar {

// A reply as the phrases of the tables read it.
struct ByPhrases {
  Reading reading;
  std::vector<std::string> words;
  std::optional<TimeWish> wish;     // if days or times were said, wished or not
  std::array<bool, 3> denied = {};  // stop, distress, symptoms: said, and an aside took it away
  Asked asked = Asked::open;
};

// Adds stop, distress and symptoms where the words lean to them, the sooner the less the phrases
// understood, and gives a reply that no phrase, or one of a mere answer, was found in what its
// words lean to most. Takes nothing away that is one of the three.
[[nodiscard]] Reading second_look(const ByPhrases& by_phrases, const Leaning& leaning);

}  // namespace rb::grammar
