// Which member of an event is which field of its message: core/proto/event.proto, line by line. One
// list serves writing (wire::Writer) and reading (wire::Setter). The body at position i of
// EventBody is field kFirstBody + i of the message Event; bookings and requests to offices come
// last, and have their lists in core/booking/event_fields.hpp and
// core/provider/desk/event_fields.hpp.
#pragma once

#include "core/booking/event_fields.hpp"
#include "core/outreach/events.hpp"
#include "core/provider/desk/event_fields.hpp"

namespace rb::wire {

inline constexpr std::uint32_t kFirstBody = 10;
inline constexpr std::size_t kBodiesBeforeBookings = 27;
// Where those of requests to offices begin: bookings have the numbers before.
inline constexpr std::uint32_t kFirstOffice = 80;
static_assert(std::variant_size_v<EventBody> == kBodiesBeforeBookings + 2,
              "a new event needs its list below; bookings come last, and offices after them");
static_assert(kFirstBody + kBodiesBeforeBookings + std::variant_size_v<BookingEvent> <=
                  kFirstOffice,
              "an event of bookings has the number of one of offices");

// E is the event, const when writing.
template <class A, class E>
requires std::is_same_v<std::remove_const_t<E>, PatientPhone>
void fields(A& a, E& e) {
  a(1, e.phone);
  a(2, e.mobile_carrier);
  a(3, e.textable);
}

#define RB_FIELDS(Type)                                        \
  template <class A, class E>                                  \
  requires std::is_same_v<std::remove_const_t<E>, event::Type> \
  void fields([[maybe_unused]] A& a, [[maybe_unused]] E& e)

RB_FIELDS(TenantConfigured) {
  a(1, e.seed);
  a(2, e.limits.ehr_per_second_ppm);
  a(3, e.limits.calls_per_second_ppm);
  a(4, e.limits.texts_per_second_ppm);
  a(5, e.limits.trunks);
  a(6, e.limits.agents);
  a(7, e.limits.texts_per_carrier_and_day);
  a(8, e.limits.ehr_answer_within);
}
RB_FIELDS(PlaceRegistered) {
  a(1, e.place);
  a(2, e.zones);
  a(3, e.states);
}
RB_FIELDS(PatientRegistered) {
  a(1, e.patient);
  a(2, e.facts.place);
  a(3, e.facts.phones);
  a.position(4, e.facts.preferred_daypart);
  a(5, e.facts.consent);
  a(6, e.facts.opted_out);
  a(7, e.facts.segment);
}
RB_FIELDS(CampaignStarted) {
  a.fixed(1, e.policy_hash);
  a(2, e.urgency);
  a(3, e.weight);
  a(4, e.deadline);
  a(5, e.notices.ask);
  a(6, e.notices.remind);
  a(7, e.notices.tell);
}
RB_FIELDS(CampaignPaused) {
  a(1, e.reason);
}
RB_FIELDS(CampaignResumed) {}
RB_FIELDS(CampaignCancelled) {}
RB_FIELDS(CampaignReprioritised) {
  a(1, e.urgency);
  a(2, e.weight);
}
RB_FIELDS(PatientEnrolled) {
  a(1, e.patient);
  a(2, e.due);
  a(3, e.deadline);
  a(4, e.about.booking);
  a.optional(5, e.about.notice);
}
RB_FIELDS(WakeScheduled) {
  a(1, e.due);
  a(2, e.reason);
  a(3, e.step);
}
RB_FIELDS(ContactWithheld) {
  a(1, e.reason);
  a(2, e.rule);
  a(3, e.until);
}
RB_FIELDS(EhrAsked) {
  a(1, e.request);
  a(2, e.kind);
  a(3, e.phone);
  a(4, e.channel);
}
RB_FIELDS(EhrAnswered) {
  a(1, e.request);
  a(2, e.kind);
  a(3, e.answer);
}
RB_FIELDS(AttemptIntended) {
  a(1, e.ordinal);
  a(2, e.phone);
  a(3, e.channel);
  a(4, e.step);
  a(5, e.caller_id);
  a.position(6, e.daypart);
  a(7, e.voicemail);
  a(8, e.latest_end);
  a(9, e.window_close);
  a(10, e.contacts_day);
  a(11, e.contacts_week);
  a(12, e.score_ppm);
}
RB_FIELDS(AttemptAccepted) {
  a(1, e.ordinal);
}
RB_FIELDS(AttemptUnknown) {
  a(1, e.ordinal);
  a(2, e.resolve_by);
}
RB_FIELDS(AttemptEnded) {
  a(1, e.ordinal);
  a(2, e.phone);
  a(3, e.channel);
  a(4, e.outcome);
  a(5, e.disposition);
  a(6, e.left_voicemail);
  a(7, e.talk);
  a(8, e.counts);
}
RB_FIELDS(PatientActed) {
  a(1, e.act);
  a(2, e.source);
}
RB_FIELDS(BookingMade) {
  a(1, e.request);
  a(2, e.appointment);
}
RB_FIELDS(HumanTaskOpened) {
  a(1, e.task);
  a(2, e.reason);
}
RB_FIELDS(HumanTaskClosed) {
  a(1, e.task);
  a(2, e.result);
}
RB_FIELDS(AssignmentEnded) {
  a(1, e.ending);
}
RB_FIELDS(PatientOptedOut) {
  a(1, e.patient);
  a(2, e.phone);
}
RB_FIELDS(AgentsChanged) {
  a(1, e.agents);
}
RB_FIELDS(EhrGateChanged) {
  a(1, e.closed);
  a(2, e.until);
}
RB_FIELDS(CheckpointTaken) {
  a(1, e.by_state);
  a(2, e.by_ending);
  a.fixed(3, e.state_digest);
}
RB_FIELDS(StepSkipped) {
  a(1, e.step);
  a(2, e.reason);
}

#undef RB_FIELDS

}  // namespace rb::wire
