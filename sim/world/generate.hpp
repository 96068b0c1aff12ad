// A population drawn from a scenario's shares. Every draw is keyed by (seed, patient, what), so one
// share changed leaves every other trait of every patient as it was.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/base/result.hpp"
#include "core/proto/scenario.pb.h"
#include "core/rules/rule_pack.hpp"
#include "core/time/zone.hpp"
#include "sim/world/population.hpp"

namespace rb::sim {

struct PopulationRequest {
  std::uint64_t seed = 0;
  const proto::Population* spec = nullptr;  // complete: every default filled in
  const ZoneTable* zones = nullptr;
  const RulePack* rules = nullptr;        // null: no patient's state has rules of its own
  std::span<const std::string> dayparts;  // the policies' names of parts of the day
};

// Error: not_found if a zone is not in the table, invalid_input if shares do not add up or a list
// has more names than fit.
[[nodiscard]] Result<Population> generate_population(const PopulationRequest& request);

}  // namespace rb::sim
