// One appointment's life. Its states stand in state.hpp; an appointment that stands while another
// time is looked for, and what was refused, go along through all of them.
#pragma once

#include <cstdint>
#include <optional>

#include "core/booking/state.hpp"

namespace rb {

struct Booking {
  PatientId patient;
  CampaignId campaign;      // whose policy says how; none(): the defaults
  AssignmentId assignment;  // the outreach that led to it; none(): there was none
  BookingSource source = BookingSource::outreach;
  Needs needs;
  DetailSet known = 0;
  SlotId chosen;               // before there was an offer; none(): nothing, or used up
  std::uint8_t refusals = 0;   // of whole offers
  std::uint8_t lapses = 0;     // of offers in a row that nobody answered
  std::uint8_t reminders = 0;  // given for the appointment that stands
  bool verified = false;
  bool visit_over = false;
  bool visit_kept = false;
  bool cancel_wanted = false;           // as soon as what is under way is settled
  ShortList<SlotId, 8> refused;         // not offered again; the oldest are forgotten
  std::optional<Appointment> standing;  // while another time is looked for
  Instant waitlist_until;               // zero: not on the waitlist
  Instant waitlist_since;               // while it is
  BookingState state;

  [[nodiscard]] BookingKind kind() const { return static_cast<BookingKind>(state.index()); }
  [[nodiscard]] bool live() const { return kind() != BookingKind::ended; }
  [[nodiscard]] DetailSet missing() const {
    return static_cast<DetailSet>(needs.required & static_cast<DetailSet>(~known));
  }
};

// The data of booked, confirmed and reminded; null in any other state.
[[nodiscard]] const booking_state::Booked* appointment_of(const Booking& booking);
[[nodiscard]] booking_state::Booked* appointment_of(Booking& booking);

// The request that is open or waits for its turn; null where the state has none.
[[nodiscard]] const Asking* asking_of(const Booking& booking);
[[nodiscard]] Asking* asking_of(Booking& booking);

// The slot it holds; none() if it holds none.
[[nodiscard]] SlotId held_slot(const Booking& booking);

// The slot that is the patient's alone while they are asked about it; none() if there is none.
[[nodiscard]] SlotId reserved_slot(const Booking& booking);

// When it is to be looked at again if nothing happens before; kNever where only somebody else can
// move it. An open request counts as lost `answer_within` after it was asked.
[[nodiscard]] Instant due_of(const Booking& booking, Millis answer_within);

// Applies an event of this booking. Cannot fail; the caller has decided that the event is true.
void evolve(Booking& booking, const BookingEvent& event, Instant at);

// What is wrong with a booking in itself; nullptr if nothing. For tests and the reconciler.
[[nodiscard]] const char* check(const Booking& booking);

}  // namespace rb
