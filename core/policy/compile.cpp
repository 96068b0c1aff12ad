#include "core/policy/compile.hpp"

#include <algorithm>
#include <utility>

#include "core/policy/booking_terms.hpp"
#include "core/policy/contradictions.hpp"
#include "core/policy/millis.hpp"

namespace rb {
namespace {

// The engine's enums are the schema's, number for number.
template <class To, class From>
[[nodiscard]] To to(From value) {
  return static_cast<To>(static_cast<int>(value));
}
static_assert(static_cast<int>(Purpose::waitlist_offer) == proto::Purpose::waitlist_offer);
static_assert(static_cast<int>(LegalClass::marketing) == proto::LegalClass::marketing);
static_assert(static_cast<int>(Urgency::emergency) == proto::Urgency::emergency);
static_assert(static_cast<int>(Channel::human_task) == proto::Channel::human_task);
static_assert(static_cast<int>(Strategy::preference_then_model) ==
              proto::Strategy::preference_then_model);
static_assert(static_cast<int>(CallerId::verified) == proto::CallerId::verified);
static_assert(static_cast<int>(StepWhen::calls_exhausted) == proto::StepWhen::calls_exhausted);
static_assert(static_cast<int>(DaypartChoice::different) == proto::DaypartChoice::different);
static_assert(static_cast<int>(NextNumber::close) == proto::NextNumber::close);
static_assert(static_cast<int>(GiveUpTo::close) == proto::GiveUpTo::close);

[[nodiscard]] bool usable(const proto::TimeRange& range) {
  return range.from_minute() >= 0 && range.from_minute() < range.to_minute() &&
         range.to_minute() <= 1440;
}

[[nodiscard]] WeeklyHours windows_of(const proto::Policy& message) {
  WeeklyHours hours;
  for (const proto::Window& window : message.windows()) {
    for (const proto::TimeRange& range : window.hours()) {
      if (usable(range)) hours.add(window.days().mask(), {range.from_minute(), range.to_minute()});
    }
  }
  return hours;
}

// Steps by the first of their name; names that are no earlier step are told by check_cadence.
[[nodiscard]] std::vector<StepDelay> delays_of(const proto::Policy& message, int position) {
  std::vector<StepDelay> delays;
  for (const proto::AfterStep& after : message.cadence(position).after()) {
    for (int earlier = 0; earlier < position; ++earlier) {
      if (message.cadence(earlier).step() != after.step()) continue;
      delays.push_back({static_cast<std::uint8_t>(earlier), millis(after.delay())});
      break;
    }
  }
  return delays;
}

[[nodiscard]] Step step_of(const proto::Policy& message, int position) {
  const proto::Step& from = message.cadence(position);
  return {.name = from.step(),
          .channel = to<Channel>(from.channel()),
          .template_name = from.template_(),
          .flow = from.flow(),
          .link = from.link() == proto::SelfService::self_service,
          .caller_id = to<CallerId>(from.caller_id()),
          .when = to<StepWhen>(from.when()),
          .after = delays_of(message, position)};
}

[[nodiscard]] RetryRule rule_of(const proto::RetryRule& from) {
  return {.after = {Millis{from.after().min_ms()}, Millis{from.after().max_ms()}},
          .daypart = to<DaypartChoice>(from.daypart()),
          .max = static_cast<std::uint8_t>(from.max()),
          .counts = from.counts(),
          .backoff_ppm = from.backoff().ppm(),
          .up_to = millis(from.up_to()),
          .voicemail_first_time = from.voicemail() == proto::VoicemailUse::first_time,
          .next = to<NextNumber>(from.next()),
          .otherwise = to<NextNumber>(from.else_()),
          .resolve_within = millis(from.resolve_within())};
}

// In the order of RetryKey.
[[nodiscard]] std::array<RetryRule, kRetryKeys> retry_of(const proto::Retry& from) {
  return {rule_of(from.busy()),
          rule_of(from.no_answer()),
          rule_of(from.machine()),
          rule_of(from.wrong_person()),
          rule_of(from.bad_number()),
          rule_of(from.no_decision()),
          rule_of(from.callback_requested()),
          rule_of(from.failed()),
          rule_of(from.unknown())};
}

[[nodiscard]] Pacing pacing_of(const proto::Pacing& from) {
  Pacing pacing{.spread = millis(from.spread()),
                .ramp = {},
                .calls_in_flight = static_cast<std::uint32_t>(from.calls_in_flight()),
                .calls_per_second_ppm = from.calls_per_second().ppm(),
                .ehr_per_second_ppm = from.ehr_requests_per_second().ppm(),
                .texts_per_second_ppm = from.texts_per_second().ppm(),
                .stop_if = {.opt_out_ppm = from.stop_if().opt_out_rate().ppm(),
                            .failure_ppm = from.stop_if().failure_rate().ppm(),
                            .over = static_cast<std::uint32_t>(from.stop_if().over())}};
  for (const proto::RampStage& stage : from.ramp()) {
    pacing.ramp.push_back({stage.share().ppm(), millis(stage.for_())});
  }
  return pacing;
}

[[nodiscard]] Policy policy_of(const proto::Policy& from, std::uint64_t hash) {
  Policy policy;
  policy.name = from.policy();
  policy.hash = hash;
  policy.purpose = to<Purpose>(from.purpose());
  policy.legal_class = to<LegalClass>(from.legal_class());
  policy.urgency = to<Urgency>(from.urgency());
  policy.attestation = from.attestation();
  policy.windows = windows_of(from);
  policy.holidays = from.holidays() == "none" ? "" : from.holidays();
  policy.strategy = to<Strategy>(from.contact_time().strategy());
  for (const proto::Daypart& part : from.contact_time().dayparts()) {
    policy.dayparts.push_back(
        {part.name(), {part.hours().from_minute(), part.hours().to_minute()}});
  }
  policy.explore_ppm = from.contact_time().explore().ppm();
  for (int i = 0; i < from.cadence_size(); ++i) policy.cadence.push_back(step_of(from, i));
  policy.retry = retry_of(from.retry());
  policy.limits = {.per_day = static_cast<std::uint8_t>(from.limits().per_day()),
                   .per_week = static_cast<std::uint8_t>(from.limits().per_week()),
                   .total_calls = static_cast<std::uint8_t>(from.limits().total_calls()),
                   .min_gap = millis(from.limits().min_gap())};
  policy.give_up = to<GiveUpTo>(from.give_up().to());
  policy.give_up_after = millis(from.give_up().after());
  policy.pacing = pacing_of(from.pacing());
  policy.deadline = millis(from.deadline());
  policy.longest_call = millis(from.longest_call());
  policy.text_validity = millis(from.text_validity());
  if (from.has_booking()) policy.booking = booking_terms(from.booking());
  return policy;
}

}  // namespace

tl::expected<Policy, std::vector<Problem>> compile_policy(const LoadedPolicy& loaded,
                                                          const RulePack& rules) {
  Policy policy = policy_of(loaded.message, loaded.hash);
  Blame blame(loaded.file, loaded.places);
  const Compiled compiled{loaded.message, policy, rules};
  check_attestation(compiled, blame);
  check_cadence(compiled, blame);
  check_retry(compiled, blame);
  check_pacing(compiled, blame);
  check_windows(compiled, blame);
  check_dayparts(compiled, blame);
  check_limits(compiled, blame);
  check_booking(compiled, blame);
  if (blame.problems().empty()) return policy;
  std::stable_sort(blame.problems().begin(), blame.problems().end(),
                   [](const Problem& a, const Problem& b) {
                     return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                   });
  return tl::unexpected(std::move(blame.problems()));
}

}  // namespace rb
