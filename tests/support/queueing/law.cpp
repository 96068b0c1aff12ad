#include "tests/support/queueing/law.hpp"

#include <algorithm>
#include <cmath>

#include "core/base/random.hpp"

namespace rb::test {
namespace {

constexpr std::uint64_t kQuestions = 4;
constexpr double kHalfStep = 1.0 / 18014398509481984.0;  // 2^-54: half of a draw's last bit

constexpr double kHyperVariation = 4.0;

// The share of the faster branch, chosen so that both branches carry the same work.
double faster_share() {
  return 0.5 * (1.0 + std::sqrt((kHyperVariation - 1.0) / (kHyperVariation + 1.0)));
}

std::int64_t whole(double value) {
  return static_cast<std::int64_t>(value + 0.5);
}

}  // namespace

double Law::squared_variation() const {
  switch (shape) {
    case Shape::exponential:
      return 1.0;
    case Shape::deterministic:
      return 0.0;
    case Shape::hyperexponential:
      return kHyperVariation;
    case Shape::lognormal:
      return portable_exp(1.0) - 1.0;
  }
  return 0.0;
}

double Draws::unit(std::uint64_t customer, Question question) const {
  return draw_unit({seed, Stream::test, replication,
                    customer * kQuestions + static_cast<std::uint64_t>(question)}) +
         kHalfStep;
}

std::int64_t Draws::gap(std::uint64_t customer, double mean) const {
  return whole(-mean * portable_log(unit(customer, Question::gap)));
}

std::int64_t Draws::service(std::uint64_t customer, const Law& law) const {
  double value = law.mean;
  switch (law.shape) {
    case Shape::exponential:
      value *= -portable_log(unit(customer, Question::service));
      break;
    case Shape::deterministic:
      break;
    case Shape::hyperexponential: {
      const double faster = faster_share();
      const bool fast = unit(customer, Question::branch) < faster;
      value *=
          -portable_log(unit(customer, Question::service)) / (2.0 * (fast ? faster : 1.0 - faster));
      break;
    }
    case Shape::lognormal:
      value *= portable_exp(normal_quantile(unit(customer, Question::service)) - 0.5);
      break;
  }
  return std::max<std::int64_t>(1, whole(value));
}

}  // namespace rb::test
