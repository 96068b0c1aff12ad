// What a dialogue asks of the outside. What needs proof of identity cannot be made without it.
#pragma once

#include <optional>
#include <string_view>
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
  bool former = false;  // not the one that was booked a moment ago, but the one before it
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
// The reply that this input came from is kept for people: under the node's note, or of a question
// for a detail under the detail's name.
struct KeepReply {
  NodeId question;
  std::optional<Detail> detail;
};
// The patient has told it.
struct GiveDetail {
  IdentityProof proof;
  Detail detail = Detail::insurance;
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
                 deed::GiveDetail, deed::RecordRating, deed::EndSession>;

// The name that a reply is kept under.
[[nodiscard]] std::string_view kept_under(const Flow& flow, const deed::KeepReply& kept);

}  // namespace rb
