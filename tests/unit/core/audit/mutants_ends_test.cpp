// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: bookings, ends, replays, unknowns and counts.
#include "core/audit/same_log.hpp"
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// ---- I13

TEST(mutant_i13, two_bookings_for_one_assignment) {
  Story story = whole_story();
  const auto made = story.find(Kind::kBookingMade, 5)[0];
  story.records.insert(story.records.begin() + static_cast<std::ptrdiff_t>(made),
                       story.records[made]);
  EXPECT_EQ(broken_in(story), Names{"I13"});
}

TEST(mutant_i13, booked_without_a_booking) {
  Story story = whole_story();
  story.drop(story.find(Kind::kBookingMade, 5)[0]);
  EXPECT_EQ(broken_in(story), Names{"I13"});
}

TEST(mutant_i13, a_booking_in_the_ehr_that_was_never_recorded) {
  Story story = whole_story();
  story.ledger(3, 8000);
  EXPECT_EQ(broken_in(story), Names{"I13"});
}

TEST(mutant_i13, a_recorded_booking_that_the_ehr_does_not_have) {
  Story story = whole_story();
  std::erase_if(story.records, [](const auto& r) {
    return r.has_ledger_booking() && r.ledger_booking().assignment() == 0;
  });
  EXPECT_EQ(broken_in(story), Names{"I13"});
}

TEST(mutant_i13, booked_twice_in_the_ehr) {
  Story story = whole_story();
  story.ledger(5, 7003);
  EXPECT_EQ(broken_in(story), Names{"I13"});
}

TEST(twin_i13, the_second_one_was_cancelled) {
  Story story = whole_story();
  story.ledger(5, 7003, true);
  EXPECT_EQ(broken_in(story), kClean);
}

TEST(twin_i13, without_a_ledger_nobody_compares) {
  Story story = whole_story();
  std::erase_if(story.records, [](const auto& r) { return r.has_ledger_booking(); });
  EXPECT_EQ(broken_in(story), kClean);
  EXPECT_EQ(broken_in(story, {.expect_ledger = true}), Names{"I13"});
}

// ---- I15

TEST(mutant_i15, a_call_after_the_booking) {
  AfterText t;
  t.s.at(ny(5, 20)).act(t.a, Act::chose_slot).ask(t.a, EhrKind::book).later(1s);
  t.s.answer(t.a, EhrKind::book, EhrAnswer::booked);
  auto& made = *t.s.of(t.a).mutable_booking_made();
  made.set_request(1);
  made.set_appointment(9);
  t.s.wake(t.a, ny(6, 10), WakeReason::next_step, 1);  // and goes on
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(7, 12, 30), WakeReason::retry, 1);
  EXPECT_EQ(broken_in(t.s), Names{"I15"});
}

TEST(mutant_i15, a_call_after_the_end) {
  Story story = whole_story();
  story.at(ny(15, 12)).intend(3, 0, Channel::voice, 0);
  const Names names = broken_in(story);
  EXPECT_NE(std::find(names.begin(), names.end(), "I15"), names.end());
}

TEST(twin_i15, another_campaign_goes_on_after_the_booking) {
  AfterText t;
  const auto other = t.s.enrol(1, 0, ny(6, 12));
  t.s.at(ny(5, 20)).act(t.a, Act::chose_slot).book(t.a, 9);
  t.s.at(ny(6, 12)).call(
      other, 0, 0, {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
  t.s.end(other, Ending::confirmed);
  EXPECT_EQ(broken_in(t.s), kClean);
}

// ---- I19, I20

TEST(mutant_i19, a_state_that_the_events_do_not_give) {
  Story story = whole_story();
  story.change(story.find(Kind::kCheckpointTaken)[1],
               [](auto& e) { e.mutable_checkpoint_taken()->set_state_digest(1); });
  const Verdict verdict = story.audit();
  EXPECT_EQ(verdict.count(Promise::i19).violated, 2U) << "it, and the next, which folds it";
  EXPECT_EQ(broken(verdict), Names{"I19"});
}

TEST(mutant_i19, an_event_that_was_changed_afterwards) {
  Story story = whole_story();
  story.change(story.find(Kind::kAttemptAccepted)[0], [](auto& e) { e.set_at_ms(e.at_ms() + 1); });
  EXPECT_EQ(broken(story.audit()), Names{"I19"});
}

std::optional<Violation> difference(const Story& one, const Story& other) {
  const auto source = [](const Story& story) {
    return [&story, i = std::size_t{0}]() mutable -> const proto::LogRecord* {
      return i < story.records.size() ? &story.records[i++] : nullptr;
    };
  };
  return first_difference(source(one), source(other));
}

TEST(mutant_i20, two_runs_that_differ) {
  Story other = whole_story();
  const auto position = other.find(Kind::kWakeScheduled)[3];
  other.change(position, [](auto& e) {
    e.mutable_wake_scheduled()->set_due_ms(e.wake_scheduled().due_ms() + 1);
  });
  const auto found = difference(whole_story(), other);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->promise, Promise::i20);
  EXPECT_EQ(found->sequence, other.records[position].event().sequence());
  EXPECT_NE(found->sentence.find("due_ms"), std::string::npos) << found->sentence;

  other = whole_story();
  other.records.pop_back();
  ASSERT_TRUE(difference(whole_story(), other));
  EXPECT_NE(difference(whole_story(), other)->sentence.find("second run ends"), std::string::npos);
}

TEST(twin_i20, two_runs_that_are_the_same) {
  EXPECT_FALSE(difference(whole_story(), whole_story()));
}

// ---- I23

TEST(mutant_i23, an_unknown_attempt_that_nobody_resolves) {
  const auto resolved_after = [](Millis length) {
    FourCalls t;
    t.start(0, 0);
    t.s.later(5s).unknown(0, t.s.now() + 15min).later(length);
    t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::unknown})
        .task(0, TaskReason::unknown_unresolved);
    return broken_in(t.s, {.lateness = 24h});
  };
  EXPECT_EQ(resolved_after(15min), kClean);
  EXPECT_EQ(resolved_after(15min + 59s), kClean);
  EXPECT_EQ(resolved_after(17min), Names{"I23"});
}

