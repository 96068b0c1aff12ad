// Small runs, one event at a time: what each figure means at its edges.
#include <gtest/gtest.h>

#include "sim/metrics/run_metrics.hpp"

namespace rb::sim {
namespace {

constexpr AssignmentId kFirst{0};
constexpr CampaignId kCampaign{0};

class MetricsTest : public ::testing::Test {
 protected:
  MetricsTest() {
    facts.start = instant_from_ms(1'791'201'600'000);  // Monday 2026-10-05T12:00Z
    facts.horizon = kDay;
    facts.profiles = profiles;
    facts.languages = {"en"};
    facts.ages = {"all"};
    facts.payers = {"all"};
    facts.zones = std::make_shared<ZoneTable>(
        "test", std::vector<Zone>{Zone("Test/Jump", {{Instant{}, -4h}, {facts.start + 2h, -5h}})});
    facts.start_zone = ZoneId{0};
    facts.campaigns = {{"only", Purpose::recall, Urgency::routine, 10, 0, 0, 0}};
  }

  void start() {
    metrics.emplace(facts);
    send(0s, event::TenantConfigured{});
    send(0s, event::CampaignStarted{1, Urgency::routine, 1, facts.start + 20h});
    for (std::uint32_t i = 0; i < profiles.size(); ++i) {
      send(0s, event::PatientEnrolled{PatientId{i}, facts.start + 1h}, AssignmentId{i});
    }
  }
  void send(Millis after, EventBody body, AssignmentId assignment = kFirst) {
    metrics->on_event({++sequence, facts.start + after, kCampaign, assignment, std::move(body)});
  }
  void check(Millis at, AssignmentId id = kFirst) {
    send(at, event::EhrAsked{RequestId{1}, EhrKind::check_status, PhoneId{0}, Channel::voice}, id);
  }
  void call(Millis at, Outcome outcome, Disposition disposition, AssignmentId id = kFirst) {
    check(at, id);
    send(at, event::EhrAnswered{RequestId{1}, EhrKind::check_status, EhrAnswer::open}, id);
    event::AttemptIntended intended;
    intended.ordinal = ++ordinal;
    send(at, intended, id);
    event::AttemptEnded ended;
    ended.ordinal = ordinal;
    ended.outcome = outcome;
    ended.disposition = disposition;
    ended.talk = 60s;
    send(at + 90s, ended, id);
  }
  RunSummary finish(Millis at = kDay) { return metrics->summarise(facts.start + at); }
  static std::string only_reason(const RunSummary& s) {
    return s.unresolved.size() == 1 ? s.unresolved[0].reason : "not one reason";
  }

