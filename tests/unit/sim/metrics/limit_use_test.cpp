#include "sim/metrics/limit_use.hpp"

#include <gtest/gtest.h>

namespace rb::sim {
namespace {

// Two minutes: half of it idle, the agents doubled in the second.
RunSummary two_minutes() {
  RunSummary run;
  run.series.bin_ms = 60'000;
  run.series.calls_started = {60, 0};
  run.series.texts_started = {0, 0};
  run.series.calls_in_flight_mean_milli = {8'000, 2'000};
  run.series.agents_limit = {10, 20};
  run.series.ehr_requests = {15, 30};
  run.limits = {.trunks = 40,
                .agents = 10,
                .calls_per_second_ppm = 2'000'000,
                .texts_per_second_ppm = 0,
                .ehr_per_second_ppm = 500'000};
  run.calls = run.attempts = 60;
  return run;
}

TEST(LimitUse, SharesOfWhatThereWas) {
  const auto rows = limit_uses(two_minutes());
  ASSERT_EQ(rows.size(), 4U);  // no texts
  EXPECT_EQ(rows[0].limit, "trunks");
  EXPECT_EQ(rows[0].utilisation_ppm, 125'000);
  EXPECT_EQ(rows[0].busiest_ppm, 200'000);
  EXPECT_EQ(rows[1].limit, "agents");
  EXPECT_EQ(rows[1].capacity_ppm, 20'000'000);
  EXPECT_EQ(rows[1].utilisation_ppm, 333'333);
  EXPECT_EQ(rows[1].busiest_ppm, 800'000);
  EXPECT_EQ(rows[2].limit, "call_rate");
  EXPECT_EQ(rows[2].busiest_ppm, 500'000);
  EXPECT_EQ(rows[3].limit, "ehr_rate");  // half a request a second
  EXPECT_EQ(rows[3].utilisation_ppm, 750'000);
  EXPECT_EQ(rows[3].busiest_ppm, 1'000'000);
}

TEST(LimitUse, WaitsAreThoseOfTheLimitThatHeld) {
  RunSummary run = two_minutes();
  run.held = {{"agents", 60'000, 0, 600'000, 1, 2}};
  const auto rows = limit_uses(run);
  EXPECT_EQ(rows[0].held_ms, 0);
  EXPECT_EQ(rows[1].held_ms, 60'000);
  EXPECT_EQ(rows[1].mean_waiting, 10);
  EXPECT_EQ(rows[1].mean_wait_ms, 10'000);
}

}  // namespace
}  // namespace rb::sim
