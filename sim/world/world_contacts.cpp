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

// Whether a request that goes out now leaves while it is valid.
bool in_time(Instant now, const effect::OutboundCall& call) {
  return now + kSetUp < call.latest_end;
}
bool in_time(Instant now, const effect::OutboundText& text) {
  return now + kLeaves < text.latest_end;
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
  let_go(truth.latest);
  truth.latest = LatestAttempt{};
  truth.latest.ordinal = attempt.ordinal;
  truth.latest.channel = channel;
  truth.latest.phone = phone;
  if (keep_contacts_) {
    truth.latest.contact = static_cast<std::uint32_t>(contacts_.size());
    contacts_.push_back({.attempt = attempt,
                         .patient = truth.patient,
                         .campaign = truth.campaign,
                         .phone = phone,
                         .channel = channel,
                         .sent = sent_,
                         .asked = now_});
  }
  return truth.latest;
}

void World::let_go(LatestAttempt& latest) {
  if (latest.stage == Stage::placed && latest.channel == Channel::voice) carrier_.release_trunk();
  latest.stage = Stage::done;
}

void World::note_contact(const LatestAttempt& latest) {
  if (!keep_contacts_) return;
  CarrierContact& contact = contacts_[latest.contact];
  contact.placed = latest.stage == Stage::placed;
  contact.from = latest.begin;
  contact.until = latest.end;
  contact.outcome = latest.outcome;
}

void World::handle(Instant, const effect::OutboundCall& call) {
  ask_carrier(call, Channel::voice);
}

void World::handle(Instant, const effect::OutboundText& text) {
  ask_carrier(text, Channel::text);
}

template <class Request>
void World::ask_carrier(const Request& request, Channel channel) {
  AssignmentTruth& truth = truth_of(request.attempt.assignment, request.patient, request.campaign);
  LatestAttempt& latest = begin_attempt(truth, request.attempt, channel, request.phone);
  const std::uint32_t number = truth.requests++;
  CarrierRequest asked{request, {}, channel == Channel::text ? kTexts | number : number};
  const bool busy = full(Peer::carrier);
  if (in_time(now_, request) && !busy) {
    asked.received = receive(request, request_key(truth, asked.number));
    if (servers_ != nullptr && asked.received.let_in()) {
      latest.stage = Stage::at_servers;
      const Due due{.index = requests_.keep(asked), .kind = Kind::carrier_worked};
      servers_->serve(now_, Peer::carrier, asked.received.work, std::bit_cast<std::uint64_t>(due));
      calendar_.push(now_ + Carrier::kTimeout, {.index = request.attempt.assignment.value(),
                                                .ordinal = request.attempt.ordinal,
                                                .kind = Kind::attempt_given_up});
      return;
    }
  }
  busy ? tell_fate(Carrier::refuse_busy(), request.attempt)
       : carry_out(request, asked.received, asked.number);
}

Reception World::receive(const effect::OutboundCall&, const RequestKey& key) {
  return carrier_.receive_call(now_, key);
}

Reception World::receive(const effect::OutboundText& text, const RequestKey& key) {
  return carrier_.receive_text(now_, text.mobile_carrier, key);
}

void World::carrier_worked(std::uint32_t slot) {
  const CarrierRequest request = requests_.take(slot);
  std::visit(
      [&](const auto& what) {
        LatestAttempt& latest = assignments_[what.attempt.assignment.index()].latest;
        if (latest.ordinal != what.attempt.ordinal || latest.stage != Stage::at_servers) {
          return;  // called off
        }
        carry_out(what, request.received, request.number);
        if (latest.stage == Stage::at_servers) latest.stage = Stage::done;
        if (latest.looked_up) handle(now_, effect::AttemptLookUp{what.attempt, what.phone});
      },
      request.what);
}

void World::tell_fate(const Admission& admission, AttemptId attempt, Outcome refusal) {
  LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  Due due{.index = attempt.assignment.value(), .ordinal = attempt.ordinal};
  switch (admission.fate) {
    case Fate::taken:
      due.kind = Kind::attempt_taken;
      break;
    case Fate::refused:
      due.kind = Kind::attempt_refused;
      due.arg = static_cast<std::uint8_t>(refusal);
      break;
    case Fate::lost_placed:
    case Fate::lost_not_placed:
      due.kind = Kind::attempt_lost;
      break;
  }
  if (latest.stage != Stage::at_servers) {
    calendar_.push(now_ + admission.after, due);
  } else if (!latest.answered_for && admission.after < Carrier::kTimeout) {
    latest.answered_for = true;
    calendar_.push(now_, due);
  }
}

