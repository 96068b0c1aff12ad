// The engine alone: how long one step takes, command to events and effects. Fifty thousand patients
// of scenarios/flu-50k.yaml meet a peer that answers everything: the EHR after 200 ms, a call after
// a minute with no answer, a text after two seconds. Each step is timed by itself (the clock's own
// cost, some 20 ns, included), and the quantiles are given beside the mean.
//
// Compare with: 1 us a step, the target; at 10 EHR requests a second a tenant needs some 60 steps a
// second.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "bench/campaign/campaign.hpp"
#include "core/models/answer_model.hpp"
#include "sim/lab/rehearsal.hpp"

namespace rb::sim {
namespace {

void EngineStep(benchmark::State& state) {
  const auto plan = make_plan(
      {.scenario = RB_SOURCE_DIR "/scenarios/flu-50k.yaml", .policies = {}, .more_zones = {}});
  if (!plan) {
    state.SkipWithError("scenarios/flu-50k.yaml cannot be read");
    return;
  }
  const auto population = modelled_population(*plan, plan->scenario.seed());
  std::vector<double> nanoseconds;
  for (auto _ : state) {
    Engine engine(
        {plan->zones, plan->rules, std::make_shared<const AnswerModel>(published_coefficients())});
    bench::Peer peer;
    const auto step = [&](Instant now, const Command& command) {
      const auto from = std::chrono::steady_clock::now();
      benchmark::DoNotOptimize(engine.step(now, command));
      const auto until = std::chrono::steady_clock::now();
      nanoseconds.push_back(std::chrono::duration<double, std::nano>(until - from).count());
      for (const Effect& effect : engine.effects()) peer.take(now, effect);
    };
    Instant now = plan->start;
    (void)engine.step(now, command::ConfigureTenant{1, tenant_limits(*plan)});
    for (std::size_t i = 0; i < population->registrations(); ++i)
      (void)engine.step(now, population->registration(i));
    (void)engine.step(now,
                      command::StartCampaign{CampaignId{0}, plan->campaigns.front().policy, 1, {}});
    nanoseconds.clear();
    for (std::uint32_t i = 0; i < population->size(); ++i) {
      step(now, command::EnrollPatient{CampaignId{0}, PatientId{i}});
    }
    while (now < plan->start + plan->horizon) {
      const Instant wake = engine.next_wake();
      const Instant said = peer.next_time();
      now = std::min(wake, said);
      if (now == kNever) break;
      step(now, said <= wake ? peer.pop() : Command{command::Wake{}});
    }
  }
  const auto quantile = [&](double share) {
    const auto at = nanoseconds.begin() + static_cast<std::ptrdiff_t>(
                                              share * static_cast<double>(nanoseconds.size() - 1));
    std::nth_element(nanoseconds.begin(), at, nanoseconds.end());
    return *at;
  };
  state.counters["steps"] = static_cast<double>(nanoseconds.size());
  state.counters["median_ns"] = quantile(0.5);
  state.counters["p90_ns"] = quantile(0.9);
  state.counters["p99_ns"] = quantile(0.99);
}
BENCHMARK(EngineStep)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
}  // namespace rb::sim
