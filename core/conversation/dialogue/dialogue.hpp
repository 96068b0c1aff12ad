// One conversation: where it stands in its flow.
//
//   from         input           to
//   (none)       Begun           asking
//   (none)       Begun           ended        (a flow that asks nothing)
//   asking       Replied         asking
//   asking       Replied         asking_when  (a callback, without a time)
//   asking       Replied         doing
//   asking       Replied         ended
//   asking       Silent          asking
//   asking       Silent          ended
//   asking       HungUp          ended
//   asking       SessionExpired  ended
//   asking       HoldExpired     asking
//   asking       SlotsFound      asking       (late: of a request that is over, here and below)
//   asking       DetailsMissing  asking
//   asking       DeedDone        asking
//   asking       UnderWay        asking
//   asking_when  Replied         asking_when
//   asking_when  Replied         ended
//   asking_when  Silent          asking_when
//   asking_when  Silent          ended
//   asking_when  HungUp          ended
//   asking_when  SessionExpired  ended
//   asking_when  HoldExpired     asking_when
//   asking_when  SlotsFound      asking_when
//   asking_when  DetailsMissing  asking_when
//   asking_when  DeedDone        asking_when
//   asking_when  UnderWay        asking_when
//   doing        SlotsFound      asking
//   doing        SlotsFound      doing
//   doing        SlotsFound      ended
//   doing        DetailsMissing  asking
//   doing        DetailsMissing  doing
//   doing        DetailsMissing  ended
//   doing        DeedDone        asking
//   doing        DeedDone        doing
//   doing        DeedDone        ended
//   doing        UnderWay        doing
//   doing        UnderWay        ended
//   doing        Replied         doing
//   doing        Replied         closing
//   doing        Silent          doing
//   doing        HungUp          closing
//   doing        SessionExpired  closing
//   doing        HoldExpired     doing
//   closing      SlotsFound      ended
//   closing      SlotsFound      closing
//   closing      DetailsMissing  ended
//   closing      DetailsMissing  closing
//   closing      DeedDone        ended
//   closing      DeedDone        closing
//   closing      UnderWay        ended
//   closing      UnderWay        closing
//   closing      Replied         closing
//   closing      Silent          closing
//   closing      HungUp          closing
//   closing      SessionExpired  closing
//   closing      HoldExpired     closing
//   ended        Replied         ended        (what is never ignored: opt-out, danger, START)
//   ended        Silent          ended
//   ended        HungUp          ended
//   ended        SessionExpired  ended
//   ended        HoldExpired     ended
//   ended        SlotsFound      ended
//   ended        DetailsMissing  ended
//   ended        DeedDone        ended
//   ended        UnderWay        ended
//
// A test compares the table with the transitions that random conversations reach.
#pragma once

#include <array>
#include <optional>
#include <variant>

#include "core/conversation/flow/flow.hpp"
#include "core/conversation/identity.hpp"
#include "core/provider/care.hpp"

namespace rb {

// Counts what a dialogue has had done, from 1: a result names its request.
using DeedId = StrongId<struct DeedTag, std::uint16_t>;

// A slot that was found for the patient; its words stay with the caller.
struct FoundSlot {
  SlotId slot;
  ProviderId provider;
  LocalTime start;
};
inline constexpr std::size_t kMostOffers = 5;

namespace talk {

// Waits for a reply to the node's question.
struct Asking {
  NodeId node;
  std::uint8_t misses = 0;    // replies not understood, in a row; of a detail, silences too
  std::uint8_t silences = 0;  // of a call, in a row
};
// Waits for when to call back.
struct AskingWhen {
  std::uint8_t misses = 0;
};
// Waits for the result of the node's deed.
struct Doing {
  NodeId node;
  DeedId request;
};
// The conversation is over, its last deed is not.
struct Closing {
  Deed deed = Deed::search_slots;
  DeedId request;
  Disposition disposition = Disposition::no_decision;
  bool opted_out = false;
};
struct Ended {
  Disposition disposition = Disposition::no_decision;
  bool opted_out = false;
};

}  // namespace talk

using DialogueState =
    std::variant<talk::Asking, talk::AskingWhen, talk::Doing, talk::Closing, talk::Ended>;

struct Dialogue {
  DialogueState state;
  Channel channel = Channel::text;
  Tongue tongue = Tongue::english;
  Tone tone = Tone::usual;
  std::optional<IdentityProof> proof;
  std::optional<Disposition>
      achieved;  // booked, confirmed, declined: stands, whatever is said next
  TimeWish wish;
  std::array<FoundSlot, kMostOffers> offers{};
  std::uint8_t offer_count = 0;
  std::int8_t chosen = -1;  // position among the offers; -1: none
  bool held = false;        // the chosen slot
  bool former = false;      // what is called off is the appointment before the one just booked
  DetailSet missing = 0;    // known to be missing; the first is asked for
  std::uint8_t identity_tries = 0;
  std::uint8_t replies = 0;
  std::uint16_t requests = 0;

  [[nodiscard]] bool over() const { return std::holds_alternative<talk::Ended>(state); }
};

// Replies after which a conversation that still has no end is handed to a person.
inline constexpr std::uint8_t kMostReplies = 40;

// What is wrong with a dialogue in itself; nullptr if nothing.
[[nodiscard]] const char* check(const Flow& flow, const Dialogue& dialogue);

}  // namespace rb
