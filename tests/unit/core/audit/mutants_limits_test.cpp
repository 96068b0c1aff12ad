// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: caps and pacing.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// ---- I10

// Calls to patient 0 that all count, at the given times; the policy asks for a day between them.
Names calls_at(const std::vector<Instant>& times,
               const std::function<void(proto::Policy&)>& change) {
  Story story = opening();
  proto::Policy& policy = *story.records[2].mutable_campaign_definition()->mutable_policy();
  policy.mutable_retry()->mutable_no_answer()->mutable_after()->set_min_ms(0);
  policy.mutable_retry()->mutable_no_answer()->mutable_after()->set_max_ms(30 * 24 * kHour);
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
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 12)}, once_a_day), kClean)
      << "24 hours later is another day";
}

TEST(mutant_i10, one_contact_too_many_in_a_week) {
  const auto twice_a_week = [](proto::Policy& p) { p.mutable_limits()->set_per_week(2); };
  EXPECT_EQ(calls_at({ny(5, 12), ny(7, 12), ny(11, 12)}, twice_a_week), Names{"I10"});
  EXPECT_EQ(calls_at({ny(6, 12), ny(8, 12), ny(13, 12)}, twice_a_week), kClean);
}

TEST(mutant_i10, too_soon_after_the_last_contact) {
  const auto gap = [](proto::Policy& p) {
    p.mutable_limits()->mutable_min_gap()->set_ms(4 * kHour);
  };
  EXPECT_EQ(calls_at({ny(5, 10), ny(5, 13, 59)}, gap), Names{"I10"});
  EXPECT_EQ(calls_at({ny(5, 10), ny(5, 14)}, gap), kClean);
}

TEST(mutant_i10, more_calls_than_the_campaign_may_make) {
  const auto two_calls = [](proto::Policy& p) { p.mutable_limits()->set_total_calls(2); };
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 12), ny(7, 12)}, two_calls), Names{"I10"});
  EXPECT_EQ(calls_at({ny(5, 12), ny(6, 12)}, two_calls), kClean);
}

TEST(mutant_i10, a_count_that_is_not_the_contacts_there_were) {
  const auto records = [](const std::function<void(AttemptIntended&)>& change) {
    Story story = whole_story();
    story.change(story.find(Kind::kAttemptIntended, 4)[2],
                 [&](auto& e) { change(*e.mutable_attempt_intended()); });
    return broken_in(story);
  };
  EXPECT_EQ(records([](auto& i) { i.set_contacts_day(i.contacts_day() + 1); }), Names{"I10"});
  EXPECT_EQ(records([](auto& i) { i.set_contacts_week(i.contacts_week() + 1); }), Names{"I10"});
  EXPECT_EQ(records([](auto& i) { i.set_contacts_week(i.contacts_week() - 1); }), Names{"I10"});
  EXPECT_EQ(records([](auto&) {}), kClean);
}

// Kept to the second, a contact counts for up to a second longer.
TEST(twin_i10, a_count_by_the_second) {
  const auto a_day_and = [](Millis more, std::uint32_t day) {
    AfterText t;
    t.s.at(ny(6, 9, 5) + more).call(t.a, 0, 1, {.outcome = Outcome::no_answer});
    t.s.wake(t.a, ny(7, 14), WakeReason::retry, 1);
    AfterStep& after = *t.s.records[1]
                            .mutable_campaign_definition()
                            ->mutable_policy()
                            ->mutable_cadence(1)
                            ->mutable_after(0);
    after.mutable_delay()->set_ms(23 * kHour);
    t.s.change(t.s.find(Kind::kAttemptIntended)[1],
               [&](auto& e) { e.mutable_attempt_intended()->set_contacts_day(day); });
    return broken_in(t.s);
  };
  EXPECT_EQ(a_day_and(-1ms, 1), kClean);
  EXPECT_EQ(a_day_and(-1ms, 0), Names{"I10"});
  EXPECT_EQ(a_day_and(0ms, 0), kClean);
  EXPECT_EQ(a_day_and(999ms, 1), kClean);
  EXPECT_EQ(a_day_and(1000ms, 1), Names{"I10"});
}

TEST(mutant_i10, the_law_of_the_class) {
  const auto exempt = [](proto::Policy& p) {  // one a day, three a week, a minute each
    p.set_legal_class(LegalClass::healthcare_exempt);
  };
  const Names names = calls_at({ny(5, 12), ny(5, 18)}, exempt);
  EXPECT_EQ(names, (Names{"I8", "I10"}))
      << "I8: the class allows a minute a call, these may last ten";
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
  EXPECT_EQ(broken_in(other), kClean);
}

