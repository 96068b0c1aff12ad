// Whether a run is long enough to say what a load test asks.
#pragma once

#include <string>
#include <vector>

#include "sim/lab/plan.hpp"

namespace rb::sim {

// Campaigns that have not started, enrolled or spread out everybody when the run ends, each with
// the place that says so. Counted in time on the wall: where windows are closed meanwhile, a spread
// takes longer still, and whoever it leaves over is counted as cut short (goal.hpp).
[[nodiscard]] std::vector<Problem> starts_beyond(const Plan& plan);

// Campaigns whose deadline lies beyond the end of the run: "flu-recall (30d)".
[[nodiscard]] std::vector<std::string> deadlines_beyond(const Plan& plan);

}  // namespace rb::sim
