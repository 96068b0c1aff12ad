#include "core/outreach/decide.hpp"

#include <gtest/gtest.h>

#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

constexpr std::uint32_t kPeople = 400;  // assignments that a drawn delay is looked at for

class Decide : public testing::Test {
 protected:
  // Windows daily 00:00-24:00, so that delays show undisturbed; deadline after ten days.
  void use(const std::string& yaml) {
    policy = *policy_from(
        "windows: [{days: daily, hours: [\"00:00-24:00\"]}]\n"
        "legal_class: emergency\nattestation: \"Dr. A. Example: test\"\n" +
            yaml,
        "test");
    WindowSpec spec;
    spec.layers.push_back(
        {.closer = Closer::policy, .rule = "", .hours = policy.windows, .closed_days = {}});
    spec.zones = {ZoneId{3}};
    windows.clear();
    windows.emplace_back(spec, *test_zones(), now - kDay, deadline + 3 * kDay);
  }

  [[nodiscard]] DecideContext context(std::uint32_t id = 0) const {
    return {.now = now,
            .policy = policy,
            .facts = facts,
            .windows = windows,
            .deadline = deadline,
            .deadline_from = now,
            .seed = 1,
            .id = AssignmentId{id},
            .numbers = numbers,
            .next_task = TaskId{9}};
  }

  // What follows the n-th call that ended so.
  [[nodiscard]] EventBody after(Outcome outcome, int n = 1, std::uint32_t id = 0,
                                Disposition disposition = Disposition::none) {
    assignment.attempts = static_cast<std::uint16_t>(n);
    assignment.retries[static_cast<std::size_t>(retry_key(outcome, disposition))] =
        static_cast<std::uint8_t>(n);
    event::AttemptEnded ended;
    ended.channel = policy.cadence[assignment.step].channel;
    ended.outcome = outcome;
    ended.disposition = disposition;
    return decide_after_attempt(assignment, ended, context(id));
  }
  [[nodiscard]] Millis delay(const EventBody& body) const {
    return std::get<event::WakeScheduled>(body).due - now;
  }
  static int step(const EventBody& body) { return std::get<event::WakeScheduled>(body).step; }

  static constexpr const char* kOneCall = "cadence: [{step: call, channel: voice, flow: f}]\n";
  static constexpr const char* kCallText =
      "cadence:\n  - {step: call, channel: voice, flow: f}\n"
      "  - {step: note, channel: text, after: {call: 2h}, template: t}\n"
      "  - {step: last, channel: text, when: calls_exhausted, template: t}\n";

  Instant now = at_local("2026-10-05 09:00", (*test_zones())[ZoneId{3}]);
  Instant deadline = now + 10 * kDay;
  Policy policy;
  PatientFacts facts;
  std::vector<ContactWindow> windows;
  Assignment assignment;

  struct Numbers final : UsableNumbers {
    PhoneId voice{0};
    PhoneId text{0};
    [[nodiscard]] PhoneId first_on(Channel channel) const override {
      return channel == Channel::voice ? voice : text;
    }
  };
  Numbers numbers;
  PhoneId& voice = numbers.voice;
  PhoneId& text = numbers.text;
};

TEST_F(Decide, ADelayIsDrawnFromItsRange) {
  use(std::string(kOneCall) + "retry: {busy: {after: 15m..30m, max: 3}}\n");
  Millis least = 1h, most{};
  for (std::uint32_t id = 0; id < kPeople; ++id) {
    const Millis d = delay(after(Outcome::busy, 1, id));
    EXPECT_GE(d, 15min);
    EXPECT_LE(d, 30min);
    least = std::min(least, d);
    most = std::max(most, d);
  }
  EXPECT_LT(least, 16min);
  EXPECT_GT(most, 29min);
}

TEST_F(Decide, BackoffGrowsUpToItsLimit) {
  use(std::string(kOneCall) +
      "retry: {failed: {after: 5m, backoff: 2, up_to: 1h, max: 0, counts: false}}\n");
  const Millis expected[] = {5min, 10min, 20min, 40min, 60min, 60min};
  for (int n = 1; n <= 6; ++n) EXPECT_EQ(delay(after(Outcome::failed, n)), expected[n - 1]) << n;
  EXPECT_EQ(delay(after(Outcome::failed, 200)), 60min);
}

