// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: the retry policy.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// ---- I12

// The second call of the flu campaign after `first` ended; what the audit says.
Names second_call(End first, Instant at, const std::function<void(proto::Policy&)>& change = {},
                  bool voicemail = false) {
  AfterText t;
  if (change) change(*t.s.records[1].mutable_campaign_definition()->mutable_policy());
  t.s.at(ny(6, 10)).call(t.a, 0, 1, first);
  t.s.wake(t.a, at, WakeReason::retry, 1);
  t.s.at(at).call(t.a, 0, 1, {.outcome = Outcome::no_answer, .voicemail = voicemail});
  t.s.wake(t.a, at + 30h, WakeReason::retry, 1);
  return broken_in(t.s);
}

TEST(mutant_i12, a_retry_before_its_delay) {
  const End no_answer{.outcome = Outcome::no_answer};
  EXPECT_EQ(second_call(no_answer, ny(6, 16)), Names{"I12"});
  EXPECT_EQ(second_call(no_answer, ny(7, 12, 30)), kClean);
}

TEST(mutant_i12, a_retry_in_the_same_part_of_the_day) {
  const End no_answer{.outcome = Outcome::no_answer};
  EXPECT_EQ(second_call(no_answer, ny(7, 10, 30)), Names{"I12"});
  EXPECT_EQ(second_call(no_answer, ny(7, 17, 30)), kClean);
  const auto mornings_only = [](proto::Policy& p) {
    p.mutable_windows(0)->mutable_hours(0)->set_to_minute(12 * 60);
  };
  EXPECT_EQ(second_call(no_answer, ny(7, 10, 30), mornings_only), kClean)
      << "the window gives no other";
}

TEST(mutant_i12, a_callback_in_another_part_of_the_day_than_asked) {
  const End callback{.outcome = Outcome::answered_human,
                     .disposition = Disposition::callback_requested};
  EXPECT_EQ(second_call(callback, ny(6, 14, 30)), Names{"I12"});
  EXPECT_EQ(second_call(callback, ny(7, 10, 30)), kClean);
}

// As soon as delay and window allow: no part of the day is waited for, and nothing is spread.
void at_once(proto::Policy& p) {
  p.mutable_contact_time()->set_strategy(Strategy::fixed);
  p.mutable_pacing()->clear_spread();
  p.mutable_retry()->mutable_no_answer()->set_daypart(DaypartChoice::any);
}

// A call on Tuesday at nine that nobody answers, over at 9:01, to be retried after 24 to 48 h.
Names retry_due(Instant at, const std::function<void(proto::Policy&)>& change) {
  Story story = opening();
  change(*story.records[1].mutable_campaign_definition()->mutable_policy());
  const auto a = story.enrol(0, 0, ny(5, 9));
  story.at(ny(5, 9)).text(a, 0, 0).wake(a, ny(6, 9, 0, 6), WakeReason::next_step, 1);
  story.at(ny(6, 9, 0, 6)).call(a, 0, 1, {.outcome = Outcome::no_answer});
  story.wake(a, at, WakeReason::retry, 1);
  return broken_in(story);
}

TEST(mutant_i12, a_retry_after_its_longest_delay) {
  EXPECT_EQ(retry_due(ny(8, 9, 1), at_once), kClean);
  EXPECT_EQ(retry_due(ny(8, 9, 2), at_once), Names{"I12"});
}

TEST(mutant_i12, a_retry_after_the_opening_that_it_waits_for) {
  const auto into_the_night = [](proto::Policy& p) {  // the longest delay ends at 20:01
    at_once(p);
    p.mutable_retry()->mutable_no_answer()->mutable_after()->set_max_ms(59 * kHour);
  };
  EXPECT_EQ(retry_due(ny(9, 9), into_the_night), kClean);
  EXPECT_EQ(retry_due(ny(9, 9, 1), into_the_night), Names{"I12"});
  const auto and_spread = [&](proto::Policy& p) {
    into_the_night(p);
    p.mutable_pacing()->mutable_spread()->set_ms(2 * kHour);
  };
  EXPECT_EQ(retry_due(ny(9, 11), and_spread), kClean);
  EXPECT_EQ(retry_due(ny(9, 11, 1), and_spread), Names{"I12"});
}

TEST(mutant_i12, a_retry_after_the_part_of_the_day_that_it_waits_for) {
  const auto another_part = [](proto::Policy& p) {  // than the morning: the evening is the last
    at_once(p);
    p.mutable_retry()->mutable_no_answer()->set_daypart(DaypartChoice::different);
  };
  EXPECT_EQ(retry_due(ny(8, 17), another_part), kClean);
  EXPECT_EQ(retry_due(ny(8, 17, 1), another_part), Names{"I12"});
}

