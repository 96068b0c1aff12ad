// The states of the booking workflow, and how they follow each other.
//
//   from             event                           to
//   (none)           BookingRequested                intake
//   intake           BookingActed                    intake
//   intake           BookingAsked                    verifying
//   intake           BookingAsked(search)            searching
//   intake           BookingEnded                    ended
//   intake           BookingHandedOver               with_staff
//   intake           DetailsGiven                    intake
//   intake           NoticeGiven                     details_missing
//   intake           SlotHeld                        held
//   details_missing  BookingActed                    details_missing
//   details_missing  BookingEnded                    ended
//   details_missing  BookingHandedOver               with_staff
//   details_missing  DetailsGiven                    intake
//   details_missing  DetailsGiven                    details_missing
//   details_missing  NoticeGiven                     details_missing
//   verifying        BookingActed                    verifying
//   verifying        BookingAnswered                 verifying
//   verifying        BookingAnswered(yes)            searching
//   verifying        BookingAsked                    verifying
//   verifying        BookingEnded                    ended
//   verifying        BookingHandedOver               with_staff
//   verifying        DetailsGiven                    verifying
//   searching        AppointmentKept                 booked
//   searching        BookingActed                    searching
//   searching        BookingActed                    releasing
//   searching        BookingActed(keeps_time)        searching
//   searching        BookingAnswered                 searching
//   searching        BookingAsked                    searching
//   searching        BookingEnded                    ended
//   searching        BookingHandedOver               with_staff
//   searching        BookingWaitlisted               waitlisted
//   searching        DetailsGiven                    searching
//   searching        SlotHeld                        held
//   searching        SlotsOffered                    offering
//   offering         AppointmentKept                 booked
//   offering         BookingActed                    searching
//   offering         BookingActed(cancelled)         offering
//   offering         BookingActed(cancelled)         releasing
//   offering         BookingActed(keeps_time)        offering
//   offering         BookingEnded                    ended
//   offering         BookingHandedOver               with_staff
//   offering         DetailsGiven                    offering
//   offering         NoticeDelivered                 offering
//   offering         OfferLapsed                     searching
//   offering         ReservationEnded                offering
//   offering         SlotHeld                        held
//   offering         SlotReserved                    offering
//   held             AppointmentMade                 booked
//   held             AppointmentMade                 releasing
//   held             BookingActed                    held
//   held             BookingAsked                    writing
//   held             BookingAsked(office)            provider_asked
//   held             DetailsGiven                    held
//   held             HoldEnded                       searching
//   held             SlotHeld                        held
//   provider_asked   BookingActed                    provider_asked
//   provider_asked   BookingAnswered                 provider_asked
//   provider_asked   BookingAnswered(yes)            held
//   provider_asked   BookingAsked                    provider_asked
//   provider_asked   DetailsGiven                    provider_asked
//   provider_asked   HoldEnded                       searching
//   provider_asked   HoldEnded                       provider_asked
//   provider_asked   SlotHeld                        negotiating
//   negotiating      BookingActed                    held
//   negotiating      BookingActed(refused_all)       negotiating
//   negotiating      DetailsGiven                    negotiating
//   negotiating      HoldEnded                       searching
//   negotiating      NoticeDelivered                 negotiating
//   negotiating      SlotHeld                        negotiating
//   writing          AppointmentMade                 booked
//   writing          AppointmentMade                 releasing
//   writing          BookingActed                    writing
//   writing          BookingAnswered                 writing
//   writing          BookingAsked                    writing
//   writing          BookingHandedOver               with_staff
//   writing          DetailsGiven                    writing
//   writing          HoldEnded                       searching
//   writing          HoldEnded                       releasing
//   booked           AppointmentReleased             booked
//   booked           BookingActed                    releasing
//   booked           BookingActed(confirmed)         confirmed
//   booked           BookingActed(wants_other_time)  searching
//   booked           BookingAnswered                 booked
//   booked           BookingAsked                    booked
//   booked           BookingEnded                    ended
//   booked           BookingHandedOver               with_staff
//   booked           DetailsGiven                    booked
//   booked           NoticeGiven                     reminded
//   booked           VisitEnded                      booked
//   confirmed        AppointmentReleased             confirmed
//   confirmed        BookingActed                    releasing
//   confirmed        BookingActed(confirmed)         confirmed
//   confirmed        BookingActed(wants_other_time)  searching
//   confirmed        BookingAnswered                 confirmed
//   confirmed        BookingAsked                    confirmed
//   confirmed        BookingEnded                    ended
//   confirmed        BookingHandedOver               with_staff
//   confirmed        DetailsGiven                    confirmed
//   confirmed        NoticeGiven                     reminded
//   confirmed        VisitEnded                      confirmed
//   reminded         AppointmentReleased             reminded
//   reminded         BookingActed                    releasing
//   reminded         BookingActed(confirmed)         confirmed
//   reminded         BookingActed(wants_other_time)  searching
//   reminded         BookingAnswered                 reminded
//   reminded         BookingAsked                    reminded
//   reminded         BookingEnded                    ended
//   reminded         BookingHandedOver               with_staff
//   reminded         DetailsGiven                    reminded
//   reminded         NoticeGiven                     reminded
//   reminded         VisitEnded                      reminded
//   releasing        AppointmentReleased             booked
//   releasing        AppointmentReleased             releasing
//   releasing        BookingActed                    releasing
//   releasing        BookingAnswered                 releasing
//   releasing        BookingAsked                    releasing
//   releasing        BookingEnded                    ended
//   releasing        BookingHandedOver               with_staff
//   releasing        DetailsGiven                    releasing
//   waitlisted       AppointmentKept                 booked
//   waitlisted       BookingActed                    releasing
//   waitlisted       BookingActed                    waitlisted
//   waitlisted       BookingActed(keeps_time)        waitlisted
//   waitlisted       BookingAsked                    searching
//   waitlisted       BookingEnded                    ended
//   waitlisted       BookingHandedOver               with_staff
//   waitlisted       DetailsGiven                    waitlisted
//   with_staff       BookingHandedBack               intake
//   with_staff       BookingHandedBack               searching
//   with_staff       BookingHandedBack               writing
//   with_staff       BookingHandedBack               booked
//   with_staff       BookingHandedBack               confirmed
//   with_staff       BookingHandedBack               reminded
//   with_staff       BookingHandedBack               releasing
//   with_staff       DetailsGiven                    with_staff
//
// A row with an argument holds for that kind of the event, a row without for all other kinds. A
// test compares the table with the transitions that random clinics reach, and sees to it that every
// state can reach its end and a person.
//
// Data lives only in the states where it means something.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "core/booking/events.hpp"

