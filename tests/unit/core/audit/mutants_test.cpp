// One planted bug for each promise, caught under that promise's name and no other; and beside it the
// near miss that must not alarm.
#include "story.hpp"

#include "core/audit/same_log.hpp"

namespace rb::audit::test {
namespace {

using namespace proto;
using Names = std::vector<std::string>;
using Kind = proto::Event::BodyCase;

const Names kNone_;

// The audit of a story whose digests are put right first.
Verdict judged(Story story, Options options = {}) {
  story.renumber();
  return story.settle_digests().audit(std::move(options));
}

Names broken_in(const Story& story, Options options = {}) { return broken(judged(story, std::move(options))); }

// An assignment of patient 0 in the flu campaign whose heads-up text went out on Monday morning.
struct AfterText {
  Story s = opening();
  std::uint32_t a = 0;
  AfterText() {
    a = s.enrol(0, 0, ny(5, 9, 5));
    s.at(ny(5, 9, 5)).text(a, 0, 0).wake(a, ny(6, 10), WakeReason::next_step, 1);
  }
};

// Patients 0, 1, 3 and 4, one call each in the confirm campaign; the first is due at once.
struct FourCalls {
  Story s = opening();
  FourCalls() {
    for (const std::uint32_t patient : {0U, 1U, 3U, 4U}) s.enrol(1, patient, ny(5, 12));
    s.at(ny(5, 12));
  }
  // A status check and a call that goes out at once.
  void start(std::uint32_t a, std::uint32_t phone) {
    s.ask(a, EhrKind::check_status, phone).answer(a, EhrKind::check_status, EhrAnswer::open);
    s.intend(a, phone, Channel::voice, 0);
  }
  void confirm(std::uint32_t a, std::uint32_t phone) {
    s.ended(a, phone, Channel::voice, {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
    s.end(a, Ending::confirmed);
  }
};

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
  story.wake(3, ny(15, 10), WakeReason::retry, 0);
  EXPECT_EQ(broken_in(story), Names{"I1"});
}

TEST(mutant_i1, a_patient_enrolled_twice_in_one_campaign) {
  Story story = whole_story();
  story.enrol(0, 4, ny(20, 10));
  EXPECT_EQ(broken_in(story), Names{"I1"});
}

TEST(mutant_i1, an_enrolment_that_was_acknowledged_and_is_gone) {
  EXPECT_EQ(broken_in(whole_story(), {.acknowledged = 7}), Names{"I1"});
  EXPECT_EQ(broken_in(whole_story(), {.acknowledged = 6}), kNone_);
}

TEST(twin_i1, an_enrolment_that_ends_at_once) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 9));
  story.end(a, Ending::no_consent);
  EXPECT_EQ(broken_in(story), kNone_);
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
  EXPECT_EQ(broken_in(t.s), kNone_);
}

TEST(twin_i2, a_booking_that_waits_for_its_next_try) {
  AfterText t;
  t.s.at(ny(5, 11)).act(t.a, Act::chose_slot).ask(t.a, EhrKind::book).later(1s);
  t.s.answer(t.a, EhrKind::book, EhrAnswer::failed).wake(t.a, t.s.now() + 10s, WakeReason::booking_retry, 1);
  t.s.later(10s).book(t.a, 5);
  EXPECT_EQ(broken_in(t.s), kNone_);
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
  EXPECT_EQ(broken_in(t.s), kNone_);
}

TEST(twin_i3, a_start_that_waits_for_the_window) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 8));  // due an hour before the policy's window
  story.at(ny(5, 9, 0, 30)).text(a, 0, 0).wake(a, ny(6, 10), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(story), kNone_);
}

TEST(twin_i3, a_start_within_a_minute) {
  FourCalls t;
  t.s.at(ny(5, 12, 0, 55));
  t.start(0, 0);
  t.s.later(2s);
  t.start(1, 1);
  EXPECT_EQ(broken_in(t.s), kNone_);
}

TEST(twin_i3, after_a_fault_nobody_judges) {
  FourCalls t;
  t.s.ask(0, EhrKind::check_status, 0).later(1s).answer(0, EhrKind::check_status, EhrAnswer::lost);
  t.s.withhold(0, Withheld::ehr_unavailable, ny(5, 12, 2));
  t.s.at(ny(5, 14));
  t.start(1, 1);
  EXPECT_EQ(broken_in(t.s), kNone_);
  EXPECT_EQ(broken_in(t.s, {.lateness_despite_faults = true}), Names{"I3"});
}

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
  EXPECT_EQ(broken_in(t.s), kNone_);
}

