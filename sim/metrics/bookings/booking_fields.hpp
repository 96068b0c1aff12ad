// The fields of the bookings' part of summary.json, in its order.
#pragma once

#include "sim/metrics/bookings/booking_summary.hpp"
#include "sim/metrics/counting/count_fields.hpp"

namespace rb::sim {

template <class V>
void fields(V& v, Of<BookingFunnel> auto& s) {
  v("requested", s.requested);
  v("found", s.found);
  v("chosen", s.chosen);
  v("booked", s.booked);
  v("kept", s.kept);
}

template <class V>
void fields(V& v, Of<OfferCounts> auto& s) {
  v("made", s.made);
  v("delivered", s.delivered);
  v("chosen", s.chosen);
  v("refused", s.refused);
  v("gone", s.gone);
  v("lapsed", s.lapsed);
  v("dropped", s.dropped);
  v("open", s.open);
}

template <class V>
void fields(V& v, Of<DetailCounts> auto& s) {
  v("bookings", s.bookings);
  v("asked", s.asked);
  v("given", s.given);
  v("complete", s.complete);
  v("by_detail", s.by_detail);
}

template <class V>
void fields(V& v, Of<SearchCounts> auto& s) {
  v("found", s.found);
  v("nothing_preferred", s.nothing_preferred);
  v("nothing_anywhere", s.nothing_anywhere);
  v("waitlisted", s.waitlisted);
  v("waitlist_open", s.waitlist_open);
}

template <class V>
void fields(V& v, Of<HoldCounts> auto& s) {
  v("made", s.made);
  v("booked", s.booked);
  v("ended", s.ended);
  v("open", s.open);
}

template <class V>
void fields(V& v, Of<OfficeCounts> auto& s) {
  v("asked", s.asked);
  v("yes", s.yes);
  v("counter", s.counter);
  v("refused", s.refused);
  v("silent", s.silent);
  v("withdrawn", s.withdrawn);
  v("open", s.open);
  v("answer_ms", s.answer_ms);
}

template <class V>
void fields(V& v, Of<OfficeChannelCounts> auto& s) {
  v("channel", s.channel);
  v("sent", s.sent);
  v("failed", s.failed);
  v("looked_up", s.looked_up);
  v("unknown", s.unknown);
  v("acknowledged", s.acknowledged);
  v("answered", s.answered);
}

template <class V>
void fields(V& v, Of<OfficeLadderCounts> auto& s) {
  v("requests", s.requests);
  v("escalations", s.escalations);
  v("channels", s.channels);
  v("endings", s.endings);
  v("open", s.open);
  v("settled_ms", s.settled_ms);
}

template <class V>
void fields(V& v, Of<HandOverCount> auto& s) {
  v("reason", s.reason);
  v("opened", s.opened);
  v("handed_back", s.handed_back);
  v("booked", s.booked);
  v("given_up", s.given_up);
  v("open", s.open);
}

template <class V>
void fields(V& v, Of<ChangeCounts> auto& s) {
  v("moves_wanted", s.moves_wanted);
  v("moved", s.moved);
  v("moves_in_vain", s.moves_in_vain);
  v("confirmed", s.confirmed);
  v("cancelled", s.cancelled);
}

template <class V>
void fields(V& v, Of<VisitCounts> auto& s) {
  v("kept", s.kept);
  v("missed", s.missed);
  v("unknown", s.unknown);
  v("awaited", s.awaited);
  v("ahead", s.ahead);
}

template <class V>
void fields(V& v, Of<VisitsOfMaker> auto& s) {
  v("by", s.by);
  v("made", s.made);
  v("released", s.released);
  v("kept", s.kept);
  v("missed", s.missed);
  v("ahead", s.ahead);
}

template <class V>
void fields(V& v, Of<RatingCounts> auto& s) {
  v("ratings", s.ratings);
  v("mean_milli", s.mean_milli);
}

template <class V>
void fields(V& v, Of<ClinicTruth> auto& s) {
  v("visits", s.visits);
  v("satisfaction", s.satisfaction);
}

template <class V>
void fields(V& v, Of<PlanBeside> auto& s) {
  v("points", s.points);
  v("unmatched", s.unmatched);
}

template <class V>
void fields(V& v, Of<PlanOfUrgency> auto& s) {
  v("urgency", s.urgency);
  v("lost", s.lost);
  v("rebooked", s.rebooked);
  v("later_ms", s.later_ms);
}

template <class V>
void fields(V& v, Of<PlanReceiver> auto& s) {
  v("provider", s.provider);
  v("specialty", s.specialty);
  v("patients", s.patients);
  v("steps", s.steps);
  v("median_m", s.median_m);
}

template <class V>
void fields(V& v, Of<PlanSummary> auto& s) {
  v("at_ms", s.at_ms);
  v("seekers", s.seekers);
  v("times", s.times);
  v("together", s.together);
  v("greedy", s.greedy);
  v("reasons", s.reasons);
  v("whole_rounds", s.whole_rounds);
  v("small_rounds", s.small_rounds);
  v("planned_anew", s.planned_anew);
  v("told_to_wait", s.told_to_wait);
  v("ways", s.ways);
  v("steps", s.steps);
  v("way_m", s.way_m);
  v("urgencies", s.urgencies);
  v("receivers", s.receivers);
  v("other_receivers", s.other_receivers);
}

template <class V>
void fields(V& v, Of<BookingSummary> auto& s) {
  v("funnel", s.funnel);
  v("sources", s.sources);
  v("states", s.states);
  v("endings", s.endings);
  v("to_booked_ms", s.to_booked_ms);
  v("offers", s.offers);
  v("details", s.details);
  v("searches", s.searches);
  v("holds", s.holds);
  v("at_once", s.at_once);
  v("conflicts", s.conflicts);
  v("offices", s.offices);
  v("office_ladder", s.office_ladder);
  v("hand_overs", s.hand_overs);
  v("changes", s.changes);
  v("visits", s.visits);
  v("truth", s.truth);
  v("plan", s.plan);
}

}  // namespace rb::sim
