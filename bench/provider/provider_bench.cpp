// A directory of 800,000 providers: building it, its memory, questions to it one by one, and who
// can stand in for whom.
//
// To compare with: a look at every provider of the specialty, which is what a table without an
// index of places does (whole_specialty). Target: under 1 ms a question, and microseconds for most.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include "bench/provider/country.hpp"
#include "bench/timing/best_times.hpp"
#include "core/provider/alternates/alternates.hpp"
#include "core/provider/distance.hpp"

namespace rb::bench {
namespace {

constexpr std::size_t kQuestions = 100'000;

const Country& country() {
  static const Country made(7);
  return made;
}

const ProviderDirectory& directory() {
  static const ProviderDirectory made = country().directory();
  return made;
}

void build(benchmark::State& state) {
  std::vector<Provider> providers;
  for (std::uint32_t i = 0; i < kProviders; ++i) providers.push_back(country().provider(i));
  std::size_t bytes = 0;
  for (auto _ : state) {
    DirectoryBuilder builder;
    builder.reserve(kProviders);
    for (const Provider& provider : providers) benchmark::DoNotOptimize(builder.add(provider));
    bytes = std::move(builder).build().bytes();
  }
  state.counters["bytes_each"] = static_cast<double>(bytes) / kProviders;
}

template <class Change>
void ask(benchmark::State& state, Change change) {
  std::vector<ProviderQuery> questions;
  for (std::size_t i = 0; i < kQuestions; ++i) {
    questions.push_back(country().question(i));
    change(questions.back());
  }
  const ProviderDirectory& all = directory();
  std::vector<FoundProvider> found;
  bench::best_times(state, kQuestions, [&](std::size_t i) {
    all.search(questions[i], found);
    return found.size();
  });
}

void usual(benchmark::State& state) {
  ask(state, [](const ProviderQuery&) {});
}
void three_nearest(benchmark::State& state) {
  ask(state, [](ProviderQuery& query) { query.most = 3; });
}
// Few or none have it all, and the way does not matter: every region may have to be looked into.
void rare_and_far(benchmark::State& state) {
  ask(state, [](ProviderQuery& query) {
    query.languages = kRareLanguage;
    query.within = kHalfEarthMetres;
    query.specialty = SpecialtyId{0};  // the one with the most providers
  });
}
void by_video_in_the_region(benchmark::State& state) {
  ask(state, [](ProviderQuery& query) {
    query.region = directory()[ProviderId{0}].region;
    query.modalities = modality_bit(Modality::video);
    query.within = kHalfEarthMetres;
  });
}

// Five alternates for a patient of a provider who leaves: three specialties can stand in for each.
void five_alternates(benchmark::State& state) {
  AlternateCosts costs{.points_per_km = 2, .interpreter = 30};
  for (std::uint16_t i = 0; i < kSpecialties; ++i) {
    for (std::uint16_t step = 1; step <= 3; ++step) {
      const auto instead = static_cast<std::uint16_t>((i + step * step) % kSpecialties);
      costs.specialties.push_back({SpecialtyId{i}, SpecialtyId{instead}, 20U * step});
    }
  }
  costs.modalities = {{Modality::in_person, Modality::video, 15}};
  const auto graph = AlternateGraph::make(costs);
  const ProviderDirectory& all = directory();
  std::size_t found = 0;
  std::uint64_t asked = 0;
  for (auto _ : state) {
    const ProviderQuery question = country().question(asked++);
    const ProviderId leaves[] = {ProviderId{static_cast<std::uint32_t>(asked * 79 % kProviders)}};
    found += graph
                 ->alternates(all,
                              {.specialty = question.specialty,
                               .near = question.near,
                               .network = question.network,
                               .region = all[leaves[0]].region,
                               .languages = question.languages,
                               .most_points = 150,
                               .except = leaves},
                              5)
                 .size();
  }
  state.counters["found"] = static_cast<double>(found) / static_cast<double>(asked);
}

void whole_specialty(benchmark::State& state) {
  const ProviderDirectory& all = directory();
  std::vector<FoundProvider> found;
  std::size_t i = 0;
  for (auto _ : state) {
    const ProviderQuery query = country().question(i++ % 20);
    const EarthPoint near = earth_point(query.near);
    found.clear();
    for (std::uint32_t id = 0; id < all.size(); ++id) {
      const Provider p = all[ProviderId{id}];
      if (p.specialty != query.specialty || !p.accepts_new ||
          (query.languages != 0 && (p.languages & query.languages) == 0) ||
          !std::binary_search(p.networks.begin(), p.networks.end(), query.network)) {
        continue;
      }
      const std::uint32_t metres = metres_of(chord_squared(near, earth_point(p.place)));
      if (metres <= query.within) found.push_back({ProviderId{id}, metres});
    }
    benchmark::DoNotOptimize(found.data());
  }
}

BENCHMARK(build)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(usual)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(three_nearest)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(rare_and_far)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(by_video_in_the_region)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(five_alternates)->Unit(benchmark::kMicrosecond)->Iterations(20'000);
BENCHMARK(whole_specialty)->Unit(benchmark::kMicrosecond)->Iterations(20);

}  // namespace
}  // namespace rb::bench
