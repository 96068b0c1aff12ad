#include "tests/support/engine/promises.hpp"

#include <algorithm>

#include "core/rules/rule_pack.hpp"
#include "core/time/contact_window.hpp"
#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

constexpr Millis kGrain = 10s;
constexpr Millis kGrace = 2min;

void hold(bool kept, const char* promise, const std::string& what) {
  if (!kept) throw BrokenPromise(std::string(promise) + ": " + what);
}

std::string name(AssignmentId id) {
  return "a" + std::to_string(id.value());
}

PhoneId held_phone(const Assignment& a) {
  if (const auto* s = std::get_if<state::Checking>(&a.state)) return s->phone;
  if (const auto* s = std::get_if<state::Contacting>(&a.state)) return s->phone;
  if (const auto* s = std::get_if<state::Resolving>(&a.state)) return s->phone;
  return PhoneId::none();
}

Channel held_channel(const Assignment& a) {
  if (const auto* s = std::get_if<state::Checking>(&a.state)) return s->channel;
  if (const auto* s = std::get_if<state::Contacting>(&a.state)) return s->channel;
  return std::get<state::Resolving>(a.state).channel;
}

}  // namespace

void Promises::check(Instant now) {
  for (const Event& event : engine_.events()) {
    hold(event.sequence == ++last_sequence_, "log", "sequence numbers have a gap");
    hold(event.at == now, "log", "an event of another time");
    see(event);
  }
  hold(engine_.next_wake() >= now, "I2", "the next wake lies in the past");
  hold(!world_.booked_twice(), "I13", "the EHR has two appointments of one assignment");
  hold(!world_.asked_twice(), "I7", "the carrier was asked twice to place one attempt");
  check_states(now);
  check_capacity(now);
  check_booking_capacity(now);
  check_locks();
  check_counts(now);
  check_rings(now);
  const EhrGate& gate = engine_.state().ehr_gate;
  probe_ = gate.closed ? gate.probe : RequestId::none();
}

void Promises::see(const Event& event) {
  if (!event.assignment.is_none()) {
    hold(!ended_.contains(event.assignment), "I1",
         name(event.assignment) + ": " + std::string(event_name(event.body)) + " after its end");
  }
  if (const auto* e = std::get_if<event::AttemptIntended>(&event.body)) see_intent(event, *e);
  if (const auto* e = std::get_if<event::AttemptEnded>(&event.body)) see_end(event, *e);
  if (const auto* e = std::get_if<event::EhrAsked>(&event.body)) see_asked(event, *e);
  if (const auto* e = std::get_if<event::PatientOptedOut>(&event.body)) see_opt_out(*e);
  if (const auto* e = std::get_if<event::EhrAnswered>(&event.body);
      e != nullptr && e->request == probe_) {
    const bool works = e->answer == EhrAnswer::open || e->answer == EhrAnswer::settled ||
                       e->answer == EhrAnswer::booked || e->answer == EhrAnswer::no_slot;
    hold(probe_.is_none() || engine_.state().ehr_gate.closed != works, "EHR gate",
         "the probe was answered, and the gate does not follow");
  }
  if (const auto* e = std::get_if<event::PatientEnrolled>(&event.body);
      e != nullptr && e->deadline != Instant{}) {
    deadlines_[event.assignment] = e->deadline;
  }
  if (const auto* e = std::get_if<event::PatientRegistered>(&event.body)) {
    if (e->facts.opted_out) see_opt_out({e->patient, PhoneId::none()});
  }
  if (std::holds_alternative<event::BookingMade>(event.body)) {
    hold(booked_.insert(event.assignment).second, "I13", name(event.assignment) + " booked twice");
  }
  if (const auto* e = std::get_if<event::AssignmentEnded>(&event.body)) {
    ended_.insert(event.assignment);
    const bool has_booking = booked_.contains(event.assignment);
    hold((e->ending == Ending::booked) == has_booking || e->ending == Ending::staff_resolved, "I13",
         name(event.assignment) + " ended " + std::string(name_of(e->ending)) +
             (has_booking ? " with a booking" : " without a booking"));
  }
}

void Promises::see_intent(const Event& event, const event::AttemptIntended& intent) {
  const Assignment& a = assignment(event.assignment);
  hold(!opted_out_.contains(a.patient), "I9",
       name(event.assignment) + " contacted after an opt-out");
  hold(!silenced_.contains(intent.phone), "I9", "a number that opted out is used");
  hold(!booked_.contains(event.assignment), "I15", "contacted once booked");
  for (const Contact& other : log_) {
    hold(other.attempt != AttemptId{event.assignment, intent.ordinal}, "I7",
         "an attempt made twice");
  }
  check_caps(event, intent);
  check_window(event, intent);
  log_.push_back({{event.assignment, intent.ordinal}, a.patient, intent.phone, event.at, true});
  ++contacts_;
}

