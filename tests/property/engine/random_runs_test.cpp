// Random worlds: the promises hold after every step, and in the end nobody is lost.
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

TEST(RandomRuns, KeepEveryPromise) {
  if (std::getenv("RB_SEED") != nullptr) {
    const RandomRun run = random_run(from_environment("RB_SEED", 0), true);
    EXPECT_EQ(run.broken, "");
    return;
  }
  const std::uint64_t seeds = from_environment("RB_SEEDS", 1000);
  std::uint64_t contacts = 0, bookings = 0, events = 0;
  int failures = 0;
  for (std::uint64_t seed = 1; seed <= seeds && failures < 10; ++seed) {
    const RandomRun run = random_run(seed);
    if (!run.broken.empty()) {
      ++failures;
      ADD_FAILURE() << run.broken;
    }
    contacts += run.contacts;
    bookings += run.bookings;
    events += run.events;
  }
  // The worlds are lively enough to mean something.
  EXPECT_GT(contacts, seeds * 5);
  EXPECT_GT(bookings, seeds / 2);
  RecordProperty("events", std::to_string(events));
  RecordProperty("contacts", std::to_string(contacts));
}

TEST(RandomRuns, OneSeedIsOneRun) {
  for (const std::uint64_t seed : {3U, 8U}) {
    EXPECT_EQ(random_run(seed).final_digest, random_run(seed).final_digest);
  }
}

}  // namespace
}  // namespace rb::test
