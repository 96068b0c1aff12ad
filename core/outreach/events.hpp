// What happened, in the order it happened: the only thing that changes state, the only thing
// stored. Plain values; core/log writes each as one protobuf record (core/proto/event.proto).
#pragma once

#include <array>
#include <cstdint>
#include <variant>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/short_list.hpp"
#include "core/booking/events.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/policy/policy.hpp"
#include "core/provider/desk/office_event.hpp"
#include "core/rules/rule_pack.hpp"
#include "core/time/zone.hpp"

namespace rb {

using PlaceId = StrongId<struct PlaceTag, std::uint16_t>;

inline constexpr std::size_t kMaxPlaceZones = 6;
inline constexpr std::size_t kMaxPlaceStates = 4;
inline constexpr std::size_t kMaxPhones = 3;

// What the tenant's infrastructure allows. Rates in millionths per second.
struct TenantLimits {
  std::int64_t ehr_per_second_ppm = 10'000'000;
  std::int64_t calls_per_second_ppm = 1'000'000;
  std::int64_t texts_per_second_ppm = 10'000'000;
  std::uint32_t trunks = 100;                        // calls at once
  std::uint32_t agents = 100;                        // conversations at once; changes at run time
  std::uint32_t texts_per_carrier_and_day = 40'000;  // in any 24 h from the first
  Millis ehr_answer_within = 60s;                    // after this an EHR request counts as lost
  friend bool operator==(const TenantLimits&, const TenantLimits&) = default;
};

struct PatientPhone {
  PhoneId phone;
  std::uint8_t mobile_carrier = 0;  // position in the tenant's list of mobile carriers
  bool textable = true;
  friend bool operator==(const PatientPhone&, const PatientPhone&) = default;
};

// What the engine knows of a person. Names, birth dates and the like never enter the core.
struct PatientFacts {
  PlaceId place;
  ShortList<PatientPhone, kMaxPhones> phones;  // in order of preference
  std::int8_t preferred_daypart = -1;          // position in the policy's dayparts; -1: none
  bool consent = true;
  bool opted_out = false;    // before this tenant's log began
  std::uint8_t segment = 0;  // for the answer model
  friend bool operator==(const PatientFacts&, const PatientFacts&) = default;
};

namespace event {

// ---- the tenant and its people
struct TenantConfigured {
  std::uint64_t seed = 0;
  TenantLimits limits;
};
struct PlaceRegistered {
  PlaceId place;
  ShortList<ZoneId, kMaxPlaceZones> zones;  // every zone a person there may be in
  ShortList<StateId, kMaxPlaceStates> states;
};
struct PatientRegistered {
  PatientId patient;
  PatientFacts facts;
};

// ---- campaigns (Event::campaign says which)
struct CampaignStarted {
  std::uint64_t policy_hash = 0;
  Urgency urgency = Urgency::routine;
  std::uint16_t weight = 1;
  Instant deadline;
  NoticeCampaigns notices{};  // of the bookings it leads to
};
struct CampaignPaused {
  PauseReason reason = PauseReason::operator_command;
};
struct CampaignResumed {};
struct CampaignCancelled {};
struct CampaignReprioritised {
  Urgency urgency = Urgency::routine;
  std::uint16_t weight = 1;
};

// ---- one assignment (Event::assignment says which)
// About a booking: to tell the patient about it, as often as there is something to tell.
struct PatientEnrolled {
  PatientId patient;
  Instant due;
  Instant deadline{};  // this patient's own, in whole seconds; zero: the campaign's
  AboutBooking about{};
};
struct WakeScheduled {
  Instant due;
  WakeReason reason = WakeReason::retry;
  std::uint8_t step = 0;
};
struct ContactWithheld {
  Withheld reason = Withheld::outside_window;
  std::uint8_t rule = 0;  // outside_window: position of the closed layer in the window's spec
  Instant until;          // the next wake
};
// What follows instead comes next.
struct StepSkipped {
  std::uint8_t step = 0;
  SkipReason reason = SkipReason::no_usable_number;
};
// The status check before a contact holds the number, the patient and a place in flight.
struct EhrAsked {
  RequestId request;
  EhrKind kind = EhrKind::check_status;
  PhoneId phone;
  Channel channel = Channel::voice;
};
struct EhrAnswered {
  RequestId request;
  EhrKind kind = EhrKind::check_status;
  EhrAnswer answer = EhrAnswer::open;
};
// The attempt may leave only after this is stored. The verdict of the guard travels with it.
struct AttemptIntended {
  std::uint16_t ordinal = 0;  // from 1, over all channels
  PhoneId phone;
  Channel channel = Channel::voice;
  std::uint8_t step = 0;
  CallerId caller_id = CallerId::identified;
  std::int8_t daypart = -1;
  bool voicemail = false;         // a machine would get a message
  Instant latest_end;             // the contact is over by then, whatever happens
  Instant window_close;           // latest_end <= window_close
  std::uint8_t contacts_day = 0;  // before this one, in 24 h: the larger of patient and number
  std::uint8_t contacts_week = 0;
  std::uint32_t score_ppm =
      0;  // predicted chance of an answer, quantised; 0 where no model was asked
};
struct AttemptAccepted {
  std::uint16_t ordinal = 0;
};
struct AttemptUnknown {
  std::uint16_t ordinal = 0;
  Instant resolve_by;
};
struct AttemptEnded {
  std::uint16_t ordinal = 0;
  PhoneId phone;
  Channel channel = Channel::voice;
  Outcome outcome = Outcome::no_answer;
  Disposition disposition = Disposition::none;
  bool left_voicemail = false;
  bool counts = true;  // towards total_calls of the policy
  Millis talk{};
};
struct PatientActed {
  Act act = Act::opened_link;
  ActSource source = ActSource::link;
};
struct BookingMade {
  RequestId request;
  std::uint64_t appointment = 0;
};
struct HumanTaskOpened {
  TaskId task;
  TaskReason reason = TaskReason::unreachable;
};
struct HumanTaskClosed {
  TaskId task;
  Ending result = Ending::staff_closed;
};
struct AssignmentEnded {
  Ending ending = Ending::unreachable;
};

// ---- over all campaigns
struct PatientOptedOut {
  PatientId patient;
  PhoneId phone;
};  // phone none(): every number of the patient
struct AgentsChanged {
  std::uint32_t agents = 0;
};
struct EhrGateChanged {
  bool closed = false;
  Instant until;
};  // the breaker in front of the EHR
struct CheckpointTaken {
  std::array<std::uint32_t, kStateKinds> by_state{};  // positions of StateKind
  std::array<std::uint32_t, 16> by_ending{};          // positions of Ending
  std::uint64_t state_digest = 0;
};

}  // namespace event

using EventBody =
    std::variant<event::TenantConfigured, event::PlaceRegistered, event::PatientRegistered,
                 event::CampaignStarted, event::CampaignPaused, event::CampaignResumed,
                 event::CampaignCancelled, event::CampaignReprioritised, event::PatientEnrolled,
                 event::WakeScheduled, event::ContactWithheld, event::EhrAsked, event::EhrAnswered,
                 event::AttemptIntended, event::AttemptAccepted, event::AttemptUnknown,
                 event::AttemptEnded, event::PatientActed, event::BookingMade,
                 event::HumanTaskOpened, event::HumanTaskClosed, event::AssignmentEnded,
                 event::PatientOptedOut, event::AgentsChanged, event::EhrGateChanged,
                 event::CheckpointTaken, event::StepSkipped, BookingEvent, OfficeEvent>;

// Bookings and requests to offices have events of their own, in the same log.
struct Event {
  std::uint64_t sequence = 0;  // from 1, without gaps
  Instant at;
  CampaignId campaign;      // none() where no campaign is meant
  AssignmentId assignment;  // none() where no assignment is meant
  EventBody body;
};

}  // namespace rb
