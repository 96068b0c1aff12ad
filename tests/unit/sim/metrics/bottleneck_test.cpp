#include "sim/metrics/bottleneck.hpp"

#include <gtest/gtest.h>

namespace rb::sim {
namespace {

using Kind = Bottleneck::Kind;

RunSummary quiet() {
  RunSummary run;
  run.series.from_ms = 1'000'000;
  run.series.bin_ms = 60'000;
  run.series.ehr_requests = {100, 100, 100, 100};
  run.series.ehr_too_many = {0, 0, 0, 0};
  run.series.ehr_failed = {0, 0, 0, 0};
  run.ehr_requests = 400;
  return run;
}

ResourceRow resource(const std::string& name, std::int64_t mean_wait_us, std::int64_t arrivals) {
  ResourceRow row;
  row.name = name;
  row.arrivals = arrivals;
  row.mean_wait_us = mean_wait_us;
  row.busiest_ppm = 990'000;
  row.max_wait_us = 2 * mean_wait_us;
  row.most_waiting = 812;
  row.first_saturated_ms = 1'060'000;
  return row;
}

std::vector<std::string> names(const std::vector<Bottleneck>& all) {
  std::vector<std::string> names;
  for (const Bottleneck& one : all) names.push_back(one.name);
  return names;
}

using Names = std::vector<std::string>;

TEST(Bottlenecks, NothingBoundNothingIsNamed) {
  RunSummary run = quiet();
  EXPECT_TRUE(bottlenecks(run).empty());
  EXPECT_TRUE(bottlenecks(RunSummary{}).empty());
  run.held = {{"agents", 10'000, 0, 59'999, 1, 2}};
  run.resources = {resource("pods", 0, 1'000'000), resource("disk", 50, 1'000'000)};
  EXPECT_TRUE(bottlenecks(run).empty());  // less than a minute in all
}

TEST(Bottlenecks, WhatLetMostWaitLongestComesFirst) {
  RunSummary run = quiet();
  run.held = {{"agents", 600'000, 0, 90'000'000, 1, 2}, {"text_rate", 0, 9'000'000, 70'000, 3, 4}};
  run.resources = {resource("pods", 100, 1'000),
                   resource("database connections", 1'200'000, 5'000)};
  const auto all = bottlenecks(run);
  EXPECT_EQ(names(all), (Names{"agents", "database connections", "text_rate"}));
  EXPECT_EQ(all[0].kind, Kind::limit);
  EXPECT_EQ(all[0].held_ms, 600'000);
  EXPECT_EQ(all[0].first_ms, 1);
  EXPECT_EQ(all[1].kind, Kind::resource);
  EXPECT_EQ(all[1].waited_ms, 6'000'000);
  EXPECT_EQ(all[1].most_waiting, 812);
  EXPECT_EQ(all[1].first_ms, 1'060'000);
  EXPECT_EQ(all[2].held_ms, 9'000'000);
}

// Whatever a line was carrying when it was cut waited too, though not in a queue.
TEST(Bottlenecks, AStandStillCostsWhatItHadTakenOn) {
  RunSummary run = quiet();
  run.resources = {resource("pods", 100'000, 1'000), resource("clinic-line out", 0, 1'000)};
  run.resources[1].stood_ms = 10'000;
  run.resources[1].stalled_ms = 160'000;
  run.resources[1].first_stood_ms = 1'120'000;
  const auto all = bottlenecks(run);
  EXPECT_EQ(names(all), (Names{"clinic-line out", "pods"}));
  EXPECT_EQ(all[0].waited_ms, 160'000);
  EXPECT_EQ(all[0].stood_ms, 10'000);
  EXPECT_EQ(all[0].first_ms, 1'120'000);
  EXPECT_EQ(all[1].first_ms, 1'060'000);
}

TEST(Bottlenecks, EqualOnesStayInTheirOrderAndThereAreAtMostFive) {
  RunSummary run = quiet();
  for (const char* name : {"a", "b", "c", "d", "e", "f"}) {
    run.resources.push_back(resource(name, 1'000'000, 100));
  }
  EXPECT_EQ(names(bottlenecks(run)), (Names{"a", "b", "c", "d", "e"}));
  EXPECT_EQ(names(bottlenecks(run, 2)), (Names{"a", "b"}));
}

TEST(Bottlenecks, RequestsInVainCountOnceTheyAreMoreThanAFew) {
  RunSummary run = quiet();
  run.ehr_requests = 10'000;
  run.ehr_too_many = 9;
  run.ehr_failed = 99;
  EXPECT_TRUE(bottlenecks(run).empty());
  run.ehr_too_many = 10;
  run.ehr_failed = 100;
  const auto all = bottlenecks(run);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].kind, Kind::failed);
  EXPECT_EQ(all[0].requests, 100);
  EXPECT_EQ(all[0].of_requests, 10'000);
  EXPECT_EQ(all[1].kind, Kind::too_many);
}

TEST(Bottlenecks, RequestsInVainAreDatedBySinceWhenTheyAreFrequent) {
  RunSummary run = quiet();
  run.series.ehr_too_many = {1, 0, 80, 79};
  run.ehr_too_many = 160;
  const auto all = bottlenecks(run);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].first_ms, 1'000'000 + 2 * 60'000);
}

TEST(Bottlenecks, TotalsThatLeave64BitsBehindDoNotOverflow) {
  RunSummary run = quiet();
  run.resources = {resource("pods", 4'000'000'000'000, 4'000'000'000'000)};
  EXPECT_GT(bottlenecks(run).at(0).waited_ms, 0);
}

// The run ends while a tenth of the patients wait.
RunSummary waiting_run() {
  RunSummary run = quiet();
  run.end_ms = 1'000'000 + 4 * 60'000;
  run.funnel.enrolled = 1'000;
  run.unresolved = {
      {"capacity", 80, 0, 0}, {"ehr_unavailable", 20, 5, 5}, {"not_due_yet", 50, 0, 0}};
  return run;
}

TEST(Unfinished, NamesTheLimitThatHeldToTheEnd) {
  RunSummary run = waiting_run();
  EXPECT_FALSE(unfinished(run));  // they wait, but for nothing that bound
  run.held = {{"agents", 600'000, 0, 90'000'000, 1'000'000, run.end_ms}};
  const auto left = unfinished(run);
  ASSERT_TRUE(left);
  EXPECT_EQ(left->patients, 100);
  EXPECT_EQ(left->of, 1'000);
  EXPECT_EQ(left->by.name, "agents");
  run.funnel.enrolled = 10'001;
  EXPECT_FALSE(unfinished(run));  // fewer than one in a hundred
}

TEST(Unfinished, WhatBoundLongBeforeTheEndIsNotWhy) {
  RunSummary run = waiting_run();
  run.end_ms += 3 * 86'400'000;
  run.held = {{"agents", 600'000, 0, 90'000'000, 1'000'000, 2'000'000}};
  EXPECT_FALSE(unfinished(run));
}

TEST(Unfinished, TheCauseIsNamedAndNotTheGateThatItCloses) {
  RunSummary run = waiting_run();
  run.held = {{"ehr_gate", 600'000, 0, 90'000'000, 1'000'000, run.end_ms}};
  EXPECT_EQ(unfinished(run)->by.name, "ehr_gate");
  run.resources = {resource("database connections", 1'000'000, 1'000)};
  EXPECT_EQ(unfinished(run)->by.name, "ehr_gate");  // nobody waited for it in the last day
  run.resources[0].waiting_milli = {0, 0, 0, 812'000};
  EXPECT_EQ(unfinished(run)->by.name, "database connections");
}

TEST(Unfinished, PatientsWhoFoundNoRoomCountWhereTheyAreLimited) {
  RunSummary run = waiting_run();
  run.unresolved.clear();
  run.not_enrolled = 9'000;
  EXPECT_FALSE(unfinished(run));
  run.held = {{std::string(kPatientsAtOnce), 600'000, 0, 90'000'000, 1'000'000, run.end_ms}};
  EXPECT_EQ(unfinished(run)->patients, 9'000);
  EXPECT_EQ(unfinished(run)->of, 10'000);
}

TEST(Unfinished, ACarriersDayIsNamedThoughNobodyIsHeldByIt) {
  RunSummary run = waiting_run();
  run.unresolved = {{"carrier_texts", 400, 0, 0}, {"capacity", 10, 0, 0}};
  EXPECT_EQ(unfinished(run)->by.name, kCarrierDay);
}

}  // namespace
}  // namespace rb::sim
