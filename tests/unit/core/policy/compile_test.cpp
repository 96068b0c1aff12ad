// From a loaded policy to the engine's values, and every contradiction that stops it.
#include "core/policy/compile.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/base/assert.hpp"
#include "core/rules/make_rule_pack.hpp"

namespace rb {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view kRules =
    "rule_pack: test-rules\n"
    "version: 2026-01-01\n"
    "classes:\n"
    "  - legal_class: informational_consented\n"
    "    hours: [{days: daily, hours: [\"08:00-21:00\"]}]\n"
    "    source: test\n"
    "  - legal_class: healthcare_exempt\n"
    "    hours: [{days: daily, hours: [\"08:00-21:00\"]}]\n"
    "    caps: [{count: 1, per: 24h}, {count: 3, per: 7d}]\n"
    "    longest_call: 1m\n"
    "    source: test\n"
    "  - legal_class: emergency\n"
    "    hours: [{days: daily, hours: [\"00:00-24:00\"]}]\n"
    "    source: test\n"
    "holidays:\n"
    "  - {name: us-federal, dates: [2026-12-25]}\n"
    "  - {name: us-banks, dates: [2026-12-25]}\n";

[[nodiscard]] RulePack test_rules() {
  const auto loaded = load_rules(kRules, "rules.yaml");
  RB_ASSERT(loaded.has_value());
  auto pack = make_rule_pack(loaded->message, loaded->hash);
  RB_ASSERT(pack.has_value());
  return *pack;
}

// The parts a test may replace; the rest of a good policy stands around them.
struct Parts {
  std::string legal_class = "informational_consented";
  std::string windows = "[{days: mon-fri, hours: [\"09:00-17:00\"]}]";
  std::string cadence =
      "[{step: note, channel: text, template: hello}, {step: call, channel: voice}]";
  std::string more = {};
};

[[nodiscard]] LoadedPolicy load(const Parts& parts) {
  const std::string text = "policy: test\npurpose: recall\nlegal_class: " + parts.legal_class +
                           "\nwindows: " + parts.windows + "\ncadence: " + parts.cadence + '\n' +
                           parts.more;
  auto loaded = load_policy(text, "p.yaml");
  if (!loaded) {
    ADD_FAILURE() << to_string(loaded.error().front());
    return {};
  }
  return *loaded;
}

[[nodiscard]] Lines problems_of(const LoadedPolicy& loaded) {
  Lines lines;
  const auto policy = compile_policy(loaded, test_rules());
  if (policy) return lines;
  for (const Problem& problem : policy.error()) lines.push_back(to_string(problem));
  return lines;
}
[[nodiscard]] Lines problems(const Parts& parts) {
  return problems_of(load(parts));
}
[[nodiscard]] Lines problems_with(const std::string& more) {
  return problems({.more = more});
}

TEST(Compile, EveryValueArrives) {
  const LoadedPolicy loaded = load(
      {.cadence =
           "[{step: heads_up, channel: text, template: hello, link: self_service}, {step: call, "
           "channel: voice, after: {heads_up: 24h}, flow: booking, caller_id: verified}, {step: "
           "last, channel: text, when: calls_exhausted, template: bye}]",
       .more =
           "urgency: urgent\n"
           "holidays: none\n"
           "contact_time: {strategy: rotate_dayparts, explore: 3%, dayparts: {early: "
           "\"09:00-12:00\", late: \"12:00-17:00\"}}\n"
           "retry: {busy: {max: 5}, machine: {voicemail: first_time, template: back}, bad_number: "
           "{else: text}}\n"
           "limits: {per_day: 2, per_week: 4, total_calls: 3, min_gap: 20h}\n"
           "give_up: {to: close, after: 5d}\n"
           "pacing: {spread: 3h, ramp: [{share: 5%, for: 1d}, {share: 100%}], calls_in_flight: 7, "
           "calls_per_second: 0.5, stop_if: {opt_out_rate: 2%, over: 300}}\n"
           "deadline: 20d\nlongest_call: 5m\ntext_validity: 10m\n"});
  const auto compiled = compile_policy(loaded, test_rules());
  ASSERT_TRUE(compiled.has_value()) << to_string(compiled.error().front());
  const Policy& p = *compiled;
  EXPECT_EQ(p.name, "test");
  EXPECT_EQ(p.hash, loaded.hash);
  EXPECT_NE(p.hash, 0U);
  EXPECT_EQ(p.purpose, Purpose::recall);
  EXPECT_EQ(p.legal_class, LegalClass::informational_consented);
  EXPECT_EQ(p.urgency, Urgency::urgent);
  EXPECT_EQ(p.holidays, "");
  EXPECT_EQ(p.windows.days[1], (std::vector<MinuteRange>{{540, 1020}}));
  EXPECT_TRUE(p.windows.days[0].empty());
  EXPECT_EQ(p.strategy, Strategy::rotate_dayparts);
  ASSERT_EQ(p.dayparts.size(), 2U);
  EXPECT_EQ(p.dayparts[1].name, "late");
  EXPECT_EQ(p.dayparts[1].hours, (MinuteRange{720, 1020}));
  EXPECT_EQ(p.explore_ppm, 30'000);
  ASSERT_EQ(p.cadence.size(), 3U);
  EXPECT_EQ(p.cadence[0].channel, Channel::text);
  EXPECT_EQ(p.cadence[0].template_name, "hello");
  EXPECT_TRUE(p.cadence[0].link);
  EXPECT_FALSE(p.cadence[2].link);
  EXPECT_EQ(p.cadence[1].flow, "booking");
  EXPECT_EQ(p.cadence[1].caller_id, CallerId::verified);
  ASSERT_EQ(p.cadence[1].after.size(), 1U);
  EXPECT_EQ(p.cadence[1].after[0].step, 0);
  EXPECT_EQ(p.cadence[1].after[0].delay, 24h);
  EXPECT_EQ(p.cadence[2].when, StepWhen::calls_exhausted);
  EXPECT_EQ(p.rule(RetryKey::busy).max, 5);
  EXPECT_EQ(p.rule(RetryKey::busy).after.min, 15min);
  EXPECT_EQ(p.rule(RetryKey::busy).after.max, 30min);
  EXPECT_FALSE(p.rule(RetryKey::busy).counts);
  EXPECT_EQ(p.rule(RetryKey::no_answer).daypart, DaypartChoice::different);
  EXPECT_TRUE(p.rule(RetryKey::machine).voicemail_first_time);
  EXPECT_EQ(p.rule(RetryKey::bad_number).next, NextNumber::other_number);
  EXPECT_EQ(p.rule(RetryKey::bad_number).otherwise, NextNumber::text);
  EXPECT_EQ(p.rule(RetryKey::no_decision).max, 1);
  EXPECT_EQ(p.rule(RetryKey::callback_requested).after.min, 4h);
  EXPECT_EQ(p.rule(RetryKey::failed).backoff_ppm, 2'000'000);
  EXPECT_EQ(p.rule(RetryKey::failed).up_to, 2h);
  EXPECT_EQ(p.rule(RetryKey::unknown).resolve_within, 15min);
  EXPECT_EQ(p.limits.per_day, 2);
  EXPECT_EQ(p.limits.per_week, 4);
  EXPECT_EQ(p.limits.total_calls, 3);
  EXPECT_EQ(p.limits.min_gap, 20h);
  EXPECT_EQ(p.give_up, GiveUpTo::close);
  EXPECT_EQ(p.give_up_after, 120h);
  EXPECT_EQ(p.pacing.spread, 3h);
  ASSERT_EQ(p.pacing.ramp.size(), 2U);
  EXPECT_EQ(p.pacing.ramp[0].share_ppm, 50'000);
  EXPECT_EQ(p.pacing.ramp[0].lasts, 24h);
  EXPECT_EQ(p.pacing.calls_in_flight, 7U);
  EXPECT_EQ(p.pacing.calls_per_second_ppm, 500'000);
  EXPECT_EQ(p.pacing.ehr_per_second_ppm, 10'000'000);
  EXPECT_EQ(p.pacing.stop_if.opt_out_ppm, 20'000);
  EXPECT_EQ(p.pacing.stop_if.failure_ppm, 1'000'000);
  EXPECT_EQ(p.pacing.stop_if.over, 300U);
  EXPECT_EQ(p.deadline, 480h);
  EXPECT_EQ(p.longest_call, 5min);
  EXPECT_EQ(p.text_validity, 10min);
}

TEST(Contradictions, ASmallPolicyHasNone) {
  EXPECT_EQ(problems_with(""), Lines{});
}

TEST(Contradictions, OnlyWhatFellAwayIsPlannedTogether) {
  const std::string booking = "booking: {notices: {ask: a, remind: b, tell: c}, ";
  EXPECT_EQ(problems_with(booking + "plan: one_by_one}\n"), Lines{});
  const Lines recall = problems_with(booking + "plan: together}\n");
  ASSERT_EQ(recall.size(), 1U);
  EXPECT_NE(recall.front().find("only appointments that fell away are planned together"),
            std::string::npos);
  const Lines offers = problems_with(booking + "offers_out: 5, offers_out_per_provider: 6}\n");
  ASSERT_EQ(offers.size(), 1U);
  EXPECT_NE(offers.front().find("offers_out_per_provider up to offers_out"), std::string::npos);
  const Lines again = problems_with(booking + "plan_again: 2h, plan_all_again: 1h}\n");
  ASSERT_EQ(again.size(), 1U);
  EXPECT_NE(again.front().find("plan_again up to plan_all_again"), std::string::npos);
}

TEST(Contradictions, ThePlanArrives) {
  LoadedPolicy loaded = load({.more = "booking: {notices: {ask: a, remind: b, tell: c}, plan: "
                                      "together, offers_out: 70, plan_lead: 3h}\n"});
  loaded.message.set_purpose(proto::Purpose::reschedule);
  const auto compiled = compile_policy(loaded, test_rules());
  ASSERT_TRUE(compiled.has_value()) << to_string(compiled.error().front());
  ASSERT_TRUE(compiled->booking.has_value());
  const PlanTerms& plan = compiled->booking->plan;
  EXPECT_TRUE(plan.together());
  EXPECT_EQ(plan.offers_out, 70U);
  EXPECT_EQ(plan.offers_out_per_provider, 20U);
  EXPECT_EQ(plan.again, 5min);
  EXPECT_EQ(plan.all_again, 6h);
  EXPECT_EQ(plan.lead, 3h);
}

TEST(Contradictions, AnEmergencyNeedsAnAttestation) {
  EXPECT_EQ(problems_with("urgency: emergency\n"),
            Lines{"p.yaml:6:1: an emergency without an attestation, in urgency, expected "
                  "`attestation`: who attests the emergency, and why"});
  EXPECT_EQ(problems({.legal_class = "emergency"}),
            Lines{"p.yaml:3:1: an emergency without an attestation, in legal_class, expected "
                  "`attestation`: who attests the emergency, and why"});
  EXPECT_EQ(problems({.legal_class = "emergency",
                      .more = "urgency: emergency\nattestation: Dr Osei, flood\n"}),
            Lines{});
}

TEST(Contradictions, StepsWaitForEarlierSteps) {
  EXPECT_EQ(
      problems({.cadence = "[{step: call, channel: voice, after: {note: 1d, call: 1d, cal: 1d}}, "
                           "{step: note, channel: text, template: x, after: {cal: 1d}}]"}),
      (Lines{"p.yaml:5:48: `note` comes later in the cadence, in cadence[0].after.note, expected "
             "no `after`: this is the first step",
             "p.yaml:5:58: a step that waits for itself, in cadence[0].after.call, expected no "
             "`after`: this is the first step",
             "p.yaml:5:68: `cal` is no step of the cadence, in cadence[0].after.cal, expected no "
             "`after`: this is the first step",
             "p.yaml:5:128: `cal` is no step of the cadence, in cadence[1].after.cal, expected "
             "an earlier step: call (did you mean `call`?)"}));
}

TEST(Contradictions, StepsHaveNamesOfTheirOwn) {
  EXPECT_EQ(
      problems({.cadence = "[{step: a, channel: voice}, {step: a, channel: voice}]"}),
      Lines{"p.yaml:5:39: a second step named `a`, in cadence[1].step, expected a name of its "
            "own"});
}

TEST(Contradictions, AtMostEightSteps) {
  std::string cadence = "[{step: s0, channel: voice}";
  for (int i = 1; i < 9; ++i) cadence += ", {step: s" + std::to_string(i) + ", channel: voice}";
  EXPECT_EQ(problems({.cadence = cadence + "]"}),
            Lines{"p.yaml:5:1: 9 steps, in cadence, expected at most 8"});
}

TEST(Contradictions, WhatOnlySomeChannelsHave) {
  EXPECT_EQ(problems({.cadence = "[{step: a, channel: text}]"}),
            Lines{"p.yaml:5:11: a text without a template, in cadence[0].template, expected "
                  "`template`: the message to send"});
  EXPECT_EQ(problems({.cadence = "[{step: a, channel: voice, link: self_service}]"}),
            Lines{"p.yaml:5:37: a link on a step that sends no text, in cadence[0].link, expected "
                  "`channel: text`, or no link"});
  EXPECT_EQ(
      problems({.cadence = "[{step: a, channel: human_task, flow: booking}]"}),
      Lines{"p.yaml:5:42: a conversation flow on a step that makes no call, in cadence[0].flow, "
            "expected `channel: voice`, or no flow"});
}

TEST(Contradictions, NothingFollowsTheLastCallWithoutCalls) {
  EXPECT_EQ(problems({.cadence = "[{step: a, channel: text, template: x, when: calls_exhausted}]"}),
            Lines{"p.yaml:5:49: a step that follows the last call, in a cadence without calls, in "
                  "cadence[0].when, expected a step with `channel: voice`, or `when: always`"});
}

// The loader refuses such hours; a message that a program changed has to be refused as well.
TEST(Contradictions, HoursThatAreEmptyOrRunBackwards) {
  LoadedPolicy loaded = load({});
  auto* hours = loaded.message.mutable_windows(0)->add_hours();
  hours->set_from_minute(600);
  hours->set_to_minute(600);
  EXPECT_EQ(problems_of(loaded), Lines{"p.yaml:4:27: 10:00-10:00 is empty, in windows[0].hours[1], "
                                       "expected hours such as \"09:00-12:00\""});
  hours->set_to_minute(540);
  EXPECT_EQ(
      problems_of(loaded),
      Lines{"p.yaml:4:27: 10:00-09:00 ends before it begins, in windows[0].hours[1], expected "
            "hours such as \"09:00-12:00\""});
}

TEST(Contradictions, WindowsThatNeverOpenUnderTheLaw) {
  EXPECT_EQ(problems({.windows = "[{days: mon-fri, hours: [\"05:00-08:00\"]}, {days: sat, hours: "
                                 "[\"21:00-23:00\"]}]"}),
            Lines{"p.yaml:4:1: windows that never open under the law (mon-fri 05:00-08:00; sat "
                  "21:00-23:00), in windows, expected hours within those of legal class "
                  "informational_consented: daily 08:00-21:00"});
}

TEST(Contradictions, AClassTheRulePackDoesNotKnow) {
  EXPECT_EQ(problems({.legal_class = "marketing"}),
            Lines{"p.yaml:3:1: `marketing` is no class of rule pack `test-rules`, so nobody may be "
                  "contacted, in legal_class, expected one of: informational_consented, "
                  "healthcare_exempt, emergency"});
}

TEST(Contradictions, ContactsFitIntoTheWindows) {
  EXPECT_EQ(
      problems({.windows = "[{days: mon, hours: [\"07:00-08:10\"]}]",
                .more = "longest_call: 20m\ntext_validity: 11m\n"}),
      (Lines{"p.yaml:6:1: a call that may take 20m, in windows that stay open for at most 10m "
             "under the law, in longest_call, expected `longest_call` of at most 10m, or longer "
             "windows",
             "p.yaml:7:1: a text that may take 11m, in windows that stay open for at most 10m "
             "under the law, in text_validity, expected `text_validity` of at most 10m, or "
             "longer windows"}));
  // What no step uses cannot contradict; two ranges that meet at midnight are one.
  EXPECT_EQ(problems({.windows = "[{days: mon, hours: [\"07:00-08:10\"]}]",
                      .cadence = "[{step: a, channel: voice}]",
                      .more = "text_validity: 11m\n"}),
            Lines{});
  EXPECT_EQ(problems({.legal_class = "emergency",
                      .windows = "[{days: sat, hours: [\"23:50-24:00\"]}, {days: sun, hours: "
                                 "[\"00:00-00:10\"]}]",
                      .more = "attestation: x\nlongest_call: 20m\n"}),
            Lines{});
}

TEST(Contradictions, CallsAreNoLongerThanTheLawAllows) {
  EXPECT_EQ(
      problems({.legal_class = "healthcare_exempt", .more = "longest_call: 2m\n"}),
      Lines{"p.yaml:6:1: calls of up to 2m, where legal class healthcare_exempt allows 1m, in "
            "longest_call, expected `longest_call` of at most 1m"});
  EXPECT_EQ(problems({.legal_class = "healthcare_exempt", .more = "longest_call: 1m\n"}), Lines{});
}

TEST(Contradictions, HolidaysOfTheRulePack) {
  EXPECT_EQ(
      problems_with("holidays: us-bank\n"),
      Lines{"p.yaml:6:1: `us-bank` is no holiday calendar of rule pack `test-rules`, in "
            "holidays, expected one of: us-federal, us-banks, none (did you mean `us-banks`?)"});
}

TEST(Contradictions, PartsOfTheDay) {
  EXPECT_EQ(
      problems_with("contact_time: {dayparts: {a: \"09:00-12:00\", b: \"11:00-13:00\", c: "
                    "\"17:00-20:00\"}}\n"),
      (Lines{"p.yaml:6:45: 11:00-13:00 overlaps `a` (09:00-12:00), in contact_time.dayparts.b, "
             "expected parts of the day that do not overlap",
             "p.yaml:6:63: 17:00-20:00 lies outside every window, in contact_time.dayparts.c, "
             "expected hours within the windows: mon-fri 09:00-17:00"}));
  EXPECT_EQ(problems_with("contact_time: {dayparts: {a: \"09:00-10:00\", b: \"10:00-11:00\", c: "
                          "\"11:00-12:00\", d: \"12:00-13:00\", e: \"13:00-14:00\", f: "
                          "\"14:00-15:00\", g: \"15:00-16:00\"}}\n"),
            Lines{"p.yaml:6:16: 7 parts of the day, in contact_time.dayparts, expected at most 6"});
  // The default evening lies outside windows that close at five: nobody's mistake.
  EXPECT_EQ(problems_with("contact_time: {strategy: rotate_dayparts}\n"), Lines{});
}

TEST(Contradictions, LessAWeekThanADay) {
  EXPECT_EQ(
      problems_with("limits: {per_day: 3, per_week: 2}\n"),
      Lines{"p.yaml:6:22: 2 a week but 3 a day, in limits.per_week, expected `per_week` of at "
            "least `per_day`"});
  EXPECT_EQ(problems_with("limits: {per_day: 4}\n"),
            Lines{"p.yaml:6:10: 3 a week but 4 a day, in limits.per_day, expected `per_week` of at "
                  "least `per_day`"});
}

TEST(Contradictions, CapsLeaveTimeForTheCadence) {
  // Contact 1 on day 0, 2 on day 1, 3 on day 2, then one week after each: 4, 5, 6 on days 7, 8, 9.
  EXPECT_EQ(
      problems_with("deadline: 8d\n"),
      Lines{"p.yaml:6:1: 5 calls and 1 text that take 9d (at most 1 in 1d, at most 3 in 7d, 4h "
            "between contacts), before a deadline of 8d, in deadline, expected a `deadline` of at "
            "least 9d, a smaller `total_calls` or looser limits"});
  EXPECT_EQ(problems_with("deadline: 9d\n"), Lines{});
  EXPECT_EQ(problems_with("limits: {per_day: 8, per_week: 8, min_gap: 6d}\n"), Lines{});
  EXPECT_EQ(
      problems_with("limits: {min_gap: 7d}\n"),
      Lines{"p.yaml:6:10: 5 calls and 1 text that take 35d (at most 1 in 1d, at most 3 in 7d, 7d "
            "between contacts), before a deadline of 30d, in limits.min_gap, expected a "
            "`deadline` of at least 35d, a smaller `total_calls` or looser limits"});
  // The law's caps are tighter than the policy's: 3 a week, however many the policy allows.
  EXPECT_EQ(
      problems({.legal_class = "healthcare_exempt",
                .more = "longest_call: 1m\nlimits: {per_day: 8, per_week: 8}\ndeadline: 8d\n"})
          .size(),
      1U);
  // Without calls total_calls costs no time.
  EXPECT_EQ(
      problems({.cadence = "[{step: a, channel: text, template: x}]", .more = "deadline: 1h\n"}),
      Lines{});
}

TEST(Contradictions, ARampGrowsToAllOfTheCohort) {
  EXPECT_EQ(
      problems_with("pacing: {ramp: [{share: 25%, for: 1d}, {share: 5%}, {share: 90%, for: "
                    "1d}]}\n"),
      (Lines{"p.yaml:6:40: a stage without a length, in pacing.ramp[1].for, expected `for`: how "
             "long it lasts",
             "p.yaml:6:41: 5% after 25%, in pacing.ramp[1].share, expected a larger share than in "
             "the stage before",
             "p.yaml:6:54: a ramp that ends at 90%, in pacing.ramp[2].share, expected 100% in the "
             "last stage",
             "p.yaml:6:66: a length for the last stage, in pacing.ramp[2].for, expected no `for`: "
             "the last stage lasts to the end"}));
  EXPECT_EQ(problems_with("pacing: {ramp: []}\n"),
            Lines{"p.yaml:6:10: a ramp without stages, in pacing.ramp, expected a last stage of "
                  "`{share: 100%}`"});
}

TEST(Contradictions, StartsEndBeforeTheDeadline) {
  EXPECT_EQ(
      problems_with("deadline: 20d\npacing: {spread: 1d, ramp: [{share: 5%, for: 20d}, {share: "
                    "100%}]}\n"),
      Lines{"p.yaml:7:22: starts that take 21d (ramp 20d, spread 1d), in pacing.ramp, expected "
            "less than the deadline of 20d"});
}

TEST(Contradictions, RetryDelays) {
  LoadedPolicy loaded = load({});
  auto* after = loaded.message.mutable_retry()->mutable_busy()->mutable_after();
  after->set_min_ms(1'800'000);
  after->set_max_ms(900'000);
  EXPECT_EQ(problems_of(loaded), Lines{"p.yaml:1:1: a range from 30m to 15m, in retry.busy.after, "
                                       "expected the shorter delay first"});
  EXPECT_EQ(problems_with("retry: {failed: {after: 4h}}\n"),
            Lines{"p.yaml:6:9: a longest delay of 2h where the first delay may be 4h, in "
                  "retry.failed.up_to, expected at least 4h"});
}

TEST(Contradictions, Voicemails) {
  EXPECT_EQ(
      problems_with("retry: {machine: {voicemail: first_time}, busy: {voicemail: first_time}}\n"),
      (Lines{
          "p.yaml:6:19: a voicemail without a template, in retry.machine.voicemail, expected "
          "`template`: name and callback number only",
          "p.yaml:6:50: `voicemail` does nothing after `busy`, in retry.busy.voicemail, expected "
          "one of: after, daypart, max, counts, backoff, up_to"}));
}

TEST(Contradictions, KeysThatDoNothingAfterTheirOutcome) {
  EXPECT_EQ(
      problems_with("retry:\n  busy: {next: text, else: close}\n"
                    "  bad_number: {daypart: any, max: 2}\n"
                    "  unknown: {after: 1d, voicemail: never}\n"
                    "  no_answer: {resolve_within: 5m}\n"),
      (Lines{"p.yaml:7:10: `next` does nothing after `busy`, in retry.busy.next, expected one "
             "of: after, daypart, max, counts, backoff, up_to",
             "p.yaml:7:22: `else` does nothing after `busy`, in retry.busy.else, expected one "
             "of: after, daypart, max, counts, backoff, up_to",
             "p.yaml:8:16: `daypart` does nothing after `bad_number`, in "
             "retry.bad_number.daypart, expected one of: after, counts, backoff, up_to, next, "
             "else",
             "p.yaml:8:30: `max` does nothing after `bad_number`, in retry.bad_number.max, "
             "expected one of: after, counts, backoff, up_to, next, else",
             "p.yaml:9:13: `after` does nothing after `unknown`, in retry.unknown.after, "
             "expected one of: counts, resolve_within",
             "p.yaml:9:24: `voicemail` does nothing after `unknown`, in "
             "retry.unknown.voicemail, expected one of: counts, resolve_within",
             "p.yaml:10:15: `resolve_within` does nothing after `no_answer`, in "
             "retry.no_answer.resolve_within, expected one of: after, daypart, max, counts, "
             "backoff, up_to"}));
}

TEST(Contradictions, KeysThatDoNothingBesideTheOthers) {
  EXPECT_EQ(
      problems_with("retry: {busy: {up_to: 2h}, machine: {template: call-us}, bad_number: "
                    "{next: close, else: text}}\n"),
      (Lines{"p.yaml:6:16: a longest delay where delays do not grow, in retry.busy.up_to, "
             "expected `backoff` above 1, or no `up_to`",
             "p.yaml:6:38: a template for a voicemail that is never left, in "
             "retry.machine.template, expected `voicemail: first_time`, or no `template`",
             "p.yaml:6:84: another way where `next` is always there, in retry.bad_number.else, "
             "expected `next: other_number` or `next: text`, or no `else`"}));
  EXPECT_EQ(problems_with("retry: {busy: {backoff: 2, up_to: 2h}, failed: {up_to: 3h}, machine: "
                          "{voicemail: first_time, template: call-us}, bad_number: {next: text, "
                          "else: close}}\n"),
            Lines{});
}

TEST(Contradictions, AllAtOnceInTheOrderOfTheFile) {
  EXPECT_EQ(problems({.windows = "[{days: mon, hours: [\"05:00-07:00\"]}]",
                      .cadence = "[{step: a, channel: text}]",
                      .more = "urgency: emergency\nlimits: {per_day: 2, per_week: 1}\n"})
                .size(),
            4U);
}

}  // namespace
}  // namespace rb
