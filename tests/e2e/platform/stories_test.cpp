// The load stories of scenarios/platform rehearsed: what each of them claims can be seen in its
// figures. A platform is simulated once in a process, so that every run has one of its own.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <string>

#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/metrics/bottleneck.hpp"
#include "tests/support/child/child.hpp"

namespace rb::sim {
namespace {

using Kind = Bottleneck::Kind;
using Change = std::function<void(Plan&)>;

const std::string kFolder = std::string(RB_SOURCE_DIR) + "/scenarios/platform/";

// The summary of a story, perhaps with something changed.
[[nodiscard]] RunSummary told(const std::string& name, const Change& change = {}) {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() /
      ("ringback-" + std::to_string(getpid()) + "-" + name + ".json");
  test::in_child([&] {
    auto plan = make_plan({.scenario = kFolder + name + ".yaml", .policies = {}, .more_zones = {}});
    ASSERT_TRUE(plan.has_value()) << to_string(plan.error().front());
    if (change) change(*plan);
    const auto run = rehearse(*plan, {});
    ASSERT_TRUE(run.has_value()) << run.error().message;
    std::ofstream(file) << to_json(run->summary);
  });
  std::ifstream stream(file);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  std::filesystem::remove(file);
  auto summary = from_json(text);
  EXPECT_TRUE(summary.has_value()) << (summary ? "" : summary.error().message);
  return summary ? std::move(*summary) : RunSummary{};
}

[[nodiscard]] double share(std::int64_t part, std::int64_t of) {
  return static_cast<double>(part) / static_cast<double>(std::max<std::int64_t>(1, of));
}

[[nodiscard]] const ResourceRow& row(const RunSummary& run, const std::string& name) {
  static const ResourceRow none;
  for (const ResourceRow& one : run.resources) {
    if (one.name == name) return one;
  }
  ADD_FAILURE() << "no resource " << name;
  return none;
}

// Where something stands among what bound; none if it did not.
[[nodiscard]] std::optional<std::size_t> place_of(const RunSummary& run, Kind kind,
                                                  const std::string& name) {
  const auto all = bottlenecks(run);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].kind == kind && all[i].name == name) return i;
  }
  return std::nullopt;
}

void expect_near(std::int64_t a, std::int64_t b, const char* what) {
  EXPECT_LE(static_cast<double>(std::abs(a - b)),
            0.01 * static_cast<double>(std::max(std::abs(a), std::abs(b))))
      << what << ": " << a << " and " << b;
}

TEST(Stories, JitterTurnsAStormOf429IntoNone) {
  const RunSummary naive = told("naive-start");
  const RunSummary jitter = told("jitter-3h");
  EXPECT_GT(share(naive.ehr_too_many, naive.ehr_requests), 0.10);
  EXPECT_LT(share(jitter.ehr_too_many, jitter.ehr_requests), 0.001);
  EXPECT_GT(naive.ehr_requests, 4 * jitter.ehr_requests);
  EXPECT_EQ(place_of(naive, Kind::too_many, "ehr"), 0U);
  // What the EHR allows, not what the daemon was told.
  EXPECT_EQ(naive.limits.ehr_per_second_ppm, 10'000'000);
  // The same patients get the same in the end.
  expect_near(naive.attempts, jitter.attempts, "attempts");
  for (const ObjectiveResult& objective : jitter.objectives) EXPECT_TRUE(objective.met);
}

