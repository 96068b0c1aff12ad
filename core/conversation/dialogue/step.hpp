// One conversation moves: pure, the same for voice, text and the simulator. No words go in and none
// come out: lines name what is said, say.hpp makes them words.
#pragma once

#include <variant>
#include <vector>

#include "core/conversation/dialogue/dialogue.hpp"
#include "core/conversation/dialogue/effects.hpp"
#include "core/conversation/dialogue/inputs.hpp"

namespace rb {

struct NodeLine {
  NodeId node;
  bool again = false;  // the node's own words for a reply that was not understood

  friend bool operator==(const NodeLine&, const NodeLine&) = default;
};
using Line = std::variant<NodeLine, Standing>;

struct DialogueStep {
  Dialogue dialogue;
  std::vector<Line> lines;  // said at once, one after the other; of a text: one message
  std::vector<DialogueEffect> effects;
};

struct BeginOptions {
  Channel channel = Channel::text;
  Tongue tongue = Tongue::english;  // Tongue::other is spoken to in English
  Tone tone = Tone::usual;
};
[[nodiscard]] DialogueStep begin_dialogue(const Flow& flow, const BeginOptions& options);

// Cannot fail: any input in any state. Safety first: of a reply, opt-out, distress and symptoms are
// acted on in every state, together if they come together; then the wish for a person and a wrong
// person; then the flow. Results of requests that are over are ignored.
[[nodiscard]] DialogueStep step(const Flow& flow, const KnownIdentity& known,
                                const Dialogue& dialogue, const DialogueInput& input);

// What is being done, whether somebody still waits for it or not; nothing where nothing is.
struct OpenDeed {
  Deed deed = Deed::search_slots;
  DeedId request;
};
[[nodiscard]] std::optional<OpenDeed> open_deed(const Flow& flow, const Dialogue& dialogue);

// The question that stands; nothing where none does.
[[nodiscard]] std::optional<Asked> question_of(const Flow& flow, const Dialogue& dialogue);

}  // namespace rb
