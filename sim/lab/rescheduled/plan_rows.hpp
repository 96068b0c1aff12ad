// A plan told patient by patient, for whoever asks why somebody got what they got.
#pragma once

#include <string>

#include "sim/clinic/clinic.hpp"
#include "sim/world/bookings/plan_side.hpp"

namespace rb::sim {

// CSV with a heading, by patient: everybody of the campaigns that plan together who lost an
// appointment. Times in UTC, to the minute; `why` is the Reason of the latest plan that had them,
// the rest is empty for whoever has no appointment at the end of the run.
[[nodiscard]] std::string plan_csv(const PlanSide& plan, const Clinic& clinic);

}  // namespace rb::sim