TEST(Stories, ChildrenOfOneParentWaitForTheirParent) {
  const RunSummary parent = told("children-of-one-parent");
  EXPECT_EQ(place_of(parent, Kind::limit, std::string(kPatientsAtOnce)), 0U);
  // Five days do not suffice for what the EHR would take in one.
  EXPECT_LT(parent.funnel.enrolled, 40'000);
  const RunSummary free =
      told("children-of-one-parent", [](Plan& plan) { plan.campaigns.front().concurrent = 0; });
  EXPECT_GT(free.funnel.contacted, 2 * parent.funnel.contacted);
}

TEST(Stories, MorePodsDoNotHelpMoreConnectionsDo) {
  const RunSummary many_pods = told("more-workers");
  const RunSummary few_pods = told("more-workers", [](Plan& plan) {
    plan.platform->pods.count = plan.platform->pods.most = 4;
    plan.platform->pods.crashes.resize(4);
  });
  const RunSummary more_connections = told("more-connections");
  EXPECT_EQ(place_of(many_pods, Kind::resource, "database connections"), 0U);
  expect_near(many_pods.attempts, few_pods.attempts, "attempts");
  expect_near(many_pods.ehr_requests, few_pods.ehr_requests, "EHR requests");
  expect_near(many_pods.quantiles.start_delay_ms.p50, few_pods.quantiles.start_delay_ms.p50,
              "median start delay");
  expect_near(many_pods.quantiles.start_delay_ms.p99, few_pods.quantiles.start_delay_ms.p99,
              "p99 of the start delay");
  expect_near(row(many_pods, "database connections").mean_wait_us,
              row(few_pods, "database connections").mean_wait_us, "wait for a connection");
  EXPECT_LT(2 * row(more_connections, "database connections").mean_wait_us,
            row(many_pods, "database connections").mean_wait_us);
  EXPECT_LT(more_connections.quantiles.start_delay_ms.p99 * 4,
            many_pods.quantiles.start_delay_ms.p99 * 3);
  EXPECT_LT(share(more_connections.ehr_failed, more_connections.ehr_requests), 0.005);
  EXPECT_GT(share(many_pods.ehr_failed, many_pods.ehr_requests), 0.01);
}

TEST(Stories, TheSpikeWaitsForAgentsAndThePodsFollowIt) {
  const RunSummary spike = told("spike-1-to-100");
  EXPECT_EQ(place_of(spike, Kind::limit, "agents"), 0U);
  EXPECT_TRUE(place_of(spike, Kind::resource, "pods").has_value());
  EXPECT_GT(row(spike, "pods").capacity, 1);
  EXPECT_EQ(spike.calls_in_flight_max, 100);
  const RunSummary one_pod = told(
      "spike-1-to-100", [](Plan& plan) { plan.platform->pods.most = plan.platform->pods.count; });
  EXPECT_GT(row(one_pod, "pods").mean_wait_us, 10 * row(spike, "pods").mean_wait_us);
}

TEST(Stories, TheBrownoutFillsTheEhrAndTheBreakerHoldsBack) {
  const RunSummary brownout = told("ehr-brownout");
  EXPECT_EQ(row(brownout, "ehr servers").busiest_ppm, 1'000'000);
  EXPECT_TRUE(place_of(brownout, Kind::limit, "ehr_gate").has_value());
  EXPECT_TRUE(place_of(brownout, Kind::resource, "ehr servers").has_value());
  const auto busy_at = [&](std::int64_t minute) {  // of the run, which begins at eight
    const std::int64_t bin = minute * 60'000 / brownout.series.bin_ms;
    return row(brownout, "ehr servers").utilisation.at(static_cast<std::size_t>(bin));
  };
  EXPECT_LT(busy_at(110), 200'000);
  for (std::int64_t minute = 120; minute < 180; minute += 5) EXPECT_GT(busy_at(minute), 500'000);
  EXPECT_LT(busy_at(190), 200'000);
  const RunSummary healthy = told("jitter-3h");
  expect_near(brownout.attempts, healthy.attempts, "attempts");
}

TEST(Stories, TheFailoverHoldsCommitsAndLosesNothing) {
  const RunSummary failover = told("db-failover");
  EXPECT_GE(row(failover, "database cores").max_wait_us, 80'000'000);
  EXPECT_EQ(place_of(failover, Kind::resource, "database commits"), 0U);
  EXPECT_NEAR(static_cast<double>(bottlenecks(failover).front().stood_ms), 90'000, 1'000);
  EXPECT_EQ(bottlenecks(failover).front().first_ms, failover.start_ms + 150 * 60'000);
  const RunSummary healthy = told("jitter-3h");
  EXPECT_FALSE(place_of(healthy, Kind::resource, "database commits").has_value());
  expect_near(failover.attempts, healthy.attempts, "attempts");
  expect_near(failover.resolved, healthy.resolved, "resolved");
}

TEST(Stories, BackoffAndBreakerEndTheRetryStorm) {
  const RunSummary storm = told("retry-storm");
  const RunSummary calmed = told("retry-storm-calmed");
  EXPECT_LT(calmed.ehr_requests * 5, storm.ehr_requests);
  EXPECT_EQ(place_of(storm, Kind::failed, "ehr"), 0U);
  EXPECT_EQ(place_of(storm, Kind::resource, "ehr servers"), 1U);
  EXPECT_GT(calmed.funnel.contacted, 2 * storm.funnel.contacted);
  // A contact whose check is in vain has not started, however often it is due again.
  EXPECT_GT(storm.quantiles.start_delay_ms.p99, 3'600'000);
  EXPECT_LT(calmed.quantiles.start_delay_ms.p99, 1'800'000);
  // More than an hour after the EHR was well again its servers are still full of what nobody waits
  // for.
  EXPECT_GT(row(storm, "ehr servers").utilisation.back(), 950'000);
  EXPECT_LT(row(calmed, "ehr servers").utilisation.back(), 500'000);
  // The queue that the slow minutes left is worked off at full speed: nobody waits after 10:25.
  const auto& waiting = row(calmed, "ehr servers").waiting_milli;
  const auto well = static_cast<std::size_t>(145 * 60'000 / calmed.series.bin_ms);
  EXPECT_GT(*std::max_element(waiting.begin(), waiting.begin() + well), 100'000);
  EXPECT_LT(*std::max_element(waiting.begin() + well, waiting.end()), 1'000);
}

TEST(Stories, AnUplinkThatIsCutHoldsBackWhoShareIt) {
  const RunSummary cut = told("one-uplink");
  const RunSummary whole = told("one-uplink", [](Plan& plan) {
    for (LinkSpec& link : plan.platform->links) link.profile.clear();
  });
  EXPECT_EQ(place_of(cut, Kind::limit, "ehr_gate"), 0U);
  EXPECT_FALSE(place_of(whole, Kind::limit, "ehr_gate").has_value());
  EXPECT_GT(cut.ehr_failed, 3 * whole.ehr_failed);
  expect_near(cut.attempts, whole.attempts, "attempts");
  // As the file has it: two machines with two cores, and one line for each of the others.
  EXPECT_EQ(row(cut, "pods").capacity, 4);
  EXPECT_GT(row(cut, "carrier line out").arrivals, 9'000);
}

TEST(Stories, MoreAgentsThanTheirMachinesBearSettleFewer) {
  const RunSummary many = told("agents-machines");
  const RunSummary fewer =
      told("agents-machines", [](Plan& plan) { plan.scenario.mutable_agents()->set_capacity(80); });
  EXPECT_EQ(row(many, "agent servers").busiest_ppm, 1'000'000);
  EXPECT_TRUE(place_of(many, Kind::resource, "agent servers").has_value());
  EXPECT_GT(share(row(many, "agent servers").gave_up, row(many, "agent servers").arrivals), 0.2);
  EXPECT_LT(share(row(fewer, "agent servers").gave_up, row(fewer, "agent servers").arrivals), 0.01);
  EXPECT_GT(fewer.resolved * 10, many.resolved * 11);
}

// The same campaign where calls have to wait for media servers instead.
TEST(Stories, CallsWaitForMediaServersAndRingLater) {
  const auto media = [](std::uint32_t places) {
    return told("agents-machines", [places](Plan& plan) {
      plan.platform->agents.places = 0;
      plan.platform->media.places = places;
    });
  };
  const RunSummary roomy = media(1'000);
  const RunSummary narrow = media(80);
  EXPECT_EQ(row(roomy, "media servers").mean_wait_us, 0);
  EXPECT_GT(row(narrow, "media servers").mean_wait_us, 30'000'000);
  EXPECT_EQ(row(narrow, "media servers").most_waiting, 120);  // of two hundred calls at once
  EXPECT_TRUE(place_of(narrow, Kind::resource, "media servers").has_value());
  EXPECT_GT(narrow.quantiles.start_delay_ms.p99, roomy.quantiles.start_delay_ms.p99);
  // Places that are never short change nothing at all.
  const RunSummary none = media(0);
  EXPECT_EQ(none.digest, roomy.digest);
}

TEST(Stories, OneSeedOneRun) {
  EXPECT_EQ(told("retry-storm-calmed"), told("retry-storm-calmed"));
}

}  // namespace
}  // namespace rb::sim
