// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: open contacts, windows and opt-outs.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// ---- I4

TEST(mutant_i4, two_contacts_with_one_number) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 12));
  const auto b = story.enrol(0, 2, ny(5, 12));  // of the same household
  story.at(ny(5, 12)).ask(a, EhrKind::check_status, 0, Channel::text);
  story.later(2s).ask(b, EhrKind::check_status, 0, Channel::text);
  EXPECT_EQ(broken_in(story), Names{"I4"});
}

TEST(mutant_i4, two_campaigns_in_contact_with_one_patient) {
  Story story = opening();
  const auto a = story.enrol(0, 2, ny(5, 12));
  const auto b = story.enrol(1, 2, ny(5, 12));
  story.at(ny(5, 12)).ask(a, EhrKind::check_status, 0, Channel::text);
  story.later(2s).ask(b, EhrKind::check_status, 2);
  EXPECT_EQ(broken_in(story), Names{"I4"});
}

TEST(mutant_i4, an_unknown_attempt_does_not_free_the_number) {
  FourCalls t;
  const auto other = t.s.enrol(1, 2, ny(5, 12));
  t.start(0, 0);
  t.s.later(5s).unknown(0, t.s.now() + 15min).later(5s).ask(other, EhrKind::check_status, 0);
  EXPECT_EQ(broken_in(t.s), Names{"I4"});
}

TEST(twin_i4, the_next_contact_in_the_same_millisecond) {
  FourCalls t;
  const auto other = t.s.enrol(1, 2, ny(5, 12));
  t.start(0, 0);
  t.s.later(20s);
  t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::busy, .counts = false});
  t.s.wake(0, ny(5, 12, 30), WakeReason::retry, 0);
  t.start(other, 0);
  EXPECT_EQ(broken_in(t.s), kClean);
}

TEST(twin_i4, a_check_let_go_frees_the_number) {
  FourCalls t;
  const auto other = t.s.enrol(1, 2, ny(5, 12));
  t.s.ask(0, EhrKind::check_status, 0).later(5s).withhold(0, Withheld::minimum_gap, ny(5, 15));
  t.start(other, 0);
  EXPECT_EQ(broken_in(t.s), kClean);
}

// ---- I8

// A text to `patient` at a time; what the audit says.
Names text_at(Instant at, std::uint32_t patient, std::uint32_t phone,
              const std::function<void(Story&)>& change = {}) {
  Story story = opening();
  const auto a = story.enrol(0, patient, at);
  story.at(at).text(a, phone, 0).wake(a, at + 25h, WakeReason::next_step, 1);
  if (change) change(story);
  return broken_in(story);
}

TEST(mutant_i8, a_text_a_second_before_the_window) {
  EXPECT_EQ(text_at(ny(5, 8, 59, 59) - 200ms, 0, 0), Names{"I8"});
}
TEST(twin_i8, a_text_as_the_window_opens) {
  EXPECT_EQ(text_at(ny(5, 9), 0, 0), kClean);
}

TEST(mutant_i8, a_text_that_may_arrive_after_the_close) {
  EXPECT_EQ(text_at(ny(5, 19, 46), 0, 0), Names{"I8"});
}
TEST(twin_i8, a_text_whose_validity_ends_with_the_window) {
  EXPECT_EQ(text_at(ny(5, 19, 45) - 200ms, 0, 0), kClean);
}

TEST(mutant_i8, open_in_one_possible_zone_and_closed_in_another) {
  EXPECT_EQ(text_at(ny(5, 9, 30), 1, 1), Names{"I8"});
}
TEST(twin_i8, open_in_every_possible_zone) {
  EXPECT_EQ(text_at(ny(5, 10), 1, 1), kClean);
}