TEST(twin_i4, a_check_let_go_frees_the_number) {
  FourCalls t;
  const auto other = t.s.enrol(1, 2, ny(5, 12));
  t.s.ask(0, EhrKind::check_status, 0).later(5s).withhold(0, Withheld::minimum_gap, ny(5, 15));
  t.start(other, 0);
  EXPECT_EQ(broken_in(t.s), kNone_);
}

// ---- I8

// A text to `patient` at a time; what the audit says.
Names text_at(Instant at, std::uint32_t patient, std::uint32_t phone, const std::function<void(Story&)>& change = {}) {
  Story story = opening();
  const auto a = story.enrol(0, patient, at);
  story.at(at).text(a, phone, 0).wake(a, at + 25h, WakeReason::next_step, 1);
  if (change) change(story);
  return broken_in(story);
}

TEST(mutant_i8, a_text_a_second_before_the_window) { EXPECT_EQ(text_at(ny(5, 8, 59, 59) - 200ms, 0, 0), Names{"I8"}); }
TEST(twin_i8, a_text_as_the_window_opens) { EXPECT_EQ(text_at(ny(5, 9), 0, 0), kNone_); }

TEST(mutant_i8, a_text_that_may_arrive_after_the_close) { EXPECT_EQ(text_at(ny(5, 19, 46), 0, 0), Names{"I8"}); }
TEST(twin_i8, a_text_whose_validity_ends_with_the_window) { EXPECT_EQ(text_at(ny(5, 19, 45) - 200ms, 0, 0), kNone_); }

TEST(mutant_i8, open_in_one_possible_zone_and_closed_in_another) { EXPECT_EQ(text_at(ny(5, 9, 30), 1, 1), Names{"I8"}); }
TEST(twin_i8, open_in_every_possible_zone) { EXPECT_EQ(text_at(ny(5, 10), 1, 1), kNone_); }

TEST(mutant_i8, closed_by_the_state) { EXPECT_EQ(text_at(ny(5, 17, 50), 3, 3), Names{"I8"}); }
TEST(twin_i8, the_state_does_not_concern_others) { EXPECT_EQ(text_at(ny(5, 17, 50), 0, 0), kNone_); }
TEST(twin_i8, the_states_rule_has_run_out) {
  EXPECT_EQ(text_at(ny(5, 17, 50), 3, 3, [](Story& s) {
              s.records[0].mutable_header()->mutable_rules()->mutable_states(0)->mutable_until()->set_days(20'731);
            }), kNone_);
}

TEST(mutant_i8, on_a_holiday) { EXPECT_EQ(text_at(ny(12, 12), 0, 0), Names{"I8"}); }
TEST(twin_i8, the_day_after_the_holiday) { EXPECT_EQ(text_at(ny(13, 12), 0, 0), kNone_); }

TEST(mutant_i8, a_calendar_that_nobody_knows_never_opens) {
  EXPECT_EQ(text_at(ny(5, 12), 0, 0, [](Story& s) {
              s.records[1].mutable_campaign_definition()->mutable_policy()->set_holidays("us-fedral");
            }), Names{"I8"});
}

TEST(mutant_i8, without_consent) {
  const auto revoke = [](Story& s) {
    s.change(s.find(Kind::kPatientRegistered)[0], [](auto& e) { e.mutable_patient_registered()->set_consent(false); });
  };
  EXPECT_EQ(text_at(ny(5, 12), 0, 0, revoke), Names{"I8"});
}

TEST(mutant_i8, beyond_the_close_it_claims) {
  EXPECT_EQ(text_at(ny(5, 12), 0, 0, [](Story& s) {
              s.change(s.find(Kind::kAttemptIntended)[0], [](auto& e) {
                auto& intent = *e.mutable_attempt_intended();
                intent.set_window_close_ms(intent.latest_end_ms() - 1);
              });
            }), Names{"I8"});
}

TEST(mutant_i8, a_legal_class_without_rules) {
  EXPECT_EQ(text_at(ny(5, 12), 0, 0, [](Story& s) {
              s.records[1].mutable_campaign_definition()->mutable_policy()->set_legal_class(LegalClass::marketing);
            }), Names{"I8"});
}

// On November 1 clocks go back at 02:00: 09:00 is an hour later in UTC than the day before.
TEST(mutant_i8, the_day_the_clocks_go_back) {
  const Instant nine = ny(32, 9) + 1h;
  EXPECT_EQ(text_at(nine - 1s, 0, 0), Names{"I8"});
  EXPECT_EQ(text_at(nine, 0, 0), kNone_);
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
  story.change(story.find(Kind::kPatientRegistered)[0], [](auto& e) { e.mutable_patient_registered()->set_opted_out(true); });
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
  t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::cancelled, .counts = false}).end(0, Ending::opted_out);
  t.s.later(1s);
  t.start(1, 1);
  EXPECT_EQ(broken_in(t.s), kNone_);
}

