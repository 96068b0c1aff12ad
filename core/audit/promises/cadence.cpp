// I12: the policy whose hash is in force decides what follows an attempt: when, on which channel,
// how often, in which step. A reference model of its own, written from the schema's words.
#include <algorithm>
#include <array>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

constexpr std::size_t kMostSteps = 8;
constexpr std::int64_t kMillion = 1'000'000;

// How far an assignment has come in its cadence.
struct Course {
  std::array<std::uint16_t, kRuleKeys> times{};  // outcomes so far, by rule
  std::array<Instant, kMostSteps> step_ended{};  // the last attempt of a step; 0: none yet
  Instant not_before;                            // of a retry of `step`
  std::int16_t step = -1;                        // of the last attempt; -1: none yet
  std::uint16_t ordinal = 0;
  std::uint16_t calls = 0;   // that count
  std::int8_t daypart = -1;  // of the last call
  std::uint8_t key = 0;      // of the rule of the last attempt; 0: none
  bool open = false;
  bool voicemail = false;  // the open attempt may leave one
  bool left_voicemail = false;
  bool exhausted = false;  // a maximum was reached or a number was no good
  bool asked_callback =
      false;  // the next call is the patient's wish, which goes before the cadence
};

struct StepDelay {
  std::size_t step = 0;
  Millis delay{};
};

