#include "sim/loadtest/loadtest.hpp"

#include <gtest/gtest.h>

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
    lever.set(plan, 17);
    EXPECT_EQ(lever.get(plan), 17) << lever.name;
  }
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

TEST(LoadTest, ThePageIsWholeAndEscaped) {
  const Plan plan = plan_of("smoke.yaml");
  LoadTest test = run(plan, request_for("patients", 100, 800, "start_p99<=30m"));
  test.scenario = "<script>";
  const std::string page = render_load_test(test);
  EXPECT_EQ(page.find("<script>"), std::string::npos);
  EXPECT_NE(page.find("</html>"), std::string::npos);
  EXPECT_NE(load_test_text(test).find("start p99"), std::string::npos);
}

}  // namespace
}  // namespace rb::sim
