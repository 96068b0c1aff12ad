// Conversations at random: any reading, silence, result or hang-up at any moment, and what was
// reached by them.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/conversation/dialogue/say.hpp"

namespace rb::test {

struct TalkTransition {
  std::string from;
  std::string input;
  std::string to;
  friend auto operator<=>(const TalkTransition&, const TalkTransition&) = default;
};

[[nodiscard]] std::string name_of(const DialogueState& state);
[[nodiscard]] std::string name_of(const DialogueInput& input);

// The rows of the table at the top of dialogue.hpp.
[[nodiscard]] std::set<TalkTransition> promised_transitions();

struct Moment {
  Dialogue before;
  DialogueInput input;
  DialogueStep step;
};

struct TalkOptions {
  std::uint64_t seed = 0;
  Channel channel = Channel::text;
  std::size_t after_the_end = 6;  // inputs
  bool cooperative = true;        // mostly answers what was asked; else anything
};
// Deterministic: the same options, the same moments. The first moment is the first input.
[[nodiscard]] std::vector<Moment> random_talk(const Flow& flow, const KnownIdentity& known,
                                              const TalkOptions& options);

}  // namespace rb::test
