// The modelled people as a roster, in the columns that edge/roster reads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sim/sandbox/people/numbers.hpp"

namespace rb::sim::sandbox {

// A row a patient, in their order: what an organisation would know of them, so neither that a
// number is out of service nor how readily they answer. Zones and states are stated. `persons`: the
// seed of their names and birth dates, where those are wanted.
[[nodiscard]] std::string roster_csv(const sim::Population& population, const Numbers& numbers,
                                     const NumberingPlan& plan,
                                     std::optional<std::uint64_t> persons = std::nullopt);

}  // namespace rb::sim::sandbox
