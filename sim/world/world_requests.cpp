// Requests to the carrier: calls and texts until they go out, cancellations and look-ups.
#include <algorithm>
#include <bit>
#include <utility>

#include "core/base/assert.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

constexpr Millis kCancelTime = 100ms;

// Whether a request that goes out now leaves while it is valid.
bool in_time(Instant now, const effect::OutboundCall& call) {
  return now + Carrier::kSetUp < call.latest_end;
}
bool in_time(Instant now, const effect::OutboundText& text) {
  return now + Carrier::kLeaves < text.latest_end;
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
  const Stage stage = std::exchange(latest.stage, Stage::done);
  if (latest.channel != Channel::voice || stage < Stage::waits_for_media) return;
  carrier_.release_trunk();
  if (stage == Stage::waits_for_media) {
    static_cast<void>(requests_.take(latest.request));
    servers_->leave(now_, Place::media, latest.waiting);
    return;
  }
  if (stage == Stage::waits_for_agent) servers_->leave(now_, Place::agent, latest.waiting);
  if (stage == Stage::with_agent) servers_->give(now_, Place::agent);
  if (limited(Place::media)) servers_->give(now_, Place::media);
}

void World::note_contact(const LatestAttempt& latest) {
  if (!keep_contacts_) return;
  CarrierContact& contact = contacts_[latest.contact];
  contact.placed = latest.stage >= Stage::placed;
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
  truth.about = request.about;
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
        look_up_again(what.attempt);
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
  return latest.stage == Stage::at_servers ? now_
                                           : now_ + std::min(admission.after, Carrier::kLeaves);
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
    latest.begin = goes_out(latest, admission) + Carrier::kSetUp;
    limited(Place::media) ? wait_for_media(call, truth) : place_call(call, truth);
  }
  note_contact(latest);
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
  const bool placed = latest.stage >= Stage::placed;
  if (latest.stage == Stage::waits_for_agent) latest.disposition = Disposition::no_decision;
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
  // The answer comes when there is one.
  if (theirs && latest.stage != Stage::done && latest.stage < Stage::placed) {
    latest.looked_up = true;
    return;
  }
  Instant told = now + carrier_.look_up(now, request_key(truth, attempt.ordinal));
  // A call in progress has no result yet.
  if (theirs && latest.stage != Stage::done) told = std::max(told, latest.end);
  calendar_.push(
      told, {.index = attempt.assignment.value(), .ordinal = attempt.ordinal, .kind = Kind::told});
}

// Somebody asked while nobody knew.
void World::look_up_again(AttemptId attempt) {
  LatestAttempt& latest = assignments_[attempt.assignment.index()].latest;
  if (!latest.looked_up || latest.stage == Stage::waits_for_media) return;
  latest.looked_up = false;
  handle(now_, effect::AttemptLookUp{attempt, latest.phone});
}

void World::tell_result(AttemptId attempt, std::vector<Command>& out) {
  const AssignmentTruth& truth = assignments_[attempt.assignment.index()];
  const LatestAttempt& latest = truth.latest;
  command::AttemptFinished result{.attempt = attempt, .outcome = Outcome::failed};
  if (latest.ordinal == attempt.ordinal) {
    result.outcome = latest.outcome;
    result.disposition = latest.disposition;
    result.left_voicemail = latest.left_voicemail;
    result.talk = latest.talk;
    result.callback_at = latest.callback_at;
    if (latest.disposition == Disposition::booked) result.wanted = wanted(truth);
  }
  out.emplace_back(result);
}

}  // namespace rb::sim
