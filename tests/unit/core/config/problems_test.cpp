// Every kind of mistake in a file that is YAML.
#include "tests/unit/core/config/yaml_cases.hpp"

namespace rb::test {
namespace {

constexpr const char* kPolicyKeys =
    "policy, purpose, legal_class, urgency, attestation, windows, holidays, contact_time, cadence, "
    "retry, limits, give_up, pacing, deadline, longest_call, booking, text_validity";

TEST(Problems, ASmallFileOfEachKindHasNone) {
  EXPECT_EQ(policy_problems_with(""), Lines{});
  EXPECT_EQ(scenario_problems_with(""), Lines{});
  EXPECT_EQ(rules_problems_with(""), Lines{});
}

TEST(Problems, AnUnknownKeyWithTheNearestKnownOne) {
  EXPECT_EQ(policy_problems_with("retires: {}\n"),
            Lines{"p.yaml:7:1: unknown key `retires`, in policy, expected one of: " +
                  std::string(kPolicyKeys) + " (did you mean `retry`?)"});
  EXPECT_EQ(
      policy_problems_with("retry:\n  busy: {maxx: 1}\n"),
      Lines{"p.yaml:8:10: unknown key `maxx`, in retry.busy, expected one of: after, daypart, "
            "max, counts, backoff, up_to, voicemail, template, next, else, resolve_within (did "
            "you mean `max`?)"});
  EXPECT_EQ(policy_problems_with("limits: {zzz: 1}\n"),
            Lines{"p.yaml:7:10: unknown key `zzz`, in limits, expected one of: per_day, per_week, "
                  "total_calls, min_gap"});
}

TEST(Problems, AKeyThatBelongsElsewhere) {
  EXPECT_EQ(policy_problems_with("per_day: 2\n"),
            Lines{"p.yaml:7:1: unknown key `per_day`, in policy, expected one of: " +
                  std::string(kPolicyKeys) + " (`per_day` belongs in `limits`)"});
  EXPECT_EQ(policy_problems_with("limits: {deadline: 2d}\n"),
            Lines{"p.yaml:7:10: unknown key `deadline`, in limits, expected one of: per_day, "
                  "per_week, total_calls, min_gap (`deadline` belongs at the top of the file)"});
}

TEST(Problems, AKeyWrittenTwice) {
  EXPECT_EQ(
      policy_problems_with("urgency: soon\nurgency: urgent\n"),
      Lines{"p.yaml:8:1: the key `urgency` a second time, in policy, expected it once (it is on "
            "line 7 too)"});
  EXPECT_EQ(
      policy_problems_with("contact_time:\n  dayparts:\n    a: \"09:00-10:00\"\n"
                           "    a: \"10:00-11:00\"\n"),
      Lines{"p.yaml:10:5: the name `a` a second time, in contact_time.dayparts, expected it once "
            "(it is on line 9 too)"});
}

TEST(Problems, KeysThatAreNoText) {
  EXPECT_EQ(policy_problems_with("limits: {[a]: 1}\n"),
            Lines{"p.yaml:7:10: a list as a key, in limits, expected one of: per_day, per_week, "
                  "total_calls, min_gap"});
  EXPECT_EQ(
      policy_problems_with("contact_time: {dayparts: {\"\": \"09:00-10:00\"}}\n"),
      Lines{"p.yaml:7:27: `` as a name, in contact_time.dayparts, expected a mapping of name to "
            "hours such as \"09:00-12:00\""});
}

TEST(Problems, WhatMustBeWritten) {
  EXPECT_EQ(
      policy_problems("policy: x\ncadence: [{step: a}]\n"),
      (Lines{"p.yaml:1:1: missing key `purpose`, in policy, expected one of: recall, reschedule, "
             "confirm, follow_up, waitlist_offer",
             "p.yaml:1:1: missing key `legal_class`, in policy, expected one of: emergency, "
             "healthcare_exempt, informational_consented, marketing",
             "p.yaml:1:1: missing key `windows`, in policy, expected a list, each item a mapping "
             "with days, hours",
             "p.yaml:2:11: missing key `channel`, in cadence[0], expected one of: voice, text, "
             "human_task"}));
  EXPECT_EQ(
      policy_problems("policy: x\npurpose: recall\nlegal_class: marketing\nwindows: []\n"
                      "cadence: []\n"),
      (Lines{"p.yaml:4:10: an empty list, in windows, expected a list, each item a mapping with "
             "days, hours",
             "p.yaml:5:10: an empty list, in cadence, expected a list, each item a mapping with "
             "step, channel, template, flow, link, caller_id, after, when"}));
}

TEST(Problems, AKeyWithoutAValue) {
  EXPECT_EQ(policy_problems_with("limits:\nurgency: ~\n"),
            (Lines{"p.yaml:7:1: no value, in limits, expected a mapping with per_day, per_week, "
                   "total_calls, min_gap",
                   "p.yaml:8:1: no value, in urgency, expected one of: routine, soon, urgent, "
                   "emergency"}));
  EXPECT_EQ(scenario_problems_with("policies: [a.yaml, ]\n"), Lines{});
  EXPECT_EQ(scenario_problems_with("policies:\n  - a.yaml\n  -\n"),
            Lines{"s.yaml:6:1: no value, in policies[1], expected a text"});
  EXPECT_EQ(scenario_problems_with("shows: \"\"\n"),
            Lines{"s.yaml:4:8: an empty text, in shows, expected a text"});
}

TEST(Problems, TheWrongKindOfValue) {
  EXPECT_EQ(
      policy_problems_with("limits: 3\n"),
      Lines{"p.yaml:7:9: `3`, in limits, expected a mapping with per_day, per_week, total_calls, "
            "min_gap"});
  EXPECT_EQ(policy_problems_with("limits: [3]\n"),
            Lines{"p.yaml:7:9: a list, in limits, expected a mapping with per_day, per_week, "
                  "total_calls, min_gap"});
  EXPECT_EQ(policy_problems_with("urgency: [soon]\n"),
            Lines{"p.yaml:7:10: a list, in urgency, expected one of: routine, soon, urgent, "
                  "emergency"});
  EXPECT_EQ(
      policy_problems_with("pacing: {ramp: 5%}\n"),
      Lines{"p.yaml:7:16: `5%`, in pacing.ramp, expected a list, each item a mapping with share, "
            "for"});
  EXPECT_EQ(policy_problems_with("pacing: {ramp: [5%]}\n"),
            Lines{"p.yaml:7:17: `5%`, in pacing.ramp[0], expected a mapping with share, for"});
  EXPECT_EQ(
      policy_problems_with("contact_time: {dayparts: [\"09:00-12:00\"]}\n"),
      Lines{"p.yaml:7:26: a list, in contact_time.dayparts, expected a mapping of name to hours "
            "such as \"09:00-12:00\""});
  EXPECT_EQ(scenario_problems_with("policies: {a: b}\n"),
            Lines{"s.yaml:4:11: a mapping, in policies, expected a list, each item a text"});
}

TEST(Problems, NamesOutOfAList) {
  EXPECT_EQ(
      policy_problems_with("urgency: urgnt\n"),
      Lines{"p.yaml:7:10: `urgnt`, in urgency, expected one of: routine, soon, urgent, emergency "
            "(did you mean `urgent`?)"});
  EXPECT_EQ(policy_problems_with("urgency: unset\n"),
            Lines{"p.yaml:7:10: `unset`, in urgency, expected one of: routine, soon, urgent, "
                  "emergency"});
}

TEST(Problems, WholeNumbers) {
  EXPECT_EQ(
      policy_problems_with("limits: {per_day: 9, per_week: 0, total_calls: 2.5}\n"),
      (Lines{"p.yaml:7:19: `9`, in limits.per_day, expected a whole number from 1 to 8",
             "p.yaml:7:32: `0`, in limits.per_week, expected a whole number from 1 to 8",
             "p.yaml:7:48: `2.5`, in limits.total_calls, expected a whole number from 0 to 50"}));
  EXPECT_EQ(
      scenario_problems_with("population: {patients: 50_000}\nseed: -1\n"
                             "carrier: {texts_per_carrier_and_day: 99999999999}\n"),
      (Lines{"s.yaml:4:24: `50_000`, in population.patients, expected a whole number from 1 to "
             "20000000, digits only",
             "s.yaml:5:7: `-1`, in seed, expected a whole number",
             "s.yaml:6:38: `99999999999`, in carrier.texts_per_carrier_and_day, expected a whole "
             "number of at least 1"}));
  EXPECT_EQ(
      policy_problems_with("pacing: {stop_if: {over: 200 calls}}\n"),
      Lines{"p.yaml:7:26: `200 calls`, in pacing.stop_if.over, expected a whole number from 20 "
            "to 100000 attempts"});
}

TEST(Problems, TrueAndFalse) {
  EXPECT_EQ(policy_problems_with("retry: {busy: {counts: yes}}\n"),
            Lines{"p.yaml:7:24: `yes`, in retry.busy.counts, expected true or false (did you mean "
                  "`true`?)"});
  EXPECT_EQ(policy_problems_with("retry: {busy: {counts: 0}}\n"),
            Lines{"p.yaml:7:24: `0`, in retry.busy.counts, expected true or false"});
}

TEST(Problems, ValuesWithUnits) {
  EXPECT_EQ(
      policy_problems_with("deadline: 30\n"),
      Lines{"p.yaml:7:11: `30` has no unit, in deadline, expected a duration such as 180ms, 30s, "
            "15m, 4h, 2d or 1h30m, at least 1m"});
  EXPECT_EQ(
      policy_problems_with("longest_call: 2h\n"),
      Lines{"p.yaml:7:15: `2h` is too large, in longest_call, expected a duration such as 180ms, "
            "30s, 15m, 4h, 2d or 1h30m, at least 30s, at most 1h"});
  EXPECT_EQ(policy_problems_with("retry: {busy: {after: 30m..15m}}\n"),
            Lines{"p.yaml:7:23: `30m..15m` ends before it begins, in retry.busy.after, expected a "
                  "duration (4h) or a range of durations (15m..30m)"});
  EXPECT_EQ(
      policy_problems_with("contact_time: {explore: 3}\n"),
      Lines{"p.yaml:7:25: `3` is more than 100%, in contact_time.explore, expected a share such "
            "as 5% or 0.05"});
  EXPECT_EQ(
      policy_problems_with("pacing: {calls_per_second: 0}\n"),
      Lines{"p.yaml:7:28: `0` is too small, in pacing.calls_per_second, expected a number such "
            "as 1.25, at least 0.01, at most 10000"});
  EXPECT_EQ(
      policy_problems_with("contact_time: {dayparts: {night: \"22:00-06:00\"}}\n"),
      Lines{"p.yaml:7:34: `22:00-06:00` ends before it begins, in contact_time.dayparts.night, "
            "expected hours such as \"09:00-12:00\""});
  EXPECT_EQ(
      scenario_problems_with("ehr: {outages: [{from: 10:00, for: 2}]}\n"),
      (Lines{"s.yaml:4:24: `10:00` is not a moment of the scenario, in ehr.outages[0].from, "
             "expected a moment of the scenario such as day 2 10:00 (day 1 is the first; the "
             "start's zone)",
             "s.yaml:4:36: `2` has no unit, in ehr.outages[0].for, expected a duration such as "
             "180ms, 30s, 15m, 4h, 2d or 1h30m"}));
}

TEST(Problems, SharesThatDoNotAddUp) {
  EXPECT_EQ(scenario_problems_with("population:\n  language: {en: 82%, es: 10%}\n"),
            Lines{"s.yaml:5:13: shares that add up to 92%, in population.language, expected 100%"});
  EXPECT_EQ(scenario_problems_with("population:\n  states: {FL: 60%, TX: 0.5}\n"),
            Lines{"s.yaml:5:11: shares that add up to 110%, in population.states, expected at most "
                  "100%"});
  EXPECT_EQ(scenario_problems_with("population:\n  states: {FL: 60%}\n"), Lines{});
  // One complaint for a share that cannot be read, none for the sum it would have been part of.
  EXPECT_EQ(scenario_problems_with("population:\n  language: {en: 82%, es: lots}\n"),
            Lines{"s.yaml:5:27: `lots` is not a share, in population.language.es, expected a share "
                  "such as 5% or 0.05"});
}

TEST(Problems, KeysOfAScenarioThatContradictOneAnother) {
  EXPECT_EQ(scenario_problems_with("ehr: {latency: {median: 3s}}\n"),
            Lines{"s.yaml:4:17: 99 of 100 answers within 2s but half of them within 3s, in "
                  "ehr.latency.median, expected `p99` of at least `median`"});
  EXPECT_EQ(scenario_problems_with("behaviour: {books_when_engaged: 80%}\n"),
            Lines{"s.yaml:4:13: engaged calls that book, decline, ask for a callback or escalate: "
                  "together 103%, in behaviour.books_when_engaged, expected at most 100%; the rest "
                  "decides nothing"});
  EXPECT_EQ(
      scenario_problems_with("operator:\n"
                             "  - {at: day 1 09:00, command: pause, policy: a, urgency: soon}\n"
                             "  - {at: day 1 09:00, command: reprioritise, policy: a}\n"
                             "  - {at: day 1 09:00, command: reprioritise, policy: a, urgency: "
                             "urgnt}\n"
                             "  - {at: day 1 09:00, command: reprioritise, policy: a, urgency: "
                             "soon}\n"),
      (Lines{"s.yaml:5:50: an urgency that the command does not use, in operator[0].urgency, "
             "expected `command: reprioritise`, or no urgency",
             "s.yaml:6:5: a new priority without its urgency, in operator[1].urgency, expected "
             "`urgency`, one of: routine, soon, urgent, emergency",
             "s.yaml:7:57: `urgnt`, in operator[2].urgency, expected one of: routine, soon, "
             "urgent, emergency (did you mean `urgent`?)"}));
}

TEST(Problems, AllInOnePassInTheOrderOfTheFile) {
  EXPECT_EQ(
      policy_problems("policy: x\n"
                      "purpose: recal\n"
                      "legal_class: marketing\n"
                      "windows: [{days: mon-fry, hours: \"9-12\"}]\n"
                      "cadence:\n"
                      "  - step: call\n"
                      "    chanel: voice\n"
                      "    after: {heads_up: 24}\n"
                      "longest_call: 5s\n"),
      (Lines{
          "p.yaml:2:10: `recal`, in purpose, expected one of: recall, reschedule, confirm, "
          "follow_up, waitlist_offer (did you mean `recall`?)",
          "p.yaml:4:18: `mon-fry` is not days of the week, in windows[0].days, expected days such "
          "as mon-fri, sat or \"mon,wed,fri\" or daily",
          "p.yaml:4:34: `9-12` is not hours of a day, in windows[0].hours, expected hours such "
          "as \"09:00-12:00\"",
          "p.yaml:6:5: missing key `channel`, in cadence[0], expected one of: voice, text, "
          "human_task",
          "p.yaml:7:5: unknown key `chanel`, in cadence[0], expected one of: step, channel, "
          "template, flow, link, caller_id, after, when (did you mean `channel`?)",
          "p.yaml:8:23: `24` has no unit, in cadence[0].after.heads_up, expected a duration such "
          "as "
          "180ms, 30s, 15m, 4h, 2d or 1h30m",
          "p.yaml:9:15: `5s` is too small, in longest_call, expected a duration such as 180ms, "
          "30s, "
          "15m, 4h, 2d or 1h30m, at least 30s, at most 1h"}));
}

TEST(Problems, AFloodOfMistakesIsClipped) {
  std::string text(kSmallPolicy);
  for (int i = 0; i < 300; ++i) text += "wrong" + std::to_string(i) + ": 1\n";
  const Lines lines = policy_problems(text);
  ASSERT_EQ(lines.size(), 200U);
  EXPECT_EQ(
      lines.back(),
      "p.yaml:206:1: 101 more mistakes from here on, in the text, expected the ones above to be "
      "mended first");
}

TEST(Problems, NamedEntriesMayBeWrittenInFullButNotRenamed) {
  EXPECT_EQ(scenario_problems_with("population: {language: {en: {share: 100%}}}\n"), Lines{});
  EXPECT_EQ(
      scenario_problems_with("population: {language: {en: {name: es, share: 100%}}}\n"),
      Lines{"s.yaml:4:30: unknown key `name`, in population.language.en, expected one of: share "
            "(`name` belongs in `platform.links`)"});
  EXPECT_EQ(
      scenario_problems_with("population: {language: {en: }}\n"),
      Lines{"s.yaml:4:25: no value, in population.language.en, expected a share such as 5% or "
            "0.05"});
}

}  // namespace
}  // namespace rb::test
