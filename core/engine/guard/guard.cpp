#include "core/engine/guard/guard.hpp"

#include "core/outreach/decide.hpp"

namespace rb {
namespace {

// A number that is in contact is asked for again after this long: calls are minutes.
constexpr Millis kNumberInUse = 5min;

Verdict withheld(Withheld reason, Instant until, std::uint8_t rule = 0) {
  Verdict verdict;
  verdict.reason = reason;
  verdict.until = until;
  verdict.rule = rule;
  return verdict;
}

// Until when a call that was called off or lost may still ring, at the number or at another one of
// the patient's; seconds, 0: none.
std::uint32_t may_ring_until(const TenantState& t, const PatientState& patient,
                             const PhoneState& phone) {
  if (patient.may_ring_on < 0) return phone.may_ring_until;
  const auto position = static_cast<std::size_t>(patient.may_ring_on);
  const PhoneState& other = t.phones[patient.facts.phones.items[position].phone.index()];
  return std::max(phone.may_ring_until, other.may_ring_until);
}

Withheld cap_reason(Millis per) {
  return per <= kDay ? Withheld::daily_cap : Withheld::weekly_cap;
}

}  // namespace

Verdict judge(const TenantState& t, const PlaceWindows& place, const ZoneTable& zones,
              const GuardQuestion& q) {
  const Assignment& a = t.assignments[q.id.index()];
  const PatientState& patient = t.patients[a.patient.index()];
  const PhoneState& phone = t.phones[q.phone.index()];
  const CampaignState& campaign = t.campaigns[a.campaign.index()];

  if (patient.opted_out) return withheld(Withheld::patient_opted_out, kNever);
  if (phone.opted_out) return withheld(Withheld::number_opted_out, kNever);
  if (place.needs_consent && !patient.facts.consent) return withheld(Withheld::no_consent, kNever);

  const ContactWindow& window = place.windows.front();
  const Instant close = window.close_of(q.now);
  const Millis needs =
      q.channel == Channel::voice ? place.longest_call : time_needed(*campaign.policy, q.channel);
  if (close <= q.now || q.now + needs > close) {
    const auto layer = static_cast<std::uint8_t>(
        first_closed_layer(place.spec, zones, close <= q.now ? q.now : close));
    return withheld(Withheld::outside_window, window.next_open(q.now, needs), layer);
  }
  // On one page of ours, a patient is called about nothing else either.
  for (AssignmentId id = patient.last_assignment; !id.is_none();
       id = t.assignments[id.index()].next_of_patient) {
    const std::uint32_t session = t.assignments[id.index()].session_until;
    if (session != 0 && from_seconds(session) > q.now) {
      return withheld(Withheld::link_session_open, from_seconds(session));
    }
  }
  const bool mine = patient.open == q.id && phone.open == q.id;
  if (!mine && (!patient.open.is_none() || !phone.open.is_none())) {
    return withheld(Withheld::number_in_use, q.now + kNumberInUse);
  }
  if (!mine) {
    const Instant silent = from_seconds(may_ring_until(t, patient, phone));
    if (silent > q.now) return withheld(Withheld::number_in_use, silent);
  }
  for (const ContactCap& cap : place.caps) {
    const Instant free = std::max(patient.recent.below_cap_at(cap.count, cap.per),
                                  phone.recent.below_cap_at(cap.count, cap.per));
    if (free > q.now) return withheld(cap_reason(cap.per), free);
  }
  const Millis gap = campaign.policy->limits.min_gap;
  const Instant gap_over = std::max(patient.recent.gap_over_at(gap), phone.recent.gap_over_at(gap));
  if (gap_over > q.now) return withheld(Withheld::minimum_gap, gap_over);
  if (q.channel == Channel::text) {
    const Instant room = t.carriers[q.mobile_carrier].room_at(t.limits.texts_per_carrier_and_day);
    if (room > q.now) return withheld(Withheld::carrier_day_full, room);
  }

  Verdict verdict;
  verdict.allowed = true;
  verdict.window_close = close;
  const auto within = [&](Millis per) {
    return std::max(patient.recent.count_since(q.now - per), phone.recent.count_since(q.now - per));
  };
  verdict.contacts_day = within(kDay);
  verdict.contacts_week = within(kWeek);
  return verdict;
}

const PatientPhone* usable_phone(const TenantState& t, const PatientState& patient,
                                 Channel channel) {
  const PatientPhone* last_resort = nullptr;
  for (const PatientPhone& candidate : patient.facts.phones) {
    const PhoneState& phone = t.phones[candidate.phone.index()];
    if (phone.opted_out || (channel == Channel::text && phone.untextable)) continue;
    if (!phone.uncallable) return &candidate;
    // A number that calls do not get through to may still take a text: policies say `else: text`.
    if (channel == Channel::text && last_resort == nullptr) last_resort = &candidate;
  }
  return last_resort;
}

}  // namespace rb
