// Laws of service times and the draws behind them: inverse transforms from basic arithmetic, so
// that a run is the same on every machine.
#pragma once

#include <cstdint>

namespace rb::test {

enum class Shape : std::uint8_t {
  exponential,
  deterministic,
  hyperexponential,  // two exponentials with balanced means
  lognormal,         // sigma 1
};

struct Law {
  Shape shape = Shape::exponential;
  double mean = 1'000'000;  // microseconds, or bytes

  // Variance over squared mean.
  [[nodiscard]] double squared_variation() const;
};

// What one customer of a run draws.
enum class Question : std::uint8_t { gap, kind, service, branch };

// The draws of one replication.
struct Draws {
  std::uint64_t seed = 0;
  std::uint64_t replication = 0;

  // Uniform in (0, 1), without the ends.
  [[nodiscard]] double unit(std::uint64_t customer, Question question) const;
  // Exponential, rounded to whole ones; 0 is possible.
  [[nodiscard]] std::int64_t gap(std::uint64_t customer, double mean) const;
  // Whole, at least 1: what a server takes, or a link.
  [[nodiscard]] std::int64_t service(std::uint64_t customer, const Law& law) const;
};

}  // namespace rb::test
