// I12: when the next attempt falls due. A retry comes within the delays of the rule in force, and
// in the part of the day that the rule asks for where there is one; a later step comes as soon as
// its own delays allow; a contact that was withheld comes as soon as what held it back can be over.
// Later than that only for a window: then at the next opening.
#include <algorithm>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

// The log's events have milliseconds; what a delay is counted from may be kept to the second.
constexpr Millis kRounding = std::chrono::seconds{1};
// After a shorter delay than this a call does not wait for another part of the day, unless the rule
// asks for one: "in 15 to 30 minutes" means just that.
constexpr Millis kSoon = std::chrono::hours{12};

std::string in_words(Millis length) {
  const auto minutes = length.count() / 60'000;
  return minutes < 2 ? std::to_string(length.count() / 1000) + " s"
                     : std::to_string(minutes) + " min";
}

class DueTimes final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() == Body::kContactWithheld) {
      return withheld(moment, moment.event->contact_withheld());
    }
    if (moment.event->body_case() != Body::kWakeScheduled) return;
    const proto::WakeScheduled& wake = moment.event->wake_scheduled();
    const Course& course = context_.courses.of(moment.assignment->id);
    if (wake.reason() == proto::WakeReason::retry) return retried(moment, wake, course);
    if (wake.reason() == proto::WakeReason::next_step) return next_step(moment, wake, course);
  }

 private:
  void retried(const Moment& moment, const proto::WakeScheduled& wake, const Course& course) {
    if (course.key == 0 || course.asked_callback || static_cast<int>(wake.step()) != course.step ||
        course.step >= moment.campaign->policy.cadence_size()) {
      return;
    }
    const Instant due = instant_of(wake.due_ms());
    expect(Promise::i12, due >= std::min(course.not_before, moment.assignment->deadline),
           moment.where(), [&] {
             return "the retry comes " + in_words(course.not_before - due) +
                    " earlier than the policy's shortest delay";
           });
    const auto channel = channel_of(moment, course.step);
    const proto::RetryRule& rule = *rule_at(moment.campaign->policy, course.key);
    std::uint32_t parts = 0;
    if (channel == proto::Channel::voice && course.key != kBadNumberKey) {
      const bool soon = millis_of(rule.after().max_ms()) <= kSoon;
      const bool free = rule.daypart() != proto::DaypartChoice::same &&
                        rule.daypart() != proto::DaypartChoice::different;
      if (!free || !soon) {
        parts = dayparts_to_wait_for(moment.campaign->policy, rule.daypart(), course.daypart);
      }
      if (!free && due < moment.assignment->deadline) judge_daypart(moment, due, course, rule);
    }
    judge_latest(moment, due, course.not_after, channel, parts, "the retry");
  }

  void next_step(const Moment& moment, const proto::WakeScheduled& wake, const Course& course) {
    const proto::Policy& policy = moment.campaign->policy;
    const Instant due = instant_of(wake.due_ms());
    Instant earliest = moment.at;
    if (wake.step() >= static_cast<std::uint32_t>(policy.cadence_size())) {
      earliest += millis_of(policy.give_up().after().ms());
      return judge_latest(moment, due, earliest, proto::Channel::human_task, 0, "giving up");
    }
    for (const StepDelay& after : context_.courses.delays_of(moment.campaign->id, wake.step())) {
      if (after.step >= kMostSteps || course.step_ended[after.step] == Instant{}) continue;
      earliest = std::max(earliest, course.step_ended[after.step] + after.delay + kRounding);
    }
    const auto channel = channel_of(moment, static_cast<int>(wake.step()));
    const std::uint32_t parts =
        channel == proto::Channel::voice
            ? dayparts_to_wait_for(policy, proto::DaypartChoice::any, course.daypart)
            : 0;
    judge_latest(moment, due, earliest, channel, parts, "the next step");
  }

  void withheld(const Moment& moment, const proto::ContactWithheld& body) {
    const Campaign& campaign = *moment.campaign;
    const proto::Policy& policy = campaign.policy;
    const Instant until = instant_of(body.until_ms());
    const Instant deadline = moment.assignment->deadline;
    Instant latest = moment.at + held_back_for(policy, body.reason());
    if (until > std::min(latest, deadline)) {
      latest = context_.openings.latest_start(
          campaign, moment.patient->place, latest,
          {.needs = millis_of(std::max(policy.longest_call().ms(), policy.text_validity().ms())),
           .spread = millis_of(policy.pacing().spread().ms()),
           .dayparts = dayparts_that_hold(moment)});
    }
    latest = std::max(moment.at, std::min(latest, deadline));
    expect(Promise::i12, until <= latest, moment.where(), [&] {
      return "withheld for " + in_words(until - latest) +
             " more than its reason lasts, and the next opening after it";
    });
  }

  // A contact that is pushed back keeps to the part of the day that its retry rule asks for.
  [[nodiscard]] std::uint32_t dayparts_that_hold(const Moment& moment) const {
    const proto::Policy& policy = moment.campaign->policy;
    const Course& course = context_.courses.of(moment.assignment->id);
    if (course.key == 0 || course.key == kBadNumberKey || course.asked_callback ||
        course.step >= policy.cadence_size() ||
        channel_of(moment, course.step) != proto::Channel::voice) {
      return 0;
    }
    return dayparts_to_wait_for(policy, rule_at(policy, course.key)->daypart(), course.daypart);
  }

  // How long the reason can last at most, without the wait for a window.
  [[nodiscard]] static Millis held_back_for(const proto::Policy& policy,
                                            proto::Withheld::Value reason) {
    constexpr Millis kDay = std::chrono::hours{24};
    switch (reason) {
      case proto::Withheld::outside_window:
      case proto::Withheld::no_capacity_in_window:
        return Millis::zero();
      case proto::Withheld::minimum_gap:
        return millis_of(policy.limits().min_gap().ms()) + kRounding;
      case proto::Withheld::daily_cap:
      case proto::Withheld::carrier_day_full:
        return kDay + kRounding;
      case proto::Withheld::weekly_cap:
        return 7 * kDay + kRounding;
      case proto::Withheld::number_in_use:
      case proto::Withheld::ehr_unavailable:
      case proto::Withheld::link_session_open:
        return std::chrono::hours{1};  // a call, an EHR that is asked again, a visit: minutes
      default:
        return 400 * kDay;  // for good: the deadline is what is left
    }
  }

  static proto::Channel::Value channel_of(const Moment& moment, int step) {
    return moment.campaign->policy.cadence(step).channel();
  }

  // `earliest`: where the policy's longest delay leads.
  void judge_latest(const Moment& moment, Instant due, Instant earliest,
                    proto::Channel::Value channel, std::uint32_t parts, const char* what) {
    const Campaign& campaign = *moment.campaign;
    Instant latest = std::min(earliest, moment.assignment->deadline);
    // A person needs no window; and mostly the delay alone tells.
    if (due > latest && channel != proto::Channel::human_task) {
      const proto::Policy& policy = campaign.policy;
      const bool voice = channel == proto::Channel::voice;
      latest = context_.openings.latest_start(
          campaign, moment.patient->place, earliest,
          {.needs = millis_of(voice ? policy.longest_call().ms() : policy.text_validity().ms()),
           .spread = millis_of(policy.pacing().spread().ms()),
           .dayparts = parts});
    }
    latest = std::max(latest, moment.at);
    expect(Promise::i12, due <= latest, moment.where(), [&] {
      return std::string(what) + " comes " + in_words(due - latest) +
             " later than the policy's longest delay and the next opening after it";
    });
  }

  // ---- the part of the day

  void judge_daypart(const Moment& moment, Instant due, const Course& course,
                     const proto::RetryRule& rule) {
    if (course.daypart < 0) return;
    const int chosen = context_.openings.daypart(*moment.campaign, moment.patient->place, due);
    const bool same = rule.daypart() == proto::DaypartChoice::same;
    const bool kept = same ? chosen == course.daypart : chosen != course.daypart;
    // Only where the policy could have done otherwise.
    const bool holds = kept || !another_way(moment, course, rule, same);
    expect(Promise::i12, holds, moment.where(), [&] {
      return same ? std::string("the retry is in another part of the day, against the policy")
                  : std::string("the retry is in the same part of the day, against the policy");
    });
  }

  // Whether a call would fit into a daypart that the rule asks for, within ten days. Looking every
  // quarter of an hour misses short openings, which errs towards silence.
  bool another_way(const Moment& moment, const Course& course, const proto::RetryRule& rule,
                   bool same) {
    const proto::Policy& policy = moment.campaign->policy;
    const Instant from = std::max(course.not_before, moment.at + millis_of(rule.after().max_ms()));
    const Instant until = std::min(moment.assignment->deadline, from + std::chrono::hours{240});
    const Millis needs = millis_of(policy.longest_call().ms());
    for (Instant at = from; at < until; at += std::chrono::minutes{15}) {
      const int daypart = context_.hours.daypart(*moment.campaign, moment.patient->place, at);
      if (daypart < 0 || (daypart == course.daypart) != same) continue;
      if (!context_.hours.first_closed(*moment.campaign, moment.patient->place, at, at + needs)) {
        return true;
      }
    }
    return false;
  }
};

}  // namespace

std::unique_ptr<Check> check_due_times(Context& context) {
  return std::make_unique<DueTimes>(context);
}

}  // namespace rb::audit
