#include "core/engine/tenant/tenant_state.hpp"

#include <algorithm>

#include "core/outreach/phones.hpp"

namespace rb {
namespace {

// An EHR request counts as lost a little after the time to answer it is over: the engine's safety
// timeouts come on a grain.
constexpr Millis kLostAtTheLatest = 15s;

void acquire(TenantState& t, const Assignment& a, AssignmentId id, const Hold& hold) {
  PhoneState& phone = t.phones[hold.phone.index()];
  PatientState& patient = t.patients[a.patient.index()];
  RB_ASSERT(phone.open.is_none() && patient.open.is_none());  // promise I4
  phone.open = id;
  patient.open = id;
  if (hold.channel == Channel::voice) {
    ++t.calls_in_flight;
    ++t.campaigns[a.campaign.value()].calls_in_flight;
  } else {
    ++t.texts_in_flight;
  }
}

void release(TenantState& t, const Assignment& a, const Hold& hold) {
  t.phones[hold.phone.index()].open = AssignmentId::none();
  t.patients[a.patient.index()].open = AssignmentId::none();
  if (hold.channel == Channel::voice) {
    --t.calls_in_flight;
    --t.campaigns[a.campaign.value()].calls_in_flight;
  } else {
    --t.texts_in_flight;
  }
}

Instant intended_at(const Assignment& a) {
  if (const auto* open = std::get_if<state::Contacting>(&a.state)) return open->intended;
  if (const auto* open = std::get_if<state::Resolving>(&a.state)) return open->intended;
  return {};
}

// What an event means beyond its own assignment. Runs before the assignment's own evolve.
struct EvolveTenant {
  TenantState& t;
  const Event& event;
  const PolicyByHash& policies;

  template <class Other>
  void operator()(const Other&) const {}

  [[nodiscard]] CampaignState& campaign() const { return t.campaigns[event.campaign.index()]; }
  [[nodiscard]] Assignment& assignment() const { return t.assignments[event.assignment.index()]; }

  void operator()(const event::TenantConfigured& e) const {
    t.seed = e.seed;
    t.limits = e.limits;
    t.gate_limits = ContactLimits::of(e.limits);
    for (CarrierDay& day : t.carriers) day.cap_changes(event.at);
  }

  void operator()(const event::PlaceRegistered& e) const {
    t.places.push_back(PlaceState{e.zones, e.states});
  }

  void operator()(const event::PatientRegistered& e) const {
    PatientState patient;
    patient.facts = e.facts;
    patient.opted_out = e.facts.opted_out;
    for (const PatientPhone& phone : e.facts.phones) {
      if (t.phones.size() <= phone.phone.index()) t.phones.resize(phone.phone.index() + 1);
      if (!phone.textable) t.phones[phone.phone.index()].untextable = true;
      if (e.facts.opted_out) t.phones[phone.phone.index()].opted_out = true;
      if (t.carriers.size() <= phone.mobile_carrier) t.carriers.resize(phone.mobile_carrier + 1U);
    }
    t.patients.push_back(patient);
  }

  void operator()(const event::CampaignStarted& e) const {
    CampaignState c;
    c.policy = policies(e.policy_hash);
    RB_ASSERT(c.policy != nullptr);
    c.urgency = e.urgency;
    c.weight = e.weight;
    c.started = event.at;
    c.deadline = e.deadline;
    c.limits = ContactLimits::of(c.policy->pacing);
    t.campaigns.push_back(std::move(c));
    if (e.notices == NoticeCampaigns{}) return;
    t.notice_campaigns.resize(t.campaigns.size());
    t.notice_campaigns.back() = e.notices;
  }

  void operator()(const event::CampaignPaused&) const {
    campaign().status = CampaignStatus::paused;
  }
  void operator()(const event::CampaignResumed&) const {
    campaign().status = CampaignStatus::running;
    campaign().health.clear();
  }
  void operator()(const event::CampaignCancelled&) const {
    campaign().status = CampaignStatus::cancelled;
  }
  void operator()(const event::CampaignReprioritised& e) const {
    campaign().urgency = e.urgency;
    campaign().weight = e.weight;
  }

