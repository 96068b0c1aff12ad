#include "core/audit/facts/course.hpp"

#include <algorithm>

namespace rb::audit {
namespace {

using Body = proto::Event::BodyCase;

constexpr std::int64_t kMillion = 1'000'000;

// A delay of the rule's range after the outcome came for the `times`th time: longer by the backoff
// for each time before, up to `up_to`, which never cuts below the range's lower end.
Millis delayed(const proto::RetryRule& rule, std::int64_t delay, std::uint16_t times) {
  const std::int64_t backoff = std::min<std::int64_t>(rule.backoff().ppm(), 10 * kMillion);
  delay = millis_of(delay).count();
  if (backoff <= kMillion) return Millis{delay};
  const std::int64_t up_to = millis_of(rule.up_to().ms()).count();
  for (int i = 1; i < times && delay < up_to; ++i) delay = delay * backoff / kMillion;
  return Millis{std::min(delay, std::max(up_to, millis_of(rule.after().min_ms()).count()))};
}

}  // namespace

const proto::RetryRule* rule_at(const proto::Policy& policy, std::size_t key) {
  const proto::Retry& retry = policy.retry();
  const std::array<const proto::RetryRule*, kRuleKeys> rules = {nullptr,
                                                                &retry.busy(),
                                                                &retry.no_answer(),
                                                                &retry.machine(),
                                                                &retry.wrong_person(),
                                                                &retry.bad_number(),
                                                                &retry.no_decision(),
                                                                &retry.callback_requested(),
                                                                &retry.failed(),
                                                                &retry.unknown()};
  return rules[key];
}

std::uint32_t dayparts_to_wait_for(const proto::Policy& policy, proto::DaypartChoice::Value choice,
                                   int last) {
  const proto::ContactTime& time = policy.contact_time();
  const bool any =
      choice != proto::DaypartChoice::same && choice != proto::DaypartChoice::different;
  if (any && time.strategy() == proto::Strategy::fixed && time.explore().ppm() == 0) return 0;
  std::uint32_t parts = 0;
  for (int i = 0; i < std::min(time.dayparts_size(), 32); ++i) {
    const bool same = last < 0 || i == last;
    if (choice == proto::DaypartChoice::same && !same) continue;
    if (choice == proto::DaypartChoice::different && i == last) continue;
    parts |= 1U << static_cast<unsigned>(i);
  }
  return parts;
}

std::span<const StepDelay> Courses::delays_of(std::uint32_t campaign, std::size_t step) const {
  if (campaign >= delays_.size() || step >= delays_[campaign].size()) return {};
  return delays_[campaign][step];
}

void Courses::started(const Campaign& campaign) {
  if (delays_.size() <= campaign.id) delays_.resize(campaign.id + std::size_t{1});
  const auto& cadence = campaign.policy.cadence();
  auto& delays = delays_[campaign.id];
  delays.assign(static_cast<std::size_t>(cadence.size()), {});
  for (int i = 0; i < cadence.size(); ++i) {
    for (const proto::AfterStep& after : cadence[i].after()) {
      for (int j = 0; j < cadence.size(); ++j) {
        if (cadence[j].step() != after.step()) continue;
        delays[static_cast<std::size_t>(i)].push_back(
            {static_cast<std::size_t>(j), millis_of(after.delay().ms())});
      }
    }
  }
}

void Courses::advance(const Moment& moment) {
  if (moment.event->body_case() == Body::kCampaignStarted) return started(*moment.campaign);
  if (moment.assignment == nullptr) return;
  const std::uint32_t id = moment.assignment->id;
  if (courses_.size() <= id) courses_.resize(id + std::size_t{1});
  Course& course = courses_[id];
  switch (moment.event->body_case()) {
    case Body::kAttemptIntended:
      return intended(moment, moment.event->attempt_intended(), course);
    case Body::kAttemptEnded:
      return ended(moment, moment.event->attempt_ended(), course);
    case Body::kPatientActed:
      if (moment.event->patient_acted().act() == proto::Act::asked_callback) {
        course.asked_callback = true;
      }
      return;
    default:
      return;
  }
}

void Courses::intended(const Moment& moment, const proto::AttemptIntended& intent, Course& course) {
  course.ordinal = static_cast<std::uint16_t>(intent.ordinal());
  course.step = static_cast<std::int16_t>(std::min<std::uint32_t>(intent.step(), kMostSteps));
  course.open = true;
  course.voicemail = intent.voicemail();
  course.key = 0;
  course.asked_callback = false;
  if (intent.channel() == proto::Channel::voice) {
    course.daypart = static_cast<std::int8_t>(
        openings_.daypart(*moment.campaign, moment.patient->place, moment.at));
  }
}

void Courses::ended(const Moment& moment, const proto::AttemptEnded& end, Course& course) {
  course.open = false;
  if (course.step >= 0 && static_cast<std::size_t>(course.step) < kMostSteps) {
    course.step_ended[static_cast<std::size_t>(course.step)] = moment.at;
  }
  course.left_voicemail = course.left_voicemail || end.left_voicemail();
  const RuleInForce in_force = rule_for(moment.campaign->policy, end);
  course.key = static_cast<std::uint8_t>(in_force.key);
  if (in_force.rule == nullptr) return;
  const proto::RetryRule& rule = *in_force.rule;
  const bool call = end.channel() == proto::Channel::voice;
  if (call && rule.counts()) ++course.calls;
  const std::uint16_t times = ++course.times[in_force.key];
  course.not_before = moment.at + delayed(rule, rule.after().min_ms(), times);
  course.not_after = moment.at + delayed(rule, rule.after().max_ms(), times);
  if (call && (in_force.key == kBadNumberKey || (rule.max() > 0 && times > rule.max()))) {
    course.exhausted = true;
  }
}

}  // namespace rb::audit
