// The dialogue flows that a scenario names.
#pragma once

#include "sim/lab/plan.hpp"

namespace rb::sim {

// A flow file, to be compiled; or everything that is wrong with its text.
[[nodiscard]] LoadResult<proto::Flow> load_flow_file(const std::string& path);

// Reads and compiles them into the plan. What is wrong: a flow that cannot be read or talks into a
// wall, two of one name, one that no campaign of the plan talks with, a call step of a campaign
// that books whose flow is not among them. A campaign that tells of bookings goes without what is
// not there. Precondition: the plan's campaigns and rules are there.
[[nodiscard]] std::vector<Problem> read_flows(Plan& plan);

// By step of the cadence: the flow that calls of a campaign are held in; null where none is.
[[nodiscard]] std::vector<std::shared_ptr<const Flow>> flows_of(const Plan& plan,
                                                                const PlannedCampaign& campaign);
// The flow that replies to its texts are held in, if that may be: that of its first call whose flow
// is there. Null: none.
[[nodiscard]] std::shared_ptr<const Flow> text_flow_of(const Plan& plan,
                                                       const PlannedCampaign& campaign);

}  // namespace rb::sim