  void operator()(const event::PatientEnrolled& e) const {
    Assignment a;
    a.patient = e.patient;
    a.campaign = event.campaign;
    PatientState& patient = t.patients[e.patient.index()];
    a.next_of_patient = patient.last_assignment;
    patient.last_assignment = event.assignment;
    t.assignments.push_back(a);
    if (e.deadline != Instant{}) {
      t.own_deadlines.resize(t.assignments.size());
      t.own_deadlines.back() = ceil_seconds(e.deadline);
    }
    if (!e.about.booking.is_none()) {
      t.notices.push_back({event.assignment, e.about});
    }
    ++t.enrolled;
    ++t.by_state[static_cast<std::size_t>(StateKind::waiting)];
  }

  void operator()(const event::EhrAsked& e) const {
    const int tokens = ehr_tokens(e.kind);
    ask_ehr(e.request, tokens);
    CampaignState& c = campaign();
    c.gates.ehr.take(event.at, tokens, c.limits.ehr);
    if (e.kind != EhrKind::check_status) return;
    if (e.channel == Channel::voice) {
      t.gates.begin_calls.take(event.at, 1, t.gate_limits.begin_calls);
      c.gates.begin_calls.take(event.at, 1, c.limits.begin_calls);
    } else {
      t.gates.begin_texts.take(event.at, 1, t.gate_limits.begin_texts);
      c.gates.begin_texts.take(event.at, 1, c.limits.begin_texts);
    }
  }

  // Takes what a request to the EHR costs.
  void ask_ehr(RequestId request, int tokens) const {
    t.next_request = request.value() + 1;
    t.gates.ehr.take(event.at, tokens, t.gate_limits.ehr);
    if (!t.ehr_gate.closed) return;
    // No second one before the first is answered or counts as lost.
    t.ehr_gate.probe = request;
    t.ehr_gate.until = event.at + t.limits.ehr_answer_within + kLostAtTheLatest;
  }

  void operator()(const BookingEvent& e) const {
    evolve(t.desk, e, event.at);
    if (const auto* asked = std::get_if<event::BookingAsked>(&e)) {
      if (asked->ask != BookingAsk::office) return ask_ehr(asked->request, 1);
      t.next_request = asked->request.value() + 1;
    } else if (const auto* answered = std::get_if<event::BookingAnswered>(&e)) {
      if (answered->ask == BookingAsk::office) return;
      const bool failure =
          answered->answer == BookingAnswer::failed || answered->answer == BookingAnswer::lost;
      t.ehr_gate.failures = failure ? t.ehr_gate.failures + 1 : 0;
    } else if (const auto* handed = std::get_if<event::BookingHandedOver>(&e)) {
      t.next_task = handed->task.value() + 1;
    } else if (const auto* requested = std::get_if<event::BookingRequested>(&e)) {
      take_over(requested->assignment);
    }
  }

  void operator()(const OfficeEvent& e) const { evolve(t.offices, e, event.at); }

  // The desk sees to the outreach's booking: nothing falls due there any more.
  void take_over(AssignmentId id) const {
    if (id.is_none()) return;
    auto* booking = std::get_if<state::Booking>(&t.assignments[id.index()].state);
    if (booking != nullptr) booking->due = kNever;
  }

  void operator()(const event::EhrAnswered& e) const {
    const bool failure = e.answer == EhrAnswer::failed || e.answer == EhrAnswer::lost;
    t.ehr_gate.failures = failure ? t.ehr_gate.failures + 1 : 0;
  }

  void operator()(const event::EhrGateChanged& e) const {
    t.ehr_gate.closed = e.closed;
    t.ehr_gate.until = e.until;
    t.ehr_gate.probe = RequestId::none();
    t.ehr_gate.closures = e.closed ? t.ehr_gate.closures + 1 : 0;
  }

