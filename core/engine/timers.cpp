// What falls due.
#include "core/base/prefetch.hpp"
#include "core/engine/engine_impl.hpp"

namespace rb {
// A patient comes up once a day and is in no cache by then; waiting for memory would be a third of
// the time of a large tenant. So what is due within seconds is fetched early: all the assignments
// first, then their patients, then their numbers, each waiting for memory together.
void Engine::Impl::fetch(std::span<const RadixHeap<AssignmentId>::Item> items) {
  for (const auto& item : items) {
    prefetch(index_[item.payload.index()]);
    prefetch(assignment(item.payload));
  }
  for (const auto& item : items) {
    const PatientId patient = assignment(item.payload).patient;
    prefetch(state_.patients[patient.index()]);
    upcoming_.push_back({item.payload, patient});
  }
  for (const auto& item : items) {
    for (const PatientPhone& phone :
         state_.patients[assignment(item.payload).patient.index()].facts.phones) {
      prefetch(state_.phones[phone.phone.index()]);
    }
  }
}

// Who waited for capacity is in no cache either: each time one starts, those near the head of the
// queue come a step closer.
void Engine::Impl::fetch_upcoming(const ReadyQueue& queue) {
  const auto head = queue.head();
  const auto each = [&](std::size_t from, std::size_t until, auto&& fetch_one) {
    for (std::size_t i = from; i < std::min(until, head.size()); ++i) {
      fetch_one(head[i].assignment);
    }
  };
  each(7, 15, [&](AssignmentId id) { prefetch(assignment(id)); });
  each(3, 7, [&](AssignmentId id) {
    const PatientId patient = assignment(id).patient;
    prefetch(index_[id.index()]);
    prefetch(state_.patients[patient.index()]);
    upcoming_.push_back({id, patient});
  });
  each(1, 3, [&](AssignmentId id) {
    for (const PatientPhone& phone : state_.patients[assignment(id).patient.index()].facts.phones) {
      prefetch(state_.phones[phone.phone.index()]);
    }
  });
}

Engine::Impl::Due Engine::Impl::due_of(const Assignment& a) const {
  switch (a.kind()) {
    case StateKind::waiting:
      return {std::get_if<state::Waiting>(&a.state)->due, true};
    case StateKind::checking: {
      const auto& s = *std::get_if<state::Checking>(&a.state);
      if (s.cleared) return {};  // stands in a queue that the pump empties
      return {s.asked + state_.limits.ehr_answer_within, false};
    }
    case StateKind::contacting:
      return {std::get_if<state::Contacting>(&a.state)->latest_end + tuning_.callback_grace, false};
    case StateKind::resolving:
      return {std::get_if<state::Resolving>(&a.state)->resolve_by, true};
    case StateKind::booking: {
      const auto& s = *std::get_if<state::Booking>(&a.state);
      if (s.request.is_none()) return {s.due, true};
      return {s.due + state_.limits.ehr_answer_within, false};
    }
    case StateKind::with_staff:
    case StateKind::done:
      return {};
  }
  return {};
}

// One pending timer and one timeout an assignment: a later exact time waits for the pending timer
// to fire and re-arm.
void Engine::Impl::arm(AssignmentId id) {
  const Due due = due_of(assignment(id));
  Index& index = index_[id.index()];
  const TimeoutWheel::Grain timeout =
      due.exact || due.at == kNever ? 0 : timeouts_.grain_of(due.at);
  if (index.timeout != timeout) {
    if (index.timeout != 0) timeouts_.call_off(index.timeout);
    if (timeout != 0) timeouts_.add(timeout, id);
    index.timeout = timeout;
  }
  if (index.ready) {
    // Due already: capacity is its wake.
    if (assignment(id).kind() == StateKind::waiting && due.at <= now_) return;
    leave_ready(id);
  }
  if (!due.exact || index.timer <= due.at) return;
  index.timer = std::max(due.at, now_);
  timers_.push(to_ms(index.timer), id);
}

void Engine::Impl::fire_timers() {
  while (!timers_.empty() && timers_.peek_time() <= to_ms(now_)) {
    const auto item = timers_.pop([this](auto items) { fetch(items); });
    Index& index = index_[item.payload.index()];
    if (to_ms(index.timer) != item.time) continue;  // replaced by an earlier one, which has fired
    index.timer = kNever;
    const Due due = due_of(assignment(item.payload));
    if (!due.exact) continue;
    if (due.at > now_) {
      arm(item.payload);
    } else {
      fall_due(item.payload);
    }
  }
  timeouts_.fire_until(now_, [this](AssignmentId id, TimeoutWheel::Grain grain) {
    Index& index = index_[id.index()];
    if (index.timeout != grain) return;  // called off
    index.timeout = 0;
    fall_due(id);
  });
  // Before the bookings: a request that ends with its hold answers it.
  offices_.fall_due();
  tell_bookings();
  desk_.fall_due();
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
      finish_attempt(id, {.attempt = {}, .outcome = Outcome::unknown});
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
    emit(id,
         decide_give_up(
             a, a.step >= policy.cadence.size() ? TaskReason::unreachable : TaskReason::deadline,
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
  Instant latest_start = std::min(close - needs, deadline);
  // A retry that waits for capacity keeps to the part of the day that its rule asks for.
  if (const RetryKey rule = rule_in_force(a); channel == Channel::voice && rule != kNoRule) {
    latest_start = std::min(latest_start, choice_holds_until(policy.rule(rule).daypart,
                                                             a.last_daypart, now_, place.windows));
  }
  make_ready(id, channel, latest_start);
}

}  // namespace rb