void Promises::see_end(const Event& event, const event::AttemptEnded& ended) {
  for (Contact& contact : log_) {
    if (contact.attempt != AttemptId{event.assignment, ended.ordinal}) continue;
    const Outcome o = ended.outcome;
    contact.reached = o != Outcome::busy && o != Outcome::bad_number && o != Outcome::rejected &&
                      o != Outcome::failed;
    return;
  }
  hold(false, "I6", "an attempt ended that was never intended");
}

void Promises::see_asked(const Event& event, const event::EhrAsked& asked) {
  if (asked.kind != EhrKind::check_status || asked.channel != Channel::voice) return;
  const TenantState& t = engine_.state();
  // Counted after the step: others may have begun in it, but none beyond the limits.
  hold(t.calls_in_flight <= std::min(t.limits.trunks, t.limits.agents), "I11",
       "more calls in flight than trunks and agents");
  const CampaignState& c = t.campaigns[event.campaign.index()];
  hold(c.calls_in_flight <= c.policy->pacing.calls_in_flight, "I11",
       "more calls in flight than the campaign allows");
}

void Promises::see_opt_out(const event::PatientOptedOut& opt_out) {
  if (!opt_out.phone.is_none()) {
    silenced_.insert(opt_out.phone);
    return;
  }
  opted_out_.insert(opt_out.patient);
  for (const PatientPhone& phone : engine_.state().patients[opt_out.patient.index()].facts.phones) {
    silenced_.insert(phone.phone);
  }
}

void Promises::check_caps(const Event& event, const event::AttemptIntended& intent) const {
  const Assignment& a = assignment(event.assignment);
  const TenantState& t = engine_.state();
  const PlaceState& place = t.places[t.patients[a.patient.index()].facts.place.index()];
  const Policy& p = policy(a);
  const auto count_since = [&](Millis per, auto mine) {
    return std::count_if(log_.begin(), log_.end(), [&](const Contact& contact) {
      return contact.reached && contact.at > event.at - per && mine(contact);
    });
  };
  const auto of_patient = [&](const Contact& contact) { return contact.patient == a.patient; };
  const auto of_phone = [&](const Contact& contact) { return contact.phone == intent.phone; };
  const std::vector<StateId> states(place.states.begin(), place.states.end());
  for (const ContactCap& cap : contact_caps(*us_rules(), p, states)) {
    const auto most = std::max(count_since(cap.per, of_patient), count_since(cap.per, of_phone));
    hold(most < cap.count, "I10",
         name(event.assignment) + " has had " + std::to_string(most) + " contacts in " +
             std::to_string(cap.per.count()) + " ms");
  }
  hold(count_since(p.limits.min_gap, of_patient) + count_since(p.limits.min_gap, of_phone) == 0,
       "I10", name(event.assignment) + " contacted too soon after the last contact");
}

void Promises::check_window(const Event& event, const event::AttemptIntended& intent) const {
  const Assignment& a = assignment(event.assignment);
  const TenantState& t = engine_.state();
  const PlaceState& place = t.places[t.patients[a.patient.index()].facts.place.index()];
  const WindowQuestion question{.policy = &policy(a),
                                .states = {place.states.begin(), place.states.end()},
                                .zones = {place.zones.begin(), place.zones.end()},
                                .preferred_daypart = -1};
  bool inside = false;
  for (const OpenInterval& open : open_intervals(window_spec(*us_rules(), question), *test_zones(),
                                                 event.at - kDay, event.at + kDay)) {
    inside = inside || (open.time.contains(event.at) && intent.latest_end <= open.time.close);
  }
  hold(inside, "I8", name(event.assignment) + " contacted outside the window");
  hold(event.at < t.campaigns[a.campaign.index()].deadline, "I8", "contacted after the deadline");
  const auto own = deadlines_.find(event.assignment);
  hold(own == deadlines_.end() || event.at < own->second, "I8",
       name(event.assignment) + " contacted after its own deadline");
}

void Promises::check_states(Instant now) const {
  const TenantState& t = engine_.state();
  for (std::uint32_t i = 0; i < t.assignments.size(); ++i) {
    const Assignment& a = t.assignments[i];
    const char* wrong = rb::check(a, policy(a));
    hold(wrong == nullptr, "state", name(AssignmentId{i}) + ": " + (wrong == nullptr ? "" : wrong));
    hold(a.live() != ended_.contains(AssignmentId{i}), "I1", "ended, but not done, or the reverse");
    check_wake(now, a);
    if (held_phone(a).is_none()) continue;
    hold(!opted_out_.contains(a.patient), "I9", "a contact is open after an opt-out");
    hold(!silenced_.contains(held_phone(a)), "I9", "a contact is open on a number that opted out");
  }
}