TEST_F(Decide, WithoutBackoffTheLimitMeansNothing) {  // two days, by default
  use(std::string(kOneCall) + "retry: {no_answer: {after: 3d, daypart: any}}\n");
  EXPECT_EQ(delay(after(Outcome::no_answer, 3)), 3 * kDay);
}

TEST_F(Decide, TheMaximumIsTheNumberOfRetries) {
  use(std::string(kCallText) + "retry: {busy: {after: 1h, max: 2, counts: false}}\n");
  EXPECT_EQ(step(after(Outcome::busy, 2)), 0);
  EXPECT_EQ(step(after(Outcome::busy, 3)), 1);
}

TEST_F(Decide, NoCallBeyondTheTotal) {
  use(std::string(kCallText) + "retry: {no_answer: {after: 1h}}\nlimits: {total_calls: 2}\n");
  assignment.calls_counted = 1;
  EXPECT_EQ(step(after(Outcome::no_answer)), 0);
  assignment.calls_counted = 2;
  EXPECT_EQ(step(after(Outcome::no_answer)), 1);
}

TEST_F(Decide, ALaterStepWaitsForTheEarlierOne) {
  use(kCallText);
  assignment.step_done[0] = ceil_seconds(now - 30min);
  const EventBody next = decide_next_step(assignment, false, context());
  EXPECT_EQ(step(next), 1);
  EXPECT_EQ(delay(next), 90min);
}

TEST_F(Decide, TheLastTextOnlyOnceCallsAreExhausted) {
  use(kCallText);
  assignment.step = 1;
  const EventBody waits = decide_next_step(assignment, false, context());
  EXPECT_EQ(step(waits), 3);  // past the end: the wait for a reply
  EXPECT_EQ(delay(waits), policy.give_up_after);
  EXPECT_GT(policy.give_up_after, Millis{0});
  EXPECT_EQ(step(decide_next_step(assignment, true, context())), 2);
}

TEST_F(Decide, NothingIsScheduledAfterTheDeadline) {
  use(std::string(kOneCall) + "retry: {no_answer: {after: 2d}}\n");
  deadline = now + 1h;
  EXPECT_EQ(delay(after(Outcome::no_answer)), 1h);
  deadline = now - 1h;  // passed while the call was open: due at once, not in the past
  EXPECT_EQ(delay(after(Outcome::no_answer)), 0h);
  EXPECT_EQ(decide_enrolment(assignment, context()).due, now);
}

TEST_F(Decide, ABadNumberGoesWhereThePolicySays) {
  use(std::string(kCallText) + "retry: {bad_number: {next: other_number, else: text}}\n");
  EXPECT_EQ(step(after(Outcome::bad_number)), 0);
  voice = PhoneId::none();
  EXPECT_EQ(step(after(Outcome::bad_number)), 1);
  text = PhoneId::none();
  EXPECT_EQ(std::get<event::HumanTaskOpened>(after(Outcome::bad_number)).reason,
            TaskReason::no_usable_number);
  use(std::string(kCallText) + "retry: {bad_number: {next: close}}\n");
  EXPECT_EQ(std::get<event::AssignmentEnded>(after(Outcome::bad_number)).ending,
            Ending::unreachable);
  use(std::string(kCallText) + "retry: {bad_number: {next: human_task}}\n");
  EXPECT_EQ(std::get<event::HumanTaskOpened>(after(Outcome::bad_number)).task, TaskId{9});
}

TEST_F(Decide, AFailedTextIsSentAgainARejectedOneToAnotherNumber) {
  use(std::string(kCallText) + "retry: {failed: {after: 5m, max: 2}}\n");
  assignment.step = 1;
  EXPECT_EQ(step(after(Outcome::failed, 2)), 1);
  EXPECT_EQ(step(after(Outcome::failed, 3)), 3);
  EXPECT_EQ(step(after(Outcome::rejected)), 1);
  text = PhoneId::none();
  EXPECT_EQ(step(after(Outcome::rejected)), 3);
}

TEST_F(Decide, WithoutANumberForOneChannelTheOtherGoesOn) {
  use(kCallText);
  voice = PhoneId::none();
  EXPECT_EQ(step(decide_without_number(assignment, context())), 1);
  text = PhoneId::none();
  EXPECT_EQ(std::get<event::HumanTaskOpened>(decide_without_number(assignment, context())).reason,
            TaskReason::no_usable_number);
}

