// Calls and texts that went out, and what the patient does about them.
#include <algorithm>

#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

// A number out of service is announced as such. [D]
constexpr Millis kAnnouncement = 3s;
constexpr Millis kVoicemail = 30s;  // greeting, tone and our message [D]
constexpr Millis kHangUp = 4s;      // what detection needs before we hang up on a machine [D]
constexpr Millis kFooled = 15s;     // an agent that talks to a machine [D]

Occasion occasion_of(const AssignmentTruth& truth, std::uint32_t number) {
  return {truth.patient, truth.campaign, number};
}

bool is_person(Pickup pickup) {
  return pickup == Pickup::patient || pickup == Pickup::somebody_else;
}

// What the reaction at the other end makes of a call, before anything cuts it short.
void settle_call(LatestAttempt& latest, const CallReaction& reaction, bool detection_errs,
                 bool voicemail) {
  const bool person = is_person(reaction.pickup);
  latest.end = latest.begin + reaction.rings;
  if (reaction.pickup == Pickup::nobody || reaction.pickup == Pickup::busy) {
    latest.outcome = reaction.pickup == Pickup::busy ? Outcome::busy : Outcome::no_answer;
    latest.missed = true;
    return;
  }
  latest.answered = latest.end;
  if (person && !detection_errs) {
    latest.outcome = Outcome::answered_human;
    latest.disposition = reaction.disposition;
    latest.talk = reaction.talk;
  } else if (!person && detection_errs) {
    latest.outcome = Outcome::answered_human;
    latest.disposition = Disposition::no_decision;
    latest.talk = kFooled;
    latest.missed = true;
  } else {
    latest.outcome = Outcome::answered_machine;
    latest.left_voicemail = voicemail;
    latest.talk = voicemail ? kVoicemail : kHangUp;
    latest.missed = true;
  }
  latest.end += latest.talk;
}

}  // namespace

void World::place_call(const effect::OutboundCall& call, AssignmentTruth& truth) {
  LatestAttempt& latest = truth.latest;
  const std::uint32_t number = truth.calls++;
  const RequestKey request = request_key(truth, number);
  const PhoneTruth& phone = population_.phone(call.phone);
  if (phone.kind == PhoneKind::bad) {
    latest.outcome = Outcome::bad_number;
    latest.end = latest.begin + kAnnouncement;
  } else {
    CallScene scene{.occasion = occasion_of(truth, number),
                    .patient = &population_[call.patient],
                    .phone = phone.kind,
                    .campaign = campaigns_[call.campaign.index()],
                    .caller_id = call.caller_id,
                    .advance_text = call.advance_text,
                    .local = clock_.moment(population_[call.patient].zone, latest.begin),
                    .settled = truth.settled};
    std::uint8_t& in_part = truth.calls_by_part[static_cast<std::size_t>(scene.local.part())];
    scene.same_part_before = in_part++;
    const CallReaction reaction = behaviour_.on_call(scene, carrier_.ring_for());
    const bool errs = is_person(reaction.pickup) ? carrier_.takes_human_for_machine(request)
                                                 : reaction.pickup == Pickup::machine &&
                                                       carrier_.takes_machine_for_human(request);
    settle_call(latest, reaction, errs, call.voicemail);
    if (phone.kind == PhoneKind::wrong) latest.missed = false;
  }
  latest.in_flow = is_held_in_flow(call, truth);
  // It lasts as long as the conversation does.
  if (latest.in_flow) latest.end = call.latest_end;
  if (latest.begin >= call.latest_end) {  // too late to ring at all
    latest = LatestAttempt{.ordinal = latest.ordinal,
                           .answered_for = latest.answered_for,
                           .looked_up = latest.looked_up,
                           .contact = latest.contact,
                           .phone = latest.phone,
                           .begin = call.latest_end,
                           .end = call.latest_end};
  }
  const bool needs_agent = limited(Place::agent) && latest.outcome == Outcome::answered_human &&
                           latest.answered < call.latest_end;
  if (needs_agent) {
    latest.latest_end = call.latest_end;
    latest.end = std::min(latest.end + patience_, call.latest_end);
  } else {
    cut_off(latest, call.latest_end);
  }
  const Carrier::Callback callback = carrier_.callback(request);
  latest.callback_lost = callback.lost;
  latest.again = callback.again;
  latest.stage = Stage::placed;
  calendar_.push(needs_agent ? latest.answered : latest.end,
                 {.index = call.attempt.assignment.value(),
                  .ordinal = call.attempt.ordinal,
                  .kind = needs_agent ? Kind::picked_up : Kind::attempt_finished});
  if (latest.in_flow && latest.answered < latest.end) {
    calendar_.push(latest.answered, {.index = call.attempt.assignment.value(),
                                     .ordinal = call.attempt.ordinal,
                                     .kind = Kind::talk_begins,
                                     .arg = call.step});
  }
}

