// A platform that is never the bottleneck changes next to nothing: what happens to whom is drawn
// without it, and it adds some milliseconds here and there.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "tests/support/child/child.hpp"

namespace rb::sim {
namespace {

enum class Grids { none, plain, simgrid };

// How the first call of each patient ended, and the figures of a run.
struct Told {
  std::map<std::int64_t, std::int64_t> first_calls;
  RunSummary summary;
};

class FirstCalls final : public Store {
 public:
  [[nodiscard]] Result<void> append(std::span<const Event> events) override {
    for (const Event& event : events) {
      const auto* ended = std::get_if<event::AttemptEnded>(&event.body);
      if (ended == nullptr || ended->channel != Channel::voice) continue;
      const std::int64_t how = static_cast<std::int64_t>(ended->outcome) * 100 +
                               static_cast<std::int64_t>(ended->disposition);
      calls_.emplace(event.assignment.value(), how);
    }
    return {};
  }
  [[nodiscard]] const std::map<std::int64_t, std::int64_t>& calls() const { return calls_; }

 private:
  std::map<std::int64_t, std::int64_t> calls_;
};

// The benchmark's campaign with a tenth of its people, over its first five days: an outage of an
// hour and a half, and a brown-out of six hours.
Told rehearsed(Grids grids) {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("ringback-roomy-" + std::to_string(getpid()));
  test::in_child([&] {
    auto plan = make_plan(
        {.scenario = std::string(RB_SOURCE_DIR) + "/bench/scenarios/flu-50k-platform.yaml",
         .policies = {},
         .more_zones = {}});
    ASSERT_TRUE(plan.has_value()) << to_string(plan.error().front());
    plan->scenario.mutable_population()->set_patients(5'000);
    plan->horizon = 5 * kDay;
    if (grids == Grids::none) plan->platform.reset();
    if (grids == Grids::plain) plan->platform->simgrid = false;
    FirstCalls calls;
    RehearsalOptions options;
    options.observer = &calls;
    const auto run = rehearse(*plan, options);
    ASSERT_TRUE(run.has_value()) << run.error().message;
    std::ofstream stream(file);
    for (const auto& [patient, how] : calls.calls()) stream << patient << ' ' << how << ' ';
    stream << "-1\n" << to_json(run->summary);
  });
  Told told;
  std::ifstream stream(file);
  std::int64_t patient = 0;
  while (stream >> patient && patient >= 0) stream >> told.first_calls[patient];
  std::ostringstream rest;
  rest << stream.rdbuf();
  std::filesystem::remove(file);
  auto summary = from_json(rest.str());
  EXPECT_TRUE(summary.has_value()) << (summary ? "" : summary.error().message);
  if (summary) told.summary = std::move(*summary);
  return told;
}

void expect_near(std::int64_t measured, std::int64_t wanted, const char* what) {
  // One in a hundred; of what there are few, some.
  EXPECT_LE(std::abs(measured - wanted), std::max<std::int64_t>(3, std::abs(wanted) / 100))
      << what << ": " << measured << " instead of " << wanted;
}

TEST(Roomy, APlatformThatIsNeverTheBottleneckChangesNextToNothing) {
  const Told without = rehearsed(Grids::none);
  ASSERT_GT(without.first_calls.size(), 2'000U);
  ASSERT_GT(without.summary.ehr_failed, 20);
  for (const Grids grids : {Grids::plain, Grids::simgrid}) {
    SCOPED_TRACE(grids == Grids::plain ? "plain" : "simgrid");
    const Told with = rehearsed(grids);
    std::size_t others = 0;
    for (const auto& [patient, how] : without.first_calls) {
      const auto found = with.first_calls.find(patient);
      others += found == with.first_calls.end() || found->second != how ? 1 : 0;
    }
    EXPECT_EQ(others, 0U);
    const RunSummary& a = with.summary;
    const RunSummary& b = without.summary;
    expect_near(a.events, b.events, "events");
    expect_near(a.calls, b.calls, "calls");
    expect_near(a.texts, b.texts, "texts");
    expect_near(a.resolved, b.resolved, "resolved");
    expect_near(a.funnel.contacted, b.funnel.contacted, "contacted");
    expect_near(a.funnel.reached, b.funnel.reached, "reached");
    expect_near(a.funnel.booked, b.funnel.booked, "booked");
    expect_near(a.ehr_requests, b.ehr_requests, "EHR requests");
    expect_near(a.ehr_failed, b.ehr_failed, "failed EHR requests");
    expect_near(a.ehr_too_many, b.ehr_too_many, "429");
    expect_near(a.cost.call_ms, b.cost.call_ms, "call time");
    expect_near(a.cost.agent_ms, b.cost.agent_ms, "agent time");
    const auto& q = a.quantiles;
    const auto& r = b.quantiles;
    expect_near(q.time_to_resolution_ms.p50, r.time_to_resolution_ms.p50, "time to resolution");
    expect_near(q.start_delay_ms.p99, r.start_delay_ms.p99, "p99 of the start delay");
    expect_near(q.talk_ms.p99, r.talk_ms.p99, "p99 of talk");
  }
}

}  // namespace
}  // namespace rb::sim
