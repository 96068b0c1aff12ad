// What only the modelled clinics know of a run's bookings.
#pragma once

#include "core/booking/desk/desk_state.hpp"
#include "sim/clinic/clinic.hpp"
#include "sim/metrics/bookings/booking_summary.hpp"

namespace rb::sim {

// At the end of the run: what became of every appointment, and how those rate their booking whose
// visit was kept.
[[nodiscard]] ClinicTruth visit_truth(const Clinic& clinic, const DeskState& desk, Instant end);

}  // namespace rb::sim