void World::place_text(const effect::OutboundText& text, AssignmentTruth& truth) {
  LatestAttempt& latest = truth.latest;
  const RequestKey request = request_key(truth, kTexts | truth.texts++);
  const Carrier::Delivery delivery = carrier_.deliver(request);
  latest.link = text.link;
  latest.outcome = Outcome::delivered;
  latest.end = latest.begin + delivery.after;
  if (population_.phone(text.phone).kind == PhoneKind::bad) {
    latest.outcome = Outcome::bad_number;  // 30005
  } else if (!delivery.arrives || latest.end > text.latest_end) {
    latest.outcome = Outcome::failed;  // 30003, 30036
    latest.end = std::max(latest.begin, text.latest_end);
  }
  const Carrier::Callback callback = carrier_.callback(request);
  latest.callback_lost = callback.lost;
  latest.again = callback.again;
  latest.stage = Stage::placed;
  calendar_.push(latest.end, {.index = text.attempt.assignment.value(),
                              .ordinal = text.attempt.ordinal,
                              .kind = Kind::attempt_finished});
}

void World::finish_early(Instant now, AttemptId attempt) {
  RB_ASSERT(now >= now_);
  LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  if (latest.ordinal != attempt.ordinal || latest.stage < Stage::placed || now >= latest.end)
    return;
  latest.end = now;
  if (latest.answered <= now) latest.talk = now - latest.answered;
  if (keep_contacts_) contacts_[latest.contact].until = now;
  calendar_.push(now, {.index = attempt.assignment.value(),
                       .ordinal = attempt.ordinal,
                       .kind = Kind::attempt_finished});
}

void World::finish_attempt(const Due& due, std::vector<Command>& out) {
  AssignmentTruth& truth = assignments_[due.index];
  LatestAttempt& latest = truth.latest;
  if (latest.ordinal != due.ordinal || latest.stage < Stage::placed) return;  // called off
  let_go(latest);
  const AssignmentId assignment{due.index};
  if (talks_.talks(assignment)) end_talk(truth, assignment, out);
  if (!latest.in_flow) converse_about_booking(assignment, latest, truth);
  if (!latest.callback_lost) {
    tell_result({assignment, due.ordinal}, out);
    if (latest.again > Millis::zero()) {
      const auto& copy = std::get<command::AttemptFinished>(out.back());
      calendar_.push(now_ + latest.again, {.index = copies_.keep(copy), .kind = Kind::late_copy});
    }
  }
  switch (latest.disposition) {
    case Disposition::opted_out:
      opt_out_everywhere(truth.patient, out);
      break;
    case Disposition::confirmed:
    case Disposition::declined:
      truth.settled = true;
      break;
    default:
      break;
  }
  if (latest.outcome == Outcome::delivered) react_to_text(assignment, truth);
  if (latest.missed && truth.about.booking.is_none()) react_to_missed_call(assignment, truth);
}

void World::react_to_text(AssignmentId assignment, const AssignmentTruth& truth) {
  const Occasion occasion = occasion_of(truth, truth.texts - 1U);
  const CampaignBrief& campaign = campaigns_[truth.campaign.index()];
  const PatientTruth& patient = population_[truth.patient];
  const LatestAttempt& latest = truth.latest;
  const TextReaction reaction = behaviour_.on_text(occasion, campaign, latest.link);
  const std::uint64_t bits = draw(
      {seed_, Stream::text_latency, truth.patient.value(),
       (static_cast<std::uint64_t>(truth.campaign.value()) << 40U) | (2ULL << 32U) | truth.texts});
  const Instant at = clock_.when_awake(patient.zone, now_ + reaction.after, bits);
  if (population_.phone(latest.phone).kind == PhoneKind::wrong) {
    if (!behaviour_.stranger_opts_out(occasion)) return;
    for (std::size_t i = 0; i < patient.phone_count; ++i) {
      if (patient.phones[i] != latest.phone) continue;
      calendar_.push(at, {.index = assignment.value(),
                          .kind = Kind::opt_out,
                          .arg = static_cast<std::uint8_t>(i + 1)});
    }
    return;
  }
  if (reaction.opts_out) {
    calendar_.push(at, {.index = assignment.value(), .kind = Kind::opt_out});
    return;
  }
  if (!truth.about.booking.is_none()) return react_to_notice(assignment, truth);
  if (!reaction.responds) return;
  if (reaction.by_link) {
    schedule_act(at, assignment, Act::opened_link, ActSource::link);
    schedule_act(at + reaction.session, assignment, reaction.act, ActSource::link);
  } else if (text_flow_of(truth.campaign) != nullptr) {
    const TextReply reply{.assignment = assignment,
                          .phone = latest.phone,
                          .text = truth.texts - 1U,
                          .act = reaction.act,
                          .needs_person = reaction.act == Act::asked_callback &&
                                          behaviour_.needs_person(occasion, campaign)};
    calendar_.push(at, {.index = text_replies_.keep(reply), .kind = Kind::text_reply});
  } else if (reaction.act != Act::abandoned) {  // a reply that says nothing
    schedule_act(at, assignment, reaction.act, ActSource::text_reply);
  }
}

void World::react_to_missed_call(AssignmentId assignment, const AssignmentTruth& truth) {
  const Occasion occasion = occasion_of(truth, truth.calls - 1U);
  const auto inbound = behaviour_.after_missed_call(occasion, campaigns_[truth.campaign.index()]);
  if (!inbound.calls) return;
  const std::uint64_t bits = draw(
      {seed_, Stream::inbound, truth.patient.value(),
       (static_cast<std::uint64_t>(truth.campaign.value()) << 40U) | (3ULL << 32U) | truth.calls});
  schedule_act(clock_.when_awake(population_[truth.patient].zone, now_ + inbound.after, bits),
               assignment, inbound.act, ActSource::inbound_call);
}

}  // namespace rb::sim
