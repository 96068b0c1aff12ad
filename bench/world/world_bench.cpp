// The world alone, without the engine: a campaign of 50,000 patients, each with a status check and
// a text, then two status checks and two calls. The time is that of the whole campaign.
//
// Target: under 150 ms, so that the engine and not the modelled outside sets the pace of a
// rehearsal.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>
#include <vector>

#include "core/config/loader.hpp"
#include "sim/world/generate.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

constexpr std::uint32_t kPatients = 50'000;
constexpr Millis kHour = std::chrono::hours{1};

proto::Scenario scenario() {
  auto loaded = load_scenario(
      "scenario: bench\nstart: 2026-10-05T08:00 America/New_York\nhorizon: 14d\npolicies: "
      "[p.yaml]\n"
      "population: {patients: 50000, zones: {Eastern: 60%, Pacific: 40%}}\n"
      "carrier: {trunks: 100000, calls_per_second: 10000, texts_per_second: 10000}\n"
      "ehr: {requests_per_second: 100000, burst: 10000}\n",
      "bench.yaml");
  if (!loaded) std::abort();
  return loaded->message;
}

std::shared_ptr<const ZoneTable> zones() {
  using std::chrono::hours;
  return std::make_shared<const ZoneTable>(
      "bench", std::vector<Zone>{Zone("Eastern", {{instant_from_ms(0), hours{-4}}}),
                                 Zone("Pacific", {{instant_from_ms(0), hours{-7}}})});
}

Population population(const proto::Scenario& from, const ZoneTable& table) {
  PopulationRequest request;
  request.seed = 1;
  request.spec = &from.population();
  request.zones = &table;
  auto made = generate_population(request);
  if (!made) std::abort();
  return std::move(*made);
}

class Campaign {
 public:
  Campaign(World& world, Instant start) : world_(world), start_(start) {}

  std::uint64_t run() {
    for (std::uint16_t ordinal = 1; ordinal <= 3; ++ordinal) {
      for (std::uint32_t i = 0; i < kPatients; ++i) {
        const Instant at = start_ + kDay * (ordinal - 1) + 10 * kHour * i / kPatients;
        run_until(at);
        const PatientId patient{i};
        const AssignmentId assignment{i};
        const PhoneId phone = world_.population()[patient].phones[0];
        world_.dispatch(at, effect::EhrRequest{RequestId{requests_++}, EhrKind::check_status,
                                               assignment, patient, CampaignId{0}});
        const AttemptId attempt{assignment, ordinal};
        if (ordinal == 1) {
          world_.dispatch(at, effect::OutboundText{.attempt = attempt,
                                                   .patient = patient,
                                                   .campaign = CampaignId{0},
                                                   .phone = phone,
                                                   .link = true,
                                                   .latest_end = at + kHour,
                                                   .about = {}});
        } else {
          world_.dispatch(at, effect::OutboundCall{.attempt = attempt,
                                                   .patient = patient,
                                                   .campaign = CampaignId{0},
                                                   .phone = phone,
                                                   .latest_end = at + kHour,
                                                   .about = {}});
        }
      }
    }
    run_until(start_ + 14 * kDay);
    return said_;
  }

 private:
  void run_until(Instant until) {
    while (world_.next_time() <= until) {
      commands_.clear();
      world_.advance(commands_);
      said_ += commands_.size();
    }
  }

  World& world_;
  Instant start_;
  std::uint64_t requests_ = 0;
  std::uint64_t said_ = 0;
  std::vector<Command> commands_;
};

void campaign(benchmark::State& state) {
  const proto::Scenario from = scenario();
  WorldConfig config;
  config.start = instant_from_ms(1'791'201'600'000);
  config.home = ZoneId{0};
  config.zones = zones();
  config.behaviour = from.behaviour();
  config.carrier = from.carrier();
  config.ehr = from.ehr();
  config.agents = from.agents();
  config.staff = from.staff();
  config.campaigns = {{Purpose::recall, Urgency::routine}};
  const Population people = population(from, *config.zones);
  std::uint64_t said = 0;
  for (auto _ : state) {
    World world(config, people);
    said = Campaign(world, config.start).run();
  }
  state.counters["commands"] = static_cast<double>(said);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(said));
}

void make_population(benchmark::State& state) {
  proto::Scenario from = scenario();
  const auto table = zones();
  for (auto _ : state) benchmark::DoNotOptimize(population(from, *table));
  state.SetItemsProcessed(state.iterations() * kPatients);
}

BENCHMARK(campaign)->Unit(benchmark::kMillisecond);
BENCHMARK(make_population)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace rb::sim