TEST(mutant_i8, closed_by_the_state) {
  EXPECT_EQ(text_at(ny(5, 17, 50), 3, 3), Names{"I8"});
}
TEST(twin_i8, the_state_does_not_concern_others) {
  EXPECT_EQ(text_at(ny(5, 17, 50), 0, 0), kClean);
}
TEST(twin_i8, the_states_rule_has_run_out) {
  EXPECT_EQ(text_at(ny(5, 17, 50), 3, 3,
                    [](Story& s) {
                      s.records[0]
                          .mutable_header()
                          ->mutable_rules()
                          ->mutable_states(0)
                          ->mutable_until()
                          ->set_days(20'731);
                    }),
            kClean);
}

TEST(mutant_i8, on_a_holiday) {
  EXPECT_EQ(text_at(ny(12, 12), 0, 0), Names{"I8"});
}
TEST(twin_i8, the_day_after_the_holiday) {
  EXPECT_EQ(text_at(ny(13, 12), 0, 0), kClean);
}

TEST(mutant_i8, a_calendar_that_nobody_knows_never_opens) {
  EXPECT_EQ(text_at(ny(5, 12), 0, 0,
                    [](Story& s) {
                      s.records[1].mutable_campaign_definition()->mutable_policy()->set_holidays(
                          "us-fedral");
                    }),
            Names{"I8"});
}

TEST(mutant_i8, without_consent) {
  const auto revoke = [](Story& s) {
    s.change(s.find(Kind::kPatientRegistered)[0],
             [](auto& e) { e.mutable_patient_registered()->set_consent(false); });
  };
  EXPECT_EQ(text_at(ny(5, 12), 0, 0, revoke), Names{"I8"});
}

TEST(mutant_i8, beyond_the_close_it_claims) {
  EXPECT_EQ(text_at(ny(5, 12), 0, 0,
                    [](Story& s) {
                      s.change(s.find(Kind::kAttemptIntended)[0], [](auto& e) {
                        auto& intent = *e.mutable_attempt_intended();
                        intent.set_window_close_ms(intent.latest_end_ms() - 1);
                      });
                    }),
            Names{"I8"});
}

TEST(mutant_i8, a_legal_class_without_rules) {
  EXPECT_EQ(text_at(ny(5, 12), 0, 0,
                    [](Story& s) {
                      s.records[1].mutable_campaign_definition()->mutable_policy()->set_legal_class(
                          LegalClass::marketing);
                    }),
            Names{"I8"});
}

// On November 1 clocks go back at 02:00: 09:00 is an hour later in UTC than the day before.
TEST(mutant_i8, the_day_the_clocks_go_back) {
  const Instant nine = ny(32, 9) + 1h;
  EXPECT_EQ(text_at(nine - 1s, 0, 0), Names{"I8"});
  EXPECT_EQ(text_at(nine, 0, 0), kClean);
}

// ---- I9

TEST(mutant_i9, a_call_after_the_patient_opted_out) {
  AfterText t;
  t.s.at(ny(5, 20)).opt_out(0).at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(7, 12, 30), WakeReason::retry, 1);
  EXPECT_EQ(broken_in(t.s), (Names{"I9", "I15"}));
}

TEST(mutant_i9, a_call_to_a_number_that_opted_out) {
  AfterText t;
  t.s.at(ny(5, 20)).opt_out(2, 0).at(ny(6, 10)).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
  t.s.wake(t.a, ny(7, 12, 30), WakeReason::retry, 1);
  EXPECT_EQ(broken_in(t.s), Names{"I9"});
}

TEST(mutant_i9, a_patient_who_had_opted_out_before_the_log_began) {
  Story story = opening();
  story.change(story.find(Kind::kPatientRegistered)[0],
               [](auto& e) { e.mutable_patient_registered()->set_opted_out(true); });
  const auto a = story.enrol(0, 0, ny(5, 12));
  story.at(ny(5, 12)).text(a, 0, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(story), (Names{"I9", "I15"}));
}

TEST(mutant_i9, an_open_call_that_is_not_called_off) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).opt_out(0).later(1s);
  t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::no_answer}).end(0, Ending::opted_out);
  EXPECT_EQ(broken_in(t.s), Names{"I9"});
}

TEST(twin_i9, an_open_call_that_is_called_off) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).opt_out(0);
  t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::cancelled, .counts = false})
      .end(0, Ending::opted_out);
  t.s.later(1s);
  t.start(1, 1);
  EXPECT_EQ(broken_in(t.s), kClean);
}

TEST(twin_i9, a_call_that_has_gone_on_to_another_number) {
  Story story = opening();
  const auto a = story.enrol(1, 2, ny(5, 12));
  story.at(ny(5, 12)).call(a, 0, 0, {.outcome = Outcome::bad_number});
  story.wake(a, story.now(), WakeReason::retry, 0);
  story.ask(a, EhrKind::check_status, 2).answer(a, EhrKind::check_status, EhrAnswer::open);
  story.intend(a, 2, Channel::voice, 0).later(5s).opt_out(0).later(20s);  // who shares number 0
  story.ended(a, 2, Channel::voice, {.outcome = Outcome::no_answer});
  story.wake(a, ny(6, 18), WakeReason::retry, 0);
  EXPECT_EQ(broken_in(story), kClean);
}

TEST(twin_i9, another_number_of_the_same_patient) {
  Story story = opening();
  const auto a = story.enrol(0, 2, ny(5, 12));
  story.at(ny(5, 11)).opt_out(2, 0).at(ny(5, 12)).text(a, 2, 0).wake(a, ny(6, 14),
                                                                     WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(story), kClean);
}

}  // namespace
}  // namespace rb::audit::test
