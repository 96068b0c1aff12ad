#include "sim/world/parts/lognormal.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/base/digest.hpp"
#include "core/base/random.hpp"

namespace rb::sim {
namespace {

std::vector<Millis> samples(const Lognormal& of, std::size_t count) {
  std::vector<Millis> drawn;
  for (std::uint64_t i = 0; i < count; ++i)
    drawn.push_back(of.sample(draw({3, Stream::test, i, 0})));
  std::sort(drawn.begin(), drawn.end());
  return drawn;
}

TEST(Lognormal, HasItsMedianAndItsNinetyNinthPercentile) {
  const auto drawn = samples(Lognormal::from_median_and_p99(180ms, 2s), 100'000);
  EXPECT_NEAR(static_cast<double>(drawn[50'000].count()), 180, 3);
  EXPECT_NEAR(static_cast<double>(drawn[99'000].count()), 2'000, 80);
}

TEST(Lognormal, HasItsMean) {
  const auto drawn = samples(Lognormal::from_mean(173s, 0.6), 100'000);
  double sum = 0;
  for (const Millis ms : drawn) sum += static_cast<double>(ms.count());
  EXPECT_NEAR(sum / 100'000, 173'000, 1'500);
}

TEST(Lognormal, GrowsWithItsBitsAndIsConstantWithoutSpread) {
  const Lognormal spread = Lognormal::from_median(5h, 1.0);
  EXPECT_LT(spread.sample(0), spread.sample(UINT64_MAX));
  Millis before{};
  for (std::uint64_t i = 0; i < 1'000; ++i) {
    const Millis at = spread.sample(i << 54U);
    EXPECT_GE(at, before);
    before = at;
  }
  const Lognormal still = Lognormal::from_median_and_p99(50ms, 50ms);
  EXPECT_EQ(still.sample(0), 50ms);
  EXPECT_EQ(still.sample(UINT64_MAX), 50ms);
}

TEST(Lognormal, IsTheSameOnEveryMachine) {
  const Lognormal replies = Lognormal::from_median(4min, 1.0);
  Digest digest;
  for (std::uint64_t i = 0; i < 4'096; ++i) digest.add_signed(replies.sample(i << 52U).count());
  EXPECT_EQ(digest.value(), 14331318872658030152ULL);
}

}  // namespace
}  // namespace rb::sim
