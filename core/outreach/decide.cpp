#include "core/outreach/decide.hpp"

#include <algorithm>

#include "core/base/random.hpp"

namespace rb {
namespace {

// A strategy that waits for a better hour is for retries that may wait: after a busy line "in 15 to
// 30 minutes" means just that.
constexpr Millis kSoon = 12h;

constexpr std::int64_t kMillion = 1'000'000;

TimeQuestion question(const Assignment& a, const DecideContext& c, Instant earliest,
                      Channel channel) {
  return {.earliest = earliest,
          .needs = time_needed(c.policy, channel),
          .choice = DaypartChoice::any,
          .strategy = channel == Channel::voice ? c.policy.strategy : Strategy::fixed,
          .last_daypart = a.last_daypart,
          .preferred_daypart = c.facts.preferred_daypart,
          .calls_before = a.calls_counted,
          .explore_ppm = channel == Channel::voice ? c.policy.explore_ppm : 0,
          .spread = c.policy.pacing.spread,
          .seed = c.seed,
          .assignment = c.id,
          .attempt = a.attempts};
}

// A wake that would come after the deadline comes at the deadline: the patient may still act until
// then, and the wake finds that time is up.
EventBody wake(Instant due, WakeReason reason, std::uint8_t step, const DecideContext& c) {
  return event::WakeScheduled{std::max(c.now, std::min(due, c.deadline)), reason, step};
}

// The k-th delay of a rule: drawn from its range, longer by the backoff each time, up to its limit.
Millis retry_delay(const RetryRule& rule, int times, const Assignment& a, const DecideContext& c) {
  const auto range = static_cast<std::uint64_t>((rule.after.max - rule.after.min).count()) + 1;
  const auto offset = draw_below({c.seed, Stream::retry_delay, c.id.value(), a.attempts}, range);
  Millis delay = rule.after.min + Millis{static_cast<std::int64_t>(offset)};
  for (int i = 1; i < times && rule.backoff_ppm > kMillion && delay < rule.up_to; ++i) {
    delay = Millis{delay.count() * rule.backoff_ppm / kMillion};
  }
  return rule.backoff_ppm > kMillion ? std::min(delay, std::max(rule.up_to, rule.after.min))
                                     : delay;
}

bool calls_left(const Assignment& a, const DecideContext& c) {
  return a.calls_counted < c.policy.limits.total_calls;
}

Millis unusable_number_delay(const Assignment& a, const DecideContext& c) {
  const int times = a.retries[static_cast<std::size_t>(RetryKey::bad_number)];
  return retry_delay(c.policy.rule(RetryKey::bad_number), times, a, c);
}

EventBody go_to(NextNumber where, const Assignment& a, const DecideContext& c) {
  switch (where) {
    case NextNumber::other_number:
      if (c.can_use(Channel::voice) && calls_left(a, c)) {
        TimeQuestion q = question(a, c, c.now + unusable_number_delay(a, c), Channel::voice);
        q.strategy = Strategy::fixed;
        q.explore_ppm = 0;
        return wake(choose_time(q, c.windows, c.scores), WakeReason::retry, a.step, c);
      }
      break;
    case NextNumber::text:
      if (c.can_use(Channel::text)) return decide_next_step(a, true, c);
      break;
    case NextNumber::human_task:
      return event::HumanTaskOpened{c.next_task, TaskReason::no_usable_number};
    case NextNumber::close:
      return event::AssignmentEnded{Ending::unreachable};
  }
  return decide_give_up(a, TaskReason::no_usable_number, c);
}

EventBody after_unusable_number(const Assignment& a, const DecideContext& c) {
  const RetryRule& rule = c.policy.rule(RetryKey::bad_number);
  if (rule.next == NextNumber::other_number) {
    const bool another = c.can_use(Channel::voice) && calls_left(a, c);
    return go_to(another ? NextNumber::other_number : rule.otherwise, a, c);
  }
  if (rule.next == NextNumber::text && !c.can_use(Channel::text))
    return go_to(rule.otherwise, a, c);
  return go_to(rule.next, a, c);
}

// The same text again after a failure, to a number that can take it.
EventBody retry_text(const Assignment& a, Millis delay, const DecideContext& c) {
  const TimeQuestion q = question(a, c, c.now + delay, Channel::text);
  return wake(choose_time(q, c.windows, nullptr), WakeReason::retry, a.step, c);
}

EventBody after_text(const Assignment& a, const event::AttemptEnded& ended,
                     const DecideContext& c) {
  const RetryRule& failed = c.policy.rule(RetryKey::failed);
  const int failures = a.retries[static_cast<std::size_t>(RetryKey::failed)];
  switch (ended.outcome) {
    case Outcome::failed:
      if (failed.max == 0 || failures <= failed.max) {
        return retry_text(a, retry_delay(failed, failures, a, c), c);
      }
      break;
    case Outcome::rejected:
    case Outcome::bad_number:
      if (c.can_use(Channel::text)) return retry_text(a, unusable_number_delay(a, c), c);
      break;
    default:
      break;
  }
  return decide_next_step(a, false, c);
}

}  // namespace

event::PatientEnrolled decide_enrolment(const Assignment& a, const DecideContext& c) {
  const Pacing& pacing = c.policy.pacing;
  const auto u = static_cast<std::int64_t>(draw_below({c.seed, Stream::ramp_stage, c.id.value(), 0},
                                                      static_cast<std::uint64_t>(kMillion)));
  Instant stage_start = c.deadline_from;
  for (const RampStage& stage : pacing.ramp) {
    if (u < stage.share_ppm) break;
    stage_start += stage.lasts;
  }
  Millis jitter{};
  if (pacing.spread > Millis::zero()) {
    jitter = Millis{
        static_cast<std::int64_t>(draw_below({c.seed, Stream::start_jitter, c.id.value(), 0},
                                             static_cast<std::uint64_t>(pacing.spread.count())))};
  }
  const Channel channel = c.policy.cadence.front().channel;
  const Millis needs = time_needed(c.policy, channel);
  Instant due = first_start(std::max(c.now, stage_start), jitter, needs, c.windows[0]);
  if (channel == Channel::voice && due != kNever) {
    due = choose_time(question(a, c, due, channel), c.windows, c.scores);
  }
  return {a.patient, std::max(c.now, std::min(due, c.deadline))};
}

EventBody decide_after_attempt(const Assignment& a, const event::AttemptEnded& ended,
                               const DecideContext& c) {
  if (ended.outcome == Outcome::cancelled) {
    // Called off for somebody else's sake (a number that may no longer be used): go on soon.
    return wake(c.now, WakeReason::retry, a.step, c);
  }
  if (ended.channel == Channel::text) return after_text(a, ended, c);
  if (ended.outcome == Outcome::bad_number || ended.outcome == Outcome::rejected) {
    return after_unusable_number(a, c);
  }
  const RetryKey key = retry_key(ended.outcome, ended.disposition);
  const RetryRule& rule = c.policy.rule(key);
  const int times = a.retries[static_cast<std::size_t>(key)];
  const bool may_retry = (rule.max == 0 || times <= rule.max) && calls_left(a, c);
  if (!may_retry) return decide_next_step(a, true, c);

  const Millis delay = retry_delay(rule, times, a, c);
  TimeQuestion q = question(a, c, c.now + delay, Channel::voice);
  q.choice = rule.daypart;
  if (rule.daypart == DaypartChoice::any && rule.after.max <= kSoon) {
    q.strategy = Strategy::fixed;
    q.explore_ppm = 0;
  }
  return wake(choose_time(q, c.windows, c.scores), WakeReason::retry, a.step, c);
}

EventBody decide_next_step(const Assignment& a, bool calls_exhausted, const DecideContext& c) {
  const auto& cadence = c.policy.cadence;
  calls_exhausted = calls_exhausted || !calls_left(a, c) ||
                    (a.step < cadence.size() && cadence[a.step].when == StepWhen::calls_exhausted);
  for (std::size_t next = a.step + 1U; next < cadence.size(); ++next) {
    const Step& step = cadence[next];
    if (step.when == StepWhen::calls_exhausted && !calls_exhausted) continue;
    if (step.channel == Channel::voice && !calls_left(a, c)) continue;
    // Who asked to be called went back to the calls: a text that was sent is not sent again.
    if (step.channel == Channel::text && a.step_done[next] != 0) continue;
    Instant earliest = c.now;
    for (const StepDelay& delay : step.after) {
      const std::uint32_t done = a.step_done[delay.step];
      if (done != 0) earliest = std::max(earliest, from_seconds(done) + delay.delay);
    }
    const auto index = static_cast<std::uint8_t>(next);
    if (step.channel == Channel::human_task) {
      return wake(earliest, WakeReason::next_step, index, c);
    }
    return wake(choose_time(question(a, c, earliest, step.channel), c.windows, c.scores),
                WakeReason::next_step, index, c);
  }
  // Nothing left to do: give the last message its time before giving up.
  return wake(c.now + c.policy.give_up_after, WakeReason::next_step,
              static_cast<std::uint8_t>(cadence.size()), c);
}

EventBody decide_without_number(const Assignment& a, const DecideContext& c) {
  const Step& step = c.policy.cadence[a.step];
  // A text that cannot be sent is no reason to give up on calls; calls that cannot be made may
  // still leave a text.
  if (step.channel == Channel::text && c.can_use(Channel::voice))
    return decide_next_step(a, false, c);
  if (step.channel == Channel::voice && c.can_use(Channel::text)) {
    for (std::size_t next = a.step + 1U; next < c.policy.cadence.size(); ++next) {
      if (c.policy.cadence[next].channel == Channel::text) return decide_next_step(a, true, c);
    }
  }
  return decide_give_up(a, TaskReason::no_usable_number, c);
}

Instant decide_after_withheld(const Assignment& a, Instant earliest, const DecideContext& c) {
  const Channel channel =
      a.step < c.policy.cadence.size() ? c.policy.cadence[a.step].channel : Channel::voice;
  TimeQuestion q = question(a, c, std::max(earliest, c.now), channel);
  q.strategy = Strategy::fixed;
  q.explore_ppm = 0;
  const RetryKey rule = rule_in_force(a);
  if (channel == Channel::voice && rule != kNoRule) q.choice = c.policy.rule(rule).daypart;
  const Instant due = choose_time(q, c.windows, nullptr);
  return std::max(c.now, std::min(due, c.deadline));
}

EventBody decide_callback(const Assignment& a, const DecideContext& c, Instant agreed) {
  const auto& cadence = c.policy.cadence;
  const auto is_call = [](const Step& step) { return step.channel == Channel::voice; };
  // The next call step; where all of them are behind, the last one.
  const auto here = cadence.begin() + std::min<std::ptrdiff_t>(a.step, std::ssize(cadence));
  auto call = std::find_if(here, cadence.end(), is_call);
  if (call == cadence.end()) {
    const auto back = std::find_if(std::make_reverse_iterator(here), cadence.rend(), is_call);
    if (back != cadence.rend()) call = std::prev(back.base());
  }
  if (call == cadence.end() || !c.can_use(Channel::voice) || !calls_left(a, c)) {
    return event::HumanTaskOpened{c.next_task, TaskReason::escalated};
  }
  const Millis after = c.policy.rule(RetryKey::callback_requested).after.min;
  const Instant from = agreed > c.now ? agreed : c.now + after;
  TimeQuestion q = question(a, c, from, Channel::voice);
  q.strategy = Strategy::fixed;
  q.explore_ppm = 0;
  return wake(choose_time(q, c.windows, nullptr), WakeReason::retry,
              static_cast<std::uint8_t>(call - cadence.begin()), c);
}

EventBody decide_give_up(const Assignment& a, TaskReason reason, const DecideContext& c) {
  if (c.tells && (a.text_delivered || a.voicemail_left)) {
    return event::AssignmentEnded{Ending::told};
  }
  if (c.policy.give_up == GiveUpTo::close) return event::AssignmentEnded{Ending::unreachable};
  return event::HumanTaskOpened{c.next_task, reason};
}

}  // namespace rb
