// Short questions, each asked in every iteration: the distribution over the questions of their best
// times, the clock's 20 ns included. On a shared machine the others only show that somebody else
// was running.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace rb::bench {

// one(i) asks question i and returns how many results it has.
template <class Ask>
void best_times(benchmark::State& state, std::size_t questions, Ask&& one) {
  std::vector<double> micros(questions, 1e9);
  std::size_t results = 0;
  for (auto _ : state) {
    results = 0;
    for (std::size_t i = 0; i < questions; ++i) {
      const auto before = std::chrono::steady_clock::now();
      results += one(i);
      const std::chrono::duration<double, std::micro> took =
          std::chrono::steady_clock::now() - before;
      micros[i] = std::min(micros[i], took.count());
    }
  }
  std::sort(micros.begin(), micros.end());
  state.counters["p50_us"] = micros[micros.size() / 2];
  state.counters["p99_us"] = micros[micros.size() * 99 / 100];
  state.counters["worst_us"] = micros.back();
  state.counters["found"] = static_cast<double>(results) / static_cast<double>(questions);
}

}  // namespace rb::bench