TEST_F(Decide, ACallbackGoesToACallStep) {
  use(std::string(kCallText) + "retry: {callback_requested: {after: 4h..8h}}\n");
  for (const std::uint8_t from : {0, 1, 2, 3}) {
    assignment.step = from;
    const EventBody next = decide_callback(assignment, context());
    EXPECT_EQ(step(next), 0) << int{from};
    EXPECT_EQ(delay(next), 4h);
  }
  assignment.calls_counted = policy.limits.total_calls;
  EXPECT_EQ(std::get<event::HumanTaskOpened>(decide_callback(assignment, context())).reason,
            TaskReason::escalated);
  assignment.calls_counted = 0;
  voice = PhoneId::none();
  EXPECT_TRUE(
      std::holds_alternative<event::HumanTaskOpened>(decide_callback(assignment, context())));
}

TEST_F(Decide, ACallbackPrefersTheNextCallStep) {
  use("cadence:\n  - {step: one, channel: voice, flow: f}\n  - {step: note, channel: text, "
      "template: t}\n"
      "  - {step: two, channel: voice, flow: f}\n");
  assignment.step = 1;
  EXPECT_EQ(step(decide_callback(assignment, context())), 2);
  use("cadence: [{step: note, channel: text, template: t}]\n");
  assignment.step = 0;
  EXPECT_TRUE(
      std::holds_alternative<event::HumanTaskOpened>(decide_callback(assignment, context())));
}

TEST_F(Decide, TheRampLetsItsShareStart) {
  use(std::string(kOneCall) +
      "pacing: {ramp: [{share: 10%, for: 1d}, {share: 40%, for: 2d}, {share: 100%}]}\n");
  int first = 0, second = 0;
  for (std::uint32_t id = 0; id < 2000; ++id) {
    const Millis due = decide_enrolment(assignment, context(id)).due - now;
    first += due == Millis{0} ? 1 : 0;
    second += due == 1 * kDay ? 1 : 0;
    EXPECT_TRUE(due == Millis{0} || due == kDay || due == 3 * kDay);
  }
  EXPECT_NEAR(first, 200, 50);
  EXPECT_NEAR(second, 600, 80);
}

TEST_F(Decide, SpreadStartsAreEven) {
  use(std::string(kOneCall) + "pacing: {spread: 4h}\n");
  int early = 0;
  for (std::uint32_t id = 0; id < 2000; ++id) {
    const Millis due = decide_enrolment(assignment, context(id)).due - now;
    EXPECT_LT(due, 4h);
    early += due < 1h ? 1 : 0;
  }
  EXPECT_NEAR(early, 500, 80);
}

TEST_F(Decide, WithheldContactsWakeNotBeforeTheyMayAndNotAfterTheDeadline) {
  use(kOneCall);
  EXPECT_EQ(decide_after_withheld(assignment, now + 3h, context()), now + 3h);
  EXPECT_EQ(decide_after_withheld(assignment, now - 3h, context()), now);
  EXPECT_EQ(decide_after_withheld(assignment, kNever, context()), deadline);
  assignment.step = 1;  // past the end
  EXPECT_EQ(decide_after_withheld(assignment, now + 3h, context()), now + 3h);
}

TEST(OutcomeTables, RetryKeys) {
  EXPECT_EQ(retry_key(Outcome::answered_human, Disposition::wrong_person), RetryKey::wrong_person);
  EXPECT_EQ(retry_key(Outcome::answered_human, Disposition::callback_requested),
            RetryKey::callback_requested);
  EXPECT_EQ(retry_key(Outcome::answered_human, Disposition::none), RetryKey::no_decision);
  EXPECT_EQ(retry_key(Outcome::answered_machine, Disposition::none), RetryKey::machine);
  EXPECT_EQ(retry_key(Outcome::rejected, Disposition::none), RetryKey::bad_number);
  EXPECT_EQ(retry_key(Outcome::cancelled, Disposition::none), RetryKey::failed);
}

TEST(OutcomeTables, WhatMayHaveReachedSomebodyCountsTowardsTheCaps) {
  for (const Outcome outcome :
       {Outcome::answered_human, Outcome::answered_machine, Outcome::no_answer, Outcome::unknown,
        Outcome::delivered, Outcome::cancelled}) {
    EXPECT_TRUE(may_have_reached(outcome)) << static_cast<int>(outcome);
  }
  for (const Outcome outcome :
       {Outcome::busy, Outcome::bad_number, Outcome::rejected, Outcome::failed}) {
    EXPECT_FALSE(may_have_reached(outcome)) << static_cast<int>(outcome);
  }
}

}  // namespace
}  // namespace rb::test
