// Everything that is true of a tenant: the fold of its events and of nothing else. Folding the log
// gives the same state, and digest() proves it (promise I19). Indexes, timers and queues are not in
// here: the engine rebuilds them from this.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

#include "core/base/digest.hpp"
#include "core/booking/desk/desk_state.hpp"
#include "core/engine/limits/rate_gate.hpp"
#include "core/engine/limits/recent_contacts.hpp"
#include "core/outreach/assignment.hpp"
#include "core/provider/desk/office_state.hpp"

namespace rb {

struct PhoneState {
  RecentContacts recent;
  AssignmentId open;                 // whose contact holds the number; none() if it is free
  std::uint32_t may_ring_until = 0;  // seconds: a call that was called off or lost is over by then
  bool uncallable = false;           // not in service, or refused for good
  bool untextable = false;
  bool opted_out = false;
};

struct PatientState {
  PatientFacts facts;
  RecentContacts recent;
  AssignmentId open;             // which assignment is in contact; none() if none is
  AssignmentId last_assignment;  // head of the chain through Assignment::next_of_patient
  bool opted_out = false;
  // Position of the number on which a call was called off or lost: the patient may be rung there
  // until PhoneState::may_ring_until. -1: none.
  std::int8_t may_ring_on = -1;
};

struct PlaceState {
  ShortList<ZoneId, kMaxPlaceZones> zones;
  ShortList<StateId, kMaxPlaceStates> states;
};

// The gates a contact passes: one to begin (paces the status checks), one to be sent.
struct ContactGates {
  RateGate begin_calls;
  RateGate begin_texts;
  RateGate send_calls;
  RateGate send_texts;
  RateGate ehr;
};

struct ContactLimits {
  RateLimit begin_calls;
  RateLimit begin_texts;
  RateLimit send_calls;
  RateLimit send_texts;
  RateLimit ehr;

  [[nodiscard]] static ContactLimits of(std::int64_t calls_ppm, std::int64_t texts_ppm,
                                        std::int64_t ehr_ppm);
  // Of TenantLimits, or of a policy's Pacing.
  template <class Rates>
  [[nodiscard]] static ContactLimits of(const Rates& rates) {
    return of(rates.calls_per_second_ppm, rates.texts_per_second_ppm, rates.ehr_per_second_ppm);
  }
};

// Which of the last attempts failed or led to an opt-out: what stop_if looks at.
struct AttemptHealth {
  std::vector<std::uint8_t> last;  // a ring; bit 0 failed, bit 1 opted out
  std::uint32_t next = 0;
  std::uint32_t filled = 0;
  std::uint32_t failed = 0;
  std::uint32_t opted_out = 0;

  void add(bool failure, std::uint32_t over);
  void add_opt_out();  // puts it down to the latest attempt that has none yet
  void clear();
};

enum class CampaignStatus : std::uint8_t { running = 1, paused, cancelled };

struct CampaignState {
  std::shared_ptr<const Policy> policy;
  CampaignStatus status = CampaignStatus::running;
  Urgency urgency = Urgency::routine;
  std::uint16_t weight = 1;
  Instant started;
  Instant deadline;
  ContactGates gates;
  ContactLimits limits;
  std::uint32_t calls_in_flight = 0;
  AttemptHealth health;
};

// The breaker in front of the EHR.
struct EhrGate {
  bool closed = false;
  Instant until;               // no request before; then one, the probe
  RequestId probe;             // the request that is out to see whether the EHR is back
  std::uint32_t failures = 0;  // in a row
  std::uint32_t closures = 0;  // in a row: longer each time
};

// Texts to one mobile carrier: the times of the last of them, as many as the largest cap of the
// last day allowed. A smaller cap forgets none, so that a larger one may follow within the day.
struct CarrierDay {
  std::vector<std::uint32_t> sent;  // a ring of seconds
  std::uint32_t next = 0;           // position of the oldest, once the ring is full

  // The first moment at which one more text keeps the cap in any 24 h, if `before` others that wait
  // are sent first; never more than 24 h after the last text.
  [[nodiscard]] Instant room_at(std::uint32_t cap, std::size_t before = 0) const;
  void add(Instant at, std::uint32_t cap);
  void cap_changes(Instant now);
};

struct BookingNotice {
  AssignmentId assignment;
  AboutBooking about;
};

struct TenantState {
  std::uint64_t sequence = 0;  // of the last event
  std::uint64_t seed = 0;
  TenantLimits limits;
  ContactLimits gate_limits = ContactLimits::of(limits);
  ContactGates gates;
  EhrGate ehr_gate;
  std::uint32_t calls_in_flight = 0;  // from the status check to the end
  std::uint32_t texts_in_flight = 0;
  std::uint64_t next_request = 0;
  std::uint32_t next_task = 0;
  std::uint64_t enrolled = 0;
  std::uint64_t intents = 0;
  std::array<std::uint32_t, kStateKinds> by_state{};
  std::array<std::uint32_t, 16> by_ending{};
  std::vector<PlaceState> places;
  std::vector<PatientState> patients;
  std::vector<PhoneState> phones;
  std::vector<CampaignState> campaigns;
  std::vector<Assignment> assignments;
  std::vector<CarrierDay> carriers;
  DeskState desk;       // the bookings
  OfficeState offices;  // their requests to offices, where those are made from here
  // Deadlines of their own, by assignment: seconds since 1970, 0: none. As long as the last
  // assignment that has one; empty in most campaigns.
  std::vector<std::uint32_t> own_deadlines;
  // By campaign, as long as the last one whose bookings have something to say.
  std::vector<NoticeCampaigns> notice_campaigns;
  // Assignments that tell somebody about a booking, in the order of their ids.
  std::vector<BookingNotice> notices;

  // What an assignment tells about a booking; nothing for an outreach of its own.
  [[nodiscard]] AboutBooking about(AssignmentId id) const;
  // The campaign that carries a notice of `campaign`'s bookings; none(): nobody is told.
  [[nodiscard]] CampaignId carrier_of(Notice notice, CampaignId campaign) const;

  // From when on no contact of the assignment starts. What is to be said about a booking has a time
  // of its own, whatever its campaign's. Precondition: it is enrolled.
  [[nodiscard]] Instant deadline_of(AssignmentId id) const {
    const Instant common = campaigns[assignments[id.index()].campaign.index()].deadline;
    if (id.index() >= own_deadlines.size() || own_deadlines[id.index()] == 0) return common;
    const Instant own = from_seconds(own_deadlines[id.index()]);
    return about(id).booking.is_none() ? std::min(common, own) : own;
  }
};

// The policy that a campaign's first event names by hash; null if unknown.
using PolicyByHash = std::function<std::shared_ptr<const Policy>(std::uint64_t hash)>;

// Applies one event. Cannot fail: what it relies on was decided before the event was made.
// Precondition: event.sequence == state.sequence + 1.
void evolve(TenantState& state, const Event& event, const PolicyByHash& policies);

[[nodiscard]] std::uint64_t digest(const TenantState& state);

// What an assignment holds while a contact of its is open: the number, the patient and a place in
// flight.
struct Hold {
  PhoneId phone;  // none(): nothing is held
  Channel channel = Channel::voice;
};
[[nodiscard]] Hold hold_of(const Assignment& assignment);

// EHR tokens that a request costs: a booking is a slot search and a write.
[[nodiscard]] constexpr int ehr_tokens(EhrKind kind) {
  return kind == EhrKind::book ? 2 : 1;
}

}  // namespace rb
