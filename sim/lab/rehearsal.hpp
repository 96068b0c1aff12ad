// One rehearsal: the engine against the modelled world, on a clock of its own, from the first
// registration to the horizon.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/engine/tuning.hpp"
#include "core/log/file.hpp"
#include "sim/lab/plan.hpp"
#include "sim/metrics/run_metrics.hpp"
#include "sim/world/population.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {

struct RehearsalOptions {
  std::optional<std::uint64_t> seed;          // instead of the scenario's
  const Population* population = nullptr;     // instead of a modelled one: of a roster
  std::vector<std::string> patient_ids;       // of the roster, by patient; for the log's header
  std::vector<Instant> appointments;          // of the roster, by patient; kNever: none
  LogWriter* log = nullptr;                   // gets every event and the peers' ledgers
  Store* observer = nullptr;                  // sees every append, after the log; for tests
  Overhear overhear;                          // is told every step of a conversation; for tests
  std::function<void(Instant now)> progress;  // called now and then
};

struct Rehearsal {
  RunSummary summary;        // without wall time, memory and verdict
  std::uint64_t digest = 0;  // over every event
  std::string plan_csv;      // the plan by patient; empty: nothing was planned together
};

// Error: a population that cannot be drawn, or a log that cannot be written.
[[nodiscard]] Result<Rehearsal> rehearse(const Plan& plan, const RehearsalOptions& options);

// What a plan's tenant allows, as the engine is told, and how it behaves when a peer fails.
[[nodiscard]] TenantLimits tenant_limits(const Plan& plan);
[[nodiscard]] EngineTuning engine_tuning(const Plan& plan);

// The population the plan asks for. Error: as generate_population().
[[nodiscard]] Result<Population> modelled_population(const Plan& plan, std::uint64_t seed);

// The clinics that the plan has, which begin at `start`; null if it has none.
[[nodiscard]] Result<std::shared_ptr<Clinic>> modelled_clinic(const Plan& plan, std::uint64_t seed,
                                                              const Population& population,
                                                              Instant start);

}  // namespace rb::sim