TEST(mutant_i12, a_step_long_after_its_delay) {
  const auto call_due = [](Instant at) {
    Story story = opening();
    at_once(*story.records[1].mutable_campaign_definition()->mutable_policy());
    const auto a = story.enrol(0, 0, ny(5, 9));
    story.at(ny(5, 9)).text(a, 0, 0).wake(a, at, WakeReason::next_step, 1);
    return broken_in(story);
  };
  EXPECT_EQ(call_due(ny(6, 9, 0, 6)), kClean);  // a day after the text arrived, to the second
  EXPECT_EQ(call_due(ny(6, 9, 0, 8)), Names{"I12"});
}

TEST(mutant_i12, withheld_for_longer_than_its_reason) {
  const auto until = [](Withheld::Value reason, Instant at) {
    Story story = opening();
    at_once(*story.records[1].mutable_campaign_definition()->mutable_policy());
    const auto a = story.enrol(0, 0, ny(5, 9));
    story.at(ny(5, 12)).withhold(a, reason, at);
    return broken_in(story, {.lateness = 24h});
  };
  EXPECT_EQ(until(Withheld::minimum_gap, ny(5, 16)), kClean);  // four hours
  EXPECT_EQ(until(Withheld::minimum_gap, ny(5, 16, 1)), Names{"I12"});
  EXPECT_EQ(until(Withheld::daily_cap, ny(6, 12)), kClean);
  EXPECT_EQ(until(Withheld::daily_cap, ny(6, 12, 1)), Names{"I12"});
  EXPECT_EQ(until(Withheld::weekly_cap, ny(13, 9)), kClean) << "the 12th is a holiday";
  EXPECT_EQ(until(Withheld::weekly_cap, ny(13, 9, 1)), Names{"I12"});
  EXPECT_EQ(until(Withheld::number_in_use, ny(5, 13)), kClean);
  EXPECT_EQ(until(Withheld::number_in_use, ny(5, 14)), Names{"I12"});
  EXPECT_EQ(until(Withheld::patient_opted_out, ny(30, 12)), kClean) << "for good";
}

TEST(mutant_i12, giving_up_later_than_the_policy_does) {
  const auto gives_up_at = [](Instant at) {
    FourCalls t;
    t.s.records[2]
        .mutable_campaign_definition()
        ->mutable_policy()
        ->mutable_limits()
        ->set_total_calls(1);
    t.s.call(0, 0, 0, {.outcome = Outcome::no_answer});
    t.s.wake(0, at, WakeReason::next_step, 1);
    return broken_in(t.s, {.lateness = 24h});
  };
  EXPECT_EQ(gives_up_at(ny(8, 12, 1)), kClean);
  EXPECT_EQ(gives_up_at(ny(8, 12, 2)), Names{"I12"});
}

TEST(mutant_i12, a_part_of_the_day_that_it_is_not) {
  const auto records = [](const Story::Change& change) {
    Story story = whole_story();
    story.change(story.find(Kind::kAttemptIntended, 4)[1], change);
    return broken_in(story);
  };
  EXPECT_EQ(records([](auto& e) { e.mutable_attempt_intended()->set_daypart(1); }), Names{"I12"});
  EXPECT_EQ(records([](auto& e) { e.mutable_attempt_intended()->clear_daypart(); }), Names{"I12"});
  EXPECT_EQ(records([](auto& e) { e.mutable_attempt_intended()->set_daypart(0); }), kClean);
}