// Each live assignment will be woken, waits for capacity that will wake it, or is paused or a task.
void Promises::check_wake(Instant now, const Assignment& a) const {
  const Instant next = engine_.next_wake();
  const Millis within = engine_.state().limits.ehr_answer_within + kGrain;
  const auto covered = [&](Instant due, const char* what) {
    hold(next <= std::max(due, now), "I2", std::string("nothing wakes ") + what);
  };
  if (const auto* s = std::get_if<state::Waiting>(&a.state)) {
    if (s->due > now)
      covered(s->due, "who waits");
    else
      hold(next != kNever, "I2", "nothing wakes who waits for capacity or for the end of a pause");
  } else if (const auto* c = std::get_if<state::Checking>(&a.state)) {
    if (c->cleared)
      hold(next != kNever, "I2", "nothing wakes who waits for a send token");
    else
      covered(c->asked + within, "a status check");
  } else if (const auto* o = std::get_if<state::Contacting>(&a.state)) {
    covered(o->latest_end + kGrace + kGrain, "an open attempt");
  } else if (const auto* r = std::get_if<state::Resolving>(&a.state)) {
    covered(r->resolve_by, "an unknown attempt");
  } else if (const auto* b = std::get_if<state::Booking>(&a.state)) {
    if (!b->request.is_none())
      covered(b->due + within, "a booking request");
    else if (b->due > now)
      covered(b->due, "a booking");
    else
      hold(next != kNever, "I2", "nothing wakes a booking that waits for the EHR");
  }
}

// What could begin at `possible` has begun, or will be woken by then.
void Promises::check_soon(Instant now, Instant possible, const char* what) const {
  if (engine_.next_wake() == now) return;  // this instant is not over
  hold(possible > now, "work conserving", std::string(what) + " could start now and does not");
  hold(engine_.next_wake() <= possible, "I3", std::string(what) + " is woken too late");
}

void Promises::check_capacity(Instant now) const {
  const TenantState& t = engine_.state();
  const Instant ehr = std::max(t.gates.ehr.opens_at(t.gate_limits.ehr),
                               t.ehr_gate.closed ? t.ehr_gate.until : Instant::min());
  for (const Assignment& a : t.assignments) {
    const CampaignState& c = t.campaigns[a.campaign.index()];
    if (c.status != CampaignStatus::running) continue;
    if (const auto* s = std::get_if<state::Checking>(&a.state); s != nullptr && s->cleared) {
      const bool voice = s->channel == Channel::voice;
      const Instant tenant = voice ? t.gates.send_calls.opens_at(t.gate_limits.send_calls)
                                   : t.gates.send_texts.opens_at(t.gate_limits.send_texts);
      const Instant own = voice ? c.gates.send_calls.opens_at(c.limits.send_calls)
                                : c.gates.send_texts.opens_at(c.limits.send_texts);
      check_soon(now, std::max(tenant, own), "a checked contact");
      continue;
    }
    const auto* waiting = std::get_if<state::Waiting>(&a.state);
    if (waiting == nullptr || waiting->due > now || a.step >= c.policy->cadence.size()) continue;
    const bool voice = c.policy->cadence[a.step].channel == Channel::voice;
    if (voice && (t.calls_in_flight >= std::min(t.limits.trunks, t.limits.agents) ||
                  c.calls_in_flight >= c.policy->pacing.calls_in_flight)) {
      continue;
    }
    const Instant tenant = voice ? t.gates.begin_calls.opens_at(t.gate_limits.begin_calls)
                                 : t.gates.begin_texts.opens_at(t.gate_limits.begin_texts);
    const Instant own = voice ? c.gates.begin_calls.opens_at(c.limits.begin_calls)
                              : c.gates.begin_texts.opens_at(c.limits.begin_texts);
    check_soon(now, std::max({tenant, own, ehr, c.gates.ehr.opens_at(c.limits.ehr)}), "a contact");
  }
}

void Promises::check_booking_capacity(Instant now) const {
  const TenantState& t = engine_.state();
  const Instant ehr = std::max(t.gates.ehr.opens_at(t.gate_limits.ehr),
                               t.ehr_gate.closed ? t.ehr_gate.until : Instant::min());
  for (const Assignment& a : t.assignments) {
    const auto* booking = std::get_if<state::Booking>(&a.state);
    if (booking == nullptr || !booking->request.is_none() || booking->due > now) continue;
    const CampaignState& c = t.campaigns[a.campaign.index()];
    check_soon(now, std::max(ehr, c.gates.ehr.opens_at(c.limits.ehr)), "a booking");
  }
}

