// Calls that are held in a dialogue flow.
#include "sim/world/world.hpp"

namespace rb::sim {

std::shared_ptr<const Flow> World::flow_of(CampaignId campaign, std::uint8_t step) const {
  if (campaign.index() >= flows_.size()) return nullptr;
  const StepFlows& flows = flows_[campaign.index()];
  return step < flows.size() ? flows[step] : nullptr;
}

// A person wants something of a call that leads to a booking; servers of agents hold theirs by
// themselves.
bool World::is_held_in_flow(const effect::OutboundCall& call, const AssignmentTruth& truth) const {
  const LatestAttempt& latest = truth.latest;
  return talks_.open() && truth.about.booking.is_none() &&
         flow_of(truth.campaign, call.step) != nullptr &&
         latest.outcome == Outcome::answered_human && !latest.missed &&
         latest.answered < call.latest_end && !limited(Place::agent);
}

void World::begin_talk(const Due& due, std::vector<Command>& out) {
  const AssignmentId assignment{due.index};
  const AssignmentTruth& truth = assignments_[due.index];
  const LatestAttempt& latest = truth.latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::placed) return;  // called off
  const PatientTruth& patient = population_[truth.patient];
  TalkSide::Caller caller;
  caller.mind = {.patient = truth.patient,
                 .campaign = truth.campaign,
                 .call = truth.calls - 1U,
                 .wants = latest.disposition};
  caller.attempt = {assignment, due.ordinal};
  caller.phone = latest.phone;
  caller.zone = patient.zone;
  caller.tongue =
      population_.names().languages[patient.language] == "es" ? Tongue::spanish : Tongue::english;
  caller.flow = flow_of(truth.campaign, due.arg);
  caller.wants = bookings_.wants(truth.patient);
  schedule_talk(due, talks_.begin(now_, std::move(caller), out));
}

void World::go_on_talking(const Due& due, std::vector<Command>& out) {
  const LatestAttempt& latest = assignments_[due.index].latest;
  const AssignmentId assignment{due.index};
  if (!talks_.talks(assignment)) return;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::placed) {
    // Called off: whoever talked hears no more.
    static_cast<void>(talks_.end(now_, assignment, out));
    return;
  }
  schedule_talk(due, talks_.go_on(now_, assignment, out));
}

void World::schedule_talk(const Due& due, TalkSide::Next next) {
  if (next.at == kNever) {
    finish_early(now_, {AssignmentId{due.index}, due.ordinal});
    return;
  }
  calendar_.push(next.at, {.index = due.index, .ordinal = due.ordinal, .kind = Kind::talk_goes_on});
}

void World::end_talk(AssignmentTruth& truth, AssignmentId assignment, std::vector<Command>& out) {
  const TalkSide::Result result = talks_.end(now_, assignment, out);
  truth.latest.disposition = result.disposition;
  truth.latest.callback_at = result.callback_at;
}

}  // namespace rb::sim