namespace rb {

// A request to a peer: open, or waiting for its turn.
struct Asking {
  RequestId request;       // none(): waits for its turn from `due` on
  Instant due;             // open: since when
  std::uint8_t tries = 0;  // answers that were not final
};

struct Appointment {
  SlotId slot;
  std::uint64_t id = 0;  // the EHR's, as the shell numbers them
};

namespace booking_state {

struct Intake {};
struct DetailsMissing {
  Instant next;            // when the patient is asked again
  std::uint8_t asked = 0;  // so often so far
};
struct Verifying {
  Asking asking;
};
struct Searching {
  Asking asking;
  SearchScope scope = SearchScope::anyone;
  bool found_nothing = false;  // anywhere: the waitlist or a person is next
};
struct Offering {
  OfferedSlots slots;
  OfferReason reason = OfferReason::fits;
  Instant until;
  Instant since;
  bool delivered = false;  // the patient has been told
  SlotId reserved;         // one of them, while the patient is asked about it; none(): none is
  Instant reserved_until;  // not after `until`
};
struct Held {
  SlotId slot;
  Instant until;
  Instant since;
  bool accepted = false;  // the office has agreed
};
struct ProviderAsked {
  SlotId slot;
  Instant until;
  Asking asking;
};
struct Negotiating {
  SlotId slot;
  Instant until;
  Instant since;
  bool delivered = false;
};
// The slot is held until this is settled, however long the peer is away.
struct Writing {
  SlotId slot;
  Asking asking;
  bool maybe_written = false;  // an answer was lost, and not read back since
  bool was_lost = false;       // an answer ever: its write may land late, after a reading back
  bool in_conflict = false;    // somebody has the slot, and was_lost: it may be this booking
};
struct Booked {
  Appointment appointment;
  Instant next;
  Asking asking;  // about the visit
};
struct Confirmed : Booked {};
struct Reminded : Booked {};
struct Releasing {
  Appointment appointment;
  Asking asking;
  std::optional<Appointment> replaced_by;  // else the booking ends with it
};
struct Waitlisted {
  Instant next;
};
struct WithStaff {
  TaskId task;
  BookingTask reason = BookingTask::nothing_free;
  BookingKind back = BookingKind::intake;
  SlotId slot;  // a write that is not settled keeps it
  std::optional<Appointment> appointment;
  std::optional<Appointment> replaced_by;
};
struct Ended {
  BookingEnding ending = BookingEnding::completed;
};

}  // namespace booking_state

// In the order of BookingKind.
using BookingState =
    std::variant<booking_state::Intake, booking_state::DetailsMissing, booking_state::Verifying,
                 booking_state::Searching, booking_state::Offering, booking_state::Held,
                 booking_state::ProviderAsked, booking_state::Negotiating, booking_state::Writing,
                 booking_state::Booked, booking_state::Confirmed, booking_state::Reminded,
                 booking_state::Releasing, booking_state::Waitlisted, booking_state::WithStaff,
                 booking_state::Ended>;

}  // namespace rb
