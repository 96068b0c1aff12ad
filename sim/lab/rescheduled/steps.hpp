// How far what somebody got is from what they had.
#pragma once

#include <array>
#include <string_view>

#include "sim/clinic/clinic.hpp"
#include "sim/metrics/bookings/booking_names.hpp"
#include "sim/world/bookings/plan_side.hpp"

namespace rb::sim {

// The farthest of several steps.
[[nodiscard]] PlanStep step_of(const Rebooked& made, const LostVisit& lost);

[[nodiscard]] std::string_view urgency_word(Urgency urgency);

}  // namespace rb::sim
