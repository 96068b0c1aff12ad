// The words that states, commands, events and effects of a request to an office share.
#pragma once

#include <compare>
#include <cstdint>

#include "core/base/ids.hpp"
#include "core/provider/office_channel.hpp"

namespace rb::office {

// A request is sent at most once on each rung of its ladder in each round of the negotiation: this
// names the send, here and at whoever carries it out.
struct SendId {
  OfficeRequestId request;
  std::uint8_t round = 0;  // from 1: the wish as it was; each time agreed on begins another
  std::uint8_t rung = 0;   // position in the ladder

  friend constexpr auto operator<=>(SendId, SendId) = default;
};

// What became of a send.
enum class SendReport : std::uint8_t {
  arrived = 1,
  failed,  // surely not arrived
  lost,    // nobody knows: it may have arrived
};

enum class AnswerKind : std::uint8_t { acknowledged = 1, accepted, counter_offer, refused };

enum class Refusal : std::uint8_t {
  no_new_patients = 1,
  no_time_left,
  out_of_network,
  wrong_specialty,
  referral_needed,
  other,
};

// How a request ends: exactly one of these, once.
enum class Ending : std::uint8_t {
  accepted = 1,
  refused,             // by the office
  times_do_not_suit,   // a counter-offer that holds nothing for the patient
  patient_chose_none,  // of the times offered, or not in time
  too_many_rounds,     // the office always offers something else
  no_answer,           // the ladder is used up
  office_unreachable,  // nothing arrived
  too_late,            // the hold is over
  cancelled,
  countered,  // with times that are not for this request to decide on
};

// Whether somebody else is to be asked.
[[nodiscard]] constexpr bool wants_alternate(Ending ending) {
  return ending != Ending::accepted && ending != Ending::cancelled && ending != Ending::countered;
}

enum class Rejection : std::uint8_t {
  request_is_open_already = 1,
  request_was_not_opened,
  request_is_over,
  hold_has_no_end,
  too_late_to_ask,
  office_takes_no_channel,
  send_is_not_open,
  send_is_still_unknown,
  nothing_was_sent_there,
  answer_to_an_earlier_wish,
  answer_is_known,
  no_times_are_offered,
  offer_was_replaced,
  time_was_not_offered,
  time_is_past,
  no_extension_was_asked,
};

// Positions of the states, as in State.
enum class StateKind : std::uint8_t {
  unopened = 0,
  waiting,
  sending,
  resolving,
  asked,
  acknowledged,
  negotiating,
  done
};

}  // namespace rb::office
