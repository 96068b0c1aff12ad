// The formulas themselves, against values and identities from elsewhere.
#include "tests/support/queueing/theory.hpp"

#include <gtest/gtest.h>

#include "tests/support/queueing/statistics.hpp"

namespace rb::test {
namespace {

TEST(Theory, ErlangsFormulasAgreeWithTheTables) {
  EXPECT_NEAR(erlang_b(10, 1.0), 0.21458, 1e-5);  // 10 erlang, 10 lines
  EXPECT_NEAR(erlang_b(2, 0.5), 0.2, 1e-12);
  EXPECT_NEAR(erlang_c(2, 0.5), 1.0 / 3.0, 1e-12);
  EXPECT_NEAR(erlang_c(1, 0.7), 0.7, 1e-12);
  EXPECT_NEAR(wait_of_mmc(1, 0.9, 1.0), 9.0, 1e-12);
}

TEST(Theory, AQueueWithoutEndTurnsNobodyAway) {
  EXPECT_NEAR(loss_of_mmck(8, 0, 0.9), erlang_b(8, 0.9), 1e-12);
  EXPECT_NEAR(loss_of_mmck(1, 1, 0.5), 0.25 / 1.75, 1e-12);  // 1, 1/2, 1/4 over their sum
  EXPECT_LT(loss_of_mmck(8, 1'000, 0.9), 1e-12);
}

TEST(Theory, OneClassOfTwoIsTheWholeQueue) {
  const Law service{Shape::hyperexponential, 3.0};
  const ClassWaits waits = waits_of_cobham({0.6, service}, {0.0, service});
  EXPECT_NEAR(waits.first, wait_of_mg1(0.6, service), 1e-12);
  // Priorities move waits around: weighted by load they stay what they were.
  const ClassWaits both = waits_of_cobham({0.3, service}, {0.4, service});
  EXPECT_NEAR(0.3 * both.first + 0.4 * both.second, 0.7 * wait_of_mg1(0.7, service), 1e-12);
}

TEST(Theory, ABucketOfOneIsAServer) {
  EXPECT_NEAR(wait_of_bucket(0.8, 1.0, 1), 2.0, 1e-12);
  EXPECT_NEAR(wait_of_bucket(0.8, 10.0, 1), 20.0, 1e-12);
  EXPECT_LT(wait_of_bucket(0.8, 1.0, 3), wait_of_bucket(0.8, 1.0, 2));
  EXPECT_GT(wait_of_bucket(0.3, 1.0, 4), 0.0);
}

TEST(Theory, LawsHaveTheMomentsThatTheySay) {
  constexpr std::uint64_t kDraws = 400'000;
  for (const Shape shape :
       {Shape::exponential, Shape::deterministic, Shape::hyperexponential, Shape::lognormal}) {
    const Law law{shape, 1'000'000};
    const Draws draws{61'000, static_cast<std::uint64_t>(shape)};
    double sum = 0;
    double squares = 0;
    for (std::uint64_t i = 0; i < kDraws; ++i) {
      const double value = static_cast<double>(draws.service(i, law)) / law.mean;
      sum += value;
      squares += value * value;
    }
    const double mean = sum / kDraws;
    EXPECT_NEAR(mean, 1.0, 0.02);
    EXPECT_NEAR(squares / kDraws / (mean * mean) - 1.0, law.squared_variation(), 0.15);
  }
}

TEST(Theory, IntervalsMissAsOftenAsTheySay) {
  // Means of 20 uniform numbers are normal enough for Student's t.
  constexpr std::uint64_t kTrials = 4'000;
  int misses_95 = 0;
  int misses_999 = 0;
  for (std::uint64_t trial = 0; trial < kTrials; ++trial) {
    Sample sample{};
    for (std::size_t i = 0; i < kReplications; ++i) {
      sample[i] = Draws{62'000, trial}.unit(i, Question::service);
    }
    const Interval interval = interval_of(sample);
    if (!interval.holds_95(0.5)) ++misses_95;
    if (!interval.holds_999(0.5)) ++misses_999;
  }
  EXPECT_NEAR(misses_95, 200, 50);
  EXPECT_LE(misses_999, 15);
}

TEST(Theory, TheBinomialBoundIsThatOfTheTables) {
  // P(more than 3 of 10) = 0.00103, P(more than 4 of 10) = 0.00006.
  EXPECT_EQ(most_misses(10), 4U);
  EXPECT_EQ(most_misses(1), 1U);
  // Mean 5, deviation 2.2: three of them and a little.
  EXPECT_GE(most_misses(100), 12U);
  EXPECT_LE(most_misses(100), 13U);
}

}  // namespace
}  // namespace rb::test
