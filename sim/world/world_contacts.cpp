// Calls and texts: from the request to what the patient does about it.
#include <algorithm>
#include <bit>

#include "core/base/assert.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

// From the carrier's acceptance to the first ring. [D]
constexpr Millis kSetUp = 2s;
// A text that is taken leaves within this time. [D]
constexpr Millis kLeaves = 1s;
// A number out of service is announced as such. [D]
constexpr Millis kAnnouncement = 3s;
constexpr Millis kVoicemail = 30s;  // greeting, tone and our message [D]
constexpr Millis kHangUp = 4s;      // what detection needs before we hang up on a machine [D]
constexpr Millis kFooled = 15s;     // an agent that talks to a machine [D]
// A conversation that the end of the window cuts off before this decides nothing. [D]
constexpr Millis kShortestDecision = 30s;
constexpr Millis kShortestMessage = 15s;
constexpr Millis kCancelTime = 100ms;

// Texts and calls of one assignment draw from separate sequences.
constexpr std::uint32_t kTexts = 1U << 16U;

RequestKey request_key(const AssignmentTruth& truth, std::uint32_t number) {
  return {truth.patient, truth.campaign, number};
}

Occasion occasion_of(const AssignmentTruth& truth, std::uint32_t number) {
  return {truth.patient, truth.campaign, number};
}

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

LatestAttempt& World::begin_attempt(AssignmentTruth& truth, AttemptId attempt, Channel channel,
                                    PhoneId phone) {
  RB_ASSERT(phone.index() < population_.phones());
  if (truth.latest.pending && truth.latest.channel == Channel::voice) carrier_.release_trunk();
  truth.latest = LatestAttempt{};
  truth.latest.ordinal = attempt.ordinal;
  truth.latest.channel = channel;
  truth.latest.phone = phone;
  return truth.latest;
}

void World::tell_fate(Instant now, const Admission& admission, AttemptId attempt) {
  Due due{.index = attempt.assignment.value(), .ordinal = attempt.ordinal};
  switch (admission.fate) {
    case Fate::taken:
      due.kind = Kind::attempt_taken;
      break;
    case Fate::refused:
      due.kind = Kind::attempt_refused;
      due.arg = static_cast<std::uint8_t>(Outcome::failed);
      break;
    case Fate::lost_placed:
    case Fate::lost_not_placed:
      due.kind = Kind::attempt_lost;
      break;
  }
  if (servers_ == nullptr || admission.work <= Millis{0}) {
    calendar_.push(now + admission.after, due);
  } else {
    servers_->serve(now, Peer::carrier, admission.work, std::bit_cast<std::uint64_t>(due));
  }
}

void World::note_contact(Instant asked, AttemptId attempt, AssignmentTruth& truth) {
  if (!keep_contacts_) return;
  truth.latest.contact = static_cast<std::uint32_t>(contacts_.size());
  contacts_.push_back({.attempt = attempt,
                       .patient = truth.patient,
                       .campaign = truth.campaign,
                       .phone = truth.latest.phone,
                       .channel = truth.latest.channel,
                       .placed = truth.latest.pending,
                       .asked = asked,
                       .from = truth.latest.begin,
                       .until = truth.latest.end,
                       .outcome = truth.latest.outcome});
}

void World::handle(Instant now, const effect::OutboundCall& call) {
  AssignmentTruth& truth = truth_of(call.attempt.assignment, call.patient, call.campaign);
  LatestAttempt& latest = begin_attempt(truth, call.attempt, Channel::voice, call.phone);
  const RequestKey key = request_key(truth, truth.requests++);
  Admission admission = Carrier::refuse_late();
  if (now + kSetUp < call.latest_end) {
    admission = full(Peer::carrier) ? Carrier::refuse_busy() : carrier_.admit_call(now, key);
  }
  tell_fate(now, admission, call.attempt);
  if (admission.fate == Fate::taken || admission.fate == Fate::lost_placed) {
    latest.begin = now + std::min(admission.after, Millis{1s}) + kSetUp;
    place_call(call, truth);
  }
  note_contact(now, call.attempt, truth);
}

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
  if (latest.begin >= call.latest_end) {  // too late to ring at all
    latest = LatestAttempt{.ordinal = latest.ordinal,
                           .phone = latest.phone,
                           .begin = call.latest_end,
                           .end = call.latest_end};
  }
  cut_off(latest, call.latest_end);
  const Carrier::Callback callback = carrier_.callback(request);
  latest.callback_lost = callback.lost;
  latest.again = callback.again;
  latest.pending = true;
  calendar_.push(latest.end, {.index = call.attempt.assignment.value(),
                              .ordinal = call.attempt.ordinal,
                              .kind = Kind::attempt_finished});
}

