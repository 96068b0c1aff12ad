#include "tests/support/queueing/statistics.hpp"

#include <cmath>

namespace rb::test {
namespace {

// Quantiles of Student's t with 19 degrees of freedom.
static_assert(kReplications == 20);
constexpr double kT975 = 2.0930240544;
constexpr double kT9995 = 3.8834058526;

}  // namespace

bool Interval::holds_95(double value) const {
  return std::fabs(value - mean) <= half_95;
}

bool Interval::holds_999(double value) const {
  return std::fabs(value - mean) <= half_999;
}

Interval interval_of(const Sample& sample) {
  constexpr double kCount = kReplications;
  double sum = 0;
  for (const double value : sample) sum += value;
  const double mean = sum / kCount;
  double squares = 0;
  for (const double value : sample) squares += (value - mean) * (value - mean);
  const double error = std::sqrt(squares / (kCount - 1.0) / kCount);
  return {mean, kT975 * error, kT9995 * error};
}

std::size_t most_misses(std::size_t cases) {
  constexpr double kMiss = 0.05;
  constexpr double kUnlikely = 0.001;
  const auto n = static_cast<double>(cases);
  double exactly = std::pow(1.0 - kMiss, n);
  double beyond = 1.0 - exactly;
  std::size_t misses = 0;
  while (misses < cases && beyond > kUnlikely) {
    exactly *=
        (n - static_cast<double>(misses)) / static_cast<double>(misses + 1) * kMiss / (1.0 - kMiss);
    ++misses;
    beyond -= exactly;
  }
  return misses;
}

}  // namespace rb::test
