// Every field of a tenant's bookings and slots, as tenant_fields.hpp has those of the rest. What is
// derived (how many bookings are in which state) is not in here.
#pragma once

#include "core/booking/desk/desk_state.hpp"

namespace rb::tenant {

// T is the struct, const where it is only read.
#define RB_FIELDS(Type)                                 \
  template <class V, class T>                           \
  requires std::is_same_v<std::remove_const_t<T>, Type> \
  void fields([[maybe_unused]] V& v, [[maybe_unused]] T& t)

RB_FIELDS(Asking) {
  v(t.request);
  v(t.due);
  v(t.tries);
}
RB_FIELDS(Appointment) {
  v(t.slot);
  v(t.id);
}
RB_FIELDS(booking_state::Intake) {}
RB_FIELDS(booking_state::DetailsMissing) {
  v(t.next);
  v(t.asked);
}
RB_FIELDS(booking_state::Verifying) {
  fields(v, t.asking);
}
RB_FIELDS(booking_state::Searching) {
  fields(v, t.asking);
  v(t.scope);
  v(t.found_nothing);
}
RB_FIELDS(booking_state::Offering) {
  v.list(t.slots);
  v(t.reason);
  v(t.until);
  v(t.since);
  v(t.delivered);
  v(t.reserved);
  v(t.reserved_until);
}
RB_FIELDS(booking_state::Held) {
  v(t.slot);
  v(t.until);
  v(t.since);
  v(t.accepted);
}
RB_FIELDS(booking_state::ProviderAsked) {
  v(t.slot);
  v(t.until);
  fields(v, t.asking);
}
RB_FIELDS(booking_state::Negotiating) {
  v(t.slot);
  v(t.until);
  v(t.since);
  v(t.delivered);
}
RB_FIELDS(booking_state::Writing) {
  v(t.slot);
  fields(v, t.asking);
  v(t.maybe_written);
  v(t.was_lost);
  v(t.in_conflict);
}
// Confirmed and reminded, too.
template <class V, class T>
requires std::is_base_of_v<booking_state::Booked, std::remove_const_t<T>>
void fields(V& v, T& t) {
  fields(v, t.appointment);
  v(t.next);
  fields(v, t.asking);
}
RB_FIELDS(booking_state::Releasing) {
  fields(v, t.appointment);
  fields(v, t.asking);
  v.optional(t.replaced_by);
}
RB_FIELDS(booking_state::Waitlisted) {
  v(t.next);
}
RB_FIELDS(booking_state::WithStaff) {
  v(t.task);
  v(t.reason);
  v(t.back);
  v(t.slot);
  v.optional(t.appointment);
  v.optional(t.replaced_by);
}
RB_FIELDS(booking_state::Ended) {
  v(t.ending);
}

RB_FIELDS(TimeWish) {
  v(t.weekdays);
  v.optional(t.part);
  v.optional(t.not_before);
  v.optional(t.not_after);
  v.optional(t.from);
  v.optional(t.until);
  v(t.earliest);
}
RB_FIELDS(Needs) {
  v(t.specialty);
  v(t.preferred);
  v(t.network);
  fields(v, t.wish);
  v(t.modalities);
  v(t.languages);
  v(t.farthest_m);
  v(t.required);
}
RB_FIELDS(Booking) {
  v(t.patient);
  v(t.campaign);
  v(t.assignment);
  v(t.source);
  fields(v, t.needs);
  v(t.known);
  v(t.chosen);
  v(t.refusals);
  v(t.lapses);
  v(t.reminders);
  v(t.verified);
  v(t.visit_over);
  v(t.visit_kept);
  v(t.cancel_wanted);
  v.list(t.refused);
  v.optional(t.standing);
  v(t.waitlist_until);
  v(t.waitlist_since);
  v.one_of(t.state);
}
RB_FIELDS(ListedSlot) {
  v(t.key);
  v(t.provider);
  v(t.specialty);
  v(t.start);
  v(t.office_decides);
  v(t.taken);
  v(t.holder);
  v(t.until);
}

#undef RB_FIELDS

}  // namespace rb::tenant
