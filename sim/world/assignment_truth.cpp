#include "sim/world/assignment_truth.hpp"

namespace rb::sim {
namespace {

// A conversation that the end of the window cuts off before this decides nothing. [D]
constexpr Millis kShortestDecision = 30s;
constexpr Millis kShortestMessage = 15s;

}  // namespace

void cut_off(LatestAttempt& latest, Instant at) {
  if (latest.end <= at) return;
  latest.end = at;
  if (latest.answered >= at) {
    latest.answered = kNever;
    latest.outcome = latest.channel == Channel::voice ? Outcome::no_answer : Outcome::failed;
    latest.disposition = Disposition::none;
    latest.left_voicemail = false;
    latest.talk = Millis::zero();
    return;
  }
  latest.talk = at - latest.answered;
  const bool said_already = latest.disposition == Disposition::wrong_person ||
                            latest.disposition == Disposition::opted_out;
  if (latest.outcome == Outcome::answered_human && !said_already &&
      latest.talk < kShortestDecision) {
    latest.disposition = Disposition::no_decision;
  }
  if (latest.talk < kShortestMessage) latest.left_voicemail = false;
}

}  // namespace rb::sim
