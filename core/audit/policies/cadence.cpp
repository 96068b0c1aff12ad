// I12: the policy whose hash is in force decides what follows an attempt: on which channel, how
// often, in which step; an intent records the part of the day that it is made in. When the next one
// falls due is due_times.cpp.
#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

class Cadence final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() == Body::kCampaignStarted) return started(moment);
    if (moment.assignment == nullptr) return;
    const Course& course = context_.courses.of(moment.assignment->id);
    switch (moment.event->body_case()) {
      case Body::kAttemptIntended:
        return intended(moment, moment.event->attempt_intended(), course);
      case Body::kAttemptAccepted:
        return named(moment, moment.event->attempt_accepted().ordinal(), course);
      case Body::kAttemptUnknown:
        return named(moment, moment.event->attempt_unknown().ordinal(), course);
      case Body::kAttemptEnded:
        return ended(moment, moment.event->attempt_ended(), course);
      default:
        return;
    }
  }

 private:
  void started(const Moment& moment) {
    const std::uint64_t hash = moment.event->campaign_started().policy_hash();
    expect(Promise::i12, hash == moment.campaign->policy_hash, moment.where(),
           [] { return std::string("the policy in force is not the one that the log defines"); });
  }

  void named(const Moment& moment, std::uint32_t ordinal, const Course& course) {
    expect(Promise::log, course.open && ordinal == course.ordinal, moment.where(),
           [&] { return "attempt " + std::to_string(ordinal) + " is not open"; });
  }

  // ---- attempts

  void intended(const Moment& moment, const proto::AttemptIntended& intent, const Course& course) {
    const std::string why = against_policy(moment, intent, course);
    expect(Promise::i12, why.empty(), moment.where(), [&] { return why; });
    const int recorded = intent.has_daypart() ? static_cast<int>(intent.daypart()) : -1;
    const int daypart =
        context_.openings.daypart(*moment.campaign, moment.patient->place, moment.at);
    expect(Promise::i12, recorded == daypart, moment.where(), [&] {
      return "records " + daypart_name(moment, recorded) + ", and it is " +
             daypart_name(moment, daypart);
    });
  }

  static std::string daypart_name(const Moment& moment, int daypart) {
    const auto& dayparts = moment.campaign->policy.contact_time().dayparts();
    if (daypart < 0) return "no part of the day";
    return daypart < dayparts.size() ? dayparts[daypart].name() : "a part that there is not";
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
    const std::int32_t most = rule_at(moment.campaign->policy, course.key)->max();
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
    for (const StepDelay& after : context_.courses.delays_of(moment.campaign->id, intent.step())) {
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

  void ended(const Moment& moment, const proto::AttemptEnded& end, const Course& course) {
    named(moment, end.ordinal(), course);
    expect(Promise::i12, !end.left_voicemail() || course.voicemail, moment.where(),
           [] { return std::string("a voicemail that was not intended"); });
    const RuleInForce in_force = rule_for(moment.campaign->policy, end);
    if (in_force.rule == nullptr || settles(end.disposition())) return;
    const bool counts = end.channel() == proto::Channel::voice && in_force.rule->counts();
    expect(Promise::i12, end.counts() == counts, moment.where(), [&] {
      return std::string(counts ? "the policy counts this call, the log does not"
                                : "the log counts this call, the policy does not");
    });
  }

  [[nodiscard]] static bool settles(proto::Disposition::Value disposition) {
    return disposition == proto::Disposition::booked ||
           disposition == proto::Disposition::confirmed ||
           disposition == proto::Disposition::declined ||
           disposition == proto::Disposition::opted_out ||
           disposition == proto::Disposition::escalated;
  }
};

}  // namespace

std::unique_ptr<Check> check_cadence(Context& context) {
  return std::make_unique<Cadence>(context);
}

}  // namespace rb::audit
