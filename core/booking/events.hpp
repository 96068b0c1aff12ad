// What happened to bookings and to the slots they are about. Plain values, stored in the tenant's
// log among its other events.
#pragma once

#include <cstdint>
#include <variant>

#include "core/base/short_list.hpp"
#include "core/booking/needs.hpp"

namespace rb {

inline constexpr std::size_t kMaxOffered = 4;
using OfferedSlots = ShortList<SlotId, kMaxOffered>;

namespace event {

// A free time gets its id when it is first offered, held or proposed; ids are dense. It never
// changes.
struct SlotListed {
  SlotId slot;
  ProviderId provider;
  SpecialtyId specialty;
  Instant start;
  bool office_decides = false;  // the provider's office is asked before it is booked
  std::uint64_t key = 0;        // the shell's own number for it: one slot a key
};

// ---- one booking
struct BookingRequested {
  BookingId booking;
  PatientId patient;
  AssignmentId assignment;  // the outreach that led to it; none(): there was none
  BookingSource source = BookingSource::outreach;
  Needs needs;
  DetailSet known = 0;
  SlotId slot;  // chosen already; none(): to be found
  CampaignId campaign;
};
struct DetailsGiven {
  BookingId booking;
  DetailSet details = 0;
};
// The request may leave only after this is stored.
struct BookingAsked {
  BookingId booking;
  RequestId request;
  BookingAsk ask = BookingAsk::search;
  SearchScope scope = SearchScope::anyone;  // of a search
  SlotId slot;                              // that it is about; none() where it is about none
  Instant until;                            // office: how long the slot is held for its answer
};
struct BookingAnswered {
  BookingId booking;
  RequestId request;
  BookingAsk ask = BookingAsk::search;
  BookingAnswer answer = BookingAnswer::yes;
  Instant again;  // not final: when it is asked again
};
struct SlotsOffered {
  BookingId booking;
  OfferedSlots slots;
  OfferReason reason = OfferReason::fits;
  Instant until;
};
// A slot is one booking's from here to its HoldEnded or AppointmentMade. Again for the same slot:
// the hold is longer.
struct SlotHeld {
  BookingId booking;
  SlotId slot;
  Instant until;
};
struct HoldEnded {
  BookingId booking;
  SlotId slot;
  HoldEnd why = HoldEnd::expired;
};
struct AppointmentMade {
  BookingId booking;
  SlotId slot;
  std::uint64_t appointment = 0;
  Instant next;  // when this booking is looked at again
};
// The EHR has cancelled it: the slot is free.
struct AppointmentReleased {
  BookingId booking;
  SlotId slot;
  std::uint64_t appointment = 0;
  Instant next;  // replaced by another: when this booking is looked at again
};
// A rescheduling came to nothing: the appointment that stood stands.
struct AppointmentKept {
  BookingId booking;
  Instant next;
};
struct BookingActed {
  BookingId booking;
  BookingAct act = BookingAct::chose_slot;
  BookingSource source = BookingSource::outreach;
  SlotId slot;    // chose_slot
  TimeWish wish;  // refused_all, wants_other_time: for the next search
  bool new_wish = false;
};
struct NoticeGiven {
  BookingId booking;
  Notice notice = Notice::details;
  Instant next;
};
struct VisitEnded {
  BookingId booking;
  bool kept = false;
};
struct BookingWaitlisted {
  BookingId booking;
  Instant until;
  Instant next;        // when it searches again
  bool again = false;  // it was on it before, and searched in vain
};
struct BookingHandedOver {
  BookingId booking;
  TaskId task;
  BookingTask reason = BookingTask::nothing_free;
};
// The person is done; it goes on where it left.
struct BookingHandedBack {
  BookingId booking;
  TaskId task;
  Instant next;
};
struct BookingEnded {
  BookingId booking;
  BookingEnding ending = BookingEnding::completed;
};

// Nobody answered an offer in its time.
struct OfferLapsed {
  BookingId booking;
  bool counts = true;  // false: it ran out while we stood still, and no answer could be heard
};
// What the patient was to be told has gone out. An offer runs from then.
struct NoticeDelivered {
  BookingId booking;
  Notice notice = Notice::offer;
  Instant until;  // of the offer
};
// A slot that is offered is this booking's alone while the patient is asked about it; one at a
// time. It ends with the offer at the latest: as a SlotHeld of the same slot, or as a
// ReservationEnded. Again for the same slot: it is longer.
struct SlotReserved {
  BookingId booking;
  SlotId slot;
  Instant until;
};
struct ReservationEnded {
  BookingId booking;
  SlotId slot;
};

}  // namespace event

using BookingEvent =
    std::variant<event::SlotListed, event::BookingRequested, event::DetailsGiven,
                 event::BookingAsked, event::BookingAnswered, event::SlotsOffered, event::SlotHeld,
                 event::HoldEnded, event::AppointmentMade, event::AppointmentReleased,
                 event::AppointmentKept, event::BookingActed, event::NoticeGiven, event::VisitEnded,
                 event::BookingWaitlisted, event::BookingHandedOver, event::BookingHandedBack,
                 event::BookingEnded, event::OfferLapsed, event::NoticeDelivered,
                 event::SlotReserved, event::ReservationEnded>;

}  // namespace rb
