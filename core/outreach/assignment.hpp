// One patient in one campaign: the state of the outreach workflow.
//
//   from        event                        to
//   (none)      PatientEnrolled              waiting
//   waiting     WakeScheduled                waiting
//   waiting     ContactWithheld              waiting
//   waiting     StepSkipped                  waiting     (the next step follows)
//   waiting     PatientActed                 waiting
//   waiting     PatientActed(chose_slot)     booking
//   waiting     EhrAsked(check_status)       checking
//   waiting     HumanTaskOpened              with_staff
//   waiting     AssignmentEnded              done
//   checking    EhrAnswered                  checking    (cleared, if the matter is open)
//   checking    ContactWithheld              waiting
//   checking    WakeScheduled                waiting     (let go of: paused, silenced, too late)
//   checking    PatientActed                 checking
//   checking    PatientActed(chose_slot)     booking
//   checking    AttemptIntended              contacting
//   checking    AssignmentEnded              done
//   contacting  AttemptAccepted              contacting
//   contacting  PatientActed                 contacting  (chose_slot waits for the attempt's end)
//   contacting  AttemptUnknown               resolving
//   contacting  AttemptEnded                 waiting     (what comes next follows in the same step)
//   contacting  AttemptEnded                 booking     (booked, or a slot chosen meanwhile)
//   resolving   PatientActed                 resolving   (as contacting)
//   resolving   AttemptEnded                 waiting
//   resolving   AttemptEnded                 booking
//   booking     EhrAsked                     booking
//   booking     EhrAnswered                  booking
//   booking     WakeScheduled                booking     (booking_retry)
//   booking     PatientActed                 booking
//   booking     BookingMade                  booking     (its ending follows)
//   booking     HumanTaskOpened              with_staff
//   booking     AssignmentEnded              done
//   with_staff  HumanTaskClosed              with_staff  (its ending, or the booking, follows)
//   with_staff  PatientActed                 with_staff
//   with_staff  PatientActed(chose_slot)     booking
//   with_staff  AssignmentEnded              done
//
// A row with an argument holds for that kind of the event, a row without for all other kinds. A
// test compares the table with the transitions that stories and random runs reach.
//
// Data lives only in the states where it means something.
#pragma once

#include <array>
#include <cstdint>
#include <variant>

#include "core/outreach/events.hpp"

namespace rb {

// Stands for a wake that follows from no outcome.
inline constexpr RetryKey kNoRule{kRetryKeys};

namespace state {

struct Waiting {
  Instant due;
  WakeReason reason = WakeReason::first_start;
  RetryKey rule = kNoRule;  // whose daypart holds, however often the contact is pushed back
};
// The EHR is asked whether the matter is settled; number and patient are held meanwhile.
struct Checking {
  RequestId request;
  PhoneId phone;
  Channel channel = Channel::voice;
  bool cleared = false;  // the EHR said go on; waits for a send token
  RetryKey rule = kNoRule;
  Instant asked;
};
struct Contacting {
  std::uint16_t ordinal = 0;
  PhoneId phone;
  Channel channel = Channel::voice;
  bool accepted = false;
  Instant intended;
  Instant latest_end;
};
struct Resolving {
  std::uint16_t ordinal = 0;
  PhoneId phone;
  Channel channel = Channel::voice;
  Instant intended;
  Instant resolve_by;
};
struct Booking {
  RequestId request;  // none(): waits for its turn or for `due`; kNever: the booking desk has it
  EhrKind next = EhrKind::book;
  std::uint8_t tries = 0;
  Instant due;  // of the next request, or when the open one counts as lost
};
struct WithStaff {
  TaskId task;
  TaskReason reason = TaskReason::unreachable;
};
struct Done {
  Ending ending = Ending::unreachable;
};

}  // namespace state

// In the order of StateKind.
using AssignmentState =
    std::variant<state::Waiting, state::Checking, state::Contacting, state::Resolving,
                 state::Booking, state::WithStaff, state::Done>;

struct Assignment {
  PatientId patient;
  AssignmentId next_of_patient;  // the patient's assignment before this one
  CampaignId campaign;
  std::uint16_t attempts = 0;    // ordinals used
  std::uint16_t called_off = 0;  // the last call that was, if nothing was decided since; 0: none
  std::uint8_t step = 0;         // position in the cadence; past the end: waiting for a last reply
  std::uint8_t calls_counted = 0;
  std::int8_t last_daypart = -1;  // of the last call
  bool voicemail_left = false;
  bool text_delivered = false;
  bool maybe_booked = false;         // a booking's answer was lost and not read back since
  Act pending_act = Act::abandoned;  // in an attempt that is open; opened_link: talks in it
  std::array<std::uint8_t, kRetryKeys> retries{};    // by outcome, so far
  std::array<std::uint32_t, kMaxSteps> step_done{};  // seconds since 1970, rounded up; 0: not yet
  std::uint32_t session_until = 0;  // seconds since 1970: on the self-service page until then
  AssignmentState state;

  [[nodiscard]] StateKind kind() const { return static_cast<StateKind>(state.index()); }
  [[nodiscard]] bool live() const { return kind() != StateKind::done; }
};

// Seconds since 1970, rounded up: four bytes where a millisecond less would only make us later.
[[nodiscard]] constexpr std::uint32_t ceil_seconds(Instant at) {
  return static_cast<std::uint32_t>((to_ms(at) + 999) / 1000);
}
[[nodiscard]] constexpr Instant from_seconds(std::uint32_t seconds) {
  return instant_from_ms(static_cast<std::int64_t>(seconds) * 1000);
}

// How long a visit to the self-service page holds calls and texts back.
inline constexpr Millis kLinkSession = 30min;

// The retry rule that an ended attempt falls under. Precondition: the attempt did not settle the
// matter (booked, confirmed, declined, opted out, escalated) and was not cancelled.
[[nodiscard]] RetryKey retry_key(Outcome outcome, Disposition disposition);

// The retry rule that the time of the next contact follows; kNoRule if none does.
[[nodiscard]] RetryKey rule_in_force(const Assignment& assignment);

// Whether an attempt that ended so may have reached somebody: then it counts towards every cap.
[[nodiscard]] bool may_have_reached(Outcome outcome);

// Applies an event of this assignment. Cannot fail; the caller has decided that the event is true.
void evolve(Assignment& assignment, const Event& event);

// What is wrong with an assignment in itself; nullptr if nothing. For tests and the reconciler.
[[nodiscard]] const char* check(const Assignment& assignment, const Policy& policy);

}  // namespace rb
