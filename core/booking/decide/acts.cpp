#include <algorithm>

#include "core/booking/decide/decide.hpp"

namespace rb {
namespace {

namespace bs = booking_state;

// What the patient did, or somebody in their name.
struct Acted {
  const Booking& b;
  const command::ActOnBooking& a;
  const BookingContext& c;
  BookingEvents& events;

  void happened() const {
    events.push_back(event::BookingActed{c.id, a.act, a.source, a.slot, a.wish, a.new_wish});
  }

  Rejection chose() const {
    if (const auto* counter = std::get_if<bs::Negotiating>(&b.state)) {
      if (a.slot != counter->slot) return Rejection::slot_is_not_offered;
      happened();
      return Rejection::none;
    }
    const auto* offering = std::get_if<bs::Offering>(&b.state);
    if (offering == nullptr || !offering->slots.contains(a.slot)) {
      return Rejection::slot_is_not_offered;
    }
    const bool can = c.slots.free_for(a.slot, c.id) && c.slots[a.slot].start > c.now;
    if (!can || offering->reserved != a.slot) end_reservation();
    if (!can) {
      happened();  // what else there is is looked for
      return Rejection::none;
    }
    events.push_back(
        event::SlotHeld{c.id, a.slot, std::min(c.now + c.policy.hold_for, c.slots[a.slot].start)});
    return Rejection::none;
  }

  // No longer than the offer: whoever says nothing keeps nobody from it for ever.
  Rejection reserves() const {
    const auto* offering = std::get_if<bs::Offering>(&b.state);
    if (a.slot.is_none()) {
      end_reservation();
      return Rejection::none;
    }
    if (offering == nullptr || !offering->slots.contains(a.slot)) {
      return Rejection::slot_is_not_offered;
    }
    const Instant start = c.slots[a.slot].start;
    if (!c.slots.free_for(a.slot, c.id) || start <= c.now || offering->until <= c.now) {
      return Rejection::slot_is_not_free;
    }
    const Instant until = std::min({c.now + c.policy.hold_for, start, offering->until});
    if (offering->reserved == a.slot && until <= offering->reserved_until) return Rejection::none;
    if (offering->reserved != a.slot) end_reservation();
    events.push_back(event::SlotReserved{c.id, a.slot, until});
    return Rejection::none;
  }
  void end_reservation() const {
    if (const SlotId reserved = reserved_slot(b); !reserved.is_none()) {
      events.push_back(event::ReservationEnded{c.id, reserved});
    }
  }

  Rejection refused() const {
    const auto* counter = std::get_if<bs::Negotiating>(&b.state);
    if (counter == nullptr && b.kind() != BookingKind::offering) {
      return Rejection::slot_is_not_offered;
    }
    end_reservation();
    happened();
    if (counter != nullptr) {
      events.push_back(event::HoldEnded{c.id, counter->slot, HoldEnd::chose_otherwise});
    }
    return Rejection::none;
  }

  Rejection confirmed() const {
    if (appointment_of(b) == nullptr) return Rejection::nothing_to_act_on;
    happened();
    return Rejection::none;
  }

  // An appointment that stands, or a request that has another wish now.
  Rejection wants_other_time() const {
    const bs::Booked* booked = appointment_of(b);
    if (booked == nullptr || b.visit_over || c.now >= c.slots[booked->appointment.slot].start) {
      return Rejection::nothing_to_act_on;
    }
    happened();
    return Rejection::none;
  }

  Rejection keeps_time() const {
    if (!b.standing || b.kind() == BookingKind::writing) return Rejection::nothing_to_act_on;
    end_reservation();
    happened();
    if (const SlotId held = held_slot(b); !held.is_none()) {
      events.push_back(event::HoldEnded{c.id, held, HoldEnd::given_up});
    }
    events.push_back(
        event::AppointmentKept{c.id, next_look(c.slots[b.standing->slot].start, b.reminders, c)});
    return Rejection::none;
  }