void World::handle(Instant now, const effect::OutboundText& text) {
  AssignmentTruth& truth = truth_of(text.attempt.assignment, text.patient, text.campaign);
  LatestAttempt& latest = begin_attempt(truth, text.attempt, Channel::text, text.phone);
  const RequestKey key = request_key(truth, kTexts | truth.requests++);
  Admission admission = Carrier::refuse_late();
  if (now + kLeaves < text.latest_end) {
    admission = full(Peer::carrier) ? Carrier::refuse_busy()
                                    : carrier_.admit_text(now, text.mobile_carrier, key);
  }
  // A landline (30006) and a number that has opted out at the carrier (21610) are refused for good.
  const bool refused_for_good =
      population_.phone(text.phone).landline || opted_out_[text.patient.index()] != 0;
  if (admission.fate == Fate::taken && refused_for_good) {
    latest.outcome = Outcome::rejected;
    calendar_.push(now + admission.after, {.index = text.attempt.assignment.value(),
                                           .ordinal = text.attempt.ordinal,
                                           .kind = Kind::attempt_refused,
                                           .arg = static_cast<std::uint8_t>(Outcome::rejected)});
  } else {
    tell_fate(now, admission, text.attempt);
    const bool placed = admission.fate == Fate::taken || admission.fate == Fate::lost_placed;
    if (placed && !refused_for_good) {
      latest.begin = now + std::min(admission.after, kLeaves);
      place_text(text, truth);
    }
  }
  note_contact(now, text.attempt, truth);
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
  latest.pending = true;
  calendar_.push(latest.end, {.index = text.attempt.assignment.value(),
                              .ordinal = text.attempt.ordinal,
                              .kind = Kind::attempt_finished});
}

void World::handle(Instant now, const effect::Cancellation& cancellation) {
  const AttemptId attempt = cancellation.attempt;
  if (attempt.assignment.index() >= assignments_.size()) return;
  LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  if (latest.ordinal != attempt.ordinal || !latest.pending) return;
  latest.pending = false;
  if (latest.channel == Channel::voice) carrier_.release_trunk();
  const bool reached = latest.channel == Channel::voice && latest.answered <= now;
  if (reached) {
    cut_off(latest, now);
  } else {
    latest.outcome = Outcome::cancelled;
    latest.disposition = Disposition::none;
    latest.left_voicemail = false;
    latest.talk = Millis::zero();
  }
  latest.end = std::max(now, latest.begin);
  if (keep_contacts_) {
    contacts_[latest.contact].until = latest.end;
    contacts_[latest.contact].outcome = latest.outcome;
    contacts_[latest.contact].placed = now > latest.begin;
  }
  calendar_.push(
      now + kCancelTime,
      {.index = attempt.assignment.value(), .ordinal = attempt.ordinal, .kind = Kind::told});
}

void World::finish_early(Instant now, AttemptId attempt) {
  RB_ASSERT(now >= now_);
  LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  if (latest.ordinal != attempt.ordinal || !latest.pending || now >= latest.end) return;
  latest.end = now;
  if (latest.answered <= now) latest.talk = now - latest.answered;
  if (keep_contacts_) contacts_[latest.contact].until = now;
  calendar_.push(now, {.index = attempt.assignment.value(),
                       .ordinal = attempt.ordinal,
                       .kind = Kind::attempt_finished});
}

void World::handle(Instant now, const effect::AttemptLookUp& look_up) {
  const AttemptId attempt = look_up.attempt;
  RB_ASSERT(attempt.assignment.index() < assignments_.size());
  const AssignmentTruth& truth = assignments_[attempt.assignment.index()];
  Instant told = now + carrier_.look_up(now, request_key(truth, attempt.ordinal));
  // A call in progress has no result yet.
  if (truth.latest.ordinal == attempt.ordinal && truth.latest.pending) {
    told = std::max(told, truth.latest.end);
  }
  calendar_.push(
      told, {.index = attempt.assignment.value(), .ordinal = attempt.ordinal, .kind = Kind::told});
}

void World::tell_result(AttemptId attempt, std::vector<Command>& out) const {
  const LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  command::AttemptFinished result{.attempt = attempt, .outcome = Outcome::failed};
  if (latest.ordinal == attempt.ordinal) {
    result.outcome = latest.outcome;
    result.disposition = latest.disposition;
    result.left_voicemail = latest.left_voicemail;
    result.talk = latest.talk;
  }
  out.emplace_back(result);
}

void World::finish_attempt(const Due& due, std::vector<Command>& out) {
  AssignmentTruth& truth = assignments_[due.index];
  LatestAttempt& latest = truth.latest;
  if (latest.ordinal != due.ordinal || !latest.pending) return;  // called off, or overtaken
  latest.pending = false;
  if (latest.channel == Channel::voice) carrier_.release_trunk();
  const AssignmentId assignment{due.index};
  if (!latest.callback_lost) {
    tell_result({assignment, due.ordinal}, out);
    if (latest.again > Millis::zero()) {
      const auto& copy = std::get<command::AttemptFinished>(out.back());
      calendar_.push(now_ + latest.again, {.index = copies_.keep(copy), .kind = Kind::late_copy});
    }
  }
  switch (latest.disposition) {
    case Disposition::opted_out:
      opt_out({.index = due.index}, out);
      break;
    case Disposition::confirmed:
    case Disposition::declined:
      truth.settled = true;
      break;
    default:
      break;
  }
  if (latest.outcome == Outcome::delivered) react_to_text(assignment, truth);
  if (latest.missed) react_to_missed_call(assignment, truth);
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
  if (!reaction.responds) return;
  if (reaction.by_link) {
    schedule_act(at, assignment, Act::opened_link, ActSource::link);
    schedule_act(at + reaction.session, assignment, reaction.act, ActSource::link);
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
