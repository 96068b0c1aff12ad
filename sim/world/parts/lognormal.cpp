#include "sim/world/parts/lognormal.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/base/random.hpp"

namespace rb::sim {
namespace {

double log_ms(Millis value) {
  return portable_log(static_cast<double>(std::max<std::int64_t>(1, value.count())));
}

}  // namespace

Lognormal::Lognormal(double log_median, double sigma) {
  for (std::size_t i = 0; i < kSize; ++i) {
    const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(kSize);
    const double ms = portable_exp(log_median + sigma * normal_quantile(p));
    quantile_ms_[i] = static_cast<std::uint32_t>(std::min(ms + 0.5, 4.0e9));
  }
}

Lognormal Lognormal::from_median(Millis median, double sigma) {
  return Lognormal(log_ms(median), sigma);
}

Lognormal Lognormal::from_median_and_p99(Millis median, Millis p99) {
  RB_ASSERT(p99 >= median);
  constexpr double kZ99 = 2.3263478740408408;
  return Lognormal(log_ms(median), (log_ms(p99) - log_ms(median)) / kZ99);
}

Lognormal Lognormal::from_mean(Millis mean, double sigma) {
  return Lognormal(log_ms(mean) - sigma * sigma / 2.0, sigma);
}

Millis Lognormal::sample(std::uint64_t bits) const {
  // Position u x size - 1/2 in 16-bit fixed point, clamped to the table, then a straight line.
  const std::uint64_t scaled = bits >> (64U - kLogSize - 16U);
  const std::uint64_t last = static_cast<std::uint64_t>(kSize - 1) << 16U;
  const std::uint64_t at = std::min(scaled < 0x8000U ? 0U : scaled - 0x8000U, last);
  const std::size_t i = at >> 16U;
  const std::uint64_t low = quantile_ms_[i];
  if (i + 1 == kSize) return Millis{static_cast<std::int64_t>(low)};
  const std::uint64_t step = (quantile_ms_[i + 1] - low) * (at & 0xFFFFU) >> 16U;
  return Millis{static_cast<std::int64_t>(low + step)};
}

}  // namespace rb::sim
