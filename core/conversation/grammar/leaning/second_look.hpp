// Where what a reply leans to overrules what the phrases said.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/conversation/reading.hpp"
#include "core/conversation/reply_reader.hpp"

namespace rb::grammar {

// Log odds that the reply holds the intent, in sixteenths of a nat: above 0 it rather does.
using Leaning = std::array<std::int32_t, kIntents>;
inline constexpr std::int32_t kNat = 16;

inline constexpr std::size_t kSenses = 128;  // more than tables/phrases.hpp has

// A reply as the phrases of the tables read it.
struct ByPhrases {
  Reading reading;
  std::vector<std::string> words;
  std::optional<TimeWish> wish;     // if days or times were said, wished or not
  std::array<bool, 3> denied = {};  // stop, distress, symptoms: said, and an aside took it away
  Asked asked = Asked::open;
  std::bitset<kSenses> found;  // senses that phrases were found of
  std::bitset<kSenses> meant;  // of these, what no other phrase hides
  bool question = false;       // it ends in a question mark
};

// The intents that the reply leans to, with the details that were found by form. Stop, distress and
// symptoms need less than the others to be added, least where the reply says nothing else, and what
// the phrases read of them is taken away only where nearly everything speaks against it; one that
// an aside denied is not brought back unless clearly more speaks for it than against. What of them
// comes near is Reading::possible.
[[nodiscard]] Reading second_look(const ByPhrases& by_phrases, const Leaning& leaning);

}  // namespace rb::grammar
