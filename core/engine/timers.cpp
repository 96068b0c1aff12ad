// What falls due.
#include "core/engine/engine_impl.hpp"

namespace rb {
namespace {

// Safety timeouts only have to come, not to come exactly: on a grain, many share one wake.
Instant on_grain(Instant at, Millis grain) {
  const auto count = grain.count();
  return instant_from_ms((to_ms(at) + count - 1) / count * count);
}

}  // namespace

Instant Engine::Impl::due_of(const Assignment& a) const {
  switch (a.kind()) {
    case StateKind::waiting:
      return std::get_if<state::Waiting>(&a.state)->due;
    case StateKind::checking: {
      const auto& s = *std::get_if<state::Checking>(&a.state);
      if (s.cleared) return kNever;  // stands in a queue that the pump empties
      return on_grain(s.asked + state_.limits.ehr_answer_within, tuning_.timer_grain);
    }
    case StateKind::contacting:
      return on_grain(std::get_if<state::Contacting>(&a.state)->latest_end + tuning_.callback_grace,
                      tuning_.timer_grain);
    case StateKind::resolving:
      return std::get_if<state::Resolving>(&a.state)->resolve_by;
    case StateKind::booking: {
      const auto& s = *std::get_if<state::Booking>(&a.state);
      if (s.request.is_none()) return s.due;
      return on_grain(s.due + state_.limits.ehr_answer_within, tuning_.timer_grain);
    }
    case StateKind::with_staff:
    case StateKind::done:
      return kNever;
  }
  return kNever;
}

// One pending timer an assignment: a later due time waits for the pending one to fire and re-arm.
void Engine::Impl::arm(AssignmentId id) {
  const Instant due = due_of(assignment(id));
  Index& index = index_[id.index()];
  if (index.ready) {
    if (assignment(id).kind() == StateKind::waiting && due <= now_) return;  // capacity is its wake
    leave_ready(id);
  }
  if (due == kNever) return;
  if (index.timer <= due) return;
  index.timer = std::max(due, now_);
  timers_.push(to_ms(index.timer), id);
}

void Engine::Impl::fire_timers() {
  while (!timers_.empty() && timers_.peek_time() <= to_ms(now_)) {
    const auto item = timers_.pop();
    Index& index = index_[item.payload.index()];
    if (to_ms(index.timer) != item.time) continue;  // replaced by an earlier one, which has fired
    index.timer = kNever;
    const Instant due = due_of(assignment(item.payload));
    if (due > now_) {
      arm(item.payload);
    } else {
      fall_due(item.payload);
    }
  }
}

void Engine::Impl::fall_due(AssignmentId id) {
  const Assignment& a = assignment(id);
  switch (a.kind()) {
    case StateKind::waiting:
      waiting_due(id);
      return;
    case StateKind::checking: {
      const auto& s = std::get<state::Checking>(a.state);
      status_checked(id, command::EhrResult{s.request, id, EhrAnswer::lost, {}, 0});
      return;
    }
    case StateKind::contacting: {
      const auto& s = std::get<state::Contacting>(a.state);
      const Millis within = campaign_of(a).policy->rule(RetryKey::unknown).resolve_within;
      emit(id, event::AttemptUnknown{s.ordinal, now_ + within});
      return;
    }
    case StateKind::resolving:
      finish_attempt(id, Outcome::unknown, Disposition::none, false, Millis::zero());
      return;
    case StateKind::booking: {
      const auto& s = std::get<state::Booking>(a.state);
      if (s.request.is_none()) {
        bookings_.push_back(id);
      } else {
        booking_answered(id, command::EhrResult{s.request, id, EhrAnswer::lost, {}, 0});
      }
      return;
    }
    case StateKind::with_staff:
    case StateKind::done:
      return;
  }
}

// `next` follows the due step, which cannot be taken. Where it is the end of the outreach, its own
// reason says so.
void Engine::Impl::go_on_without(AssignmentId id, SkipReason reason, const EventBody& next) {
  if (std::holds_alternative<event::WakeScheduled>(next)) {
    emit(id, event::StepSkipped{assignment(id).step, reason});
  }
  emit(id, next);
}

void Engine::Impl::waiting_due(AssignmentId id) {
  const Assignment& a = assignment(id);
  const CampaignState& campaign = campaign_of(a);
  const Policy& policy = *campaign.policy;
  const Instant deadline = state_.deadline_of(id);
  if (now_ >= deadline || a.step >= policy.cadence.size()) {
    const Decision decision(*this, id);
    emit(id, decide_give_up(
                 a.step >= policy.cadence.size() ? TaskReason::unreachable : TaskReason::deadline,
                 decision.context()));
    return;
  }
  const Channel channel = policy.cadence[a.step].channel;
  if (channel == Channel::human_task) {
    leave_with_staff(id, TaskReason::policy_step);
    return;
  }
  if (channel == Channel::voice && a.calls_counted >= policy.limits.total_calls) {
    const Decision decision(*this, id);
    go_on_without(id, SkipReason::calls_used_up, decide_next_step(a, true, decision.context()));
    return;
  }
  const PatientState& patient = state_.patients[a.patient.index()];
  if (usable_phone(state_, patient, channel) == nullptr) {
    const Decision decision(*this, id);
    go_on_without(id, SkipReason::no_usable_number, decide_without_number(a, decision.context()));
    return;
  }
  const PlaceWindows& place = place_of(a);
  const Instant close = place.windows.front().close_of(now_);
  const Millis needs =
      channel == Channel::voice ? place.longest_call : time_needed(policy, channel);
  if (close - needs < now_) {
    Verdict closed;
    closed.reason = Withheld::outside_window;
    closed.rule = static_cast<std::uint8_t>(
        first_closed_layer(place.spec, windows_.zones(), close <= now_ ? now_ : close));
    closed.until = place.windows.front().next_open(now_, needs);
    withhold(id, closed);
    return;
  }
  make_ready(id, channel, std::min(close - needs, deadline));
}

}  // namespace rb
