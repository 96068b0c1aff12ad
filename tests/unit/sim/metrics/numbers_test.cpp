#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/base/random.hpp"
#include "sim/metrics/counting/histogram.hpp"
#include "sim/metrics/wilson.hpp"

namespace rb::sim {
namespace {

TEST(Histogram, small_values_are_exact_and_large_ones_within_one_in_128) {
  Histogram h;
  std::vector<std::int64_t> values;
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    const auto bits = draw_below({.entity = i}, 40);
    const auto v =
        static_cast<std::int64_t>(draw_below({.entity = i, .counter = 1}, 1ULL << (bits + 1)));
    values.push_back(v);
    h.add(v);
  }
  std::sort(values.begin(), values.end());
  for (const std::int64_t ppm : {1, 100'000, 250'000, 500'000, 900'000, 999'000, 1'000'000}) {
    const std::size_t rank = std::max<std::size_t>((values.size() * ppm + 999'999) / 1'000'000, 1);
    const std::int64_t exact = values[rank - 1];
    const std::int64_t measured = h.quantile(ppm);
    EXPECT_GE(measured, exact);
    EXPECT_LE(measured - exact, exact / 128) << ppm;
    if (exact < 256) {
      EXPECT_EQ(measured, exact);
    }
  }
  EXPECT_EQ(h.max(), values.back());
  EXPECT_EQ(h.quantile(1'000'000), values.back());
}

TEST(Histogram, takes_the_extremes) {
  Histogram h;
  EXPECT_EQ(h.quantile(500'000), 0);
  h.add(-5);
  EXPECT_EQ(h.quantile(1'000'000), 0);
  h.add(INT64_MAX);
  EXPECT_EQ(h.quantile(1'000'000), INT64_MAX);
  EXPECT_EQ(h.quantile(500'000), 0);
}

// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
// (1998), table I, method 3.
TEST(Wilson, agrees_with_published_intervals) {
  const auto near = [](std::int64_t count, std::int64_t of, std::int64_t low, std::int64_t high) {
    const ShareInterval i = wilson(count, of);
    EXPECT_NEAR(i.low_ppm, low, 60);
    EXPECT_NEAR(i.high_ppm, high, 60);
  };
  near(81, 263, 255'300, 366'200);
  near(15, 148, 62'400, 160'500);
  near(0, 20, 0, 161'100);
  near(1, 29, 6'100, 171'800);
}

TEST(Wilson, knows_nothing_of_nobody) {
  EXPECT_EQ(wilson(0, 0).low_ppm, 0);
  EXPECT_EQ(wilson(0, 0).high_ppm, 1'000'000);
}

}  // namespace
}  // namespace rb::sim
