// Which member of a booking's event is which field of its message (core/proto/booking.proto, line
// by line): once, for whoever writes, reads or digests them. The event at position i of
// BookingEvent is the i-th of the fields that proto::Event has for bookings.
//
// A visitor is called with a number and a member: integers, enums, bools, ids, instants and lists
// of ids; optional() with a std::optional, nested() with a struct that has a list of its own.
#pragma once

#include "core/booking/events.hpp"

namespace rb::wire {

// E is the struct, const when it is only read.
#define RB_FIELDS(Type)                                 \
  template <class A, class E>                           \
  requires std::is_same_v<std::remove_const_t<E>, Type> \
  void fields([[maybe_unused]] A& a, [[maybe_unused]] E& e)

RB_FIELDS(TimeWish) {
  a(1, e.weekdays);
  a.optional(2, e.part);
  a.optional(3, e.not_before);
  a.optional(4, e.not_after);
  a.optional(5, e.from);
  a.optional(6, e.until);
  a(7, e.earliest);
}
RB_FIELDS(Needs) {
  a(1, e.specialty);
  a(2, e.preferred);
  a(3, e.network);
  a.nested(4, e.wish);
  a(5, e.modalities);
  a(6, e.languages);
  a(7, e.farthest_m);
  a(8, e.required);
}
RB_FIELDS(event::SlotListed) {
  a(1, e.slot);
  a(2, e.provider);
  a(3, e.specialty);
  a(4, e.start);
  a(5, e.office_decides);
  a(6, e.key);
}
RB_FIELDS(event::BookingRequested) {
  a(1, e.booking);
  a(2, e.patient);
  a(3, e.assignment);
  a(4, e.source);
  a.nested(5, e.needs);
  a(6, e.known);
  a(7, e.slot);
  a(8, e.campaign);
}
RB_FIELDS(event::DetailsGiven) {
  a(1, e.booking);
  a(2, e.details);
}
RB_FIELDS(event::BookingAsked) {
  a(1, e.booking);
  a(2, e.request);
  a(3, e.ask);
  a(4, e.scope);
  a(5, e.slot);
  a(6, e.until);
}
RB_FIELDS(event::BookingAnswered) {
  a(1, e.booking);
  a(2, e.request);
  a(3, e.ask);
  a(4, e.answer);
  a(5, e.again);
}
RB_FIELDS(event::SlotsOffered) {
  a(1, e.booking);
  a(2, e.slots);
  a(3, e.reason);
  a(4, e.until);
}
RB_FIELDS(event::SlotHeld) {
  a(1, e.booking);
  a(2, e.slot);
  a(3, e.until);
}
RB_FIELDS(event::HoldEnded) {
  a(1, e.booking);
  a(2, e.slot);
  a(3, e.why);
}
RB_FIELDS(event::AppointmentMade) {
  a(1, e.booking);
  a(2, e.slot);
  a(3, e.appointment);
  a(4, e.next);
}
RB_FIELDS(event::AppointmentReleased) {
  a(1, e.booking);
  a(2, e.slot);
  a(3, e.appointment);
  a(4, e.next);
}
RB_FIELDS(event::AppointmentKept) {
  a(1, e.booking);
  a(2, e.next);
}
RB_FIELDS(event::BookingActed) {
  a(1, e.booking);
  a(2, e.act);
  a(3, e.source);
  a(4, e.slot);
  a.nested(5, e.wish);
  a(6, e.new_wish);
}
RB_FIELDS(event::NoticeGiven) {
  a(1, e.booking);
  a(2, e.notice);
  a(3, e.next);
}
RB_FIELDS(event::VisitEnded) {
  a(1, e.booking);
  a(2, e.kept);
}
RB_FIELDS(event::BookingWaitlisted) {
  a(1, e.booking);
  a(2, e.until);
  a(3, e.next);
  a(4, e.again);
}
RB_FIELDS(event::BookingHandedOver) {
  a(1, e.booking);
  a(2, e.task);
  a(3, e.reason);
}
RB_FIELDS(event::BookingHandedBack) {
  a(1, e.booking);
  a(2, e.task);
  a(3, e.next);
}
RB_FIELDS(event::BookingEnded) {
  a(1, e.booking);
  a(2, e.ending);
}
RB_FIELDS(event::OfferLapsed) {
  a(1, e.booking);
  a(2, e.counts);
}
RB_FIELDS(event::NoticeDelivered) {
  a(1, e.booking);
  a(2, e.notice);
  a(3, e.until);
}
RB_FIELDS(event::SlotReserved) {
  a(1, e.booking);
  a(2, e.slot);
  a(3, e.until);
}
RB_FIELDS(event::ReservationEnded) {
  a(1, e.booking);
  a(2, e.slot);
}

#undef RB_FIELDS

}  // namespace rb::wire
