// Thirty-two rehearsals in processes of their own, one at a time and two at a time: what a load
// test is made of. scenarios/flu-50k.yaml with other seeds.
//
// Compare with: two at a time take at most 1/1.9 of one at a time on two cores that nobody else
// uses.
#include <benchmark/benchmark.h>

#include "sim/lab/rehearsal.hpp"
#include "sim/loadtest/crew.hpp"

namespace rb::sim {
namespace {

void ThirtyTwoRuns(benchmark::State& bench) {
  auto plan = make_plan(
      {.scenario = RB_SOURCE_DIR "/scenarios/flu-50k.yaml", .policies = {}, .more_zones = {}});
  if (!plan) {
    bench.SkipWithError("scenarios/flu-50k.yaml cannot be read");
    return;
  }
  std::vector<Job> jobs;
  for (std::uint64_t seed = 1; seed <= 32; ++seed) {
    jobs.emplace_back([&plan, seed] {
      RehearsalOptions options;
      options.seed = seed;
      const auto run = rehearse(*plan, options);
      return run ? to_json(run->summary) : std::string();
    });
  }
  for (auto _ : bench) {
    benchmark::DoNotOptimize(run_forked(jobs, static_cast<unsigned>(bench.range(0))));
  }
}
BENCHMARK(ThirtyTwoRuns)
    ->ArgName("at_once")
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

}  // namespace
}  // namespace rb::sim