void Promises::check_locks() const {
  const TenantState& t = engine_.state();
  std::map<PhoneId, AssignmentId> phones;
  std::map<PatientId, AssignmentId> patients;
  for (std::uint32_t i = 0; i < t.assignments.size(); ++i) {
    const PhoneId phone = held_phone(t.assignments[i]);
    if (phone.is_none()) continue;
    const AssignmentId id{i};
    hold(phones.emplace(phone, id).second, "I4", "two open contacts on one number");
    hold(patients.emplace(t.assignments[i].patient, id).second, "I4",
         "two open contacts of one patient");
  }
  for (std::uint32_t i = 0; i < t.phones.size(); ++i) {
    const auto held = phones.find(PhoneId{i});
    hold(t.phones[i].open == (held == phones.end() ? AssignmentId::none() : held->second), "I4",
         "the lock of number " + std::to_string(i) + " is wrong");
  }
  for (std::uint32_t i = 0; i < t.patients.size(); ++i) {
    const auto held = patients.find(PatientId{i});
    hold(t.patients[i].open == (held == patients.end() ? AssignmentId::none() : held->second), "I4",
         "the lock of patient " + std::to_string(i) + " is wrong");
  }
}

void Promises::check_counts(Instant now) const {
  const TenantState& t = engine_.state();
  std::array<std::uint32_t, kStateKinds> by_state{};
  std::vector<std::uint32_t> own_calls(t.campaigns.size());
  std::uint32_t calls = 0, texts = 0, ready = 0;
  for (const Assignment& a : t.assignments) {
    ++by_state[static_cast<std::size_t>(a.kind())];
    const auto* waiting = std::get_if<state::Waiting>(&a.state);
    if (waiting != nullptr && waiting->due <= now) ++ready;
    if (held_phone(a).is_none()) continue;
    if (held_channel(a) == Channel::text) {
      ++texts;
      continue;
    }
    ++calls;
    ++own_calls[a.campaign.index()];
  }
  hold(by_state == t.by_state, "I27", "the counts by state are wrong");
  hold(calls == t.calls_in_flight && texts == t.texts_in_flight, "I27",
       "the counts in flight are wrong");
  for (std::size_t i = 0; i < own_calls.size(); ++i) {
    hold(own_calls[i] == t.campaigns[i].calls_in_flight, "I27",
         "a campaign's calls in flight are wrong");
  }
  std::uint64_t endings = 0;
  for (const std::uint32_t count : t.by_ending) endings += count;
  hold(endings == ended_.size() && endings == by_state[static_cast<std::size_t>(StateKind::done)],
       "I27", "the endings do not add up");
  hold(t.enrolled == t.assignments.size(), "I27", "enrolled is not the number of assignments");
  const EngineGauges gauges = engine_.gauges();
  if (engine_.next_wake() > now) {
    hold(gauges.ready_calls + gauges.ready_texts == ready, "gauges",
         std::to_string(ready) + " are due, but " +
             std::to_string(gauges.ready_calls + gauges.ready_texts) +
             " stand in the ready queues");
  }
}

void Promises::check_rings(Instant now) const {
  std::map<PhoneId, int> ringing;
  std::set<PatientId> people;
  for (const auto& [attempt, ring] : world_.rings()) {
    if (ring.from > now || ring.until <= now) continue;
    hold(++ringing[ring.phone] == 1, "I5",
         "number " + std::to_string(ring.phone.value()) + " is rung twice at once");
    hold(people.insert(assignment(attempt.assignment).patient).second, "I4",
         name(attempt.assignment) + ": the patient is rung on two numbers at once");
  }
}

void Promises::check_end() const {
  const TenantState& t = engine_.state();
  for (std::uint32_t i = 0; i < t.assignments.size(); ++i) {
    const StateKind kind = t.assignments[i].kind();
    hold(kind == StateKind::done || kind == StateKind::with_staff, "liveness",
         name(AssignmentId{i}) + " is still " + std::string(name_of(kind)));
  }
  for (const AssignmentId id : world_.appointments()) {
    hold(booked_.contains(id), "I13", name(id) + " has an appointment that nobody knows of");
  }
  hold(t.calls_in_flight == 0 && t.texts_in_flight == 0, "liveness", "something is held for ever");
  const EngineGauges gauges = engine_.gauges();
  hold(gauges.ready_calls + gauges.ready_texts == 0, "gauges", "somebody is ready for ever");
}

}  // namespace rb::test