  void operator()(const event::AttemptIntended& e) const {
    ++t.intents;
    CampaignState& c = campaign();
    if (e.channel == Channel::voice) {
      t.gates.send_calls.take(event.at, 1, t.gate_limits.send_calls);
      c.gates.send_calls.take(event.at, 1, c.limits.send_calls);
      t.phones[e.phone.index()].may_ring_until = ceil_seconds(e.latest_end);
      t.patients[assignment().patient.index()].may_ring_on = -1;  // the last call is over by now
      return;
    }
    t.gates.send_texts.take(event.at, 1, t.gate_limits.send_texts);
    c.gates.send_texts.take(event.at, 1, c.limits.send_texts);
    const PatientFacts& facts = t.patients[assignment().patient.index()].facts;
    t.carriers[mobile_carrier_of(facts, e.phone)].add(event.at, t.limits.texts_per_carrier_and_day);
  }

  void operator()(const event::AttemptEnded& e) const {
    const Assignment& a = assignment();
    PhoneState& phone = t.phones[e.phone.index()];
    PatientState& patient = t.patients[a.patient.index()];
    if (may_have_reached(e.outcome)) {
      phone.recent.add(intended_at(a));
      patient.recent.add(intended_at(a));
    }
    if (e.outcome == Outcome::bad_number || e.outcome == Outcome::rejected) {
      (e.channel == Channel::text ? phone.untextable : phone.uncallable) = true;
    }
    // We have hung up or do not know: the other end may ring on for as long as the call could take.
    const bool may_ring = e.outcome == Outcome::cancelled || e.outcome == Outcome::unknown;
    if (e.channel == Channel::voice) {
      if (may_ring) {
        patient.may_ring_on = position_of(patient.facts, e.phone);
      } else {
        phone.may_ring_until = 0;
      }
    }
    CampaignState& c = campaign();
    c.health.add(e.outcome == Outcome::failed, c.policy->pacing.stop_if.over);
  }

  void operator()(const event::PatientOptedOut& e) const {
    PatientState& patient = t.patients[e.patient.index()];
    // By voice, text or link: it says something about every campaign that is in touch with them.
    for (AssignmentId id = patient.last_assignment; !id.is_none();
         id = t.assignments[id.index()].next_of_patient) {
      const Assignment& a = t.assignments[id.index()];
      if (a.live() && a.attempts > 0) t.campaigns[a.campaign.index()].health.add_opt_out();
    }
    if (!e.phone.is_none()) {
      t.phones[e.phone.index()].opted_out = true;
      return;
    }
    patient.opted_out = true;
    for (const PatientPhone& phone : patient.facts.phones) {
      t.phones[phone.phone.index()].opted_out = true;
    }
  }

  void operator()(const event::HumanTaskOpened& e) const { t.next_task = e.task.value() + 1; }
  void operator()(const event::AgentsChanged& e) const { t.limits.agents = e.agents; }

