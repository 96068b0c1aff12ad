// What a reply does, in parts. Between the sources of this folder.
#pragma once

#include "core/conversation/dialogue/mover.hpp"

namespace rb {

// Whether the conversation goes on: neither over nor about to be.
[[nodiscard]] inline bool is_live(const Dialogue& dialogue) {
  return !std::holds_alternative<talk::Closing>(dialogue.state) && !dialogue.over();
}

// Opt-out, distress and symptoms: all that a reply holds of them. True if it held any.
[[nodiscard]] bool hear_safety(Mover& mover, const Reading& reading);

// "Call me tomorrow at three" is a callback; "have a nurse call me" is a person's to do.
[[nodiscard]] bool asks_for_person(const Reading& reading);
// What holds at every question, and no flow can change: a person, a wrong person, a language, a
// callback. True if the reply meant any of it.
[[nodiscard]] bool hear_standing(Mover& mover, const Reading& reading);

// Whether what is answered to the node's question is kept for people.
[[nodiscard]] inline bool keeps_replies(const Node& node) {
  const auto* ask = std::get_if<AskTurn>(&node.turn);
  return ask != nullptr && (ask->asked == Asked::detail || !ask->note.empty());
}
// Keeps the reply that is heard. Precondition: keeps_replies().
void keep_reply(Mover& mover, NodeId question);
// The question for a detail has not been answered: it is put once more, after `why` or the node's
// own words, and the next time counts as not known.
void leave_untold(Mover& mover, talk::Asking asking, Standing why);

void hear_wrong_person(Mover& mover);
// The callback is wanted then; none: at any time.
void agree_callback(Mover& mover, const std::optional<TimeWish>& when);
// Puts the question that stands once more.
void ask_again(Mover& mover);

}  // namespace rb
