// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: the log itself, lives, wakes and lateness.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// ---- the log itself

TEST(mutant_log, a_gap_in_the_sequence) {
  Story story = whole_story();
  story.records.erase(story.records.begin() + 40);
  EXPECT_GT(story.audit().count(Promise::log).violated, 0U);
}

TEST(mutant_log, time_that_goes_back) {
  Story story = whole_story();
  const auto accepted = story.find(Kind::kAttemptAccepted).back();
  story.change(accepted, [](auto& e) { e.set_at_ms(e.at_ms() - 10'000); });
  EXPECT_EQ(broken_in(story), Names{"log"});
}

// ---- I1

TEST(mutant_i1, an_assignment_that_ends_twice) {
  Story story = whole_story();
  story.end(3, Ending::confirmed);
  EXPECT_EQ(broken_in(story), Names{"I1"});
}

TEST(mutant_i1, something_happens_after_the_end) {
  Story story = whole_story();
  story.act(3, Act::opened_link);
  EXPECT_EQ(broken_in(story), Names{"I1"});
}

TEST(mutant_i1, a_patient_enrolled_twice_in_one_campaign) {
  Story story = whole_story();
  story.enrol(0, 4, ny(20, 10));
  EXPECT_EQ(broken_in(story), Names{"I1"});
}

TEST(mutant_i1, an_enrolment_that_was_acknowledged_and_is_gone) {
  EXPECT_EQ(broken_in(whole_story(), {.acknowledged = 7}), Names{"I1"});
  EXPECT_EQ(broken_in(whole_story(), {.acknowledged = 6}), kClean);
}

TEST(twin_i1, an_enrolment_that_ends_at_once) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 9));
  story.end(a, Ending::no_consent);
  EXPECT_EQ(broken_in(story), kClean);
}

// ---- I2

TEST(mutant_i2, a_retry_that_is_never_scheduled) {
  AfterText t;
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.at(ny(6, 11)).checkpoint({1}, {});
  EXPECT_EQ(broken_in(t.s), Names{"I2"});
}

TEST(mutant_i2, a_wake_that_never_comes) {
  AfterText t;
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, kNever, WakeReason::retry, 1);
  EXPECT_EQ(broken_in(t.s), (Names{"I2", "I12"}));
}

TEST(mutant_i2, a_call_whose_result_never_comes_and_nobody_asks) {
  AfterText t;
  t.s.at(ny(6, 10)).ask(t.a, EhrKind::check_status, 0).later(200ms);
  t.s.answer(t.a, EhrKind::check_status, EhrAnswer::open);
  t.s.intend(t.a, 0, Channel::voice, 1, false).later(100ms).accepted(t.a);
  t.s.at(ny(6, 12)).checkpoint({0, 0, 1}, {});
  EXPECT_EQ(broken_in(t.s), Names{"I2"});
}

TEST(mutant_i2, a_status_check_that_is_never_answered_nor_lost) {
  AfterText t;
  t.s.at(ny(6, 10)).ask(t.a, EhrKind::check_status, 0);
  t.s.at(ny(6, 11)).checkpoint({0, 1}, {});
  EXPECT_EQ(broken_in(t.s), Names{"I2"});
}

TEST(mutant_i2, a_wake_besides_a_task) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 9));
  story.at(ny(5, 9)).task(a, TaskReason::policy_step).wake(a, ny(5, 10), WakeReason::retry, 0);
  EXPECT_EQ(broken_in(story), Names{"I2"});
}

TEST(twin_i2, nothing_to_wait_for_within_one_instant) {
  AfterText t;
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(7, 12, 30), WakeReason::retry, 1);
  EXPECT_EQ(broken_in(t.s), kClean);
}

TEST(twin_i2, a_booking_that_waits_for_its_next_try) {
  AfterText t;
  t.s.at(ny(5, 11)).act(t.a, Act::chose_slot).ask(t.a, EhrKind::book).later(1s);
  t.s.answer(t.a, EhrKind::book, EhrAnswer::failed)
      .wake(t.a, t.s.now() + 10s, WakeReason::booking_retry, 1);
  t.s.later(10s).book(t.a, 5);
  EXPECT_EQ(broken_in(t.s), kClean);
}

// ---- I3

