// Everything together: scenarios/flu-50k.yaml over fourteen simulated days, without and with a log
// (in memory: the disk is not measured). Targets: 0.5 s without, 1.5 s with.
#include <benchmark/benchmark.h>

#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"

namespace rb::sim {
namespace {

void Rehearse(benchmark::State& bench, bool log) {
  const auto plan = make_plan(
      {.scenario = RB_SOURCE_DIR "/scenarios/flu-50k.yaml", .policies = {}, .more_zones = {}});
  if (!plan) {
    bench.SkipWithError("scenarios/flu-50k.yaml cannot be read");
    return;
  }
  double events = 0;
  for (auto _ : bench) {
    MemorySink sink;
    LogWriter writer(sink, {.gather_bytes = 1U << 18U, .sync = false});
    RehearsalOptions options;
    if (log) options.log = &writer;
    const auto result = rehearse(*plan, options);
    if (!result) {
      bench.SkipWithError("the rehearsal failed");
      return;
    }
    events += static_cast<double>(result->summary.events);
  }
  bench.counters["events_per_s"] = benchmark::Counter(events, benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(Rehearse, flu_50k, false)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(Rehearse, flu_50k_with_log, true)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace
}  // namespace rb::sim