  Rejection cancelled() const {
    if (const bs::Booked* booked = appointment_of(b);
        booked != nullptr && (b.visit_over || c.now >= c.slots[booked->appointment.slot].start)) {
      return Rejection::nothing_to_act_on;
    }
    if (b.standing && b.kind() != BookingKind::writing &&
        c.now >= c.slots[b.standing->slot].start) {
      return Rejection::nothing_to_act_on;
    }
    if (const auto* releasing = std::get_if<bs::Releasing>(&b.state);
        releasing != nullptr && !releasing->replaced_by) {
      return Rejection::none;  // that is what is under way
    }
    if (b.cancel_wanted) return Rejection::none;
    if (b.kind() != BookingKind::writing) let_go(b, HoldEnd::given_up, c, events);
    happened();
    return Rejection::none;
  }
};

}  // namespace

Rejection decide_act(const Booking& booking, const command::ActOnBooking& command,
                     const BookingContext& context, BookingEvents& events) {
  if (!booking.live()) return Rejection::booking_has_ended;
  if (booking.kind() == BookingKind::with_staff) return Rejection::booking_is_with_staff;
  const Acted acted{booking, command, context, events};
  switch (command.act) {
    case BookingAct::chose_slot:
      return acted.chose();
    case BookingAct::refused_all:
      return acted.refused();
    case BookingAct::confirmed:
      return acted.confirmed();
    case BookingAct::wants_other_time:
      return acted.wants_other_time();
    case BookingAct::keeps_time:
      return acted.keeps_time();
    case BookingAct::cancelled:
      return acted.cancelled();
    case BookingAct::reserves_slot:
      return acted.reserves();
  }
  return Rejection::nothing_to_act_on;
}

Rejection decide_details(const Booking& booking, const command::GiveDetails& command,
                         BookingEvents& events) {
  if (!booking.live()) return Rejection::booking_has_ended;
  const auto fresh =
      static_cast<DetailSet>(command.details & static_cast<DetailSet>(~booking.known));
  if (fresh != 0) events.push_back(event::DetailsGiven{command.booking, fresh});
  return Rejection::none;
}

Rejection decide_visit(const Booking& booking, const command::ReportVisit& command,
                       const BookingContext& context, BookingEvents& events) {
  if (!booking.live()) return Rejection::booking_has_ended;
  const bs::Booked* booked = appointment_of(booking);
  const bool moves = booking.standing && booking.kind() != BookingKind::writing &&
                     booking.kind() != BookingKind::with_staff;
  if (booked == nullptr && !moves) return Rejection::nothing_to_act_on;
  const SlotId slot = booked == nullptr ? booking.standing->slot : booked->appointment.slot;
  const Instant start = context.slots[slot].start;
  // Who came early may be gone before their time; that somebody did not come is known after it.
  const Millis early = command.kept ? context.policy.visit_reported_early : Millis::zero();
  if (context.now < start - early) return Rejection::visit_is_not_over;
  if (booked == nullptr) {  // another time was looked for: not any more
    let_go(booking, HoldEnd::given_up, context, events);
    events.push_back(
        event::AppointmentKept{context.id, next_look(start, booking.reminders, context)});
  }
  events.push_back(event::VisitEnded{context.id, command.kept});
  return Rejection::none;
}

Rejection decide_escalation(const Booking& booking, const BookingContext& context,
                            BookingEvents& events) {
  if (!booking.live()) return Rejection::booking_has_ended;
  if (booking.kind() == BookingKind::with_staff) return Rejection::booking_is_with_staff;
  hand_over(booking, BookingTask::patient_asked, context, events);
  return Rejection::none;
}

namespace {

// Staff have booked it at the EHR's own screen: what is held meanwhile goes, what stood is released
// as after any move.
Rejection booked_by_staff(const Booking& b, const bs::WithStaff& staff,
                          const command::CloseBookingTask& command, const BookingContext& c,
                          BookingEvents& events) {
  if (b.cancel_wanted || staff.back == BookingKind::releasing) return Rejection::nothing_to_act_on;
  const Candidate& time = command.booked[0];
  if (!c.slots.agrees(time)) return Rejection::slot_is_not_free;
  const SlotId known = c.slots.find(time.key);
  const bool held = !known.is_none() && known == staff.slot;
  if (!known.is_none() && !held && !c.slots[known].holder.is_none()) {
    return Rejection::slot_is_not_free;
  }
  const SlotId slot = list_slot(time, c.slots, events);
  events.push_back(event::BookingHandedBack{c.id, staff.task, c.now});
  if (staff.appointment) {
    events.push_back(event::BookingActed{
        c.id, BookingAct::wants_other_time, BookingSource::staff, SlotId::none(), {}, false});
  }
  if (!held) {
    if (!staff.slot.is_none()) {
      events.push_back(event::HoldEnded{c.id, staff.slot, HoldEnd::given_up});
    }
    events.push_back(event::SlotHeld{c.id, slot, c.now + c.policy.hold_for});
  }
  events.push_back(
      event::AppointmentMade{c.id, slot, command.appointment, next_look(time.start, 0, c)});
  return Rejection::none;
}

}  // namespace

Rejection decide_task(const Booking& booking, const command::CloseBookingTask& command,
                      const BookingContext& context, BookingEvents& events) {
  if (!booking.live()) return Rejection::booking_has_ended;
  const auto* staff = std::get_if<bs::WithStaff>(&booking.state);
  if (staff == nullptr || staff->task != command.task) {
    return Rejection::task_is_not_open;
  }
  if (!command.booked.empty()) {
    return booked_by_staff(booking, *staff, command, context, events);
  }
  const Instant next = staff->appointment ? next_look(context.slots[staff->appointment->slot].start,
                                                      booking.reminders, context)
                                          : context.now;
  events.push_back(event::BookingHandedBack{context.id, staff->task, next});
  if (!command.give_up) return Rejection::none;
  if (!staff->slot.is_none()) {
    events.push_back(event::HoldEnded{context.id, staff->slot, HoldEnd::given_up});
  }
  // Who cancelled meanwhile gets what stands released: that follows of its own accord.
  if (booking.standing && booking.cancel_wanted) return Rejection::none;
  if (booking.standing) {
    const Instant start = context.slots[booking.standing->slot].start;
    events.push_back(
        event::AppointmentKept{context.id, next_look(start, booking.reminders, context)});
    return Rejection::none;
  }
  // They have seen to the appointments themselves.
  for (const auto& gone : {staff->appointment, staff->replaced_by}) {
    if (gone) {
      events.push_back(event::AppointmentReleased{context.id, gone->slot, gone->id, context.now});
    }
  }
  const BookingEnding in_vain = staff->reason == BookingTask::offer_unanswered
                                    ? BookingEnding::no_answer
                                    : BookingEnding::gave_up;
  events.push_back(event::BookingEnded{
      context.id, staff->appointment ? BookingEnding::cancelled_by_staff : in_vain});
  return Rejection::none;
}

namespace {

// An offer that the patient has been told of now runs from then; once, and never shorter.
template <class Offer>
Rejection delivered(const Offer& offer, const command::NoticeDelivered& command, Instant last,
                    const BookingContext& c, BookingEvents& events) {
  const Instant at = std::min(command.at, c.now);
  if (at < offer.since) return Rejection::nothing_to_act_on;  // that was about an offer before
  if (offer.delivered) return Rejection::none;
  const Instant until = std::max(offer.until, std::min(at + c.policy.offer_for, last));
  events.push_back(event::NoticeDelivered{c.id, command.notice, until});
  return Rejection::none;
}

}  // namespace

Rejection decide_delivery(const Booking& booking, const command::NoticeDelivered& command,
                          const BookingContext& context, BookingEvents& events) {
  if (!booking.live()) return Rejection::booking_has_ended;
  if (command.notice != Notice::offer) return Rejection::none;
  if (const auto* offering = std::get_if<bs::Offering>(&booking.state)) {
    return delivered(*offering, command, kNever, context, events);
  }
  const auto* proposed = std::get_if<bs::Negotiating>(&booking.state);
  if (proposed == nullptr) return Rejection::nothing_to_act_on;
  const Rejection rejection =
      delivered(*proposed, command, context.slots[proposed->slot].start, context, events);
  if (events.empty()) return rejection;
  const Instant until = std::get<event::NoticeDelivered>(events.back()).until;
  if (until > proposed->until) {
    events.push_back(event::SlotHeld{context.id, proposed->slot, until});
  }
  return rejection;
}

void let_go(const Booking& booking, HoldEnd why, const BookingContext& context,
            BookingEvents& events) {
  if (const SlotId held = held_slot(booking); !held.is_none()) {
    events.push_back(event::HoldEnded{context.id, held, why});
  }
  if (const SlotId reserved = reserved_slot(booking); !reserved.is_none()) {
    events.push_back(event::ReservationEnded{context.id, reserved});
  }
}

void hand_over(const Booking& booking, BookingTask reason, const BookingContext& context,
               BookingEvents& events) {
  const auto* writing = std::get_if<bs::Writing>(&booking.state);
  const bool unsettled =
      writing != nullptr && (writing->maybe_written || !writing->asking.request.is_none());
  if (!unsettled) let_go(booking, HoldEnd::handed_over, context, events);
  events.push_back(event::BookingHandedOver{context.id, context.next_task, reason});
}

}  // namespace rb
