#include "core/conversation/dialogue/mover.hpp"

#include "core/base/assert.hpp"

namespace rb {
namespace {

// Bridges the wait of a call; as a text it would be a message of its own.
[[nodiscard]] bool is_said(const Node& node, Channel channel) {
  if (std::holds_alternative<std::monostate>(node.say)) return false;
  return channel == Channel::voice || !std::holds_alternative<DeedTurn>(node.turn);
}

[[nodiscard]] SlotId chosen_slot(const Dialogue& dialogue) {
  RB_ASSERT(dialogue.chosen >= 0);
  return dialogue.offers[static_cast<std::size_t>(dialogue.chosen)].slot;
}

}  // namespace

void Mover::arrive(NodeId at) {
  for (;;) {
    const Node& node = flow_[at];
    if (is_said(node, dialogue().channel)) say(NodeLine{at, false});
    if (const auto* next = std::get_if<NextTurn>(&node.turn)) {
      at = next->node;  // never in circles: compile_flow() refuses them
      continue;
    }
    if (const auto* deed = std::get_if<DeedTurn>(&node.turn)) {
      start(at, deed->deed);
    } else if (const auto* end = std::get_if<EndTurn>(&node.turn)) {
      if (end->reason) want(deed::Escalate{*end->reason});
      leave(end->disposition);
    } else {
      dialogue().state = talk::Asking{.node = at};
    }
    return;
  }
}

void Mover::follow(NodeId node, Cause cause) {
  const NodeId to = flow_[node].lead(cause);
  RB_ASSERT(!to.is_none());
  arrive(to);
}

void Mover::start(NodeId node, Deed deed) {
  Dialogue& d = dialogue();
  RB_ASSERT(d.proof.has_value());  // compile_flow() lets no deed be reached without
  const DeedId request{++d.requests};
  d.state = talk::Doing{node, request};
  switch (deed) {
    case Deed::search_slots:
      if (d.held) want(deed::ReleaseHold{chosen_slot(d)});
      d.held = false;
      want(deed::SearchSlots{*d.proof, request, d.wish, flow_.offers});
      return;
    case Deed::hold_slot:
      want(deed::HoldSlot{*d.proof, request, chosen_slot(d)});
      return;
    case Deed::book_slot:
      want(deed::BookSlot{*d.proof, request, chosen_slot(d)});
      return;
    case Deed::confirm_appointment:
      want(deed::ConfirmAppointment{*d.proof, request});
      return;
    case Deed::cancel_appointment:
      d.former = just_booked_;
      want(deed::CancelAppointment{*d.proof, request, d.former});
      return;
    case Deed::join_waitlist:
      want(deed::JoinWaitlist{*d.proof, request, d.wish});
      return;
  }
}

void Mover::leave(Disposition disposition) {
  Dialogue& d = dialogue();
  const bool opted_out = disposition == Disposition::opted_out;
  const auto* doing = std::get_if<talk::Doing>(&d.state);
  if (doing == nullptr) {
    finish(disposition, opted_out);
    return;
  }
  const auto* turn = std::get_if<DeedTurn>(&flow_[doing->node].turn);
  RB_ASSERT(turn != nullptr);
  d.state = talk::Closing{turn->deed, doing->request, disposition, opted_out};
}

void Mover::finish(Disposition disposition, bool opted_out) {
  Dialogue& d = dialogue();
  if (d.held) want(deed::ReleaseHold{chosen_slot(d)});
  d.held = false;
  if (disposition == Disposition::no_decision && d.achieved) disposition = *d.achieved;
  want(deed::EndSession{disposition});
  d.state = talk::Ended{disposition, opted_out};
}

void Mover::escalate(EscalationReason reason, Standing words) {
  say(words);
  want(deed::Escalate{reason});
  leave(Disposition::escalated);
}

void Mover::close(Cause result) {
  const talk::Closing closing = std::get<talk::Closing>(dialogue().state);
  if (result == Cause::booked && closing.disposition == Disposition::wrong_person) {
    want(deed::Escalate{EscalationReason::booked_for_another});
  }
  finish(closing.disposition, closing.opted_out);
}

std::string_view kept_under(const Flow& flow, const deed::KeepReply& kept) {
  if (kept.detail) return name_of(*kept.detail);
  return std::get<AskTurn>(flow[kept.question].turn).note;
}

}  // namespace rb
