// What the EHR and the carrier answered.
#include "core/base/random.hpp"
#include "core/engine/engine_impl.hpp"

namespace rb {
namespace {

bool answered(EhrAnswer answer) {
  return answer != EhrAnswer::too_many && answer != EhrAnswer::failed && answer != EhrAnswer::lost;
}

bool attempt_open(const Assignment& a, AttemptId attempt) {
  if (const auto* open = std::get_if<state::Contacting>(&a.state)) {
    return open->ordinal == attempt.ordinal;
  }
  if (const auto* open = std::get_if<state::Resolving>(&a.state)) {
    return open->ordinal == attempt.ordinal;
  }
  return false;
}

// Doubles with each try, up to a limit.
Millis doubled(Millis first, std::uint32_t times, Millis longest) {
  Millis delay = first;
  for (std::uint32_t i = 0; i < times && delay < longest; ++i) delay *= 2;
  return std::min(delay, longest);
}

}  // namespace

// ---- the EHR

Rejection Engine::Impl::operator()(const command::EhrResult& c) {
  if (!known(c.assignment)) return Rejection::assignment_is_unknown;
  const Assignment& a = assignment(c.assignment);
  if (const auto* checking = std::get_if<state::Checking>(&a.state);
      checking != nullptr && checking->request == c.request && !checking->cleared) {
    status_checked(c.assignment, c);
    return Rejection::none;
  }
  if (const auto* booking = std::get_if<state::Booking>(&a.state);
      booking != nullptr && booking->request == c.request) {
    booking_answered(c.assignment, c);
    return Rejection::none;
  }
  return Rejection::request_is_not_open;
}

void Engine::Impl::status_checked(AssignmentId id, const command::EhrResult& c) {
  const Channel channel = std::get<state::Checking>(assignment(id).state).channel;
  emit(id, event::EhrAnswered{c.request, EhrKind::check_status, c.answer});
  judge_ehr(c.request, c.answer, c.retry_after);
  if (!answered(c.answer)) {
    const auto range =
        std::max<std::int64_t>(1, (tuning_.ehr_retry_max - tuning_.ehr_retry_min).count());
    const auto jitter = draw_below({state_.seed, Stream::backoff, id.value(), c.request.value()},
                                   static_cast<std::uint64_t>(range));
    withhold_for(id, Withheld::ehr_unavailable,
                 now_ + tuning_.ehr_retry_min + Millis{static_cast<std::int64_t>(jitter)});
  } else if (c.answer == EhrAnswer::open) {
    auto& cleared = channel == Channel::voice ? cleared_calls_ : cleared_texts_;
    if (!cleared.empty() || !try_send(id)) cleared.push_back(id);
  } else {
    end(id, Ending::already_settled);
  }
}

void Engine::Impl::booking_answered(AssignmentId id, const command::EhrResult& c) {
  const EhrKind kind = std::get<state::Booking>(assignment(id).state).next;
  emit(id, event::EhrAnswered{c.request, kind, c.answer});
  judge_ehr(c.request, c.answer, c.retry_after);
  switch (c.answer) {
    case EhrAnswer::booked:
    case EhrAnswer::settled:
      emit(id, event::BookingMade{c.request, c.appointment});
      end(id, Ending::booked);
      return;
    case EhrAnswer::no_slot:
      leave_with_staff(id, TaskReason::no_open_slot);
      return;
    case EhrAnswer::open:
    case EhrAnswer::too_many:
    case EhrAnswer::failed:
    case EhrAnswer::lost:
      break;
  }
  const std::uint8_t tries = std::get<state::Booking>(assignment(id).state).tries;
  // Nobody else can find out whether an appointment was made: that is asked until the EHR answers.
  if (tries >= tuning_.booking_tries && !assignment(id).maybe_booked) {
    leave_with_staff(id, TaskReason::booking_failed);
    return;
  }
  const Millis delay = c.answer == EhrAnswer::open ? Millis::zero()
                                                   : doubled(tuning_.booking_retry_first, tries,
                                                             tuning_.booking_retry_longest);
  emit(id, event::WakeScheduled{now_ + std::max(delay, believable(c.retry_after)),
                                WakeReason::booking_retry, assignment(id).step});
}

// Failures in a row, or a 429, close the gate for a while; then one request, the probe, decides.
// The answers to requests that were out already when it closed decide nothing.
void Engine::Impl::judge_ehr(RequestId request, EhrAnswer answer, Millis retry_after) {
  if (!tuning_.ehr_breaker) return;
  const EhrGate& gate = state_.ehr_gate;
  if (gate.closed && gate.probe != request) return;
  if (answered(answer)) {
    if (!gate.closed) return;
    emit(CampaignId::none(), AssignmentId::none(), event::EhrGateChanged{false, now_});
    return;
  }
  const bool too_many = answer == EhrAnswer::too_many;
  if (!too_many && !gate.closed && gate.failures < tuning_.ehr_failures_to_close) return;
  const Millis wait =
      too_many ? std::max<Millis>(believable(retry_after), 1s)
               : doubled(tuning_.ehr_closed_first, gate.closures, tuning_.ehr_closed_longest);
  emit(CampaignId::none(), AssignmentId::none(), event::EhrGateChanged{true, now_ + wait});
}

// ---- the carrier

Rejection Engine::Impl::operator()(const command::AttemptTaken& c) {
  if (!known(c.attempt.assignment)) return Rejection::assignment_is_unknown;
  const auto* open = std::get_if<state::Contacting>(&assignment(c.attempt.assignment).state);
  if (open == nullptr || open->ordinal != c.attempt.ordinal || open->accepted) {
    return Rejection::attempt_is_not_open;
  }
  emit(c.attempt.assignment, event::AttemptAccepted{c.attempt.ordinal});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::AttemptRefused& c) {
  if (!known(c.attempt.assignment)) return Rejection::assignment_is_unknown;
  if (!attempt_open(assignment(c.attempt.assignment), c.attempt)) {
    return Rejection::attempt_is_not_open;
  }
  finish_attempt(c.attempt.assignment, {.attempt = c.attempt, .outcome = c.outcome});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::AttemptLost& c) {
  if (!known(c.attempt.assignment)) return Rejection::assignment_is_unknown;
  const Assignment& a = assignment(c.attempt.assignment);
  const auto* open = std::get_if<state::Contacting>(&a.state);
  if (open == nullptr || open->ordinal != c.attempt.ordinal) return Rejection::attempt_is_not_open;
  const Millis within = campaign_of(a).policy->rule(RetryKey::unknown).resolve_within;
  emit(c.attempt.assignment, event::AttemptUnknown{c.attempt.ordinal, now_ + within});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::AttemptFinished& c) {
  if (!known(c.attempt.assignment)) return Rejection::assignment_is_unknown;
  if (!attempt_open(assignment(c.attempt.assignment), c.attempt)) return finished_late(c);
  finish_attempt(c.attempt.assignment, c);
  return Rejection::none;
}

// A report of an attempt that is over for us. Most say nothing new; two things are never too late:
// an opt-out, and what the patient decided on an attempt that a person is still looking into or on
// a call that was called off. Whoever has ended by then is not taken up again: the caller is told
// `assignment_has_ended`.
Rejection Engine::Impl::finished_late(const command::AttemptFinished& c) {
  const AssignmentId id = c.attempt.assignment;
  const Assignment& a = assignment(id);
  if (c.attempt.ordinal < 1 || c.attempt.ordinal > a.attempts) {
    return Rejection::attempt_is_not_open;
  }
  const auto* staff = std::get_if<state::WithStaff>(&a.state);
  const bool looked_into = staff != nullptr && staff->reason == TaskReason::unknown_unresolved &&
                           c.attempt.ordinal == a.attempts;
  const bool undecided = looked_into || c.attempt.ordinal == a.called_off;
  switch (c.disposition) {
    case Disposition::opted_out:
      if (!looked_into && state_.patients[a.patient.index()].opted_out) break;
      opt_out(a.patient, PhoneId::none());
      if (!looked_into) return Rejection::none;
      emit(id, event::HumanTaskClosed{staff->task, Ending::staff_resolved});
      end(id, Ending::opted_out);
      return Rejection::none;
    case Disposition::booked:
      if (!undecided) break;
      return (*this)(command::PatientAct{id, Act::chose_slot, ActSource::outbound_call, c.wanted});
    case Disposition::confirmed:
      if (!undecided) break;
      return (*this)(command::PatientAct{id, Act::confirmed, ActSource::outbound_call, nullptr});
    case Disposition::declined:
      if (!undecided) break;
      return (*this)(command::PatientAct{id, Act::declined, ActSource::outbound_call, nullptr});
    case Disposition::none:
    case Disposition::callback_requested:
    case Disposition::wrong_person:
    case Disposition::escalated:
    case Disposition::no_decision:
      break;
  }
  return Rejection::attempt_is_not_open;
}

void Engine::Impl::finish_attempt(AssignmentId id, const command::AttemptFinished& result) {
  const Assignment& a = assignment(id);
  const CampaignState& campaign = campaign_of(a);
  Disposition disposition = result.disposition;
  // What a patient chooses in a conversation about a booking is told to the booking.
  if (disposition == Disposition::booked && !state_.about(id).booking.is_none()) {
    disposition = Disposition::confirmed;
  }
  disposition = with_booking(id, disposition);
  event::AttemptEnded ended;
  if (const auto* open = std::get_if<state::Contacting>(&a.state)) {
    ended.phone = open->phone;
    ended.channel = open->channel;
  } else {
    const auto& unknown = std::get<state::Resolving>(a.state);
    ended.phone = unknown.phone;
    ended.channel = unknown.channel;
  }
  ended.ordinal = a.attempts;
  ended.outcome = result.outcome;
  ended.disposition = disposition;
  ended.left_voicemail = result.left_voicemail;
  ended.talk = result.talk;
  ended.counts = ended.channel == Channel::voice && ended.outcome != Outcome::cancelled &&
                 campaign.policy->rule(retry_key(ended.outcome, disposition)).counts;
  emit(id, ended);

  if (notice_ends(id, ended)) {
    // Nothing more is to be said.
  } else if (assignment(id).kind() == StateKind::booking) {
    // Due at once: its timer takes it to the EHR, if the desk does not.
    hand_to_desk(id, BookingSource::outreach, result.wanted.get());
  } else if (disposition == Disposition::confirmed) {
    end(id, Ending::confirmed);
  } else if (disposition == Disposition::declined) {
    end(id, Ending::declined);
  } else if (disposition == Disposition::callback_requested && result.callback_at > now_) {
    // The patient's own wish goes before the rules of the policy.
    emit(id, event::PatientActed{Act::asked_callback, ActSource::outbound_call});
    const Decision decision(*this, id);
    emit(id, decide_callback(assignment(id), decision.context(), result.callback_at));
  } else if (disposition == Disposition::escalated) {
    leave_with_staff(id, TaskReason::escalated);
  } else if (disposition == Disposition::opted_out) {
    opt_out(assignment(id).patient, PhoneId::none());
    if (assignment(id).kind() == StateKind::waiting) end(id, Ending::opted_out);
  } else if (ended.outcome == Outcome::unknown) {
    leave_with_staff(id, TaskReason::unknown_unresolved);
  } else {
    const Decision decision(*this, id);
    emit(id, decide_after_attempt(assignment(id), ended, decision.context()));
  }
  judge_health(assignment(id).campaign);
}

// A campaign that hurts stops itself.
void Engine::Impl::judge_health(CampaignId id) {
  const CampaignState& c = state_.campaigns[id.index()];
  const StopIf& stop = c.policy->pacing.stop_if;
  if (c.status != CampaignStatus::running || c.health.filled < stop.over) return;
  const auto exceeds = [&](std::uint32_t count, std::int64_t share_ppm) {
    return static_cast<std::int64_t>(count) * 1'000'000 >
           share_ppm * static_cast<std::int64_t>(c.health.filled);
  };
  if (exceeds(c.health.opted_out, stop.opt_out_ppm)) {
    emit(id, AssignmentId::none(), event::CampaignPaused{PauseReason::opt_out_rate});
  } else if (exceeds(c.health.failed, stop.failure_ppm)) {
    emit(id, AssignmentId::none(), event::CampaignPaused{PauseReason::failure_rate});
  }
}

}  // namespace rb
