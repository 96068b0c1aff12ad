#include "core/base/random.hpp"

#include <Random123/threefry.h>

#include <bit>
#include <limits>

#include "core/base/assert.hpp"

namespace rb {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr double kTwoToMinus53 = 1.0 / 9007199254740992.0;
constexpr double kTwoTo54 = 18014398509481984.0;
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;

double horner(const double* coefficients, int count, double x) {
  double sum = coefficients[0];
  for (int i = 1; i < count; ++i) sum = sum * x + coefficients[i];
  return sum;
}

}  // namespace

std::uint64_t draw(const DrawKey& key) {
  const threefry2x64_key_t k = {{key.seed, static_cast<std::uint64_t>(key.stream)}};
  const threefry2x64_ctr_t c = {{key.entity, key.counter}};
  return threefry2x64(c, k).v[0];
}

std::uint64_t draw_below(const DrawKey& key, std::uint64_t n) {
  RB_ASSERT(n > 0);
  return static_cast<std::uint64_t>((static_cast<Wide>(draw(key)) * n) >> 64U);
}

double draw_unit(const DrawKey& key) {
  return static_cast<double>(draw(key) >> 11U) * kTwoToMinus53;
}

bool draw_chance(const DrawKey& key, std::int64_t share_ppm) {
  return static_cast<std::int64_t>(draw_below(key, 1'000'000)) < share_ppm;
}

double portable_exp(double x) {
  if (x > 709.0) x = 709.0;
  if (x < -745.0) return 0.0;
  // x = k ln2 + r, |r| <= ln2 / 2; Taylor to r^13 leaves less than 1e-16.
  const double scaled = x * 1.4426950408889634;
  const int k = static_cast<int>(scaled + (scaled < 0 ? -0.5 : 0.5));
  const double r = (x - k * kLn2High) - k * kLn2Low;
  double sum = 1.0;
  for (int n = 13; n >= 1; --n) sum = 1.0 + sum * r / n;
  if (k < -1021) {  // subnormal results: scale in two exact steps
    return sum * std::bit_cast<double>(std::uint64_t{1} << 52U) *
           std::bit_cast<double>(static_cast<std::uint64_t>(1023 + k + 1022) << 52U);
  }
  return sum * std::bit_cast<double>(static_cast<std::uint64_t>(1023 + k) << 52U);
}

double portable_log(double x) {
  RB_ASSERT(x > 0.0 && x <= std::numeric_limits<double>::max());
  const bool subnormal = x < std::numeric_limits<double>::min();
  const auto bits = std::bit_cast<std::uint64_t>(subnormal ? x * kTwoTo54 : x);
  int exponent = static_cast<int>(bits >> 52U) - (subnormal ? 1023 + 54 : 1023);
  double m = std::bit_cast<double>((bits & 0x000FFFFFFFFFFFFFULL) | 0x3FF0000000000000ULL);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    ++exponent;
  }
  // log m = 2 atanh(s), s = (m - 1) / (m + 1), |s| < 0.172.
  const double s = (m - 1.0) / (m + 1.0);
  const double z = s * s;
  double sum = 0.0;
  for (int n = 21; n >= 1; n -= 2) sum = sum * z + 1.0 / n;
  return exponent * kLn2High + (2.0 * s * sum + exponent * kLn2Low);
}

double normal_quantile(double p) {
  RB_ASSERT(p > 0.0 && p < 1.0);
  static constexpr double kA[] = {-3.969683028665376e+01, 2.209460984245205e+02,
                                  -2.759285104469687e+02, 1.383577518672690e+02,
                                  -3.066479806614716e+01, 2.506628277459239e+00};
  static constexpr double kB[] = {-5.447609879822406e+01, 1.615858368580409e+02,
                                  -1.556989798598866e+02, 6.680131188771972e+01,
                                  -1.328068155288572e+01, 1.0};
  static constexpr double kC[] = {-7.784894002430293e-03, -3.223964580411365e-01,
                                  -2.400758277161838e+00, -2.549732539343734e+00,
                                  4.374664141464968e+00,  2.938163982698783e+00};
  static constexpr double kD[] = {7.784695709041462e-03, 3.224671290700398e-01,
                                  2.445134137142996e+00, 3.754408661907416e+00, 1.0};
  constexpr double kLow = 0.02425;
  if (p > 1.0 - kLow) return -normal_quantile(1.0 - p);
  if (p < kLow) {
    // sqrt is exact (IEEE 754), so it is the same everywhere.
    const double q = __builtin_sqrt(-2.0 * portable_log(p));
    return horner(kC, 6, q) / horner(kD, 5, q);
  }
  const double q = p - 0.5;
  const double r = q * q;
  return horner(kA, 6, r) * q / horner(kB, 6, r);
}

}  // namespace rb
