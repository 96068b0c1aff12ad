#include "core/base/random.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <vector>

namespace rb {
namespace {

using Words = std::array<std::uint64_t, 2>;

// Threefry-2x64-20 written from the paper (Salmon et al. 2011, section 3.4 and table 2), sharing
// nothing with the library that draw() calls.
Words threefry(Words counter, Words key) {
  constexpr std::array<int, 8> kRotations{16, 42, 12, 31, 16, 32, 24, 21};
  const std::array<std::uint64_t, 3> schedule{key[0], key[1],
                                              0x1BD11BDAA9FC1A22ULL ^ key[0] ^ key[1]};
  Words x{counter[0] + schedule[0], counter[1] + schedule[1]};
  for (std::size_t round = 0; round < 20; ++round) {
    x[0] += x[1];
    x[1] = std::rotl(x[1], kRotations[round % 8]) ^ x[0];
    if (round % 4 != 3) continue;
    const std::size_t injection = round / 4 + 1;
    x[0] += schedule[injection % 3];
    x[1] += schedule[(injection + 1) % 3] + injection;
  }
  return x;
}

TEST(Draw, ReferenceMeetsThePublishedVectors) {
  // Random123's kat_vectors, threefry2x64, 20 rounds.
  const std::uint64_t ones = ~std::uint64_t{0};
  EXPECT_EQ(threefry({0, 0}, {0, 0}), (Words{0xC2B6E3A8C2C69865ULL, 0x6F81ED42F350084DULL}));
  EXPECT_EQ(threefry({ones, ones}, {ones, ones}),
            (Words{0xE02CB7C4D95D277AULL, 0xD06633D0893B8B68ULL}));
  EXPECT_EQ(threefry({0x243F6A8885A308D3ULL, 0x13198A2E03707344ULL},
                     {0xA4093822299F31D0ULL, 0x082EFA98EC4E6C89ULL}),
            (Words{0x263C7D30BB0F0AF1ULL, 0x56BE8361D3311526ULL}));
}

TEST(Draw, IsThreefryOfItsKey) {
  EXPECT_EQ(draw({0, static_cast<Stream>(0), 0, 0}), 0xC2B6E3A8C2C69865ULL);
  EXPECT_TRUE(rc::check(
      [](std::uint64_t seed, std::uint32_t stream, std::uint64_t entity, std::uint64_t counter) {
        const DrawKey key{seed, static_cast<Stream>(stream), entity, counter};
        RC_ASSERT(draw(key) == threefry({entity, counter}, {seed, stream})[0]);
      }));
}

DrawKey key_of(std::uint64_t counter) {
  return {1234, Stream::test, 5, counter};
}

TEST(DrawBelow, StaysBelowAndReachesEverything) {
  EXPECT_TRUE(rc::check([](std::uint64_t seed, std::uint64_t n) {
    RC_PRE(n > 0U);
    RC_ASSERT(draw_below({seed, Stream::test, 0, 0}, n) < n);
  }));
  EXPECT_EQ(draw_below(key_of(0), 1), 0U);
}

TEST(DrawBelow, IsRoughlyUniform) {
  constexpr std::size_t kSides = 10;
  constexpr std::uint64_t kDraws = 100'000;
  std::array<double, kSides> counts{};
  for (std::uint64_t i = 0; i < kDraws; ++i) counts[draw_below(key_of(i), kSides)] += 1;
  double chi_squared = 0;
  for (const double count : counts) {
    const double expected = static_cast<double>(kDraws) / kSides;
    chi_squared += (count - expected) * (count - expected) / expected;
  }
  EXPECT_LT(chi_squared, 27.88);  // 9 degrees of freedom, 0.1%
}

TEST(DrawBelowDeathTest, RefusesAnEmptyRange) {
  EXPECT_DEATH(static_cast<void>(draw_below(key_of(0), 0)), "n > 0");
}

TEST(DrawUnit, LiesInTheUnitIntervalWithTheRightMeanAndVariance) {
  constexpr std::uint64_t kDraws = 100'000;
  double sum = 0;
  double squares = 0;
  for (std::uint64_t i = 0; i < kDraws; ++i) {
    const double u = draw_unit(key_of(i));
    ASSERT_GE(u, 0.0);
    ASSERT_LT(u, 1.0);
    sum += u;
    squares += u * u;
  }
  const double mean = sum / kDraws;
  EXPECT_NEAR(mean, 0.5, 0.004);  // more than four standard errors
  EXPECT_NEAR(squares / kDraws - mean * mean, 1.0 / 12, 0.002);
}

TEST(DrawChance, NeverAlwaysAndInBetween) {
  int heads = 0;
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    EXPECT_FALSE(draw_chance(key_of(i), 0));
    EXPECT_TRUE(draw_chance(key_of(i), 1'000'000));
    heads += draw_chance(key_of(i), 260'000) ? 1 : 0;
  }
  EXPECT_NEAR(heads, 5200, 250);
}

TEST(Draw, StreamsEntitiesAndCountersAreDifferentDraws) {
  const DrawKey key = key_of(1);
  EXPECT_NE(draw(key), draw({key.seed, Stream::answer, key.entity, key.counter}));
  EXPECT_NE(draw(key), draw({key.seed, key.stream, key.entity + 1, key.counter}));
  EXPECT_NE(draw(key), draw({key.seed, key.stream, key.entity, key.counter + 1}));
  EXPECT_NE(draw(key), draw({key.seed + 1, key.stream, key.entity, key.counter}));
}

double relative_error(double found, double wanted) {
  return std::abs(found - wanted) / std::max(std::abs(wanted), 1e-300);
}

TEST(PortableExp, AgreesWithLibm) {
  for (int i = 0; i <= 1'400'000; ++i) {
    const double x = -700.0 + i * 0.001;
    ASSERT_LT(relative_error(portable_exp(x), std::exp(x)), 1e-12) << x;
  }
  EXPECT_EQ(portable_exp(0.0), 1.0);
}

TEST(PortableExp, SaturatesAtTheEnds) {
  EXPECT_EQ(portable_exp(-1e9), 0.0);
  EXPECT_TRUE(std::isfinite(portable_exp(1e9)));
  EXPECT_NEAR(portable_exp(-740.0) / std::exp(-740.0), 1.0, 0.01);  // subnormal: few bits left
}

TEST(PortableLog, AgreesWithLibm) {
  for (int i = -1'000'000; i <= 1'000'000; ++i) {
    const double x = std::exp2(i * 0.001);
    ASSERT_NEAR(portable_log(x), std::log(x), 1e-12 * std::max(1.0, std::abs(std::log(x)))) << x;
  }
  // Close to one the result is small: only the relative error is worth anything.
  for (const double step : {1e-3, 1e-6, 1e-9, 1e-12, 1e-15}) {
    EXPECT_LT(relative_error(portable_log(1.0 + step), std::log(1.0 + step)), 1e-12) << step;
    EXPECT_LT(relative_error(portable_log(1.0 - step), std::log(1.0 - step)), 1e-12) << step;
  }
  EXPECT_EQ(portable_log(1.0), 0.0);
}

TEST(PortableLog, TakesSubnormalNumbers) {
  for (const double x : {4.9406564584124654e-324, 1e-310, 2.2250738585072014e-308}) {
    EXPECT_LT(relative_error(portable_log(x), std::log(x)), 1e-12) << x;
  }
}

TEST(PortableLogDeathTest, RefusesWhatHasNoLogarithm) {
  EXPECT_DEATH(static_cast<void>(portable_log(0.0)), "x > 0");
  EXPECT_DEATH(static_cast<void>(portable_log(-1.0)), "x > 0");
  EXPECT_DEATH(static_cast<void>(portable_log(std::nan(""))), "x > 0");
  EXPECT_DEATH(static_cast<void>(portable_log(HUGE_VAL)), "x > 0");
}

// One Newton step of the true quantile from ours: how far off it is.
double quantile_error(double p) {
  const double x = normal_quantile(p);
  const double density = std::exp(-x * x / 2) / std::sqrt(2 * std::acos(-1.0));
  const double below = 0.5 * std::erfc(-x / std::sqrt(2.0));
  return std::abs((below - p) / density) / std::max(1.0, std::abs(x));
}

TEST(NormalQuantile, InvertsTheNormalDistribution) {
  for (int i = 1; i < 100'000; ++i) ASSERT_LT(quantile_error(i * 1e-5), 1e-8) << i;
  for (double p = 1e-5; p > 1e-200; p /= 3) ASSERT_LT(quantile_error(p), 1e-8) << p;
  EXPECT_NEAR(normal_quantile(0.975), 1.959963984540054, 1e-8);
}

TEST(NormalQuantile, IsOddAndMonotone) {
  double before = -HUGE_VAL;
  for (int i = 1; i < 65'536; ++i) {
    const double p = i / 65'536.0;  // exact, and so is 1 - p
    const double x = normal_quantile(p);
    ASSERT_LT(before, x);
    ASSERT_EQ(x, -normal_quantile(1.0 - p));
    before = x;
  }
}

TEST(Portable, BitsAreFrozen) {
  // The same on every compiler; a change here changes every simulated run.
  EXPECT_EQ(std::bit_cast<std::uint64_t>(portable_exp(1.5)), 0x4011ED3FE64FC541ULL);
  EXPECT_EQ(std::bit_cast<std::uint64_t>(portable_log(10.0)), 0x40026BB1BBB55516ULL);
  EXPECT_EQ(std::bit_cast<std::uint64_t>(normal_quantile(0.3)), 0xBFE0C7E395D14936ULL);
}

}  // namespace
}  // namespace rb
