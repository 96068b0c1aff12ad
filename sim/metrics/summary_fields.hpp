// The fields of a summary as summary.json names them, in its order: one list, read in both
// directions. A visitor is called with (key, field).
#pragma once

#include <type_traits>

#include "sim/metrics/bookings/booking_fields.hpp"
#include "sim/metrics/counting/count_fields.hpp"
#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

template <class V>
void fields(V& v, Of<ClockOffset> auto& s) {
  v("from_ms", s.from_ms);
  v("offset_seconds", s.offset_seconds);
}

template <class V>
void fields(V& v, Of<AxisClock> auto& s) {
  v("zone", s.zone);
  v("offsets", s.offsets);
}

template <class V>
void fields(V& v, Of<Quantiles> auto& s) {
  v("time_to_resolution_ms", s.time_to_resolution_ms);
  v("start_delay_ms", s.start_delay_ms);
  v("late_start_ms", s.late_start_ms);
  v("attempts_per_patient", s.attempts_per_patient);
  v("talk_ms", s.talk_ms);
}

template <class V>
void fields(V& v, Of<ObjectiveResult> auto& s) {
  v("name", s.name);
  v("unit", s.unit);
  v("target", s.target);
  v("measured", s.measured);
  v("by_ms", s.by_ms);
  v("met", s.met);
}

template <class V>
void fields(V& v, Of<BrokenPromise> auto& s) {
  v("promise", s.promise);
  v("explanation", s.explanation);
  v("event", s.event);
}

template <class V>
void fields(V& v, Of<Funnel> auto& s) {
  v("enrolled", s.enrolled);
  v("contacted", s.contacted);
  v("reached", s.reached);
  v("decided", s.decided);
  v("booked", s.booked);
}

template <class V>
void fields(V& v, Of<Unresolved> auto& s) {
  v("reason", s.reason);
  v("waiting", s.waiting);
  v("with_staff", s.with_staff);
  v("closed", s.closed);
}

template <class V>
void fields(V& v, Of<NoticeCounts> auto& s) {
  v("given", s.given);
  v("sent", s.sent);
  v("answered", s.answered);
  v("told", s.told);
  v("expired", s.expired);
  v("withdrawn", s.withdrawn);
  v("refused", s.refused);
  v("closed", s.closed);
  v("open", s.open);
}

template <class V>
void fields(V& v, Of<CampaignSummary> auto& s) {
  v("name", s.name);
  v("purpose", s.purpose);
  v("urgency", s.urgency);
  v("calls_in_flight_limit", s.calls_in_flight_limit);
  v("calls_per_second_ppm", s.calls_per_second_ppm);
  v("ehr_per_second_ppm", s.ehr_per_second_ppm);
  v("calls", s.calls);
  v("texts", s.texts);
  v("resolved", s.resolved);
  v("resolved_before_first_call", s.resolved_before_first_call);
  v("funnel", s.funnel);
  v("endings", s.endings);
  v("unresolved", s.unresolved);
  v("notices", s.notices);
}

template <class V>
void fields(V& v, Of<ReachGroup> auto& s) {
  v("name", s.name);
  v("enrolled", s.enrolled);
  v("reached", s.reached);
  v("resolved", s.resolved);
  v("opted_out", s.opted_out);
  v("reached_low_ppm", s.reached_low_ppm);
  v("reached_high_ppm", s.reached_high_ppm);
  v("resolved_low_ppm", s.resolved_low_ppm);
  v("resolved_high_ppm", s.resolved_high_ppm);
}

template <class V>
void fields(V& v, Of<Reach> auto& s) {
  v("by", s.by);
  v("groups", s.groups);
}

template <class V>
void fields(V& v, Of<OutcomeSeries> auto& s) {
  v("channel", s.channel);
  v("outcome", s.outcome);
  v("ended", s.ended);
}

template <class V>
void fields(V& v, Of<Series> auto& s) {
  v("from_ms", s.from_ms);
  v("bin_ms", s.bin_ms);
  v("calls_started", s.calls_started);
  v("texts_started", s.texts_started);
  v("outcomes", s.outcomes);
  v("calls_in_flight_max", s.calls_in_flight_max);
  v("calls_in_flight_mean_milli", s.calls_in_flight_mean_milli);
  v("agents_limit", s.agents_limit);
  v("ehr_requests", s.ehr_requests);
  v("ehr_max_per_second", s.ehr_max_per_second);
  v("ehr_too_many", s.ehr_too_many);
  v("ehr_failed", s.ehr_failed);
  v("ready_calls", s.ready_calls);
  v("ready_texts", s.ready_texts);
  v("bookings_waiting", s.bookings_waiting);
  v("open_tasks", s.open_tasks);
  v("enrolled", s.enrolled);
  v("resolved", s.resolved);
  v("resolved_before_first_call", s.resolved_before_first_call);
  v("withheld", s.withheld);
}

template <class V>
void fields(V& v, Of<HeatMap> auto& s) {
  v("calls", s.calls);
  v("answered", s.answered);
}

template <class V>
void fields(V& v, Of<CallNumber> auto& s) {
  v("number", s.number);
  v("outcomes", s.outcomes);
  v("dispositions", s.dispositions);
}

template <class V>
void fields(V& v, Of<WithheldCount> auto& s) {
  v("reason", s.reason);
  v("times", s.times);
  v("patients", s.patients);
}

template <class V>
void fields(V& v, Of<TaskCount> auto& s) {
  v("reason", s.reason);
  v("opened", s.opened);
  v("resolved", s.resolved);
  v("closed", s.closed);
  v("open", s.open);
}

