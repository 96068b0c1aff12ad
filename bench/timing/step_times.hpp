// Many short steps, each timed by itself: the clock's own cost, some 20 ns, is included.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace rb::bench {

class StepTimes {
 public:
  template <class Step>
  void time(Step&& step) {
    const auto from = std::chrono::steady_clock::now();
    step();
    const auto until = std::chrono::steady_clock::now();
    nanoseconds_.push_back(std::chrono::duration<double, std::nano>(until - from).count());
  }
  // What was timed so far was a preparation.
  void clear() { nanoseconds_.clear(); }

  // Precondition: something was timed.
  void report(benchmark::State& state) {
    state.counters["steps"] = static_cast<double>(nanoseconds_.size());
    state.counters["median_ns"] = quantile(0.5);
    state.counters["p90_ns"] = quantile(0.9);
    state.counters["p99_ns"] = quantile(0.99);
  }

 private:
  double quantile(double share) {
    const auto at =
        nanoseconds_.begin() +
        static_cast<std::ptrdiff_t>(share * static_cast<double>(nanoseconds_.size() - 1));
    std::nth_element(nanoseconds_.begin(), at, nanoseconds_.end());
    return *at;
  }

  std::vector<double> nanoseconds_;
};

}  // namespace rb::bench
