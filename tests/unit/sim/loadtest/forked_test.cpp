#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <set>

#include "sim/loadtest/crew.hpp"

namespace rb::sim {
namespace {

TEST(Forked, ResultsComeInTheOrderOfTheJobs) {
  std::vector<Job> jobs;
  for (int i = 0; i < 9; ++i) {
    jobs.emplace_back([i] {
      usleep(static_cast<useconds_t>((9 - i) * 2'000));  // the first one ends last
      return "job " + std::to_string(i);
    });
  }
  const auto results = run_forked(jobs, 4);
  ASSERT_EQ(results.size(), 9U);
  for (std::size_t i = 0; i < 9; ++i) EXPECT_EQ(*results[i], "job " + std::to_string(i));
}

TEST(Forked, EveryJobHasAProcessOfItsOwn) {
  std::vector<Job> jobs(5, [] { return std::to_string(getpid()); });
  std::set<std::string> processes;
  for (const auto& result : run_forked(jobs, 2)) processes.insert(*result);
  EXPECT_EQ(processes.size(), 5U);
  EXPECT_FALSE(processes.contains(std::to_string(getpid())));
}

TEST(Forked, MoreThanAPipeHoldsArrivesWhole) {
  const std::vector<Job> jobs{[] { return std::string(3'000'000, 'x'); },
                              [] { return std::string(1'000'000, 'y'); }};
  const auto results = run_forked(jobs, 2);
  EXPECT_EQ(results[0]->size(), 3'000'000U);
  EXPECT_EQ(results[1]->size(), 1'000'000U);
}

TEST(Forked, AJobThatDiesIsAnErrorAndTheOthersGoOn) {
  const std::vector<Job> jobs{[] { return std::string("fine"); },
                              [] {
                                raise(SIGKILL);
                                return std::string();
                              },
                              []() -> std::string { _exit(7); }, [] { return std::string("too"); }};
  const auto results = run_forked(jobs, 2);
  EXPECT_EQ(*results[0], "fine");
  EXPECT_EQ(results[1].error().message, "a run was ended by signal 9");
  EXPECT_EQ(results[2].error().message, "a run ended with exit code 7");
  EXPECT_EQ(*results[3], "too");
}

}  // namespace
}  // namespace rb::sim