template <class V>
void fields(V& v, Of<CostSummary> auto& s) {
  v("call_ms", s.call_ms);
  v("agent_ms", s.agent_ms);
  v("texts", s.texts);
  v("staff_ms", s.staff_ms);
  v("call_milli", s.call_milli);
  v("agent_milli", s.agent_milli);
  v("text_milli", s.text_milli);
  v("staff_milli", s.staff_milli);
  v("total_milli", s.total_milli);
  v("per_resolved_milli", s.per_resolved_milli);
}

template <class V>
void fields(V& v, Of<Span> auto& s) {
  v("what", s.what);
  v("kind", s.kind);
  v("from_ms", s.from_ms);
  v("until_ms", s.until_ms);
}

template <class V>
void fields(V& v, Of<InfrastructureLimits> auto& s) {
  v("trunks", s.trunks);
  v("agents", s.agents);
  v("calls_per_second_ppm", s.calls_per_second_ppm);
  v("texts_per_second_ppm", s.texts_per_second_ppm);
  v("ehr_per_second_ppm", s.ehr_per_second_ppm);
  v("texts_per_carrier_and_day", s.texts_per_carrier_and_day);
}

// The two channels' outcomes share one key.
template <class S>
struct Outcomes {
  S& voice;
  S& text;
};
template <class V, class S>
void fields(V& v, Outcomes<S>& s) {
  v("voice", s.voice);
  v("text", s.text);
}

template <class V>
void fields(V& v, Of<HeldBy> auto& s) {
  v("limit", s.limit);
  v("calls_ms", s.calls_ms);
  v("texts_ms", s.texts_ms);
  v("waited_ms", s.waited_ms);
  v("first_ms", s.first_ms);
  v("last_ms", s.last_ms);
}

template <class V>
void fields(V& v, Of<ResourceRow> auto& s) {
  v("name", s.name);
  v("capacity", s.capacity);
  v("arrivals", s.arrivals);
  v("utilisation_ppm", s.utilisation_ppm);
  v("busiest_ppm", s.busiest_ppm);
  v("mean_wait_us", s.mean_wait_us);
  v("p99_wait_us", s.p99_wait_us);
  v("max_wait_us", s.max_wait_us);
  v("most_waiting", s.most_waiting);
  v("gave_up", s.gave_up);
  v("saturated_ms", s.saturated_ms);
  v("first_saturated_ms", s.first_saturated_ms);
  v("stood_ms", s.stood_ms);
  v("first_stood_ms", s.first_stood_ms);
  v("stalled_ms", s.stalled_ms);
  v("utilisation", s.utilisation);
  v("waiting_milli", s.waiting_milli);
}

template <class V>
void fields(V& v, Of<QuestionCounts> auto& s) {
  v("flow", s.flow);
  v("question", s.question);
  v("asked", s.asked);
  v("not_understood", s.not_understood);
  v("left", s.left);
}

// Of conversations over any channel.
template <class V>
void talk_fields(V& v, auto& s) {
  v("questions", s.questions);
  v("not_understood", s.not_understood);
  v("searches", s.searches);
  v("booked", s.booked);
  v("taken", s.taken);
  v("escalated", s.escalated);
}

template <class V>
void fields(V& v, Of<ConversationCounts> auto& s) {
  v("calls", s.calls);
  talk_fields(v, s);
  v("ends", s.ends);
  v("asked", s.asked);
}

template <class V>
void fields(V& v, Of<TextConversationCounts> auto& s) {
  v("conversations", s.conversations);
  v("messages", s.messages);
  talk_fields(v, s);
  v("stopped", s.stopped);
  v("left", s.left);
  v("ends", s.ends);
  v("asked", s.asked);
}

template <class V>
void fields(V& v, Of<RunSummary> auto& s) {
  v("schema", s.schema);
  v("scenario", s.scenario);
  v("shows", s.shows);
  v("seed", s.seed);
  v("version", s.version);
  v("digest", s.digest);
  v("start_ms", s.start_ms);
  v("end_ms", s.end_ms);
  v("clock", s.clock);
  v("patients", s.patients);
  v("not_enrolled", s.not_enrolled);
  v("events", s.events);
  v("attempts", s.attempts);
  v("calls", s.calls);
  v("texts", s.texts);
  v("resolved", s.resolved);
  v("resolved_before_first_call", s.resolved_before_first_call);
  v("opt_outs", s.opt_outs);
  v("audited", s.audited);
  v("violations", s.violations);
  v("broken_promises", s.broken_promises);
  v("wall_seconds", s.wall_seconds);
  v("peak_rss_bytes", s.peak_rss_bytes);
  v("ehr_requests", s.ehr_requests);
  v("ehr_too_many", s.ehr_too_many);
  v("ehr_failed", s.ehr_failed);
  v("calls_in_flight_max", s.calls_in_flight_max);
  v("funnel", s.funnel);
  Outcomes<std::remove_reference_t<decltype((s.call_outcomes))>> outcomes{s.call_outcomes,
                                                                          s.text_outcomes};
  v("outcomes", outcomes);
  v("endings", s.endings);
  v("quantiles", s.quantiles);
  v("objectives", s.objectives);
  v("limits", s.limits);
  v("outages", s.outages);
  v("campaigns", s.campaigns);
  v("reach", s.reach);
  v("heat", s.heat);
  v("call_numbers", s.call_numbers);
  v("withheld", s.withheld);
  v("unresolved", s.unresolved);
  v("tasks", s.tasks);
  v("held", s.held);
  v("resources", s.resources);
  v("cost", s.cost);
  v("bookings", s.bookings);
  v("conversations", s.conversations);
  v("text_conversations", s.text_conversations);
  v("series", s.series);
  v("busiest_day", s.busiest_day);
}

}  // namespace rb::sim
