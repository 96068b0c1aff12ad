// Random worlds: the promises hold after every step, and in the end nobody is lost; also when the
// engine dies at any moment and goes on from what was stored.
// RB_SEEDS=n runs n of them, RB_SEED=s only that one, with everything that happens printed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "tests/support/engine/random_run.hpp"

namespace rb::test {
namespace {

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::stoull(text);
}

RandomRun run_all(bool crashes) {
  RandomRun all;
  if (std::getenv("RB_SEED") != nullptr) {
    all = random_run(from_environment("RB_SEED", 0), {.trace = true, .crashes = crashes});
    EXPECT_EQ(all.broken, "");
    return all;
  }
  const std::uint64_t seeds = from_environment("RB_SEEDS", 1000);
  int failures = 0;
  for (std::uint64_t seed = 1; seed <= seeds && failures < 10; ++seed) {
    const RandomRun run = random_run(seed, {.crashes = crashes});
    if (!run.broken.empty()) {
      ++failures;
      ADD_FAILURE() << run.broken;
    }
    all.contacts += run.contacts;
    all.bookings += run.bookings;
    all.events += run.events;
    all.crashes += run.crashes;
  }
  // The worlds are lively enough to mean something.
  EXPECT_GT(all.contacts, seeds * 5);
  EXPECT_GT(all.bookings, seeds / 2);
  return all;
}

TEST(RandomRuns, KeepEveryPromise) {
  const RandomRun all = run_all(false);
  RecordProperty("events", std::to_string(all.events));
  RecordProperty("contacts", std::to_string(all.contacts));
}

TEST(RandomRuns, KeepEveryPromiseThroughCrashes) {
  const RandomRun all = run_all(true);
  EXPECT_GT(all.crashes, std::getenv("RB_SEED") == nullptr ? 3'000U : 0U);
  RecordProperty("crashes", std::to_string(all.crashes));
}

TEST(RandomRuns, OneSeedIsOneRun) {
  for (const std::uint64_t seed : {3U, 8U}) {
    EXPECT_EQ(random_run(seed).final_digest, random_run(seed).final_digest);
  }
}

}  // namespace
}  // namespace rb::test
