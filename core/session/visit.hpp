// A visit that is talked about, and the booking desk: what a wish or a choice becomes, and what has
// come of it. Without words, a flow or a proof of identity: those are the conversation's, which
// sees to it that nothing is asked of the desk for somebody who may be anybody.
#pragma once

#include <optional>
#include <vector>

#include "core/booking/desk/desk_state.hpp"
#include "core/outreach/commands.hpp"

namespace rb {

// Who is talked to, and what about: the same for the whole conversation.
struct SessionSubject {
  AttemptId attempt;  // the call or text that it began with; without one: the patient's own doing
  PatientId patient;
  PhoneId phone;                 // over which
  BookingId about;               // the outreach tells of this booking; none(): of none
  command::WantedVisit wants{};  // what is known of the visit before a word is said
};

// Where a conversation about a visit stands at the desk.
struct Visit {
  const DeskState& desk;
  const SessionSubject& subject;
  BookingId booking;  // it is about this one, or has led to it; none(): to none yet

  // Null: there is none. The second: none, or it is over.
  [[nodiscard]] const Booking* known() const;
  [[nodiscard]] const Booking* live() const;
};

// Where `led_to` is the last booking that the outreach led to, and `own` what the patient requested
// of their own accord. A booking of somebody else's is none.
[[nodiscard]] Visit visit_of(const DeskState& desk, const SessionSubject& subject, BookingId led_to,
                             BookingId own);

[[nodiscard]] BookingSource source_of(const SessionSubject& subject, Channel channel);

// What looking for times means now: a request, or another search of what there is; nothing where it
// is under way or stands already. `refused`: what is on offer is not wanted, whatever the wish.
// Precondition: identity is proven.
[[nodiscard]] std::optional<BookingCommand> search_for(const Visit& visit, Channel channel,
                                                       const TimeWish& wish, bool refused);

[[nodiscard]] command::ActOnBooking act_on(const Visit& visit, Channel channel, BookingAct act);

// What a search has come to.
struct TimesFound {
  enum class Kind : std::uint8_t {
    not_yet,
    found,   // `slots`; empty: nothing is free, and the booking waits for something to come free
    failed,  // details are missing, a person has it, or it is settled already
  };
  Kind kind = Kind::not_yet;
  OfferedSlots slots;
  bool as_wished = true;  // false: the nearest to the wish
};
[[nodiscard]] TimesFound times_found(const Visit& visit, Instant now);

// What the choice of a time has come to.
enum class Chosen : std::uint8_t {
  not_yet,
  booked,
  under_way,  // the office answers in its own time
  taken,      // somebody else has it, and others are looked for
  failed,
};
[[nodiscard]] Chosen choice_of(const Visit& visit);

}  // namespace rb
