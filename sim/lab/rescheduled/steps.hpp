// How far what somebody got is from what they had.
#pragma once

#include "sim/clinic/clinic.hpp"
#include "sim/metrics/bookings/booking_names.hpp"
#include "sim/world/bookings/plan_side.hpp"

namespace rb::sim {

// The farthest of several steps.
[[nodiscard]] PlanStep step_of(const Rebooked& made, const LostVisit& lost);

}  // namespace rb::sim