TEST(twin_i9, another_number_of_the_same_patient) {
  Story story = opening();
  const auto a = story.enrol(0, 2, ny(5, 12));
  story.at(ny(5, 11)).opt_out(2, 0).at(ny(5, 12)).text(a, 2, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(story), kNone_);
}

// ---- I10

// Calls to patient 0 that all count, at the given times; the policy asks for a day between them.
Names calls_at(const std::vector<Instant>& times, const std::function<void(proto::Policy&)>& change) {
  Story story = opening();
  proto::Policy& policy = *story.records[2].mutable_campaign_definition()->mutable_policy();
  policy.mutable_retry()->mutable_no_answer()->mutable_after()->set_min_ms(0);
  policy.mutable_retry()->mutable_no_answer()->set_daypart(DaypartChoice::any);
  policy.mutable_limits()->set_per_day(8);
  policy.mutable_limits()->set_per_week(8);
  policy.mutable_limits()->set_total_calls(8);
  policy.mutable_limits()->mutable_min_gap()->set_ms(0);
  change(policy);
  const auto a = story.enrol(1, 0, times.front());
  for (std::size_t i = 0; i < times.size(); ++i) {
    story.at(times[i] - 200ms).call(a, 0, 0, {.outcome = Outcome::no_answer});
    story.wake(a, i + 1 < times.size() ? times[i + 1] - 200ms : ny(30, 12), WakeReason::retry, 0);
  }
  return broken_in(story);
}

TEST(mutant_i10, one_contact_too_many_in_a_day) {
  const auto once_a_day = [](proto::Policy& p) { p.mutable_limits()->set_per_day(1); };
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 11, 59)}, once_a_day), Names{"I10"});
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 12)}, once_a_day), kNone_) << "24 hours later is another day";
}

TEST(mutant_i10, one_contact_too_many_in_a_week) {
  const auto twice_a_week = [](proto::Policy& p) { p.mutable_limits()->set_per_week(2); };
  EXPECT_EQ(calls_at({ny(5, 12), ny(7, 12), ny(11, 12)}, twice_a_week), Names{"I10"});
  EXPECT_EQ(calls_at({ny(6, 12), ny(8, 12), ny(13, 12)}, twice_a_week), kNone_);
}

TEST(mutant_i10, too_soon_after_the_last_contact) {
  const auto gap = [](proto::Policy& p) { p.mutable_limits()->mutable_min_gap()->set_ms(4 * kHour); };
  EXPECT_EQ(calls_at({ny(5, 10), ny(5, 13, 59)}, gap), Names{"I10"});
  EXPECT_EQ(calls_at({ny(5, 10), ny(5, 14)}, gap), kNone_);
}

TEST(mutant_i10, more_calls_than_the_campaign_may_make) {
  const auto two_calls = [](proto::Policy& p) { p.mutable_limits()->set_total_calls(2); };
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 12), ny(7, 12)}, two_calls), Names{"I10"});
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 12)}, two_calls), kNone_);
}

TEST(mutant_i10, the_law_of_the_class) {
  const auto exempt = [](proto::Policy& p) {  // one a day, three a week, a minute each
    p.set_legal_class(LegalClass::healthcare_exempt);
  };
  const Names names = calls_at({ny(5, 12), ny(5, 18)}, exempt);
  EXPECT_EQ(names, (Names{"I8", "I10"})) << "I8: the class allows a minute a call, these may last ten";
}