TEST(mutant_i23, an_unknown_attempt_at_the_end_of_the_log) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).unknown(0, t.s.now() + 15min);
  EXPECT_EQ(broken_in(t.s), kClean) << "its time has not come";
  t.s.later(20min).event().mutable_agents_changed()->set_agents(2);
  EXPECT_EQ(broken_in(t.s, {.lateness = 24h}), Names{"I23"});
}

TEST(mutant_i23, a_deadline_beyond_the_policys) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).unknown(0, t.s.now() + 16min);
  EXPECT_EQ(broken_in(t.s), Names{"I23"});
}

// ---- I27

TEST(mutant_i27, a_count_that_is_not_the_events) {
  Story story = whole_story();
  story.change(story.find(Kind::kCheckpointTaken)[2],
               [](auto& e) { e.mutable_checkpoint_taken()->set_by_ending(1, 1); });
  EXPECT_EQ(broken_in(story), Names{"I27"});
}

TEST(mutant_i27, a_patient_counted_in_another_state) {
  Story story = whole_story();
  story.change(story.find(Kind::kCheckpointTaken)[1], [](auto& e) {
    e.mutable_checkpoint_taken()->set_by_state(0, 1);
    e.mutable_checkpoint_taken()->set_by_state(5, 0);
  });
  EXPECT_EQ(broken_in(story), Names{"I27"});
}

// ---- I28

// Paused or cancelled on Monday evening; a call is due on Tuesday at ten.
Names after_text(const std::function<void(Story&, std::uint32_t)>& then) {
  AfterText t;
  t.s.at(ny(5, 20));
  then(t.s, t.a);
  t.s.at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(7, 12, 30), WakeReason::retry, 1);
  return broken_in(t.s);
}

TEST(mutant_i28, a_call_while_its_campaign_is_paused) {
  EXPECT_EQ(after_text([](Story& s, auto) {
              s.of_campaign(0).mutable_campaign_paused()->set_reason(PauseReason::operator_command);
            }),
            Names{"I28"});
}

TEST(twin_i28, a_call_after_the_pause_or_in_another_campaign) {
  EXPECT_EQ(after_text([](Story& s, auto) {
              s.of_campaign(0).mutable_campaign_paused()->set_reason(PauseReason::operator_command);
              s.at(ny(6, 8)).of_campaign(0).mutable_campaign_resumed();
            }),
            kClean);
  EXPECT_EQ(after_text([](Story& s, auto) {
              s.of_campaign(1).mutable_campaign_paused()->set_reason(PauseReason::opt_out_rate);
            }),
            kClean);
}

TEST(twin_i28, a_call_under_way_goes_on_in_a_pause) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).of_campaign(1).mutable_campaign_paused()->set_reason(PauseReason::failure_rate);
  t.s.later(1min);
  t.confirm(0, 0);
  EXPECT_EQ(broken_in(t.s), kClean);
}

TEST(mutant_i28, a_call_after_its_campaign_was_cancelled) {
  EXPECT_EQ(after_text([](Story& s, auto) { s.of_campaign(0).mutable_campaign_cancelled(); }),
            Names{"I28"});
}

// ---- findings

TEST(findings, count_all_and_keep_the_first) {
  Story story = whole_story();
  for (int i = 0; i < 10; ++i) story.end(3, Ending::confirmed);
  const Verdict verdict = judged(story, {.sentences = 4});
  EXPECT_EQ(verdict.count(Promise::i1).violated, 10U);
  EXPECT_EQ(verdict.violations.size(), 4U);
  EXPECT_EQ(to_string(verdict.violations[0]).substr(0, 27), "I1 no patient lost, event 1");
  EXPECT_NE(to_string(verdict.violations[0]).find(", assignment 3: ended a second time"),
            std::string::npos);
}

}  // namespace
}  // namespace rb::audit::test
