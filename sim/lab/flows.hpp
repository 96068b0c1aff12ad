// The dialogue flows that a scenario names.
#pragma once

#include "sim/lab/plan.hpp"

namespace rb::sim {

// Reads and compiles them into the plan. What is wrong: a flow that cannot be read or talks into a
// wall, two of one name, one that no campaign of the plan talks with, a call step of a campaign
// that books whose flow is not among them, flows without a campaign that books. Precondition: the
// plan's campaigns and rules are there.
[[nodiscard]] std::vector<Problem> read_flows(Plan& plan);

// By step of the cadence: the flow that calls of a campaign are held in; null where none is.
[[nodiscard]] std::vector<std::shared_ptr<const Flow>> flows_of(const Plan& plan,
                                                                const PlannedCampaign& campaign);

}  // namespace rb::sim