TEST(mutant_i12, retried_more_often_than_its_maximum) {
  const auto busy_times = [](int times) {
    FourCalls t;
    for (int i = 0; i < times; ++i) {
      t.s.call(0, 0, 0, {.outcome = Outcome::busy, .counts = false});
      t.s.wake(0, t.s.now() + 15min, WakeReason::retry, 0).later(15min);
    }
    t.s.call(0, 0, 0, {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
    t.s.end(0, Ending::confirmed);
    return broken_in(t.s, {.lateness = 24h});
  };
  EXPECT_EQ(busy_times(2), kClean);
  EXPECT_EQ(busy_times(3), Names{"I12"});
}

TEST(mutant_i12, a_backoff_that_does_not_grow) {
  const auto second_delay = [](Millis delay) {
    FourCalls t;
    t.s.call(0, 0, 0, {.outcome = Outcome::failed, .counts = false});
    t.s.wake(0, t.s.now() + 5min, WakeReason::retry, 0).later(5min);
    t.s.call(0, 0, 0, {.outcome = Outcome::failed, .counts = false});
    t.s.wake(0, t.s.now() + delay, WakeReason::retry, 0);
    return broken_in(t.s, {.lateness = 24h});
  };
  EXPECT_EQ(second_delay(5min), Names{"I12"});
  EXPECT_EQ(second_delay(10min), kClean);
}

TEST(mutant_i12, a_backoff_that_grows_too_far) {
  const auto third_delay = [](Millis delay) {
    FourCalls t;
    for (const Millis before : {5min, 10min}) {
      t.s.call(0, 0, 0, {.outcome = Outcome::failed, .counts = false});
      t.s.wake(0, t.s.now() + before, WakeReason::retry, 0).later(before);
    }
    t.s.call(0, 0, 0, {.outcome = Outcome::failed, .counts = false});
    t.s.wake(0, t.s.now() + delay, WakeReason::retry, 0);
    return broken_in(t.s, {.lateness = 24h});
  };
  EXPECT_EQ(third_delay(20min), kClean);
  EXPECT_EQ(third_delay(7h), Names{"I12"});
}

TEST(mutant_i12, a_second_voicemail) {
  const End machine{.outcome = Outcome::answered_machine, .voicemail = true};
  EXPECT_EQ(second_call(machine, ny(8, 12, 30), {}, true), Names{"I12"});
  EXPECT_EQ(second_call(machine, ny(8, 12, 30), {}, false), kClean);
}

TEST(mutant_i12, a_voicemail_that_the_policy_does_not_want) {
  const End machine{.outcome = Outcome::answered_machine, .voicemail = true};
  const auto never = [](proto::Policy& p) {
    p.mutable_retry()->mutable_machine()->set_voicemail(VoicemailUse::never);
  };
  EXPECT_EQ(second_call(machine, ny(8, 12, 30), never), Names{"I12"});
}

TEST(mutant_i12, a_step_before_its_delay) {
  const auto call_at = [](Instant at) {
    AfterText t;
    t.s.at(at).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
    t.s.wake(t.a, at + 27h, WakeReason::retry, 1);
    return broken_in(t.s);
  };
  EXPECT_EQ(call_at(ny(6, 9)), Names{"I12"});
  EXPECT_EQ(call_at(ny(6, 10)), kClean);
}

TEST(mutant_i12, a_step_that_comes_again) {
  AfterText t;
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(6, 15), WakeReason::next_step, 0).at(ny(6, 15)).text(t.a, 0, 0);
  t.s.wake(t.a, ny(8, 15), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(t.s), Names{"I12"});
}

TEST(mutant_i12, the_last_text_before_the_calls_are_exhausted) {
  AfterText t;
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(6, 15), WakeReason::next_step, 2).at(ny(6, 15)).text(t.a, 0, 2);
  t.s.wake(t.a, ny(8, 15), WakeReason::next_step, 3);
  EXPECT_EQ(broken_in(t.s), Names{"I12"});
}

TEST(twin_i12, the_last_text_after_a_number_that_is_no_good) {
  AfterText t;
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::bad_number});
  t.s.wake(t.a, ny(6, 14, 20), WakeReason::next_step, 2).at(ny(6, 14, 20)).text(t.a, 0, 2);
  t.s.wake(t.a, ny(8, 14), WakeReason::next_step, 3);
  EXPECT_EQ(broken_in(t.s), kClean);
}

TEST(mutant_i12, another_policy_than_the_one_in_the_log) {
  Story story = whole_story();
  story.change(story.find(Kind::kCampaignStarted)[0],
               [](auto& e) { e.mutable_campaign_started()->set_policy_hash(1); });
  EXPECT_EQ(broken_in(story), Names{"I12"});
}

TEST(mutant_i12, a_call_that_counts_and_is_not_counted) {
  Story story = whole_story();
  story.change(story.find(Kind::kAttemptEnded, 4)[1],
               [](auto& e) { e.mutable_attempt_ended()->set_counts(false); });
  EXPECT_EQ(broken_in(story), Names{"I12"});
}

TEST(mutant_i12, an_attempt_after_the_deadline) {
  Story story = whole_story();
  for (const auto position : story.find(Kind::kCampaignStarted)) {
    story.change(position,
                 [](auto& e) { e.mutable_campaign_started()->set_deadline_ms(to_ms(ny(10, 16))); });
  }
  EXPECT_EQ(broken_in(story), Names{"I12"});
}

TEST(mutant_i12, an_attempt_after_the_patients_own_deadline) {
  const auto told_with = [](Instant deadline) {
    Story story = whole_story();
    for (const auto position : story.find(Kind::kPatientEnrolled)) {
      story.change(position, [&](auto& e) {
        e.mutable_patient_enrolled()->set_deadline_ms(to_ms(deadline));
      });
    }
    return broken_in(story);
  };
  EXPECT_EQ(told_with(ny(10, 17)), Names{"I12"});
  EXPECT_EQ(told_with(ny(30, 17)), kClean);
}

}  // namespace
}  // namespace rb::audit::test