class Cadence final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() == Body::kCampaignStarted) return started(moment);
    if (moment.assignment == nullptr) return;
    Course& course = at_index(courses_, moment.assignment->id);
    switch (moment.event->body_case()) {
      case Body::kWakeScheduled:
        return woken(moment, moment.event->wake_scheduled(), course);
      case Body::kAttemptIntended:
        return intended(moment, moment.event->attempt_intended(), course);
      case Body::kAttemptAccepted:
        return named(moment, moment.event->attempt_accepted().ordinal(), course);
      case Body::kAttemptUnknown:
        return named(moment, moment.event->attempt_unknown().ordinal(), course);
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

 private:
  void started(const Moment& moment) {
    const std::uint64_t hash = moment.event->campaign_started().policy_hash();
    expect(Promise::i12, hash == moment.campaign->policy_hash, moment.where(),
           [] { return std::string("the policy in force is not the one that the log defines"); });
    const auto& cadence = moment.campaign->policy.cadence();
    auto& delays = at_index(delays_, moment.campaign->id);
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

  void named(const Moment& moment, std::uint32_t ordinal, const Course& course) {
    expect(Promise::log, course.open && ordinal == course.ordinal, moment.where(),
           [&] { return "attempt " + std::to_string(ordinal) + " is not open"; });
  }

  // ---- retries

  [[nodiscard]] static const proto::RetryRule* rule_of(const Moment& moment, const Course& course) {
    const proto::Retry& retry = moment.campaign->policy.retry();
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
    return rules[course.key];
  }

  void woken(const Moment& moment, const proto::WakeScheduled& wake, const Course& course) {
    if (wake.reason() != proto::WakeReason::retry || course.key == 0 || course.asked_callback ||
        static_cast<int>(wake.step()) != course.step) {
      return;
    }
    const Instant due = instant_of(wake.due_ms());
    expect(Promise::i12, due >= std::min(course.not_before, moment.assignment->deadline),
           moment.where(), [&] {
             return "the retry comes " + std::to_string((course.not_before - due).count() / 1000) +
                    " s earlier than the policy's shortest delay";
           });
    if (due < moment.assignment->deadline) judge_daypart(moment, due, course);
  }

  void judge_daypart(const Moment& moment, Instant due, const Course& course) {
    const auto& cadence = moment.campaign->policy.cadence();
    if (course.step < 0 || course.step >= cadence.size() || course.daypart < 0 ||
        cadence[course.step].channel() != proto::Channel::voice) {
      return;
    }
    const auto choice = rule_of(moment, course)->daypart();
    if (choice != proto::DaypartChoice::same && choice != proto::DaypartChoice::different) return;
    const int chosen = context_.hours.daypart(*moment.campaign, moment.patient->place, due);
    const bool same = choice == proto::DaypartChoice::same;
    const bool kept = same ? chosen == course.daypart : chosen != course.daypart;
    // Only where the policy could have done otherwise.
    const bool holds = kept || !another_way(moment, course, same);
    expect(Promise::i12, holds, moment.where(), [&] {
      return same ? std::string("the retry is in another part of the day, against the policy")
                  : std::string("the retry is in the same part of the day, against the policy");
    });
  }

  // Whether a call would fit into a daypart that the rule asks for, within ten days. Looking every
  // quarter of an hour misses short openings, which errs towards silence.
  bool another_way(const Moment& moment, const Course& course, bool same) {
    const proto::Policy& policy = moment.campaign->policy;
    const Millis latest = millis_of(rule_of(moment, course)->after().max_ms());
    const Instant from = std::max(course.not_before, moment.at + latest);
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

  // ---- attempts

  void intended(const Moment& moment, const proto::AttemptIntended& intent, Course& course) {
    const std::string why = against_policy(moment, intent, course);
    expect(Promise::i12, why.empty(), moment.where(), [&] { return why; });
    course.ordinal = static_cast<std::uint16_t>(intent.ordinal());
    course.step = static_cast<std::int16_t>(std::min<std::uint32_t>(intent.step(), kMostSteps));
    course.open = true;
    course.voicemail = intent.voicemail();
    course.key = 0;
    course.asked_callback = false;
    if (intent.channel() == proto::Channel::voice) {
      course.daypart = static_cast<std::int8_t>(
          context_.hours.daypart(*moment.campaign, moment.patient->place, moment.at));
    }
  }

  // Why the policy does not allow the attempt; empty if it does.
  std::string against_policy(const Moment& moment, const proto::AttemptIntended& intent,
                             const Course& course) {
    const proto::Policy& policy = moment.campaign->policy;
    if (moment.at >= moment.assignment->deadline) return "an attempt after the deadline";
    if (intent.ordinal() != course.ordinal + 1U) {
      return "attempt " + std::to_string(intent.ordinal()) + " follows attempt " +
             std::to_string(course.ordinal);
    }
    if (intent.step() >= static_cast<std::uint32_t>(policy.cadence_size())) {
      return "a step that the cadence does not have";
    }
    const proto::Step& step = policy.cadence(static_cast<int>(intent.step()));
    if (step.channel() != intent.channel())
      return "another channel than step " + step.step() + " has";
    if (static_cast<int>(intent.step()) < course.step && !course.asked_callback) {
      return "step " + step.step() + " comes again";
    }
    if (std::string why = against_retry(moment, intent, course); !why.empty()) return why;
    if (std::string why = too_soon_after(moment, intent, course); !why.empty()) return why;
    if (step.when() == proto::StepWhen::calls_exhausted && !calls_exhausted(moment, course)) {
      return "step " + step.step() + " waits for the calls to be exhausted, and they are not";
    }
    if (intent.voicemail()) {
      if (policy.retry().machine().voicemail() != proto::VoicemailUse::first_time) {
        return "a voicemail, and the policy wants none";
      }
      if (course.left_voicemail) return "a second voicemail";
    }
    return {};
  }

  static std::string against_retry(const Moment& moment, const proto::AttemptIntended& intent,
                                   const Course& course) {
    if (course.key == 0 || course.asked_callback ||
        static_cast<int>(intent.step()) != course.step) {
      return {};
    }
    if (moment.at < course.not_before) {
      return "the retry comes " + std::to_string((course.not_before - moment.at).count() / 1000) +
             " s earlier than the policy's shortest delay";
    }
    const std::int32_t most = rule_of(moment, course)->max();
    // A number that is no good is not retried: the next one is.
    if (most > 0 && course.times[course.key] > most && course.key != kBadNumberKey) {
      return "retried after the outcome came " + std::to_string(course.times[course.key]) +
             " times, and the policy retries it " + std::to_string(most) + " times";
    }
    return {};
  }

  std::string too_soon_after(const Moment& moment, const proto::AttemptIntended& intent,
                             const Course& course) {
    // The delays of a step hold for its first attempt; the others are retries.
    if (course.asked_callback || static_cast<int>(intent.step()) == course.step) return {};
    for (const StepDelay& after : delays_[moment.campaign->id][intent.step()]) {
      if (after.step >= kMostSteps || course.step_ended[after.step] == Instant{}) continue;
      const Millis since = moment.at - course.step_ended[after.step];
      if (since < after.delay) {
        return std::to_string(since.count() / 60'000) + " min after step " +
               moment.campaign->policy.cadence(static_cast<int>(after.step)).step() +
               ", and the policy waits " + std::to_string(after.delay.count() / 60'000);
      }
    }
    return {};
  }

  [[nodiscard]] bool calls_exhausted(const Moment& moment, const Course& course) const {
    const proto::Policy& policy = moment.campaign->policy;
    if (course.exhausted || course.calls >= policy.limits().total_calls()) return true;
    if (moment.patient->phone_count == 0) return true;
    for (const PatientPhone& phone : facts().phones_of(*moment.patient)) {
      if (facts().phones()[phone.phone].unusable || facts().phones()[phone.phone].opted_out) {
        return true;
      }
    }
    return course.step >= 0 && course.step < policy.cadence_size() &&
           policy.cadence(course.step).when() == proto::StepWhen::calls_exhausted;
  }

  void ended(const Moment& moment, const proto::AttemptEnded& end, Course& course) {
    named(moment, end.ordinal(), course);
    course.open = false;
    if (course.step >= 0 && static_cast<std::size_t>(course.step) < kMostSteps) {
      course.step_ended[static_cast<std::size_t>(course.step)] = moment.at;
    }
    expect(Promise::i12, !end.left_voicemail() || course.voicemail, moment.where(),
           [] { return std::string("a voicemail that was not intended"); });
    course.left_voicemail = course.left_voicemail || end.left_voicemail();
    const RuleInForce in_force = rule_for(moment.campaign->policy, end);
    course.key = 0;
    if (in_force.rule == nullptr) return;

    const bool call = end.channel() == proto::Channel::voice;
    const bool counts = call && in_force.rule->counts();
    if (!settles(end.disposition())) {
      expect(Promise::i12, end.counts() == counts, moment.where(), [&] {
        return std::string(counts ? "the policy counts this call, the log does not"
                                  : "the log counts this call, the policy does not");
      });
    }
    if (counts) ++course.calls;
    const std::uint16_t times = ++course.times[in_force.key];
    course.key = static_cast<std::uint8_t>(in_force.key);
    course.not_before = moment.at + shortest_delay(*in_force.rule, times);
    if (call && (in_force.key == kBadNumberKey ||
                 (in_force.rule->max() > 0 && times > in_force.rule->max()))) {
      course.exhausted = true;
    }
  }

  [[nodiscard]] static bool settles(proto::Disposition::Value disposition) {
    return disposition == proto::Disposition::booked ||
           disposition == proto::Disposition::confirmed ||
           disposition == proto::Disposition::declined ||
           disposition == proto::Disposition::opted_out ||
           disposition == proto::Disposition::escalated;
  }

  // The lower end of the range, longer by the backoff for each time before, up to `up_to`.
  [[nodiscard]] static Millis shortest_delay(const proto::RetryRule& rule, std::uint16_t times) {
    const std::int64_t backoff = std::min<std::int64_t>(rule.backoff().ppm(), 10 * kMillion);
    std::int64_t delay = millis_of(rule.after().min_ms()).count();
    if (backoff <= kMillion) return Millis{delay};
    const std::int64_t limit = std::max(millis_of(rule.up_to().ms()).count(), delay);
    for (int i = 1; i < times && delay < limit; ++i) delay = delay * backoff / kMillion;
    return Millis{std::min(delay, limit)};
  }

  std::vector<Course> courses_;
  std::vector<std::vector<std::vector<StepDelay>>> delays_;  // by campaign and step
};

}  // namespace

std::unique_ptr<Check> check_cadence(Context& context) {
  return std::make_unique<Cadence>(context);
}

}  // namespace rb::audit
