// Every field of a tenant's state, once: the digest and the slices of a checkpoint both go by these
// lists, so that neither can forget what the other knows. What is derived (limits of a campaign
// from its policy) is not in here.
//
// A visitor is called with each field in turn: integers, enums, bools, ids, instants, durations;
// and has list(), one_of() for a variant, optional(), and policy() for a campaign's.
#pragma once

#include "core/engine/tenant/booking_fields.hpp"
#include "core/engine/tenant/office_fields.hpp"
#include "core/engine/tenant/tenant_state.hpp"

namespace rb::tenant {

// T is the struct, const where it is only read.
#define RB_FIELDS(Type)                                 \
  template <class V, class T>                           \
  requires std::is_same_v<std::remove_const_t<T>, Type> \
  void fields([[maybe_unused]] V& v, [[maybe_unused]] T& t)

RB_FIELDS(state::Waiting) {
  v(t.due);
  v(t.reason);
  v(t.rule);
}
RB_FIELDS(state::Checking) {
  v(t.request);
  v(t.phone);
  v(t.channel);
  v(t.cleared);
  v(t.rule);
  v(t.asked);
}
RB_FIELDS(state::Contacting) {
  v(t.ordinal);
  v(t.phone);
  v(t.channel);
  v(t.accepted);
  v(t.intended);
  v(t.latest_end);
}
RB_FIELDS(state::Resolving) {
  v(t.ordinal);
  v(t.phone);
  v(t.channel);
  v(t.intended);
  v(t.resolve_by);
}
RB_FIELDS(state::Booking) {
  v(t.request);
  v(t.next);
  v(t.tries);
  v(t.due);
}
RB_FIELDS(state::WithStaff) {
  v(t.task);
  v(t.reason);
}
RB_FIELDS(state::Done) {
  v(t.ending);
}

RB_FIELDS(Assignment) {
  v(t.patient);
  v(t.next_of_patient);
  v(t.campaign);
  v(t.attempts);
  v(t.called_off);
  v(t.step);
  v(t.calls_counted);
  v(t.last_daypart);
  v(t.voicemail_left);
  v(t.text_delivered);
  v(t.maybe_booked);
  v(t.pending_act);
  for (auto& used : t.retries) v(used);
  for (auto& done : t.step_done) v(done);
  v(t.session_until);
  v.one_of(t.state);
}

RB_FIELDS(PatientPhone) {
  v(t.phone);
  v(t.mobile_carrier);
  v(t.textable);
}
RB_FIELDS(PatientFacts) {
  v(t.place);
  v.list(t.phones);
  v(t.preferred_daypart);
  v(t.consent);
  v(t.opted_out);
  v(t.segment);
}
RB_FIELDS(RecentContacts) {
  for (auto& at : t.times()) v(at);
}
RB_FIELDS(PatientState) {
  fields(v, t.facts);
  fields(v, t.recent);
  v(t.open);
  v(t.last_assignment);
  v(t.opted_out);
  v(t.may_ring_on);
}
RB_FIELDS(PhoneState) {
  fields(v, t.recent);
  v(t.open);
  v(t.may_ring_until);
  v(t.uncallable);
  v(t.untextable);
  v(t.opted_out);
}
RB_FIELDS(PlaceState) {
  v.list(t.zones);
  v.list(t.states);
}

RB_FIELDS(RateGate) {
  v(t.next_us());
}
RB_FIELDS(ContactGates) {
  fields(v, t.begin_calls);
  fields(v, t.begin_texts);
  fields(v, t.send_calls);
  fields(v, t.send_texts);
  fields(v, t.ehr);
}
RB_FIELDS(AttemptHealth) {
  v.list(t.last);
  v(t.next);
  v(t.filled);
  v(t.failed);
  v(t.opted_out);
}
RB_FIELDS(CampaignState) {
  v.policy(t);
  v(t.status);
  v(t.urgency);
  v(t.weight);
  v(t.started);
  v(t.deadline);
  fields(v, t.gates);
  v(t.calls_in_flight);
  fields(v, t.health);
}
RB_FIELDS(CarrierDay) {
  v.list(t.sent);
  v(t.next);
}
RB_FIELDS(EhrGate) {
  v(t.closed);
  v(t.until);
  v(t.probe);
  v(t.failures);
  v(t.closures);
}
RB_FIELDS(TenantLimits) {
  v(t.ehr_per_second_ppm);
  v(t.calls_per_second_ppm);
  v(t.texts_per_second_ppm);
  v(t.trunks);
  v(t.agents);
  v(t.texts_per_carrier_and_day);
  v(t.ehr_answer_within);
}

RB_FIELDS(NoticeCampaigns) {
  v(t.ask);
  v(t.remind);
  v(t.tell);
}
RB_FIELDS(BookingNotice) {
  v(t.assignment);
  v(t.about.booking);
  v.optional(t.about.notice);
}

// All that is not a long list.
RB_FIELDS(TenantState) {
  v(t.sequence);
  v(t.seed);
  fields(v, t.limits);
  fields(v, t.gates);
  fields(v, t.ehr_gate);
  v(t.calls_in_flight);
  v(t.texts_in_flight);
  v(t.next_request);
  v(t.next_task);
  v(t.enrolled);
  v(t.intents);
  for (auto& count : t.by_state) v(count);
  for (auto& count : t.by_ending) v(count);
}

#undef RB_FIELDS

// The long lists of a tenant, in the order of their slices. each(number, list)
template <class T, class Each>
void lists(T& tenant, Each&& each) {
  each(0, tenant.places);
  each(1, tenant.campaigns);
  each(2, tenant.carriers);
  each(3, tenant.patients);
  each(4, tenant.phones);
  each(5, tenant.assignments);
  each(6, tenant.own_deadlines);
  each(7, tenant.desk.slots.all());
  each(8, tenant.desk.bookings);
  each(9, tenant.notice_campaigns);
  each(10, tenant.notices);
  each(11, tenant.offices.requests);
}
inline constexpr std::size_t kLists = 12;
// These came later: a tenant that has none has the digest that it had before there were any.
inline constexpr std::size_t kListsFromTheStart = 7;

}  // namespace rb::tenant
