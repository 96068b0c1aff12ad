// What the outside must do, after the events that intend it are stored. Each carries the id under
// which its result comes back as a command.
#pragma once

#include <cstdint>
#include <variant>

#include "core/booking/effects.hpp"
#include "core/outreach/events.hpp"
#include "core/provider/desk/office_effect.hpp"

namespace rb {

namespace effect {

struct OutboundCall {
  AttemptId attempt;
  PatientId patient;
  CampaignId campaign;
  PhoneId phone;
  std::uint8_t step = 0;
  CallerId caller_id = CallerId::identified;
  bool voicemail = false;
  bool advance_text = false;  // a text of this assignment was delivered before
  Instant latest_end;         // hang up by then; a provider may not hold it
  AboutBooking about;
};
struct OutboundText {
  AttemptId attempt;
  PatientId patient;
  CampaignId campaign;
  PhoneId phone;
  std::uint8_t mobile_carrier = 0;
  std::uint8_t step = 0;
  bool link = false;
  Instant latest_end;  // the validity period
  AboutBooking about;
};
struct Cancellation {
  AttemptId attempt;
  PhoneId phone;
};  // hang up, or do not place it
struct AttemptLookUp {
  AttemptId attempt;
  PhoneId phone;
};  // list the provider's calls to the number
struct EhrRequest {
  RequestId request;
  EhrKind kind = EhrKind::check_status;
  AssignmentId assignment;
  PatientId patient;
  CampaignId campaign;
};
struct TaskListed {
  TaskId task;
  AssignmentId assignment;
  PatientId patient;
  TaskReason reason = TaskReason::unreachable;
};
struct TaskWithdrawn {
  TaskId task;
  AssignmentId assignment;
};
struct Alert {
  CampaignId campaign;
  PauseReason reason = PauseReason::failure_rate;
};

}  // namespace effect

using Effect = std::variant<effect::OutboundCall, effect::OutboundText, effect::Cancellation,
                            effect::AttemptLookUp, effect::EhrRequest, effect::TaskListed,
                            effect::TaskWithdrawn, effect::Alert, BookingEffect, OfficeEffect>;

}  // namespace rb
