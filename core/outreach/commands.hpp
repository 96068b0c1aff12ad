// What the world asks of the engine. A command may be refused (Rejection); it never changes
// anything but through the events it causes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

#include "core/base/rejection.hpp"
#include "core/booking/commands.hpp"
#include "core/outreach/events.hpp"

namespace rb {

namespace command {

// What a patient who wants an appointment said about it, where the campaign's policy books.
struct WantedVisit {
  Needs needs;
  DetailSet known = 0;
  Candidates chosen;                      // at most one
  std::optional<BookingSource> source{};  // over what it came, where the act does not say it all
};

// What an office said to a message of ours.
struct OfficeAnswer {
  office::SendId send;  // the one that is answered
  office::AnswerKind kind = office::AnswerKind::acknowledged;
  office::Refusal refusal = office::Refusal::other;  // refused
  // counter_offer: what it proposes; accepted: at most one, if it says which
  Candidates times;
};

struct ConfigureTenant {
  std::uint64_t seed = 0;
  TenantLimits limits;
};
struct RegisterPlace {
  PlaceId place;  // dense, in order
  ShortList<ZoneId, kMaxPlaceZones> zones;
  ShortList<StateId, kMaxPlaceStates> states;
};
struct RegisterPatient {
  PatientId patient;
  PatientFacts facts;
};  // dense, in order; phones dense too

// The policy is a value shared with the caller; the engine never changes it.
struct StartCampaign {
  CampaignId campaign;  // dense, in order
  std::shared_ptr<const Policy> policy;
  std::uint16_t weight = 1;
  Millis deadline{};          // from now; zero: the policy's
  NoticeCampaigns notices{};  // all three, started before, if the policy books
};
struct EnrollPatient {
  CampaignId campaign;
  PatientId patient;
  // No contact starts from then on: the appointment that the campaign is about. Zero, or later than
  // the campaign's: the campaign's deadline.
  Instant deadline{};
};
struct PauseCampaign {
  CampaignId campaign;
};
struct ResumeCampaign {
  CampaignId campaign;
};
struct CancelCampaign {
  CampaignId campaign;
};
struct ReprioritiseCampaign {
  CampaignId campaign;
  Urgency urgency = Urgency::routine;
  std::uint16_t weight = 1;
};

// ---- results of effects
struct EhrResult {
  RequestId request;
  AssignmentId assignment;
  EhrAnswer answer = EhrAnswer::open;
  Millis retry_after{};           // with too_many: zero if the EHR did not say
  std::uint64_t appointment = 0;  // with booked
};
struct AttemptTaken {
  AttemptId attempt;
};  // the provider accepted the request
struct AttemptRefused {
  AttemptId attempt;
  Outcome outcome = Outcome::failed;
};  // certainly not placed: failed or rejected
struct AttemptLost {
  AttemptId attempt;
};                        // timeout, reset, 5xx: nobody knows whether it was placed
struct AttemptFinished {  // the provider's callback, or the answer to a look-up
  AttemptId attempt;
  Outcome outcome = Outcome::no_answer;
  Disposition disposition = Disposition::none;
  bool left_voicemail = false;
  Millis talk{};
  std::shared_ptr<const WantedVisit> wanted{};  // with booked; null: nothing was said of it
  Instant callback_at{};                        // with callback_requested; zero: at no certain time
};
struct CloseTask {
  TaskId task;
  AssignmentId assignment;
  Ending result = Ending::staff_closed;
};

// ---- what people do on their own
struct PatientAct {
  AssignmentId assignment;
  Act act = Act::opened_link;
  ActSource source = ActSource::link;
  std::shared_ptr<const WantedVisit> wanted{};  // with chose_slot; null: nothing was said of it
  Instant callback_at{};                        // with asked_callback; zero: at no certain time
};
struct OptOut {
  PatientId patient;
  PhoneId phone;
};  // phone none(): every number of the patient

// ---- the shell
struct ChangeAgents {
  std::uint32_t agents = 0;
};
struct Wake {};       // the time that next_wake() named has come
struct Reconcile {};  // compare what should be running with what is, and repair
struct TakeCheckpoint {};
// To the tenant's bookings. By pointer: it is ten times as large as any other.
struct ToBooking {
  std::shared_ptr<const BookingCommand> command;
};
// What became of a message to an office.
struct OfficeSendReported {
  office::SendId send;
  office::SendReport report = office::SendReport::lost;
};
// By pointer, for the same reason.
struct OfficeAnswered {
  std::shared_ptr<const OfficeAnswer> answer;
};
// First after a crash: what was under way then is asked for again, or counts as unknown.
struct Recover {};

}  // namespace command

using Command =
    std::variant<command::ConfigureTenant, command::RegisterPlace, command::RegisterPatient,
                 command::StartCampaign, command::EnrollPatient, command::PauseCampaign,
                 command::ResumeCampaign, command::CancelCampaign, command::ReprioritiseCampaign,
                 command::EhrResult, command::AttemptTaken, command::AttemptRefused,
                 command::AttemptLost, command::AttemptFinished, command::CloseTask,
                 command::PatientAct, command::OptOut, command::ChangeAgents, command::Wake,
                 command::Reconcile, command::TakeCheckpoint, command::Recover, command::ToBooking,
                 command::OfficeSendReported, command::OfficeAnswered>;

}  // namespace rb