  std::vector<ReportProfile> profiles{{}, {}};
  RunFacts facts;
  std::optional<RunMetrics> metrics;
  std::uint64_t sequence = 0;
  std::uint16_t ordinal = 0;
};

TEST_F(MetricsTest, a_run_without_patients_is_empty_and_complete) {
  profiles.clear();
  facts.profiles = profiles;
  start();
  const RunSummary s = finish();
  EXPECT_EQ(s.funnel, Funnel{});
  EXPECT_EQ(s.resolved, 0);
  EXPECT_EQ(s.cost.per_resolved_milli, 0);
  EXPECT_EQ(s.quantiles.time_to_resolution_ms, QuantileRow{});
  EXPECT_TRUE(s.unresolved.empty());
}

TEST_F(MetricsTest, who_answers_for_somebody_else_is_not_the_patient_reached) {
  start();
  call(1h, Outcome::answered_human, Disposition::wrong_person);
  call(2h, Outcome::answered_human, Disposition::none, AssignmentId{1});  // a machine, in truth
  const RunSummary s = finish();
  EXPECT_EQ(s.funnel.contacted, 2);
  EXPECT_EQ(s.funnel.reached, 0);
  EXPECT_EQ(count_of(s.call_outcomes, "answered_human"), 2);
}

TEST_F(MetricsTest, an_attempt_that_failed_contacted_nobody) {
  start();
  call(1h, Outcome::failed, Disposition::none);
  EXPECT_EQ(finish().funnel.contacted, 0);
}

TEST_F(MetricsTest, late_is_only_what_capacity_does_not_explain) {
  start();
  check(1h, AssignmentId{0});          // on time
  check(1h + 10min, AssignmentId{1});  // ten minutes late, nothing happened in between
  const RunSummary s = finish();
  EXPECT_EQ(s.quantiles.start_delay_ms.max, 600'000);
  EXPECT_EQ(s.quantiles.late_start_ms.max,
            599'000);  // one call a second: one second is the carrier's

  sequence = 0;
  start();
  call(1h, Outcome::busy, Disposition::none, AssignmentId{0});  // ends after 90 s: a line is free
  check(1h + 95s, AssignmentId{1});
  const RunSummary busy = finish();
  EXPECT_EQ(busy.quantiles.start_delay_ms.max, 95'000);
  EXPECT_EQ(busy.quantiles.late_start_ms.max, 5'000);
}

// A check in vain delays the start, and is no start: not even of a contact that never gets further.
TEST_F(MetricsTest, the_start_counts_from_when_it_first_fell_due) {
  profiles.resize(3);
  facts.profiles = profiles;
  start();
  for (const std::uint32_t id : {0U, 1U, 2U}) {
    for (const Millis at : {Millis{1h}, Millis{1h + 10min}}) {
      check(at, AssignmentId{id});
      send(at, event::EhrAnswered{RequestId{1}, EhrKind::check_status, EhrAnswer::failed},
           AssignmentId{id});
      send(at, event::ContactWithheld{Withheld::ehr_unavailable, 0, facts.start + at + 10min},
           AssignmentId{id});
    }
  }
  check(1h + 20min);
  send(1h + 21min, event::EhrAnswered{RequestId{1}, EhrKind::check_status, EhrAnswer::open});
  send(1h + 21min, event::AttemptIntended{});
  // Until the window closes over the second; the third waits to the end.
  send(1h + 40min, event::ContactWithheld{Withheld::outside_window, 0, facts.start + 19h},
       AssignmentId{1});
  const RunSummary s = finish();
  EXPECT_EQ(s.quantiles.start_delay_ms.count, 3);
  EXPECT_NEAR(static_cast<double>(s.quantiles.start_delay_ms.p50), 40 * 60'000, 20'000);
  EXPECT_EQ(s.quantiles.start_delay_ms.max, Millis{facts.horizon - 1h}.count());
}

TEST_F(MetricsTest, late_allows_for_the_gate_and_for_the_rates) {
  facts.campaigns[0].calls_per_second_ppm = 10'000;  // one in 100 s
  start();
  send(1h, event::EhrGateChanged{true, facts.start + 1h + 20min});
  check(1h + 20min);                   // the probe, when the gate's time is over
  check(1h + 22min, AssignmentId{1});  // 100 s of the 120 s are the campaign's rate
  EXPECT_EQ(finish().quantiles.late_start_ms.max, 20'000);
}

TEST_F(MetricsTest, a_cleared_check_keeps_its_place_until_it_is_sent) {
  start();
  check(1h);
  send(1h + 1s, event::EhrAnswered{RequestId{1}, EhrKind::check_status, EhrAnswer::open});
  send(1h + 1min, event::AttemptIntended{});
  check(1h + 2min, AssignmentId{1});
  send(1h + 3min, event::PatientActed{Act::chose_slot, ActSource::link}, AssignmentId{1});
  send(1h + 5min, event::AttemptEnded{});
  const RunSummary s = finish();
  EXPECT_EQ(s.calls_in_flight_max, 2);
  // Five minutes and one minute of calls, in bins of five minutes.
  EXPECT_EQ(s.series.calls_in_flight_mean_milli[12], 1200);
  EXPECT_EQ(s.series.calls_in_flight_mean_milli[13], 0);
}

TEST_F(MetricsTest, heat_map_goes_by_the_patients_clock_over_a_jump) {
  start();
  call(2h - 1ms, Outcome::no_answer, Disposition::none);           // 09:59:59.999 at -4 h
  call(2h + 10min, Outcome::answered_human, Disposition::booked);  // 09:10 at -5 h
  const RunSummary s = finish();
  EXPECT_EQ(s.heat.calls[24 + 9], 2);  // Monday
  EXPECT_EQ(s.heat.answered[24 + 9], 1);
}

TEST_F(MetricsTest, the_last_limit_explains_who_is_left) {
  start();
  send(1h, event::AssignmentEnded{Ending::booked}, AssignmentId{1});
  send(2h, event::ContactWithheld{Withheld::weekly_cap, 0, facts.start + 30h});
  send(2h, event::WakeScheduled{facts.start + 30h, WakeReason::after_withheld, 0});
  EXPECT_EQ(only_reason(finish()), "contact_caps");
}

TEST_F(MetricsTest, due_and_not_started_means_capacity) {
  start();
  send(1h, event::AssignmentEnded{Ending::booked}, AssignmentId{1});
  EXPECT_EQ(only_reason(finish()), "capacity");
}

TEST_F(MetricsTest, due_behind_a_closed_gate_means_the_ehr) {
  start();
  send(1h, event::AssignmentEnded{Ending::booked}, AssignmentId{1});
  send(2h, event::EhrGateChanged{true, facts.start + 3h});
  const RunSummary s = finish();
  EXPECT_EQ(only_reason(s), "ehr_unavailable");
  ASSERT_EQ(s.outages.size(), 1U);
  EXPECT_EQ(s.outages[0].kind, "gate_closed");
  EXPECT_EQ(s.outages[0].until_ms, s.end_ms);
}

TEST_F(MetricsTest, past_the_deadline_the_limit_that_waited_is_named) {
  start();
  send(1h, event::AssignmentEnded{Ending::booked}, AssignmentId{1});
  send(2h, event::ContactWithheld{Withheld::no_capacity_in_window, 0, facts.start + 19h});
  send(20h, event::AssignmentEnded{Ending::unreachable});
  EXPECT_EQ(only_reason(finish()), "capacity");
}

TEST_F(MetricsTest, before_the_deadline_unreachable_means_attempts_used_up) {
  start();
  send(1h, event::AssignmentEnded{Ending::booked}, AssignmentId{1});
  call(2h, Outcome::no_answer, Disposition::none);
  send(3h, event::AssignmentEnded{Ending::unreachable});
  const RunSummary s = finish();
  EXPECT_EQ(only_reason(s), "attempts_used_up");
  EXPECT_EQ(s.unresolved[0].closed, 1);
}

TEST_F(MetricsTest, with_staff_the_tasks_reason_counts) {
  start();
  send(1h, event::AssignmentEnded{Ending::booked}, AssignmentId{1});
  send(2h, event::HumanTaskOpened{TaskId{0}, TaskReason::no_usable_number});
  const RunSummary s = finish();
  EXPECT_EQ(only_reason(s), "no_usable_number");
  EXPECT_EQ(s.unresolved[0].with_staff, 1);
  ASSERT_EQ(s.tasks.size(), 1U);
  EXPECT_EQ(s.tasks[0].open, 1);
}

TEST_F(MetricsTest, calls_in_flight_span_the_check_and_close_with_the_assignment) {
  start();
  check(1h);
  send(1h + 30min, event::AssignmentEnded{Ending::opted_out});
  const RunSummary s = finish();
  EXPECT_EQ(s.calls_in_flight_max, 1);
  std::int64_t call_minutes = 0;
  for (const std::int64_t mean : s.series.calls_in_flight_mean_milli) {
    call_minutes += mean * s.series.bin_ms / 60'000;
  }
  EXPECT_EQ(call_minutes, 30'000);
}

TEST_F(MetricsTest, objectives_are_judged_on_what_was_measured) {
  facts.objectives.resolved_within = ObjectiveFacts::ShareBy{500'000, 2h};
  facts.objectives.ehr_rejections_ppm = 100'000;
  facts.objectives.late_starts_p99 = 60s;
  start();
  check(1h);
  send(1h, event::EhrAnswered{RequestId{1}, EhrKind::check_status, EhrAnswer::too_many});
  send(2h, event::AssignmentEnded{Ending::confirmed});
  send(2h + 1ms, event::AssignmentEnded{Ending::confirmed}, AssignmentId{1});  // too late
  const RunSummary s = finish();
  ASSERT_EQ(s.objectives.size(), 3U);
  EXPECT_EQ(s.objectives[0].measured, 500'000);
  EXPECT_TRUE(s.objectives[0].met);
  EXPECT_TRUE(s.objectives[1].met);
  EXPECT_EQ(s.objectives[2].measured, 1'000'000);
  EXPECT_FALSE(s.objectives[2].met);
}

TEST_F(MetricsTest, samples_belong_to_the_bin_that_ends_there) {
  start();
  ASSERT_EQ(metrics->next_sample(), facts.start + 10s);
  EngineGauges gauges;
  gauges.ready_calls = 7;
  metrics->sample(facts.start + 10s, gauges);
  EXPECT_EQ(metrics->next_sample(), facts.start + 20s);
  gauges.ready_calls = 3;
  metrics->sample(facts.start + 5min, gauges);
  gauges.ready_calls = 2;
  metrics->sample(facts.start + 5min + 1ms, gauges);
  const RunSummary s = finish();
  ASSERT_EQ(s.series.bin_ms, 300'000);
  EXPECT_EQ(s.series.ready_calls[0], 7);
  EXPECT_EQ(s.series.ready_calls[1], 2);
}

TEST_F(MetricsTest, events_outside_the_horizon_are_kept) {
  start();
  send(kDay + 3h, event::AssignmentEnded{Ending::declined});
  const RunSummary s = finish(kDay + 4h);
  EXPECT_EQ(s.resolved, 1);
  EXPECT_EQ(s.series.resolved.back(), 1);
}

TEST_F(MetricsTest, costs_are_minutes_times_rates) {
  facts.cost = {14, 90, 11, 600, 8min};
  start();
  call(1h, Outcome::answered_human, Disposition::declined);  // one minute
  send(1h + 2min, event::AssignmentEnded{Ending::declined});
  send(2h, event::HumanTaskOpened{TaskId{0}, TaskReason::escalated}, AssignmentId{1});
  send(3h, event::HumanTaskClosed{TaskId{0}, Ending::staff_resolved}, AssignmentId{1});
  send(3h, event::AssignmentEnded{Ending::staff_resolved}, AssignmentId{1});
  const RunSummary s = finish();
  EXPECT_EQ(s.cost.call_milli, 14);
  EXPECT_EQ(s.cost.agent_milli, 90);
  EXPECT_EQ(s.cost.staff_milli, 4800);
  EXPECT_EQ(s.cost.per_resolved_milli, (14 + 90 + 4800) / 2);
}

}  // namespace
}  // namespace rb::sim
