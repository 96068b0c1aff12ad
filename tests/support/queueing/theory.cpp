#include "tests/support/queueing/theory.hpp"

#include "core/base/random.hpp"

namespace rb::test {
namespace {

// Mean residual work of what an arrival may find in service.
double residual(double load, const Law& service) {
  return load * service.mean * (1.0 + service.squared_variation()) / 2.0;
}

// P(unfinished work <= x services) of M/D/1, for small x: the terms alternate.
double work_of_md1_within(double load, double x) {
  double sum = 0;
  for (int k = 0; k <= static_cast<int>(x); ++k) {
    const double left = load * (x - k);
    double term = portable_exp(left);
    for (int i = 1; i <= k; ++i) term *= -left / i;
    sum += term;
  }
  return (1.0 - load) * sum;
}

}  // namespace

double erlang_b(std::uint32_t servers, double load) {
  const double offered = load * servers;
  double blocked = 1.0;
  for (std::uint32_t c = 1; c <= servers; ++c)
    blocked = offered * blocked / (c + offered * blocked);
  return blocked;
}

double erlang_c(std::uint32_t servers, double load) {
  const double blocked = erlang_b(servers, load);
  return blocked / (1.0 - load * (1.0 - blocked));
}

double wait_of_mmc(std::uint32_t servers, double load, double service) {
  return erlang_c(servers, load) * service / (servers * (1.0 - load));
}

double loss_of_mmck(std::uint32_t servers, std::uint32_t queue, double load) {
  // Beyond c servers every place is a birth and death with ratio `load`.
  double blocked = erlang_b(servers, load);
  for (std::uint32_t place = 0; place < queue; ++place) {
    blocked = load * blocked / (1.0 + load * blocked);
  }
  return blocked;
}

double wait_of_mg1(double load, const Law& service) {
  return residual(load, service) / (1.0 - load);
}

double sojourn_of_ps(double load, double service) {
  return service / (1.0 - load);
}

ClassWaits waits_of_cobham(const ClassLoad& first, const ClassLoad& second) {
  const double found = residual(first.load, first.service) + residual(second.load, second.service);
  const double after_first = 1.0 - first.load;
  return {found / after_first, found / (after_first * (after_first - second.load))};
}

double wait_of_bucket(double load, double interval, int burst) {
  // E[(V - x)+] = E[V] - integral of P(V > u) over [0, x]; Simpson, by the pieces on which the law
  // is smooth.
  constexpr int kSteps = 200;
  const Law token{Shape::deterministic, 1.0};
  double wait = wait_of_mg1(load, token);
  for (int piece = 0; piece + 1 < burst; ++piece) {
    double sum = 0;
    for (int i = 0; i <= kSteps; ++i) {
      const double weight = i == 0 || i == kSteps ? 1.0 : (i % 2 == 1 ? 4.0 : 2.0);
      sum += weight * (1.0 - work_of_md1_within(load, piece + static_cast<double>(i) / kSteps));
    }
    wait -= sum / (3.0 * kSteps);
  }
  return wait * interval;
}

}  // namespace rb::test
