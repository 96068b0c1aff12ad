// The modelled people as a roster, in the columns that edge/roster reads.
#pragma once

#include <string>

#include "sim/sandbox/people/numbers.hpp"

namespace rb::sim::sandbox {

// A row a patient, in their order: what an organisation would know of them, so neither that a
// number is out of service nor how readily they answer. Zones and states are stated.
[[nodiscard]] std::string roster_csv(const sim::Population& population, const Numbers& numbers,
                                     const NumberingPlan& plan);

}  // namespace rb::sim::sandbox