// What a server has worked on goes out at once. Where nothing waits for servers, it goes out within
// a second, however long the answer takes.
Instant World::goes_out(const LatestAttempt& latest, const Admission& admission) const {
  return latest.stage == Stage::at_servers ? now_ : now_ + std::min(admission.after, kLeaves);
}

void World::carry_out(const effect::OutboundCall& call, const Reception& received,
                      std::uint32_t number) {
  AssignmentTruth& truth = assignments_[call.attempt.assignment.index()];
  LatestAttempt& latest = truth.latest;
  Admission admission = Carrier::refuse_late();
  if (in_time(now_, call)) {
    admission = carrier_.admit_call(now_, received, request_key(truth, number));
  }
  tell_fate(admission, call.attempt);
  if (admission.fate == Fate::taken || admission.fate == Fate::lost_placed) {
    latest.begin = goes_out(latest, admission) + kSetUp;
    place_call(call, truth);
  }
  note_contact(latest);
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
                           .answered_for = latest.answered_for,
                           .looked_up = latest.looked_up,
                           .contact = latest.contact,
                           .phone = latest.phone,
                           .begin = call.latest_end,
                           .end = call.latest_end};
  }
  cut_off(latest, call.latest_end);
  const Carrier::Callback callback = carrier_.callback(request);
  latest.callback_lost = callback.lost;
  latest.again = callback.again;
  latest.stage = Stage::placed;
  calendar_.push(latest.end, {.index = call.attempt.assignment.value(),
                              .ordinal = call.attempt.ordinal,
                              .kind = Kind::attempt_finished});
}

void World::carry_out(const effect::OutboundText& text, const Reception& received,
                      std::uint32_t number) {
  AssignmentTruth& truth = assignments_[text.attempt.assignment.index()];
  LatestAttempt& latest = truth.latest;
  Admission admission = Carrier::refuse_late();
  if (in_time(now_, text)) {
    admission = carrier_.admit_text(now_, received, request_key(truth, number));
  }
  const bool placed = admission.fate == Fate::taken || admission.fate == Fate::lost_placed;
  // A landline (30006) and a number that has opted out at the carrier (21610) are refused for good.
  const bool refused_for_good =
      population_.phone(text.phone).landline || opted_out_[text.patient.index()] != 0;
  if (admission.fate == Fate::taken && refused_for_good) {
    admission.fate = Fate::refused;
    latest.outcome = Outcome::rejected;
  }
  tell_fate(admission, text.attempt, latest.outcome);
  if (placed && !refused_for_good) {
    latest.begin = goes_out(latest, admission);
    place_text(text, truth);
  }
  note_contact(latest);
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

void World::handle(Instant now, const effect::Cancellation& cancellation) {
  const AttemptId attempt = cancellation.attempt;
  if (attempt.assignment.index() >= assignments_.size()) return;
  LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  if (latest.ordinal != attempt.ordinal) return;
  if (keep_contacts_) {
    contacts_[latest.contact].cancel_sent = sent_;
    contacts_[latest.contact].cancel_asked = now;
  }
  if (latest.stage == Stage::done) return;
  const bool placed = latest.stage == Stage::placed;
  let_go(latest);
  latest.answered_for = true;
  const bool reached = placed && latest.channel == Channel::voice && latest.answered <= now;
  if (reached) {
    cut_off(latest, now);
  } else {
    latest.outcome = Outcome::cancelled;
    latest.disposition = Disposition::none;
    latest.left_voicemail = false;
    latest.talk = Millis::zero();
  }
  latest.end = std::max(now, latest.begin);
  note_contact(latest);
  if (keep_contacts_) contacts_[latest.contact].placed = placed && now > latest.begin;
  calendar_.push(
      now + kCancelTime,
      {.index = attempt.assignment.value(), .ordinal = attempt.ordinal, .kind = Kind::told});
}

void World::handle(Instant now, const effect::AttemptLookUp& look_up) {
  const AttemptId attempt = look_up.attempt;
  RB_ASSERT(attempt.assignment.index() < assignments_.size());
  AssignmentTruth& truth = assignments_[attempt.assignment.index()];
  LatestAttempt& latest = truth.latest;
  const bool theirs = latest.ordinal == attempt.ordinal;
  if (theirs && latest.stage == Stage::at_servers) {  // the answer comes when there is one
    latest.looked_up = true;
    return;
  }
  Instant told = now + carrier_.look_up(now, request_key(truth, attempt.ordinal));
  // A call in progress has no result yet.
  if (theirs && latest.stage == Stage::placed) told = std::max(told, latest.end);
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
  if (latest.ordinal != due.ordinal || latest.stage != Stage::placed) return;  // called off
  let_go(latest);
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
