// The digest of a tenant's state: over every field, so that a fold which forgets one is found.
#include "core/engine/tenant_state.hpp"

namespace rb {
namespace {

void add(Digest& d, const ContactGates& gates) {
  d.add_signed(gates.begin_calls.raw());
  d.add_signed(gates.begin_texts.raw());
  d.add_signed(gates.send_calls.raw());
  d.add_signed(gates.send_texts.raw());
  d.add_signed(gates.ehr.raw());
}

// One state's data, every field of it.
struct AddState {
  Digest& d;

  void operator()(const state::Waiting& s) const {
    d.add_signed(to_ms(s.due));
    d.add((static_cast<std::uint64_t>(s.reason) << 8U) | static_cast<std::uint64_t>(s.rule));
  }
  void operator()(const state::Checking& s) const {
    d.add(s.request.value());
    add_contact(s.phone, s.channel, s.cleared);
    d.add(static_cast<std::uint64_t>(s.rule));
    d.add_signed(to_ms(s.asked));
  }
  void operator()(const state::Contacting& s) const {
    d.add(s.ordinal);
    add_contact(s.phone, s.channel, s.accepted);
    d.add_signed(to_ms(s.intended));
    d.add_signed(to_ms(s.latest_end));
  }
  void operator()(const state::Resolving& s) const {
    d.add(s.ordinal);
    add_contact(s.phone, s.channel, false);
    d.add_signed(to_ms(s.intended));
    d.add_signed(to_ms(s.resolve_by));
  }
  void operator()(const state::Booking& s) const {
    d.add(s.request.value());
    d.add((static_cast<std::uint64_t>(s.next) << 8U) | s.tries);
    d.add_signed(to_ms(s.due));
  }
  void operator()(const state::WithStaff& s) const {
    d.add((static_cast<std::uint64_t>(s.reason) << 32U) | s.task.value());
  }
  void operator()(const state::Done& s) const { d.add(static_cast<std::uint64_t>(s.ending)); }

  void add_contact(PhoneId phone, Channel channel, bool flag) const {
    d.add((static_cast<std::uint64_t>(phone.value()) << 32U) |
          (static_cast<std::uint64_t>(channel) << 8U) | (flag ? 1U : 0U));
  }
};

void add(Digest& d, const Assignment& a) {
  d.add((static_cast<std::uint64_t>(a.patient.value()) << 32U) | a.next_of_patient.value());
  d.add((static_cast<std::uint64_t>(a.campaign.value()) << 48U) |
        (static_cast<std::uint64_t>(a.attempts) << 32U) |
        (static_cast<std::uint64_t>(a.step) << 24U) |
        (static_cast<std::uint64_t>(a.calls_counted) << 16U) |
        (static_cast<std::uint64_t>(static_cast<std::uint8_t>(a.last_daypart)) << 8U) |
        (a.voicemail_left ? 2U : 0U) | (a.text_delivered ? 1U : 0U));
  d.add((static_cast<std::uint64_t>(a.called_off) << 32U) |
        (static_cast<std::uint64_t>(a.pending_act) << 1U) | (a.maybe_booked ? 1U : 0U));
  for (const std::uint8_t used : a.retries) d.add(used);
  for (const std::uint32_t done : a.step_done) d.add(done);
  d.add(a.session_until);
  d.add(a.state.index());
  std::visit(AddState{d}, a.state);
}

void add(Digest& d, const AttemptHealth& health) {
  d.add((static_cast<std::uint64_t>(health.next) << 32U) | health.filled);
  d.add((static_cast<std::uint64_t>(health.failed) << 32U) | health.opted_out);
  for (const std::uint8_t slot : health.last) d.add(slot);
}

void add(Digest& d, const CampaignState& c) {
  d.add(c.policy->hash);
  d.add((static_cast<std::uint64_t>(c.status) << 32U) |
        (static_cast<std::uint64_t>(c.urgency) << 16U) | c.weight);
  d.add_signed(to_ms(c.started));
  d.add_signed(to_ms(c.deadline));
  d.add(c.calls_in_flight);
  add(d, c.gates);
  add(d, c.health);
}

void add(Digest& d, const EhrGate& gate) {
  d.add(gate.closed ? 1 : 0);
  d.add_signed(to_ms(gate.until));
  d.add(gate.probe.value());
  d.add((static_cast<std::uint64_t>(gate.failures) << 32U) | gate.closures);
}

void add(Digest& d, const TenantLimits& limits) {
  d.add_signed(limits.ehr_per_second_ppm);
  d.add_signed(limits.calls_per_second_ppm);
  d.add_signed(limits.texts_per_second_ppm);
  d.add((static_cast<std::uint64_t>(limits.trunks) << 32U) | limits.agents);
  d.add(limits.texts_per_carrier_and_day);
  d.add_signed(limits.ehr_answer_within.count());
}

void add(Digest& d, const PatientState& p) {
  p.recent.add_to(d);
  d.add((static_cast<std::uint64_t>(p.open.value()) << 32U) | p.last_assignment.value());
  d.add((static_cast<std::uint64_t>(p.facts.place.value()) << 32U) |
        (static_cast<std::uint64_t>(p.facts.segment) << 16U) |
        (static_cast<std::uint64_t>(static_cast<std::uint8_t>(p.facts.preferred_daypart)) << 8U) |
        (p.facts.consent ? 2U : 0U) | (p.opted_out ? 1U : 0U));
  d.add_signed(p.may_ring_on);
  for (const PatientPhone& phone : p.facts.phones) {
    d.add((static_cast<std::uint64_t>(phone.phone.value()) << 16U) |
          (static_cast<std::uint64_t>(phone.mobile_carrier) << 8U) | (phone.textable ? 1U : 0U));
  }
}

void add(Digest& d, const PhoneState& p) {
  p.recent.add_to(d);
  d.add((static_cast<std::uint64_t>(p.open.value()) << 32U) | p.may_ring_until);
  d.add((p.uncallable ? 4U : 0U) | (p.untextable ? 2U : 0U) | (p.opted_out ? 1U : 0U));
}

}  // namespace

std::uint64_t digest(const TenantState& t) {
  Digest d;
  d.add(t.seed);
  add(d, t.limits);
  add(d, t.gates);
  add(d, t.ehr_gate);
  d.add((static_cast<std::uint64_t>(t.calls_in_flight) << 32U) | t.texts_in_flight);
  d.add(t.next_request);
  d.add(t.next_task);
  d.add(t.enrolled);
  d.add(t.intents);
  for (const std::uint32_t count : t.by_state) d.add(count);
  for (const std::uint32_t count : t.by_ending) d.add(count);
  for (const PlaceState& place : t.places) {
    d.add((static_cast<std::uint64_t>(place.zones.size()) << 8U) | place.states.size());
    for (const ZoneId zone : place.zones) d.add(zone.value());
    for (const StateId state : place.states) d.add(state.value());
  }
  for (const CampaignState& c : t.campaigns) add(d, c);
  for (const PatientState& p : t.patients) add(d, p);
  for (const PhoneState& p : t.phones) add(d, p);
  for (const CarrierDay& day : t.carriers) {
    d.add(day.next);
    for (const std::uint32_t at : day.sent) d.add(at);
  }
  for (const Assignment& a : t.assignments) add(d, a);
  for (const std::uint32_t deadline : t.own_deadlines) d.add(deadline);
  return d.value();
}

}  // namespace rb
