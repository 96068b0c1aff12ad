// Calls, and conversations by text, that are held in a dialogue flow.
#include <algorithm>

#include "core/engine/tenant/tenant_state.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

// Where nobody is offered a visit there is nothing to decline: they hear it out.
Disposition wants_in(const Flow& flow, Disposition wants) {
  return wants == Disposition::declined && !acts_on_visits(flow) ? Disposition::confirmed : wants;
}

}  // namespace

std::shared_ptr<const Flow> World::flow_of(CampaignId campaign, std::uint8_t step) const {
  if (campaign.index() >= flows_.size()) return nullptr;
  const StepFlows& flows = flows_[campaign.index()];
  return step < flows.size() ? flows[step] : nullptr;
}

// A person wants something of a call whose flow is there; servers of agents hold theirs by
// themselves.
bool World::is_held_in_flow(const effect::OutboundCall& call, const AssignmentTruth& truth) const {
  const LatestAttempt& latest = truth.latest;
  return talks_.open() && flow_of(truth.campaign, call.step) != nullptr &&
         latest.outcome == Outcome::answered_human && !latest.missed &&
         latest.answered < call.latest_end && !limited(Place::agent);
}

TalkParty World::party_of(AssignmentId assignment, PhoneId phone, const TalkMind& mind,
                          std::shared_ptr<const Flow> flow) const {
  const PatientTruth& patient = population_[mind.patient];
  TalkParty party;
  party.mind = mind;
  party.mind.wants = wants_in(*flow, mind.wants);
  party.attempt.assignment = assignment;
  party.about = assignments_[assignment.index()].about.booking;
  party.phone = phone;
  party.zone = patient.zone;
  party.tongue = spoken_tongue(population_.names().languages[patient.language]);
  party.flow = std::move(flow);
  party.wants = bookings_.wants(mind.patient);
  return party;
}

void World::begin_talk(const Due& due, std::vector<Command>& out) {
  const AssignmentId assignment{due.index};
  const AssignmentTruth& truth = assignments_[due.index];
  const LatestAttempt& latest = truth.latest;
  if (latest.ordinal != due.ordinal || latest.stage != Stage::placed) return;  // called off
  // Whoever talks with us on the phone does not go on by text.
  put_texts_down(truth, assignment);
  TalkParty caller =
      party_of(assignment, latest.phone, mind_of_caller(truth), flow_of(truth.campaign, due.arg));
  caller.attempt.ordinal = due.ordinal;
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

// ---- by text

std::shared_ptr<const Flow> World::text_flow_of(CampaignId campaign) const {
  if (!talks_.open() || campaign.index() >= text_flows_.size()) return nullptr;
  return text_flows_[campaign.index()];
}

void World::reply_in_words(const TextReply& reply, std::vector<Command>& out) {
  using Standing = TextSide::Standing;
  const AssignmentTruth& truth = assignments_[reply.assignment.index()];
  const auto& outreach = talks_.engine().state().assignments[reply.assignment.index()];
  // Nothing left to do: everybody stays silent.
  if (truth.settled || opted_out_[truth.patient.index()] != 0 || !outreach.live()) return;
  const Standing standing = texts_.standing(now_, reply.assignment);
  const auto flow = text_flow_of(truth.campaign);
  const Disposition wants =
      wants_in(*flow, reply.needs_person ? Disposition::escalated : disposition_of(reply.act));
  if (standing == Standing::under_way) {
    return schedule_text(reply.assignment,
                         texts_.resume(now_, reply.assignment, wants, std::nullopt, out));
  }
  const bool nods = wants != Disposition::callback_requested && wants != Disposition::escalated;
  if (nods && texts_.answers_goodbye(now_, reply.assignment, outreach.attempts)) return;
  // A no is to the visit that was offered, before anybody's name was asked; of whoever waits for a
  // person, as they asked for one, it decides nothing.
  if (wants == Disposition::declined && campaigns_[truth.campaign.index()].books) {
    const auto* waits = std::get_if<state::WithStaff>(&outreach.state);
    if (waits != nullptr && waits->reason == TaskReason::escalated) return;
    schedule_act(now_, reply.assignment, reply.act, ActSource::text_reply);
    return;
  }
  TalkParty party = party_of(reply.assignment, reply.phone,
                             {.patient = truth.patient,
                              .campaign = truth.campaign,
                              .call = kTextTalks + reply.text,
                              .wants = wants},
                             flow);
  party.attempt.ordinal = outreach.attempts;
  const Reading opening = manner_->opening(party.mind);
  schedule_text(reply.assignment, texts_.begin(now_, std::move(party), opening, out));
}

void World::go_on_by_text(const Due& due, std::vector<Command>& out) {
  const AssignmentId assignment{due.index};
  const AssignmentTruth& truth = assignments_[due.index];
  if (truth.settled) texts_.put_down(assignment);
  const bool silenced = opted_out_[truth.patient.index()] != 0;
  schedule_text(assignment, texts_.go_on(now_, assignment, due.ordinal, silenced, out));
}

void World::schedule_text(AssignmentId assignment, TextSide::Next next) {
  if (next.at == kNever) return;
  calendar_.push(next.at,
                 {.index = assignment.value(), .ordinal = next.turn, .kind = Kind::text_goes_on});
}

}  // namespace rb::sim
