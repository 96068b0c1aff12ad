// Places that calls wait for and hold, where they are limited: on the carrier's media servers from
// the set-up to the end, on the agents' machines while somebody speaks.
#include <algorithm>
#include <bit>

#include "sim/world/world.hpp"

namespace rb::sim {

// ---- places on media servers

void World::wait_for_media(const effect::OutboundCall& call, AssignmentTruth& truth) {
  LatestAttempt& latest = truth.latest;
  const AttemptId attempt = call.attempt;
  const auto due = [&](Kind kind) {
    return Due{.index = attempt.assignment.value(), .ordinal = attempt.ordinal, .kind = kind};
  };
  latest.stage = Stage::waits_for_media;
  latest.request = requests_.keep({call, {}, 0});
  latest.waiting =
      servers_->take(now_, Place::media, std::bit_cast<std::uint64_t>(due(Kind::media_given)));
  calendar_.push(call.latest_end - Carrier::kSetUp, due(Kind::media_too_late));
}

void World::media_given(const Due& due) {
  AssignmentTruth& truth = assignments_[due.index];
  LatestAttempt& latest = truth.latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::waits_for_media) {
    servers_->give(now_, Place::media);
    return;
  }
  const CarrierRequest request = requests_.take(latest.request);
  const auto& call = std::get<effect::OutboundCall>(request.what);
  latest.begin = now_ + Carrier::kSetUp;
  place_call(call, truth);
  note_contact(latest);
  look_up_again(call.attempt);
}

// The message is not valid any more: the carrier reports that it failed.
void World::media_too_late(const Due& due) {
  LatestAttempt& latest = assignments_[due.index].latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::waits_for_media) return;
  let_go(latest);
  latest.outcome = Outcome::failed;
  latest.begin = latest.end = now_;
  note_contact(latest);
  calendar_.push(now_, {.index = due.index, .ordinal = due.ordinal, .kind = Kind::told});
}

// ---- places on agent servers

void World::picked_up(const Due& due) {
  LatestAttempt& latest = assignments_[due.index].latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::placed) return;
  latest.stage = Stage::waits_for_agent;
  const auto next = [&](Kind kind) {
    return Due{.index = due.index, .ordinal = due.ordinal, .kind = kind};
  };
  latest.waiting =
      servers_->take(now_, Place::agent, std::bit_cast<std::uint64_t>(next(Kind::agent_given)));
  calendar_.push(std::min(now_ + patience_, latest.latest_end), next(Kind::agent_too_late));
}

// The conversation takes as long as it takes; the wait is on the line as well.
void World::agent_given(const Due& due) {
  LatestAttempt& latest = assignments_[due.index].latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::waits_for_agent) {
    servers_->give(now_, Place::agent);
    return;
  }
  latest.stage = Stage::with_agent;
  latest.end = now_ + latest.talk;
  latest.talk = latest.end - latest.answered;
  cut_off(latest, latest.latest_end);
  note_contact(latest);
  calendar_.push(latest.end,
                 {.index = due.index, .ordinal = due.ordinal, .kind = Kind::attempt_finished});
}

// Nobody spoke, and whoever picked up has hung up.
void World::agent_too_late(const Due& due, std::vector<Command>& out) {
  LatestAttempt& latest = assignments_[due.index].latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::waits_for_agent) return;
  latest.end = now_;
  latest.talk = now_ - latest.answered;
  latest.disposition = Disposition::no_decision;
  latest.missed = population_.phone(latest.phone).kind != PhoneKind::wrong;
  note_contact(latest);
  finish_attempt(due, out);
}

}  // namespace rb::sim
