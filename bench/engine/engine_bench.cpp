// The engine alone: how long one step takes, command to events and effects. Fifty thousand patients
// of scenarios/flu-50k.yaml meet a peer that answers everything: the EHR after 200 ms, a call after
// a minute with no answer, a text after two seconds. Each step is timed by itself (the clock's own
// cost, some 20 ns, included), and the quantiles are given beside the mean.
//
// Compare with: 1 us a step, the target; at 10 EHR requests a second a tenant needs some 60 steps a
// second.
#include <benchmark/benchmark.h>

#include "bench/campaign/campaign.hpp"
#include "bench/timing/step_times.hpp"
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
  bench::StepTimes times;
  for (auto _ : state) {
    Engine engine(
        {plan->zones, plan->rules, std::make_shared<const AnswerModel>(published_coefficients())});
    bench::Peer peer;
    const auto step = [&](Instant now, const Command& command) {
      times.time([&] { benchmark::DoNotOptimize(engine.step(now, command)); });
      for (const Effect& effect : engine.effects()) peer.take(now, effect);
    };
    Instant now = plan->start;
    (void)engine.step(now, command::ConfigureTenant{1, tenant_limits(*plan)});
    for (std::size_t i = 0; i < population->registrations(); ++i)
      (void)engine.step(now, population->registration(i));
    (void)engine.step(now,
                      command::StartCampaign{CampaignId{0}, plan->campaigns.front().policy, 1, {}});
    times.clear();
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
  times.report(state);
}
BENCHMARK(EngineStep)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
}  // namespace rb::sim