TEST(mutant_i10, the_states_cap_while_in_force) {
  const auto story_until = [](std::int32_t until) {
    Story story = opening();
    story.records[0].mutable_header()->mutable_rules()->mutable_states(0)->clear_hours();
    if (until != 0)
      story.records[0]
          .mutable_header()
          ->mutable_rules()
          ->mutable_states(0)
          ->mutable_until()
          ->set_days(until);
    const auto a = story.enrol(0, 3, ny(5, 12));
    const auto b = story.enrol(1, 3, ny(5, 18));
    story.at(ny(5, 12)).text(a, 3, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
    story.at(ny(5, 18)).call(b, 3, 0, {.outcome = Outcome::no_answer});
    story.wake(b, ny(7, 12), WakeReason::retry, 0);
    return broken_in(story);
  };
  EXPECT_EQ(story_until(0), Names{"I10"});
  EXPECT_EQ(story_until(20'731), kClean) << "ran out the day before";
}

TEST(twin_i10, what_did_not_reach_anybody_does_not_count) {
  for (const auto outcome : {Outcome::busy, Outcome::no_answer, Outcome::unknown}) {
    Story story = opening();
    story.records[2].mutable_campaign_definition()->mutable_policy()->mutable_limits()->set_per_day(
        1);
    story.records[2]
        .mutable_campaign_definition()
        ->mutable_policy()
        ->mutable_limits()
        ->mutable_min_gap()
        ->set_ms(0);
    story.records[1]
        .mutable_campaign_definition()
        ->mutable_policy()
        ->mutable_limits()
        ->mutable_min_gap()
        ->set_ms(0);
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
    EXPECT_EQ(broken_in(story), outcome == Outcome::busy ? kClean : Names{"I10"});
  }
}

// ---- I11

TEST(mutant_i11, calls_faster_than_their_rate) {
  const auto spaced = [](Millis gap) {
    FourCalls t;
    t.s.records[2]
        .mutable_campaign_definition()
        ->mutable_policy()
        ->mutable_pacing()
        ->set_calls_in_flight(100);
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
  EXPECT_EQ(spaced(700ms), kClean) << "one per second, and a burst of two";
  EXPECT_EQ(spaced(1s), kClean);
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
  EXPECT_EQ(with(3), kClean);
}

TEST(mutant_i11, more_texts_to_a_carrier_than_its_day_allows) {
  const auto fourth_at = [](Instant last) {
    Story story = opening();
    story.change(story.find(Kind::kTenantConfigured)[0],
                 [](auto& e) { e.mutable_tenant_configured()->set_texts_per_carrier_and_day(2); });
    const auto a = story.enrol(0, 0, ny(5, 12));
    const auto b = story.enrol(0, 1, ny(5, 13));
    const auto c = story.enrol(0, 4, last);
    story.at(ny(5, 12)).text(a, 0, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
    story.at(ny(5, 13)).text(b, 1, 0).wake(b, ny(6, 14), WakeReason::next_step, 1);
    story.at(last).text(c, 4, 0).wake(c, ny(7, 14), WakeReason::next_step, 1);
    return broken_in(story);
  };
  EXPECT_EQ(fourth_at(ny(6, 11, 59)), Names{"I11"});
  EXPECT_EQ(fourth_at(ny(6, 12)), kClean);
}

TEST(mutant_i11, ehr_requests_faster_than_their_rate) {
  const auto rate = [](std::int64_t ppm) {
    Story story = opening();
    story.change(story.find(Kind::kTenantConfigured)[0],
                 [&](auto& e) { e.mutable_tenant_configured()->set_ehr_per_second_ppm(ppm); });
    const auto a = story.enrol(0, 0, ny(6, 12));
    const auto b = story.enrol(0, 1, ny(6, 12));
    story.at(ny(5, 12)).act(a, Act::chose_slot).act(b, Act::chose_slot);
    story.book(a, 1).book(b, 2);  // two tokens each, half a second apart
    return broken_in(story);
  };
  EXPECT_EQ(rate(1'000'000), Names{"I11"});
  EXPECT_EQ(rate(4'000'000), kClean);
}

}  // namespace
}  // namespace rb::audit::test
