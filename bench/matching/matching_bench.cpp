// Mass rescheduling: the exact matching of 8,000 patients to 20,000 open slots, from the vectors to
// the proven optimum, on several drawn reschedulings (tests/support/matching/storm.hpp).
//
// Compare with: 2 s, the target; greedy's points, which are printed beside the optimum's with the
// gain in percent (target 10% on the storm); and Boost.Graph's successive shortest paths, which are
// given all pairs of a tenth of it.
//
// gain_percent: how many points less than greedy. decidable_percent: the same without the points of
// patients with no eligible slot at all, which no matching can place. unmatched: those, too.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>

#include "core/matching/fairness.hpp"
#include "core/matching/greedy.hpp"
#include "core/matching/matching.hpp"
#include "tests/support/matching/oracle.hpp"
#include "tests/support/matching/storm.hpp"

namespace rb::matching {
namespace {

using test::StormShape;

StormShape departing() {
  StormShape shape;
  shape.departing = true;
  return shape;
}

// As many primary care hours as patients who want some: the wait is long for everybody alike.
StormShape even_specialties() {
  StormShape shape;
  shape.primary_slots = 50;
  return shape;
}

// Nothing is popular, no town is larger, no morning is full.
StormShape nothing_skewed() {
  StormShape shape;
  shape.skewed = false;
  shape.primary_slots = 50;
  return shape;
}

// Not enough for everybody.
StormShape fewer_slots() {
  StormShape shape;
  shape.slots = 8'000;
  shape.primary_slots = 50;
  return shape;
}

Market market_of(const test::Storm& storm) {
  return Market(storm.seekers, storm.slots, {});
}

void compare_with_greedy(benchmark::State& state, const Market& market, const Assignment& exact) {
  const GreedyMatching greedy = match_greedily(market);
  Total hopeless = 0;
  for (std::size_t row = 0; row < market.rows(); ++row) {
    if (market.cheapest_alone(row) == kNobody) hopeless += market.unmatched(row);
  }
  const auto saved = static_cast<double>(greedy.total - exact.total);
  const auto without = [](const std::vector<std::uint32_t>& columns) {
    return static_cast<double>(std::count(columns.begin(), columns.end(), kNobody));
  };
  state.counters["points"] = static_cast<double>(exact.total);
  state.counters["greedy_points"] = static_cast<double>(greedy.total);
  state.counters["gain_percent"] = 100 * saved / static_cast<double>(greedy.total);
  state.counters["decidable_percent"] = 100 * saved / static_cast<double>(greedy.total - hopeless);
  state.counters["unmatched"] = without(exact.column);
  state.counters["greedy_unmatched"] = without(greedy.column);
}

void Exact(benchmark::State& state, StormShape shape) {
  shape.seed = static_cast<std::uint64_t>(state.range(0));
  const test::Storm storm = test::draw_storm(shape);
  Assignment exact;
  for (auto _ : state) {
    const Market market = market_of(storm);
    exact = match(market);
    benchmark::DoNotOptimize(exact.total);
  }
  compare_with_greedy(state, market_of(storm), exact);
}
BENCHMARK_CAPTURE(Exact, storm, StormShape{})->DenseRange(1, 5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Exact, departing_provider, departing())
    ->DenseRange(1, 3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Exact, even_specialties, even_specialties())
    ->DenseRange(1, 3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Exact, nothing_skewed, nothing_skewed())
    ->DenseRange(1, 3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Exact, as_many_slots_as_patients, fewer_slots())
    ->DenseRange(1, 3)
    ->Unit(benchmark::kMillisecond);

void Greedy(benchmark::State& state) {
  const test::Storm storm = test::draw_storm({});
  for (auto _ : state) {
    const Market market = market_of(storm);
    benchmark::DoNotOptimize(match_greedily(market).total);
  }
}
BENCHMARK(Greedy)->Unit(benchmark::kMillisecond);

// Up to three matchings, until no group of patients is behind.
void Fair(benchmark::State& state) {
  const test::Storm storm = test::draw_storm({});
  FairMatching fair;
  for (auto _ : state) {
    Market market = market_of(storm);
    fair = match_fairly(market, {});
  }
  state.counters["matchings"] = fair.matchings;
}
BENCHMARK(Fair)->Unit(benchmark::kMillisecond)->Iterations(1);

StormShape a_tenth() {
  StormShape shape;
  shape.seekers = 800;
  shape.slots = 2'000;
  return shape;
}

void ATenth(benchmark::State& state) {
  const test::Storm storm = test::draw_storm(a_tenth());
  Total total = 0;
  for (auto _ : state) {
    const Market market = market_of(storm);
    total = match(market).total;
  }
  state.counters["points"] = static_cast<double>(total);
}
BENCHMARK(ATenth)->Unit(benchmark::kMillisecond);

void ATenthByBoost(benchmark::State& state) {
  const Market market = market_of(test::draw_storm(a_tenth()));
  Total total = 0;
  for (auto _ : state) total = test::least_total(market);
  state.counters["points"] = static_cast<double>(total);
}
BENCHMARK(ATenthByBoost)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
}  // namespace rb::matching
