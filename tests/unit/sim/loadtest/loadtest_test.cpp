#include "sim/loadtest/loadtest.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/loadtest/page.hpp"

namespace rb::sim {
namespace {

Plan plan_of(const std::string& scenario) {
  auto plan = make_plan(
      {.scenario = RB_SOURCE_DIR "/scenarios/" + scenario, .policies = {}, .more_zones = {}});
  EXPECT_TRUE(plan);
  return *plan;
}

LoadTestRequest request_for(const char* lever, std::int64_t from, std::int64_t to,
                            const char* goal) {
  LoadTestRequest request;
  request.lever = find_lever(lever);
  request.from = from;
  request.to = to;
  request.goals = {*read_goal(goal)};
  request.curve = 4;
  request.gains = false;
  return request;
}

LoadTest run(const Plan& plan, const LoadTestRequest& request, unsigned at_once = 2) {
  auto test = run_load_test(plan, request, at_once, *crew_of_one());
  EXPECT_TRUE(test) << test.error().message;
  return *test;
}

TEST(LoadTest, EveryLeverReadsWhatItSets) {
  Plan plan = plan_of("smoke.yaml");
  plan.platform.emplace();
  plan.platform->pods.count = plan.platform->pods.most = 2;
  for (const Lever& lever : levers()) {
    for (const std::int64_t amount : {17 * lever.one, std::max(lever.least, lever.one / 2)}) {
      lever.set(plan, amount);
      EXPECT_EQ(lever.get(plan), amount) << lever.name;
    }
  }
}

Pacing& pacing_of(Plan& plan, std::size_t campaign) {
  auto policy = std::make_shared<Policy>(*plan.campaigns[campaign].policy);
  Pacing& pacing = policy->pacing;
  plan.campaigns[campaign].policy = std::move(policy);
  return pacing;
}

TEST(Lever, CampaignsKeepTheirProportions) {
  Plan plan = plan_of("smoke.yaml");
  ASSERT_EQ(plan.campaigns.size(), 2U);
  pacing_of(plan, 0).spread = 30min;
  pacing_of(plan, 1).spread = 2h;
  const Lever& spread = *find_lever("spread");
  EXPECT_EQ(spread.get(plan), 120);  // the longest, not the first
  spread.set(plan, 240);
  EXPECT_EQ(plan.campaigns[0].policy->pacing.spread, 1h);
  EXPECT_EQ(plan.campaigns[1].policy->pacing.spread, 4h);
  pacing_of(plan, 0).calls_in_flight = 10;
  pacing_of(plan, 1).calls_in_flight = 40;
  const Lever& calls = *find_lever("calls_in_flight");
  EXPECT_EQ(calls.get(plan), 40);
  calls.set(plan, 20);
  EXPECT_EQ(plan.campaigns[0].policy->pacing.calls_in_flight, 5U);
  // Together with agents and trunks, and never more than a scenario may say.
  find_lever("trunks")->set(plan, 1'000);
  find_lever("agents")->set(plan, 2);
  find_lever("calls_at_once")->set(plan, 4);
  EXPECT_EQ(plan.scenario.carrier().trunks(), 2'000);
  EXPECT_EQ(calls.get(plan), 40);
  find_lever("calls_at_once")->set(plan, 100'000);
  EXPECT_EQ(plan.scenario.carrier().trunks(), 100'000);
  // Where nobody spreads, everybody does.
  pacing_of(plan, 0).spread = pacing_of(plan, 1).spread = Millis::zero();
  spread.set(plan, 60);
  EXPECT_EQ(plan.campaigns[0].policy->pacing.spread, 1h);
  EXPECT_EQ(plan.campaigns[1].policy->pacing.spread, 1h);
}

TEST(Lever, WhatIsToldOfARateTurnsWithIt) {
  Plan plan = plan_of("smoke.yaml");
  const Lever& ehr = *find_lever("ehr_rate");
  ehr.set(plan, 10'000'000);
  pacing_of(plan, 0).ehr_per_second_ppm = 5'000'000;
  plan.scenario.mutable_daemon()->mutable_ehr_requests_per_second()->set_ppm(100'000'000);
  ehr.set(plan, 500'000);
  EXPECT_EQ(plan.scenario.ehr().requests_per_second().ppm(), 500'000);
  EXPECT_EQ(plan.campaigns[0].policy->pacing.ehr_per_second_ppm, 250'000);
  EXPECT_EQ(plan.scenario.daemon().ehr_requests_per_second().ppm(), 5'000'000);
}

TEST(Lever, RatesHaveFractionsAndCountsHaveNone) {
  const Lever& rate = *find_lever("ehr_rate");
  const Lever& agents = *find_lever("agents");
  EXPECT_EQ(read_amount(rate, "0.5").value(), 500'000);
  EXPECT_EQ(amount_words(rate, 500'000), "0.5 EHR requests a second");
  EXPECT_EQ(amount_words(rate, 1'000'000), "1 EHR request a second");
  EXPECT_EQ(amount_words(agents, 12'500), "12,500 agents");
  EXPECT_EQ(read_amount(agents, "0.5").error().message,
            "`0.5` is not a whole number; expected agents from 1 to 100,000");
  EXPECT_EQ(read_amount(rate, "0.001").error().message,
            "0.001 is less than a scenario may have of ehr_rate; expected EHR requests a second "
            "from 0.01 to 100000");
}

TEST(LoadTest, ARateBelowOneASecondIsFound) {
  Plan plan = plan_of("smoke.yaml");
  auto request = request_for("ehr_rate", 20'000, 2'000'000, "start_p99<=1h");
  request.gains = true;
  const LoadTest test = run(plan, request);
  ASSERT_TRUE(test.best && test.broken);
  const std::int64_t best = test.points[*test.best].amount;
  EXPECT_GT(best, 20'000);
  EXPECT_LT(best, 1'000'000);
  EXPECT_EQ(best % find_lever("ehr_rate")->step, 0);
  const std::string json = to_json(test);
  EXPECT_NE(json.find("\"best_ppm\": " + std::to_string(best)), std::string::npos);
  for (const Gain& gain : test.gains) {
    if (gain.lever->name == "ehr_rate") {
      EXPECT_LE(gain.more * 20, gain.amount);
    }
  }
}

TEST(LoadTest, ARunThatEndsBeforeTheStartsIsRefused) {
  Plan plan = plan_of("smoke.yaml");
  plan.horizon = 90min;
  const auto crew = crew_of_one();
  LoadTestRequest request;
  request.goals = default_goals();
  const auto late = run_load_test(plan, request, 1, *crew);
  ASSERT_FALSE(late);
  EXPECT_NE(late.error().message.find("follow-up.yaml:31:3: the spread of 2h does not end within "
                                      "the 1h30m run, in pacing.spread"),
            std::string::npos)
      << late.error().message;
  const std::vector<Problem> problems = starts_beyond(plan, request);
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[1].what, "the enrolment of 6h, after 1h, does not end within the 1h30m run");
  EXPECT_EQ(problems[1].where, "campaigns[1].enrol_over");
}

TEST(LoadTest, ASpreadThatTheRunHasNoRoomForIsRefused) {
  const Plan plan = plan_of("smoke.yaml");
  const auto problems = starts_beyond(plan, request_for("spread", 60, 10'000, "start_p99<=1h"));
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems[0].what,
            "the spread of 6d22h40m does not end within the 3d run, with 10,000 minutes of spread");
  EXPECT_TRUE(starts_beyond(plan, request_for("spread", 60, 600, "start_p99<=1h")).empty());
}

// 3 days of run, deadlines of 4 and 10 days.
TEST(LoadTest, ADeadlineAfterTheEndIsSaid) {
  LoadTestRequest request;
  request.goals = default_goals();
  request.gains = false;
  const LoadTest test = run(plan_of("smoke.yaml"), request);
  ASSERT_EQ(test.notes.size(), 1U);
  EXPECT_NE(
      test.notes[0].find("ends before the deadline of follow-up (10d) and weekend-recall (4d)"),
      std::string::npos)
      << test.notes[0];
}

TEST(LoadTest, FindsTheLargestLoadThatMeetsTheGoal) {
  const Plan plan = plan_of("smoke.yaml");
  const LoadTest test = run(plan, request_for("patients", 50, 6'400, "start_p99<=30m"));
  ASSERT_TRUE(test.best && test.broken);
  const LoadPoint& best = test.points[*test.best];
  const LoadPoint& broken = test.points[*test.broken];
  EXPECT_LT(best.amount, broken.amount);
  // Known within a hundredth, and each side is what it says.
  EXPECT_LE((broken.amount - best.amount) * 100, broken.amount + 100);
  EXPECT_LE(best.run.quantiles.start_delay_ms.p99, 30 * 60'000);
  EXPECT_GT(broken.run.quantiles.start_delay_ms.p99, 30 * 60'000);
  EXPECT_EQ(best.run.patients, best.amount);
}

TEST(LoadTest, OfACapacityTheLeastThatMeetsTheGoalIsFound) {
  Plan plan = plan_of("smoke.yaml");
  find_lever("patients")->set(plan, 2'000);
  const LoadTest test = run(plan, request_for("calls_in_flight", 1, 64, "start_p99<=4h"));
  ASSERT_TRUE(test.best);
  if (test.broken) {
    EXPECT_GT(test.points[*test.best].amount, test.points[*test.broken].amount);
  }
}

TEST(LoadTest, TheResultDoesNotDependOnHowManyWorkOnIt) {
  const Plan plan = plan_of("smoke.yaml");
  auto request = request_for("patients", 100, 1'600, "start_p99<=30m");
  request.gains = true;
  const std::string one = to_json(run(plan, request, 1));
  EXPECT_EQ(one, to_json(run(plan, request, 3)));
  EXPECT_EQ(one, to_json(run(plan, request, 16)));
}

TEST(LoadTest, WithoutALeverTheLoadIsTakenAsItIs) {
  LoadTestRequest request;
  request.goals = default_goals();
  const LoadTest test = run(plan_of("smoke.yaml"), request);
  ASSERT_EQ(test.points.size(), 1U);
  EXPECT_EQ(test.points.front().run.scenario, "smoke");
  EXPECT_FALSE(test.gains.empty());
}

TEST(LoadTest, ARangeWithoutSenseIsRefused) {
  const auto crew = crew_of_one();
  const Plan plan = plan_of("smoke.yaml");
  const auto backwards = run_load_test(plan, request_for("agents", 9, 3, "resolved>=1%"), 1, *crew);
  ASSERT_FALSE(backwards);
  EXPECT_EQ(backwards.error().message,
            "the range goes from 9 to 3; expected two numbers, the smaller one first");
  const auto pods = run_load_test(plan, request_for("pods", 1, 3, "resolved>=1%"), 1, *crew);
  ASSERT_FALSE(pods);
  EXPECT_EQ(pods.error().message,
            "`pods` is a part of the platform, and the scenario has no platform section");
}

TEST(LoadTest, ACampaignThatStoppedItselfIsWhatBound) {
  RunSummary run;
  run.funnel.enrolled = 100;
  EXPECT_EQ(bound_name(run), "");
  run.unresolved = {{.reason = "campaign_paused", .waiting = 60}};
  EXPECT_EQ(bound_name(run), "a paused campaign");
}

TEST(LoadTest, TheEndOfTheRunIsWhatBoundWhereItCameBeforeTheStarts) {
  RunSummary run;
  run.funnel.enrolled = 100;
  run.unresolved = {{.reason = "not_started", .waiting = 60}};
  EXPECT_EQ(bound_name(run), "the end of the run");
  EXPECT_EQ(bound_sentence(run),
            "60 of 100 patients were to be contacted for the first time after the end of the run");
}

TEST(LoadTest, ThePageIsWholeAndEscaped) {
  const Plan plan = plan_of("smoke.yaml");
  LoadTest test = run(plan, request_for("patients", 100, 800, "start_p99<=30m"));
  test.scenario = "<script>";
  const std::string page = render_load_test(test);
  EXPECT_EQ(page.find("<script>"), std::string::npos);
  EXPECT_NE(page.find("</html>"), std::string::npos);
  EXPECT_NE(load_test_text(test).find("start p50"), std::string::npos);
}

}  // namespace
}  // namespace rb::sim
