// What goes before every flow: opt-out and danger in any state; persons, wrong persons, languages
// and callbacks at every question.
#include "core/conversation/dialogue/replies.hpp"

namespace rb {
namespace {

[[nodiscard]] bool has_opted_out(const Dialogue& dialogue) {
  const auto* closing = std::get_if<talk::Closing>(&dialogue.state);
  const auto* ended = std::get_if<talk::Ended>(&dialogue.state);
  return (closing != nullptr && closing->opted_out) || (ended != nullptr && ended->opted_out);
}

void mark_opted_out(Dialogue& dialogue) {
  if (auto* closing = std::get_if<talk::Closing>(&dialogue.state)) {
    closing->opted_out = true;
    closing->disposition = Disposition::opted_out;
  } else if (auto* ended = std::get_if<talk::Ended>(&dialogue.state)) {
    ended->opted_out = true;
  }
}

void hear_language(Mover& mover, const Reading& reading) {
  const Tongue tongue = reading.tongue.value_or(Tongue::other);
  if (tongue == Tongue::other) {
    mover.escalate(EscalationReason::language, Standing::language_support);
    return;
  }
  mover.dialogue().tongue = tongue;
  ask_again(mover);
}

void hear_callback(Mover& mover, const Reading& reading) {
  if (reading.when) {
    agree_callback(mover, reading.when);
    return;
  }
  mover.dialogue().state = talk::AskingWhen{};
  mover.say(Standing::callback_when);
}

}  // namespace

bool hear_safety(Mover& mover, const Reading& reading) {
  const bool stop = reading.has(Intent::stop);
  const bool distress = reading.has(Intent::distress);
  const bool symptoms = reading.has(Intent::symptoms);
  if (!stop && !distress && !symptoms) return false;
  Dialogue& d = mover.dialogue();
  // An opt-out is confirmed once (47 CFR 64.1200(a)(12)). Whoever is in danger is answered whatever
  // they asked for before: that is an emergency purpose (47 CFR 64.1200(a)(1)).
  const bool confirms = stop && !has_opted_out(d);
  // Whoever sees to it reads what was said.
  const auto* asking = std::get_if<talk::Asking>(&d.state);
  if (asking != nullptr && (distress || symptoms) && keeps_replies(mover.flow()[asking->node])) {
    keep_reply(mover, asking->node);
  }
  if (distress) mover.want(deed::Escalate{EscalationReason::distress});
  if (symptoms) mover.want(deed::Escalate{EscalationReason::symptoms});
  if (distress) mover.say(Standing::distress);
  if (symptoms && !distress) mover.say(Standing::symptoms);
  if (stop) mover.want(deed::OptOut{});
  if (confirms) mover.say(Standing::opted_out);
  if (is_live(d)) {
    mover.leave(stop ? Disposition::opted_out : Disposition::escalated);
  } else if (stop) {
    mark_opted_out(d);
  }
  return true;
}

void hear_wrong_person(Mover& mover) {
  mover.dialogue().proof.reset();
  mover.say(Standing::wrong_person);
  mover.leave(Disposition::wrong_person);
}

void ask_again(Mover& mover) {
  if (const auto* asking = std::get_if<talk::Asking>(&mover.dialogue().state)) {
    mover.say(NodeLine{asking->node, false});
  } else {
    mover.say(Standing::callback_when);
  }
}

void agree_callback(Mover& mover, const std::optional<TimeWish>& when) {
  if (when) mover.dialogue().wish = *when;
  mover.want(deed::RequestCallback{when});
  mover.say(when ? Standing::callback_agreed : Standing::callback_open);
  mover.leave(Disposition::callback_requested);
}

bool asks_for_person(const Reading& reading) {
  const bool at_a_time = reading.has(Intent::callback) && reading.when && !reading.names_staff;
  return reading.has(Intent::person) && !at_a_time;
}

bool hear_standing(Mover& mover, const Reading& reading) {
  if (asks_for_person(reading)) {
    mover.escalate(EscalationReason::person_asked, Standing::person_coming);
  } else if (reading.has(Intent::wrong_person)) {
    hear_wrong_person(mover);
  } else if (reading.has(Intent::other_language)) {
    hear_language(mover, reading);
  } else if (reading.has(Intent::callback)) {
    hear_callback(mover, reading);
  } else {
    return false;
  }
  return true;
}

}  // namespace rb
