// What follows in one assignment: pure decisions, each one event to come. Who may start now, and
// when capacity allows it, is the engine's business; what the next move is, is decided here.
#pragma once

#include <cstdint>

#include "core/outreach/assignment.hpp"
#include "core/outreach/contact_time.hpp"

namespace rb {

// The first number of the patient that can be used on a channel; none() if there is none. Asked
// only by the decisions that depend on it.
class UsableNumbers {
 public:
  virtual ~UsableNumbers() = default;
  [[nodiscard]] virtual PhoneId first_on(Channel channel) const = 0;
};

// Everything a decision may know besides the assignment itself.
struct DecideContext {
  Instant now;
  const Policy& policy;
  const PatientFacts& facts;
  PatientWindows windows;
  const AnswerScores* scores = nullptr;
  Instant deadline;       // of the campaign, or the patient's own before it
  Instant deadline_from;  // the campaign's start: ramp stages count from here
  std::uint64_t seed = 0;
  AssignmentId id;
  const UsableNumbers& numbers;
  TaskId next_task;    // the id a human task opened now would get
  bool tells = false;  // about a booking: who has heard of it is not unreachable

  [[nodiscard]] bool can_use(Channel channel) const { return !numbers.first_on(channel).is_none(); }
};

// When the first contact of a new assignment falls due: its stage of the ramp, then its jitter.
[[nodiscard]] event::PatientEnrolled decide_enrolment(const Assignment& assignment,
                                                      const DecideContext& context);

// What follows an attempt that ended without settling the matter. Precondition: the assignment is
// waiting (the AttemptEnded has been applied).
[[nodiscard]] EventBody decide_after_attempt(const Assignment& assignment,
                                             const event::AttemptEnded& ended,
                                             const DecideContext& context);

// What follows when a step is over: the next step that applies, the wait for a last reply, or the
// end. `calls_exhausted`: no more calls may be made.
[[nodiscard]] EventBody decide_next_step(const Assignment& assignment, bool calls_exhausted,
                                         const DecideContext& context);

// What follows when the due step has no number it could use.
[[nodiscard]] EventBody decide_without_number(const Assignment& assignment,
                                              const DecideContext& context);

// The wake after a contact was withheld: not before `earliest`, inside the window, in the part of
// the day that the retry rule in force asks for, not after the deadline.
[[nodiscard]] Instant decide_after_withheld(const Assignment& assignment, Instant earliest,
                                            const DecideContext& context);

// What follows when a waiting patient asks to be called: a call step at the time that was agreed,
// zero: after the policy's delay; or a person where no call can be made any more.
[[nodiscard]] EventBody decide_callback(const Assignment& assignment, const DecideContext& context,
                                        Instant agreed = {});

// How the policy ends an assignment that ran out of moves.
[[nodiscard]] EventBody decide_give_up(const Assignment& assignment, TaskReason reason,
                                       const DecideContext& context);

// How long a contact on `channel` may last.
[[nodiscard]] inline Millis time_needed(const Policy& policy, Channel channel) {
  return channel == Channel::text ? policy.text_validity : policy.longest_call;
}

}  // namespace rb
