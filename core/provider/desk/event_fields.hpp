// Which member of an event of a request to an office is which field of its message
// (core/proto/office.proto, line by line), as core/booking/event_fields.hpp has those of bookings,
// by whose visitors it is called. A wish names a TimeWish, whose list stands there.
#pragma once

#include <type_traits>

#include "core/provider/desk/office_event.hpp"

namespace rb::wire {

// An event together with the request that it is about; Body is const when it is only read.
template <class Body>
struct OfOffice {
  std::conditional_t<std::is_const_v<Body>, const OfficeRequestId, OfficeRequestId>& request;
  Body& body;
};

// E is the struct, const when it is only read.
#define RB_FIELDS(Type)                                 \
  template <class A, class E>                           \
  requires std::is_same_v<std::remove_const_t<E>, Type> \
  void fields([[maybe_unused]] A& a, [[maybe_unused]] E& e)

RB_FIELDS(AppointmentWish) {
  a.optional(1, e.time);
  a(2, e.slot);
  a.nested(3, e.when);
}
RB_FIELDS(AcceptanceLimits) {
  a(1, e.earliest);
  a(2, e.latest);
  a(3, e.notice);
  a(4, e.unasked_shift);
  a(5, e.unasked_any);
  a(6, e.may_ask);
  a(7, e.most_shown);
}
RB_FIELDS(office::event::RequestOpened) {
  a(2, e.booking);
  a(3, e.provider);
  a(4, e.channels);
  a.nested(5, e.wish);
  a.nested(6, e.limits);
  a(7, e.useful_until);
  a.fixed(8, e.ladder);
}
RB_FIELDS(office::event::RungScheduled) {
  a(2, e.rung);
  a(3, e.due);
}
RB_FIELDS(office::event::RequestSent) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.channel);
  a(5, e.report_by);
}
RB_FIELDS(office::event::SendArrived) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.escalate_at);
}
RB_FIELDS(office::event::SendFailed) {
  a(2, e.send.round);
  a(3, e.send.rung);
}
RB_FIELDS(office::event::SendLost) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.resolve_by);
}
RB_FIELDS(office::event::SendUnresolved) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.escalate_at);
}
RB_FIELDS(office::event::RequestAcknowledged) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.channel);
  a(5, e.escalate_at);
}
RB_FIELDS(office::event::TimesOffered) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.channel);
  a(5, e.offer);
  a(6, e.times);
  a(7, e.decide_by);
}
RB_FIELDS(office::event::WishChanged) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.channel);
  a(5, e.withdrawn);
  a(6, e.time);
}
RB_FIELDS(office::event::AcceptanceVoided) {
  a(2, e.send.round);
  a(3, e.send.rung);
  a(4, e.channel);
}
RB_FIELDS(office::event::ExtensionAsked) {
  a(2, e.extension);
  a(3, e.until);
}
RB_FIELDS(office::event::ExtensionGranted) {
  a(2, e.until);
}
RB_FIELDS(office::event::ExtensionDenied) {}
RB_FIELDS(office::event::RequestEnded) {
  a(2, e.ending);
  a(3, e.heard);
  a(4, e.time);
  a(5, e.refusal);
  a(6, e.times);
}

#undef RB_FIELDS

template <class A, class Body>
void fields(A& a, const OfOffice<Body>& e) {
  a(1, e.request);
  fields(a, e.body);
}

}  // namespace rb::wire
