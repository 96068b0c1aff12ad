// Times that are lognormally distributed, as a table of quantiles: one draw, no logarithm per
// sample, the same milliseconds on every machine.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/instant.hpp"

namespace rb::sim {

class Lognormal {
 public:
  // sigma: standard deviation of the logarithm.
  [[nodiscard]] static Lognormal from_median(Millis median, double sigma);
  // p99 >= median; both at least 1 ms.
  [[nodiscard]] static Lognormal from_median_and_p99(Millis median, Millis p99);
  [[nodiscard]] static Lognormal from_mean(Millis mean, double sigma);

  // bits: 64 uniform bits. The slowest and the fastest 0.05% are cut off.
  [[nodiscard]] Millis sample(std::uint64_t bits) const;

 private:
  static constexpr unsigned kLogSize = 10;
  static constexpr std::size_t kSize = std::size_t{1} << kLogSize;

  explicit Lognormal(double log_median, double sigma);

  std::array<std::uint32_t, kSize> quantile_ms_{};  // of (i + 1/2) / kSize
};

}  // namespace rb::sim