TEST(mutant_i10, the_households_number_counts_too) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 12));
  const auto b = story.enrol(0, 2, ny(5, 13));  // shares number 0
  story.at(ny(5, 12)).text(a, 0, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
  story.at(ny(5, 13)).text(b, 0, 0).wake(b, ny(6, 14), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(story), Names{"I10"});  // an hour apart, min_gap is four
  Story other = opening();
  const auto c = other.enrol(0, 0, ny(5, 12));
  const auto d = other.enrol(0, 2, ny(5, 13));
  other.at(ny(5, 12)).text(c, 0, 0).wake(c, ny(6, 14), WakeReason::next_step, 1);
  other.at(ny(5, 13)).text(d, 2, 0).wake(d, ny(6, 14), WakeReason::next_step, 1);
  EXPECT_EQ(broken_in(other), kNone_);
}

TEST(mutant_i10, the_states_cap_while_in_force) {
  const auto story_until = [](std::int32_t until) {
    Story story = opening();
    story.records[0].mutable_header()->mutable_rules()->mutable_states(0)->clear_hours();
    if (until != 0) story.records[0].mutable_header()->mutable_rules()->mutable_states(0)->mutable_until()->set_days(until);
    const auto a = story.enrol(0, 3, ny(5, 12));
    const auto b = story.enrol(1, 3, ny(5, 18));
    story.at(ny(5, 12)).text(a, 3, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
    story.at(ny(5, 18)).call(b, 3, 0, {.outcome = Outcome::no_answer});
    story.wake(b, ny(7, 12), WakeReason::retry, 0);
    return broken_in(story);
  };
  EXPECT_EQ(story_until(0), Names{"I10"});
  EXPECT_EQ(story_until(20'731), kNone_) << "ran out the day before";
}

TEST(twin_i10, what_did_not_reach_anybody_does_not_count) {
  for (const auto outcome : {Outcome::busy, Outcome::no_answer, Outcome::unknown}) {
    Story story = opening();
    story.records[2].mutable_campaign_definition()->mutable_policy()->mutable_limits()->set_per_day(1);
    story.records[2].mutable_campaign_definition()->mutable_policy()->mutable_limits()->mutable_min_gap()->set_ms(0);
    story.records[1].mutable_campaign_definition()->mutable_policy()->mutable_limits()->mutable_min_gap()->set_ms(0);
    const auto a = story.enrol(0, 2, ny(5, 12));
    const auto b = story.enrol(1, 2, ny(5, 14));
    story.records[1].mutable_campaign_definition()->mutable_policy()->clear_cadence();
    auto& step = *story.records[1].mutable_campaign_definition()->mutable_policy()->add_cadence();
    step.set_step("call");
    step.set_channel(Channel::voice);
    story.at(ny(5, 12)).call(a, 0, 0, {.outcome = outcome, .counts = outcome != Outcome::busy});
    story.task(a, TaskReason::escalated);
    story.at(ny(5, 14)).call(b, 0, 0, {.outcome = Outcome::busy, .counts = false});
    story.task(b, TaskReason::escalated);
    EXPECT_EQ(broken_in(story), outcome == Outcome::busy ? kNone_ : Names{"I10"});
  }
}

// ---- I11

TEST(mutant_i11, calls_faster_than_their_rate) {
  const auto spaced = [](Millis gap) {
    FourCalls t;
    t.s.records[2].mutable_campaign_definition()->mutable_policy()->mutable_pacing()->set_calls_in_flight(100);
    t.s.change(t.s.find(Kind::kTenantConfigured)[0], [](auto& e) {
      e.mutable_tenant_configured()->set_trunks(100);
      e.mutable_tenant_configured()->set_agents(100);
    });
    std::uint32_t a = 0;
    for (const std::uint32_t phone : {0U, 1U, 3U, 4U}) {
      t.start(a++, phone);
      t.s.later(gap);
    }
    return broken_in(t.s);
  };
  EXPECT_EQ(spaced(10ms), Names{"I11"});
  EXPECT_EQ(spaced(700ms), kNone_) << "one per second, and a burst of two";
  EXPECT_EQ(spaced(1s), kNone_);
}

TEST(mutant_i11, more_calls_in_flight_than_agents) {
  FourCalls t;  // two agents
  t.start(0, 0);
  t.s.later(2s);
  t.start(1, 1);
  t.s.later(2s);
  t.start(2, 3);
  EXPECT_EQ(broken_in(t.s), Names{"I11"});
}

TEST(mutant_i11, agents_that_left) {
  const auto with = [](std::uint32_t agents) {
    FourCalls t;
    t.start(0, 0);
    t.s.later(2s).event().mutable_agents_changed()->set_agents(agents);
    t.s.later(2s);
    t.start(1, 1);
    return broken_in(t.s);
  };
  EXPECT_EQ(with(1), Names{"I11"});
  EXPECT_EQ(with(3), kNone_);
}

TEST(mutant_i11, more_texts_to_a_carrier_than_its_day_allows) {
  const auto fourth_at = [](Instant last) {
    Story story = opening();
    story.change(story.find(Kind::kTenantConfigured)[0], [](auto& e) { e.mutable_tenant_configured()->set_texts_per_carrier_and_day(2); });
    const auto a = story.enrol(0, 0, ny(5, 12));
    const auto b = story.enrol(0, 1, ny(5, 13));
    const auto c = story.enrol(0, 4, last);
    story.at(ny(5, 12)).text(a, 0, 0).wake(a, ny(10, 14), WakeReason::next_step, 1);
    story.at(ny(5, 13)).text(b, 1, 0).wake(b, ny(10, 14), WakeReason::next_step, 1);
    story.at(last).text(c, 4, 0).wake(c, ny(10, 14), WakeReason::next_step, 1);
    return broken_in(story);
  };
  EXPECT_EQ(fourth_at(ny(6, 11, 59)), Names{"I11"});
  EXPECT_EQ(fourth_at(ny(6, 12)), kNone_);
}

TEST(mutant_i11, ehr_requests_faster_than_their_rate) {
  const auto rate = [](std::int64_t ppm) {
    Story story = opening();
    story.change(story.find(Kind::kTenantConfigured)[0], [&](auto& e) { e.mutable_tenant_configured()->set_ehr_per_second_ppm(ppm); });
    const auto a = story.enrol(0, 0, ny(6, 12));
    const auto b = story.enrol(0, 1, ny(6, 12));
    story.at(ny(5, 12)).act(a, Act::chose_slot).act(b, Act::chose_slot);
    story.book(a, 1).book(b, 2);  // two tokens each, half a second apart
    return broken_in(story);
  };
  EXPECT_EQ(rate(1'000'000), Names{"I11"});
  EXPECT_EQ(rate(4'000'000), kNone_);
}

// ---- I12

// The second call of the flu campaign after `first` ended; what the audit says.
Names second_call(End first, Instant at, const std::function<void(proto::Policy&)>& change = {}, bool voicemail = false) {
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
  EXPECT_EQ(second_call(no_answer, ny(7, 12, 30)), kNone_);
}

TEST(mutant_i12, a_retry_in_the_same_part_of_the_day) {
  const End no_answer{.outcome = Outcome::no_answer};
  EXPECT_EQ(second_call(no_answer, ny(7, 10, 30)), Names{"I12"});
  EXPECT_EQ(second_call(no_answer, ny(7, 17, 30)), kNone_);
  const auto mornings_only = [](proto::Policy& p) { p.mutable_windows(0)->mutable_hours(0)->set_to_minute(12 * 60); };
  EXPECT_EQ(second_call(no_answer, ny(7, 10, 30), mornings_only), kNone_) << "the window gives no other";
}

TEST(mutant_i12, a_callback_in_another_part_of_the_day_than_asked) {
  const End callback{.outcome = Outcome::answered_human, .disposition = Disposition::callback_requested};
  EXPECT_EQ(second_call(callback, ny(6, 14, 30)), Names{"I12"});
  EXPECT_EQ(second_call(callback, ny(7, 10, 30)), kNone_);
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
  EXPECT_EQ(busy_times(2), kNone_);
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
  EXPECT_EQ(second_delay(10min), kNone_);
}

TEST(mutant_i12, a_second_voicemail) {
  const End machine{.outcome = Outcome::answered_machine, .voicemail = true};
  EXPECT_EQ(second_call(machine, ny(8, 12, 30), {}, true), Names{"I12"});
  EXPECT_EQ(second_call(machine, ny(8, 12, 30), {}, false), kNone_);
}

TEST(mutant_i12, a_voicemail_that_the_policy_does_not_want) {
  const End machine{.outcome = Outcome::answered_machine, .voicemail = true};
  const auto never = [](proto::Policy& p) { p.mutable_retry()->mutable_machine()->set_voicemail(VoicemailUse::never); };
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
  EXPECT_EQ(call_at(ny(6, 10)), kNone_);
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
  t.s.wake(t.a, ny(6, 15), WakeReason::next_step, 2).at(ny(6, 15)).text(t.a, 0, 2);
  t.s.wake(t.a, ny(8, 15), WakeReason::next_step, 3);
  EXPECT_EQ(broken_in(t.s), kNone_);
}

TEST(mutant_i12, another_policy_than_the_one_in_the_log) {
  Story story = whole_story();
  story.change(story.find(Kind::kCampaignStarted)[0], [](auto& e) { e.mutable_campaign_started()->set_policy_hash(1); });
  EXPECT_EQ(broken_in(story), Names{"I12"});
}

TEST(mutant_i12, a_call_that_counts_and_is_not_counted) {
  Story story = whole_story();
  story.change(story.find(Kind::kAttemptEnded, 4)[1], [](auto& e) { e.mutable_attempt_ended()->set_counts(false); });
  EXPECT_EQ(broken_in(story), Names{"I12"});
}

TEST(mutant_i12, an_attempt_after_the_deadline) {
  Story story = whole_story();
  for (const auto position : story.find(Kind::kCampaignStarted)) {
    story.change(position, [](auto& e) { e.mutable_campaign_started()->set_deadline_ms(to_ms(ny(10, 17))); });
  }
  EXPECT_EQ(broken_in(story), Names{"I12"});
}

// ---- I13

TEST(mutant_i13, two_bookings_for_one_assignment) {
  Story story = whole_story();
  const auto made = story.find(Kind::kBookingMade, 5)[0];
  story.records.insert(story.records.begin() + static_cast<std::ptrdiff_t>(made), story.records[made]);
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
  std::erase_if(story.records, [](const auto& r) { return r.has_ledger_booking() && r.ledger_booking().assignment() == 0; });
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
  EXPECT_EQ(broken_in(story), kNone_);
}

TEST(twin_i13, without_a_ledger_nobody_compares) {
  Story story = whole_story();
  std::erase_if(story.records, [](const auto& r) { return r.has_ledger_booking(); });
  EXPECT_EQ(broken_in(story), kNone_);
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
  t.s.at(ny(6, 12)).call(other, 0, 0, {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
  t.s.end(other, Ending::confirmed);
  EXPECT_EQ(broken_in(t.s), kNone_);
}

// ---- I19, I20

TEST(mutant_i19, a_state_that_the_events_do_not_give) {
  Story story = whole_story();
  story.change(story.find(Kind::kCheckpointTaken)[1], [](auto& e) { e.mutable_checkpoint_taken()->set_state_digest(1); });
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
  other.change(position, [](auto& e) { e.mutable_wake_scheduled()->set_due_ms(e.wake_scheduled().due_ms() + 1); });
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

TEST(twin_i20, two_runs_that_are_the_same) { EXPECT_FALSE(difference(whole_story(), whole_story())); }

// ---- I23

TEST(mutant_i23, an_unknown_attempt_that_nobody_resolves) {
  const auto resolved_after = [](Millis length) {
    FourCalls t;
    t.start(0, 0);
    t.s.later(5s).unknown(0, t.s.now() + 15min).later(length);
    t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::unknown}).task(0, TaskReason::unknown_unresolved);
    return broken_in(t.s, {.lateness = 24h});
  };
  EXPECT_EQ(resolved_after(15min), kNone_);
  EXPECT_EQ(resolved_after(15min + 59s), kNone_);
  EXPECT_EQ(resolved_after(17min), Names{"I23"});
}

TEST(mutant_i23, an_unknown_attempt_at_the_end_of_the_log) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).unknown(0, t.s.now() + 15min);
  EXPECT_EQ(broken_in(t.s), kNone_) << "its time has not come";
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
  story.change(story.find(Kind::kCheckpointTaken)[2], [](auto& e) { e.mutable_checkpoint_taken()->set_by_ending(1, 1); });
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

// ---- findings

TEST(findings, count_all_and_keep_the_first) {
  Story story = whole_story();
  for (int i = 0; i < 10; ++i) story.end(3, Ending::confirmed);
  const Verdict verdict = judged(story, {.sentences = 4});
  EXPECT_EQ(verdict.count(Promise::i1).violated, 10U);
  EXPECT_EQ(verdict.violations.size(), 4U);
  EXPECT_EQ(to_string(verdict.violations[0]).substr(0, 27), "I1 no patient lost, event 1");
  EXPECT_NE(to_string(verdict.violations[0]).find(", assignment 3: ended a second time"), std::string::npos);
}

}  // namespace
}  // namespace rb::audit::test