  void operator()(const event::AssignmentEnded& e) const {
    ++t.by_ending[static_cast<std::size_t>(e.ending)];
  }
};

}  // namespace

AboutBooking TenantState::about(AssignmentId id) const {
  const auto found = std::lower_bound(
      notices.begin(), notices.end(), id,
      [](const BookingNotice& notice, AssignmentId wanted) { return notice.assignment < wanted; });
  return found == notices.end() || found->assignment != id ? AboutBooking{} : found->about;
}

CampaignId TenantState::carrier_of(Notice notice, CampaignId campaign) const {
  if (campaign.is_none() || campaign.index() >= notice_campaigns.size()) return CampaignId::none();
  const NoticeCampaigns& by = notice_campaigns[campaign.index()];
  switch (notice) {
    case Notice::details:
    case Notice::offer:
    case Notice::missed_visit:
      return by.ask;
    case Notice::first_reminder:
    case Notice::last_reminder:
      return by.remind;
    case Notice::booked:
    case Notice::waitlisted:
    case Notice::cancelled:
      return by.tell;
  }
  return CampaignId::none();
}

Hold hold_of(const Assignment& a) {
  switch (a.kind()) {
    case StateKind::checking: {
      const auto& s = *std::get_if<state::Checking>(&a.state);
      return {s.phone, s.channel};
    }
    case StateKind::contacting: {
      const auto& s = *std::get_if<state::Contacting>(&a.state);
      return {s.phone, s.channel};
    }
    case StateKind::resolving: {
      const auto& s = *std::get_if<state::Resolving>(&a.state);
      return {s.phone, s.channel};
    }
    default:
      return {};
  }
}

ContactLimits ContactLimits::of(std::int64_t calls_ppm, std::int64_t texts_ppm,
                                std::int64_t ehr_ppm) {
  return {RateLimit::evenly(calls_ppm), RateLimit::evenly(texts_ppm),
          RateLimit::with_jitter_room(calls_ppm), RateLimit::with_jitter_room(texts_ppm),
          RateLimit::one_by_one(ehr_ppm)};  // the EHR counts, too
}

void AttemptHealth::add(bool failure, std::uint32_t over) {
  if (over == 0) return;  // a policy without stop_if
  if (last.size() != over) last.assign(over, 0);
  std::uint8_t& slot = last[next];
  failed -= slot & 1U;
  opted_out -= (slot >> 1U) & 1U;
  slot = failure ? 1 : 0;
  failed += slot;
  next = next + 1 == over ? 0 : next + 1;
  filled = std::min(filled + 1, over);
}

void AttemptHealth::add_opt_out() {
  const auto over = static_cast<std::uint32_t>(last.size());
  for (std::uint32_t back = 1; back <= filled; ++back) {
    std::uint8_t& slot = last[(next + over - back) % over];
    if ((slot & 2U) != 0) continue;
    slot = static_cast<std::uint8_t>(slot | 2U);
    ++opted_out;
    return;
  }
}

void AttemptHealth::clear() {
  *this = {};
}

Instant CarrierDay::room_at(std::uint32_t cap, std::size_t before) const {
  if (cap == 0) return kNever;
  if (sent.size() < cap) return Instant::min();
  const std::size_t place = std::min<std::size_t>(before, cap - 1U);
  return from_seconds(sent[(next + sent.size() - cap + place) % sent.size()]) + kDay;
}

// Oldest first, so that the ring can grow, and without what no cap asks for any more.
void CarrierDay::cap_changes(Instant now) {
  std::rotate(sent.begin(), sent.begin() + next, sent.end());
  next = 0;
  const auto recent = std::find_if(sent.begin(), sent.end(),
                                   [&](std::uint32_t at) { return from_seconds(at) + kDay > now; });
  sent.erase(sent.begin(), recent);
}

void CarrierDay::add(Instant at, std::uint32_t cap) {
  if (cap == 0) return;
  if (sent.size() < cap) {
    sent.push_back(ceil_seconds(at));
    return;
  }
  sent[next] = ceil_seconds(at);
  next = next + 1 == sent.size() ? 0 : next + 1;
}

void evolve(TenantState& t, const Event& event, const PolicyByHash& policies) {
  RB_ASSERT(event.sequence == t.sequence + 1);
  t.sequence = event.sequence;
  std::visit(EvolveTenant{t, event, policies}, event.body);
  if (event.assignment.is_none()) return;

  Assignment& a = t.assignments[event.assignment.index()];
  const StateKind before = a.kind();
  const Hold held = hold_of(a);
  evolve(a, event);
  const Hold holds = hold_of(a);
  if (held.phone.is_none() && !holds.phone.is_none()) acquire(t, a, event.assignment, holds);
  if (!held.phone.is_none() && holds.phone.is_none()) release(t, a, held);
  if (before != a.kind()) {
    --t.by_state[static_cast<std::size_t>(before)];
    ++t.by_state[static_cast<std::size_t>(a.kind())];
  }
}

}  // namespace rb
