// What a dialogue asks of the outside. What needs proof of identity cannot be made without it.
#pragma once

#include <optional>
#include <variant>

#include "core/conversation/dialogue/dialogue.hpp"

namespace rb {

namespace deed {

// Each of these is answered once, by its request.
struct SearchSlots {
  IdentityProof proof;
  DeedId request;
  TimeWish wish;
  std::uint8_t most = 1;  // slots to offer
};
struct HoldSlot {
  IdentityProof proof;
  DeedId request;
  SlotId slot;
};
struct BookSlot {
  IdentityProof proof;
  DeedId request;
  SlotId slot;
};
struct ConfirmAppointment {
  IdentityProof proof;
  DeedId request;
};
struct CancelAppointment {
  IdentityProof proof;
  DeedId request;
};
struct JoinWaitlist {
  IdentityProof proof;
  DeedId request;
  TimeWish wish;
};

// These are told, and not answered.
struct ReleaseHold {
  SlotId slot;
};
struct RequestCallback {
  std::optional<TimeWish> when;  // none: at any time
};
struct Escalate {
  EscalationReason reason = EscalationReason::person_asked;
};
struct OptOut {};
struct OptIn {};
// The reply that this input came from is kept under the node's note.
struct KeepReply {
  NodeId question;
};
struct RecordRating {
  std::uint8_t rating = 1;  // to 5
};
// The last of a dialogue, exactly once.
struct EndSession {
  Disposition disposition = Disposition::no_decision;
};

}  // namespace deed

using DialogueEffect =
    std::variant<deed::SearchSlots, deed::HoldSlot, deed::BookSlot, deed::ConfirmAppointment,
                 deed::CancelAppointment, deed::JoinWaitlist, deed::ReleaseHold,
                 deed::RequestCallback, deed::Escalate, deed::OptOut, deed::OptIn, deed::KeepReply,
                 deed::RecordRating, deed::EndSession>;

}  // namespace rb
