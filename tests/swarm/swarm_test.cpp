// Many small random rehearsals with faults, each audited. RB_SWARM_SECONDS (default 50) says for
// how long, RB_SWARM_SEED (default 1) where to begin; a seed that fails is printed with how to
// repeat it.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "edge/files/text_file.hpp"
#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/lab/verdict.hpp"
#include "tests/swarm/random_files.hpp"

namespace rb::sim {
namespace {

std::uint64_t from_environment(const char* name, std::uint64_t fallback) {
  const char* value = std::getenv(name);
  return value == nullptr ? fallback : std::strtoull(value, nullptr, 10);
}

std::string folder_of(std::uint64_t seed) {
  return (std::filesystem::temp_directory_path() / ("ringback-swarm-" + std::to_string(seed)))
      .string();
}

void write_files(std::uint64_t seed, const std::string& folder) {
  const std::string rules = std::string(RB_SOURCE_DIR) + "/scenarios/rules/us-2026.yaml";
  const auto files = swarm::random_scenario(seed, rules);
  ASSERT_TRUE(edge::make_directory(folder));
  ASSERT_TRUE(edge::write_text(folder + "/scenario.yaml", files.scenario));
  for (int i = 0; i < files.policies; ++i) {
    ASSERT_TRUE(edge::write_text(folder + "/policy-" + std::to_string(i) + ".yaml",
                                 swarm::random_policy(seed, i)));
  }
}

// Only what several keys say against one another may be wrong with a random policy.
bool only_contradictions(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) {
    if (problem.what.find("unknown key") != std::string::npos ||
        problem.what.find("missing") != std::string::npos) {
      return false;
    }
  }
  return true;
}

struct Outcome {
  bool ran = false;
  std::uint64_t events = 0;
};

void run_seed(std::uint64_t seed, Outcome& outcome) {
  const std::string folder = folder_of(seed);
  write_files(seed, folder);
  const auto plan =
      make_plan({.scenario = folder + "/scenario.yaml", .policies = {}, .more_zones = {}});
  if (!plan) {
    ASSERT_TRUE(only_contradictions(plan.error())) << to_string(plan.error().front());
    std::filesystem::remove_all(folder);
    return;
  }
  MemorySink sink;
  LogWriter writer(sink, {.gather_bytes = 0, .sync = false});
  RehearsalOptions options;
  options.log = &writer;
  const auto rehearsal = rehearse(*plan, options);
  ASSERT_TRUE(rehearsal) << rehearsal.error().message;
  MemorySource source(sink.bytes());
  const auto audited = audit_log(source, {.ledger = true});
  ASSERT_TRUE(audited) << audited.error().message;
  for (const audit::Violation& violation : audited->verdict.violations) {
    ADD_FAILURE() << audit::to_string(violation);
  }
  if (seed % 8 == 0) {
    // The same seed gives the same run, whoever looks on.
    const auto again = rehearse(*plan, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->digest, rehearsal->digest);
  }
  outcome.ran = true;
  outcome.events = audited->verdict.events;
  if (!testing::Test::HasFailure()) std::filesystem::remove_all(folder);
}

TEST(Swarm, RandomRehearsalsKeepEveryPromise) {
  const std::chrono::seconds seconds(from_environment("RB_SWARM_SECONDS", 50));
  const std::uint64_t first = from_environment("RB_SWARM_SEED", 1);
  const std::uint64_t count = from_environment("RB_SWARM_COUNT", UINT64_MAX);
  const auto until = std::chrono::steady_clock::now() + seconds;
  std::uint64_t seed = first;
  std::uint64_t ran = 0;
  std::uint64_t events = 0;
  for (; seed - first < count && std::chrono::steady_clock::now() < until; ++seed) {
    Outcome outcome;
    run_seed(seed, outcome);
    ran += outcome.ran ? 1 : 0;
    events += outcome.events;
    if (HasFailure()) {
      std::cout << "seed " << seed << " fails; its files are in " << folder_of(seed) << "\n"
                << "again: RB_SWARM_SEED=" << seed << " RB_SWARM_COUNT=1, or ringback simulate "
                << folder_of(seed) << "/scenario.yaml --log\n";
      return;
    }
  }
  std::cout << "seeds " << first << " to " << seed - 1 << ": " << ran << " rehearsals, " << events
            << " events, every promise kept\n";
  EXPECT_GE(2 * ran, seed - first) << "too many random policies contradict themselves";
}

}  // namespace
}  // namespace rb::sim
