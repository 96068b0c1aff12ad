// Confidence from independent replications.
#pragma once

#include <array>
#include <cstddef>

namespace rb::test {

inline constexpr std::size_t kReplications = 20;
using Sample = std::array<double, kReplications>;

// Student's interval of the mean (Gosset 1908).
struct Interval {
  double mean = 0;
  double half_95 = 0;   // half of its width at 95 per cent
  double half_999 = 0;  // and at 99.9

  [[nodiscard]] bool holds_95(double value) const;
  [[nodiscard]] bool holds_999(double value) const;
};

[[nodiscard]] Interval interval_of(const Sample& sample);

// The most misses k such that `cases` independent 95 per cent intervals miss more than k times with
// a probability of at most 0.001.
[[nodiscard]] std::size_t most_misses(std::size_t cases);

}  // namespace rb::test
