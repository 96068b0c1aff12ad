// The Wilson score interval of a share: where the true share lies, 95 times in 100.
// E. B. Wilson, "Probable inference", JASA 22 (1927). Behaves at 0%, at 100% and for few patients.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace rb::sim {

struct ShareInterval {
  std::int64_t low_ppm = 0;
  std::int64_t high_ppm = 1'000'000;
};

// Of `of` patients `count` did; nothing is known of none: 0% to 100%.
[[nodiscard]] inline ShareInterval wilson(std::int64_t count, std::int64_t of) {
  if (of <= 0) return {};
  constexpr double z = 1.959963984540054;  // normal quantile of 0.975
  const auto n = static_cast<double>(of);
  const double share = static_cast<double>(count) / n;
  const double centre = share + z * z / (2 * n);
  const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  const double scale = 1 + z * z / n;
  const auto ppm = [](double x) {
    return static_cast<std::int64_t>(std::clamp(x, 0.0, 1.0) * 1e6 + 0.5);
  };
  return {ppm((centre - half) / scale), ppm((centre + half) / scale)};
}

}  // namespace rb::sim
