// What a log has said so far, in the auditor's own words: the tenant, its people, its campaigns and
// where each assignment stands. Made from the messages alone; shares nothing with the engine.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/audit/facts/findings.hpp"
#include "core/base/instant.hpp"
#include "core/proto/event.pb.h"

namespace rb::audit {

// Times and lengths as the log has them, cut to what arithmetic can bear: a broken log must not
// overflow. Further than 100,000 years is as good as never, longer than ten years as good as for
// ever.
[[nodiscard]] constexpr Instant instant_of(std::int64_t ms) {
  constexpr std::int64_t kFar = std::int64_t{1} << 52U;
  return Instant{Millis{ms < -kFar ? -kFar : ms > kFar ? kFar : ms}};
}
[[nodiscard]] constexpr Millis millis_of(std::int64_t ms) {
  constexpr std::int64_t kLong = 320'000'000'000;
  return Millis{ms < -kLong ? -kLong : ms > kLong ? kLong : ms};
}

// Where an assignment stands, as its events tell. In the order of CheckpointTaken.by_state.
enum class Stand : std::uint8_t {
  waiting,
  checking,
  contacting,
  resolving,
  booking,
  with_staff,
  done
};
inline constexpr std::size_t kStands = 7;

struct Phone {
  bool opted_out = false;
  bool unusable = false;  // reported as not in service or refused
};
struct PatientPhone {
  std::uint32_t phone = kNone;
  std::uint32_t mobile_carrier = 0;
};
struct Patient {
  std::uint32_t place = kNone;
  std::uint32_t first_phone = 0;  // position in Facts::patient_phones
  std::uint32_t phone_count = 0;
  std::int32_t preferred_daypart = -1;
  bool consent = false;
  bool opted_out = false;
};
struct Place {
  std::vector<std::uint32_t> zones;
  std::vector<std::uint32_t> states;
};
enum class CampaignStand : std::uint8_t { defined, running, paused, cancelled };
struct Campaign {
  std::uint32_t id = kNone;
  CampaignStand stand = CampaignStand::defined;
  bool known = false;  // its definition was in the log
  proto::Policy policy;
  std::uint64_t policy_hash = 0;
  Instant started;
  Instant deadline;
  std::int64_t calls_in_flight = 0;  // from the status check to the end
  std::vector<bool> enrolled;        // by patient
};
struct Assignment {
  std::uint32_t id = kNone;
  std::uint32_t patient = kNone;
  std::uint32_t campaign = kNone;
  Stand stand = Stand::waiting;
  bool chose_slot = false;  // while an attempt was open: its end leads to the booking
  std::uint8_t bookings = 0;
  std::uint16_t ordinal = 0;    // of the last attempt
  std::uint32_t phone = kNone;  // of the last check or attempt
  proto::Channel::Value channel = proto::Channel::unset;
  Instant intended;  // the last attempt
  Instant deadline;  // the campaign's, or the patient's own before it

  [[nodiscard]] bool attempt_open() const {
    return stand == Stand::contacting || stand == Stand::resolving;
  }
  // Holds a number and a patient.
  [[nodiscard]] bool holds() const { return stand == Stand::checking || attempt_open(); }
  // And a place in flight.
  [[nodiscard]] bool holds_call() const { return holds() && channel == proto::Channel::voice; }
};

// One event with what it is about. Pointers are into Facts and valid for this event only.
struct Moment {
  const proto::Event* event = nullptr;
  Instant at;
  const Campaign* campaign = nullptr;      // null: the event names none
  const Assignment* assignment = nullptr;  // before this event; null: names none
  const Patient* patient = nullptr;        // of the assignment

  [[nodiscard]] Findings::Where where() const {
    return {event->sequence(), assignment == nullptr ? kNone : assignment->id};
  }
};

class Facts {
 public:
  void define(const proto::LogHeader& header) { header_ = header; }
  void define(const proto::CampaignDefinition& definition);

  // What the event is about. Registers people, campaigns and enrolments; the assignment's own
  // events are applied by advance(), after the promises have seen them against what was before.
  // Nothing if the event does not fit what the log said before: the finding is made, and nobody
  // looks at it.
  [[nodiscard]] std::optional<Moment> meet(const proto::Event& event, Findings& findings);
  void advance(const Moment& moment);

  [[nodiscard]] const proto::LogHeader& header() const { return header_; }
  [[nodiscard]] const proto::TenantConfigured& tenant() const { return tenant_; }
  [[nodiscard]] std::uint32_t agents() const { return agents_; }
  [[nodiscard]] const std::vector<Campaign>& campaigns() const { return campaigns_; }
  [[nodiscard]] const std::vector<Assignment>& assignments() const { return assignments_; }
  [[nodiscard]] const std::vector<Place>& places() const { return places_; }
  [[nodiscard]] const std::vector<Patient>& patients() const { return patients_; }
  [[nodiscard]] const std::vector<Phone>& phones() const { return phones_; }
  [[nodiscard]] std::span<const PatientPhone> phones_of(const Patient& patient) const {
    return std::span(patient_phones_).subspan(patient.first_phone, patient.phone_count);
  }
  [[nodiscard]] std::int64_t calls_in_flight() const { return calls_in_flight_; }
  // Enrolled assignments by where they stand, and ended ones by Ending.
  [[nodiscard]] std::span<const std::uint64_t> by_stand() const { return by_stand_; }
  [[nodiscard]] std::span<const std::uint64_t> by_ending() const { return by_ending_; }

 private:
  bool register_person(const proto::Event& event, Findings& findings);
  bool register_campaign(const proto::Event& event, Findings& findings);
  bool enrol(const proto::Event& event, Findings& findings);
  [[nodiscard]] bool has_own_number(const proto::Event& event, const Patient& patient) const;
  void opt_out(const proto::PatientOptedOut& body);
  void apply(const proto::Event& event, Assignment& assignment);

  proto::LogHeader header_;
  proto::TenantConfigured tenant_;
  std::uint32_t agents_ = 0;
  std::vector<Place> places_;
  std::vector<Patient> patients_;
  std::vector<PatientPhone> patient_phones_;
  std::vector<Phone> phones_;
  std::vector<Campaign> campaigns_;
  std::vector<Assignment> assignments_;
  std::int64_t calls_in_flight_ = 0;
  std::array<std::uint64_t, kStands> by_stand_{};
  std::array<std::uint64_t, 16> by_ending_{};
};

// The rule of the policy that an ended attempt falls under; null where no rule applies (a text that
// arrived, a call that was called off). key: its position among the rules, for counting.
inline constexpr std::size_t kBadNumberKey = 5;
inline constexpr std::size_t kRuleKeys = 10;
struct RuleInForce {
  const proto::RetryRule* rule = nullptr;
  std::size_t key = 0;
};
[[nodiscard]] RuleInForce rule_for(const proto::Policy& policy, const proto::AttemptEnded& ended);

}  // namespace rb::audit
