// The people of a roster as a population: who they are and where is the roster's; how they behave
// is drawn as for modelled patients, from the scenario's shares.
#pragma once

#include <string>
#include <vector>

#include "edge/roster/roster.hpp"
#include "sim/lab/plan.hpp"
#include "sim/world/population.hpp"

namespace rb::sim {

struct RosterPopulation {
  Population population;
  std::vector<std::string> ids;       // by patient
  std::vector<Instant> appointments;  // by patient; kNever: none
};

// Rows with more possible zones or states than a place can hold move to roster.rejects (nobody is
// called in a window that was not checked everywhere they may be). Error: no row is left, or as
// generate_population().
[[nodiscard]] Result<RosterPopulation> roster_population(edge::Roster& roster, const Plan& plan,
                                                         std::uint64_t seed);

// Every zone the roster names, for the plan's zone table.
[[nodiscard]] std::vector<std::string> zones_of(const edge::Roster& roster);

}  // namespace rb::sim
