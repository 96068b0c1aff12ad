// The words that states, commands, events and effects of a booking share.
#pragma once

#include <cstdint>

namespace rb {

// What may have to be known before a booking can proceed; a set of them is a mask of bits.
enum class Detail : std::uint8_t { insurance = 0, birth_date, clinical_context, referral };
inline constexpr int kDetails = 4;
using DetailSet = std::uint8_t;
[[nodiscard]] constexpr DetailSet bit(Detail detail) {
  return static_cast<DetailSet>(1U << static_cast<unsigned>(detail));
}

// Where a request or an answer came from. Bookings that staff make are compared with the others.
enum class BookingSource : std::uint8_t {
  outreach = 1,  // a campaign's call or text
  link,
  text,
  inbound_call,
  api,
  matching,  // a mass rescheduling
  staff,
};

// What is asked of a peer, over the EHR or an office.
enum class BookingAsk : std::uint8_t {
  verify = 1,  // identity and insurance
  search,      // free times
  office,      // whether the provider's office takes it
  book,        // write the appointment
  read_back,   // whether a write whose answer was lost was carried out
  release,     // cancel the appointment
  visit,       // what became of the visit
};

enum class BookingAnswer : std::uint8_t {
  yes = 1,   // verified; found; accepted; written; there; cancelled; kept
  no,        // not covered or not the person; nothing free; refused; not there; missed
  conflict,  // somebody else has the slot
  counter,   // the office offers another time
  silent,    // the office did not answer in time
  not_yet,   // the visit is not over, or nobody has said; a search: its turn has not come
  too_many,  // 429: not carried out
  failed,    // not carried out
  lost,      // nobody knows
};

// Where free times are looked for.
enum class SearchScope : std::uint8_t { preferred = 1, anyone };

// Why these times are offered: the explanation that the patient hears.
enum class OfferReason : std::uint8_t {
  fits = 1,
  nearest_time,    // nothing at the time that was asked for
  other_provider,  // the preferred one has nothing
  other_provider_nearest_time,
  counter_offer,  // the office's own proposal
  freed_slot,     // from the waitlist
  matched,        // found in a mass rescheduling
};

enum class HoldEnd : std::uint8_t {
  expired = 1,
  chose_otherwise,
  lost_slot,  // the EHR gave it to somebody else
  office_refused,
  countered,  // the office proposes another time: its hold follows
  handed_over,
  given_up,
  office_silent,  // it is not waited for any longer
};

enum class BookingAct : std::uint8_t {
  chose_slot = 1,
  refused_all,  // none of the offered times; a new wish may come with it
  confirmed,
  wants_other_time,  // of an appointment that stands
  keeps_time,        // after all: what stands stays
  cancelled,
  // An offered slot, while the patient is asked about it; it stays offered. none(): no longer.
  reserves_slot,
};

// What the patient is told or asked; over which channel and when is the outreach's business.
enum class Notice : std::uint8_t {
  details = 1,  // something is missing
  offer,
  booked,  // with the instructions before the visit
  first_reminder,
  last_reminder,
  missed_visit,
  waitlisted,
  cancelled,
};

enum class BookingTask : std::uint8_t {
  details_missing = 1,  // asked as often as may be
  not_verified,
  nothing_free,
  refused_every_offer,
  peer_down,  // asked as often as may be
  write_unresolved,
  patient_asked,
  offer_unanswered,  // offered as often as may be
};

enum class BookingEnding : std::uint8_t {
  completed = 1,
  no_show,
  cancelled_by_patient,
  cancelled_by_staff,
  no_answer,      // the patient let every offer lapse, and staff did not reach them either
  gave_up,        // staff found no way
  visit_unknown,  // its time has passed, and nobody ever said what became of it
};

// Positions of the states, as in BookingState.
enum class BookingKind : std::uint8_t {
  intake = 0,
  details_missing,
  verifying,
  searching,
  offering,
  held,
  provider_asked,
  negotiating,
  writing,
  booked,
  confirmed,
  reminded,
  releasing,
  waitlisted,
  with_staff,
  ended,
};
inline constexpr int kBookingKinds = 16;

}  // namespace rb