TEST(mutant_i3, a_start_delayed_by_an_hour_while_nothing_else_happens) {
  FourCalls t;
  t.s.at(ny(5, 13)).call(0, 0, 0, {.outcome = Outcome::busy, .counts = false});
  t.s.wake(0, ny(5, 13, 20), WakeReason::retry, 0);
  EXPECT_EQ(broken_in(t.s), Names{"I3"});
}

TEST(mutant_i3, one_start_delayed_by_an_hour_among_others) {
  FourCalls t;
  for (const auto& [a, phone] : {std::pair{0U, 0U}, {1U, 1U}, {3U, 4U}}) {
    t.start(a, phone);
    t.s.later(20s);
    t.confirm(a, phone);
  }
  t.s.at(ny(5, 13));
  t.start(2, 3);
  EXPECT_EQ(broken_in(t.s), Names{"I3"});
  const Verdict verdict = judged(t.s);
  ASSERT_EQ(verdict.violations.size(), 1U);
  EXPECT_EQ(verdict.violations[0].assignment, 2U);
}

TEST(mutant_i3, a_start_delayed_by_more_than_a_scaled_clock_explains) {
  const auto started_after = [](Millis delay, std::int64_t speed) {
    Options options;
    options.allow_for_scaled_clock(speed);
    FourCalls t;
    t.s.at(ny(5, 12) + delay).call(0, 0, 0, {.outcome = Outcome::busy, .counts = false});
    t.s.wake(0, ny(5, 13, 20), WakeReason::retry, 0);
    return broken_in(t.s, options);
  };
  EXPECT_EQ(started_after(2min, 1), Names{"I3"});
  EXPECT_EQ(started_after(2min, 150), kClean);
  EXPECT_EQ(started_after(1h, 150), Names{"I3"});
}

TEST(twin_i3, a_start_that_waits_for_a_place_in_flight) {
  FourCalls t;  // two agents
  t.start(0, 0);
  t.s.later(2s);
  t.start(1, 1);
  t.s.at(ny(5, 12, 9));
  t.confirm(0, 0);
  t.start(2, 3);
  t.s.at(ny(5, 12, 9, 30));
  t.confirm(1, 1);
  t.start(3, 4);
  EXPECT_EQ(broken_in(t.s), kClean);
}

TEST(twin_i3, a_start_that_waits_for_more_agents) {
  FourCalls t;
  t.s.change(t.s.find(Kind::kTenantConfigured)[0],
             [](auto& e) { e.mutable_tenant_configured()->set_agents(1); });
  t.start(0, 0);
  t.s.at(ny(5, 12, 5)).event().mutable_agents_changed()->set_agents(2);
  t.start(1, 1);
  EXPECT_EQ(broken_in(t.s), kClean) << "the time before was full";
}

TEST(twin_i3, a_start_that_waits_for_the_window) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 8));  // due an hour before the policy's window
  story.at(ny(5, 9, 0, 30)).text(a, 0, 0).wake(a, ny(6, 10), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(story), kClean);
}

TEST(twin_i3, a_start_within_a_minute) {
  FourCalls t;
  t.s.at(ny(5, 12, 0, 55));
  t.start(0, 0);
  t.s.later(2s);
  t.start(1, 1);
  EXPECT_EQ(broken_in(t.s), kClean);
}

// A closed gate stops the clock; what is late after it has opened is late again.
TEST(twin_i3, a_start_that_waits_for_the_ehr) {
  const auto started_at = [](Instant start, bool despite_faults) {
    FourCalls t;
    t.s.ask(0, EhrKind::check_status, 0)
        .later(1s)
        .answer(0, EhrKind::check_status, EhrAnswer::lost);
    t.s.withhold(0, Withheld::ehr_unavailable, ny(5, 13, 30));
    t.s.event().mutable_ehr_gate_changed()->set_closed(true);
    t.s.at(ny(5, 13)).event().mutable_ehr_gate_changed()->set_closed(false);
    t.s.at(start);
    t.start(1, 1);
    return broken_in(t.s, {.lateness_despite_faults = despite_faults});
  };
  EXPECT_EQ(started_at(ny(5, 13, 1), true), kClean);
  EXPECT_EQ(started_at(ny(5, 13, 20), true), Names{"I3"});
  EXPECT_EQ(started_at(ny(5, 13, 20), false), kClean);
}

}  // namespace
}  // namespace rb::audit::test
