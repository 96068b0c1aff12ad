// What only the model knows of a plan and of what became of it.
#pragma once

#include "sim/clinic/clinic.hpp"
#include "sim/metrics/bookings/plan_summary.hpp"
#include "sim/world/bookings/plan_side.hpp"

namespace rb::sim {

// At the end of the run.
[[nodiscard]] PlanSummary plan_truth(const PlanSide& plan, const Clinic& clinic);

}  // namespace rb::sim
