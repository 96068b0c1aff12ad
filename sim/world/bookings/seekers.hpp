// Patients and times of the modelled clinics, as a matching sees them.
#pragma once

#include "core/matching/plan/planner.hpp"
#include "core/provider/alternates/alternates.hpp"
#include "sim/clinic/clinic.hpp"

namespace rb::sim {

// Precondition: they lost an appointment.
[[nodiscard]] matching::Seeker seeker_of(const Clinic& clinic, PatientId patient, Instant now);

[[nodiscard]] matching::FreeTime open_time(const Clinic& clinic, const FreeTime& time);

// What steps away from the wish cost. Precondition: the section is valid, as Clinic::make checks.
[[nodiscard]] AlternateCosts alternate_costs(const Clinic& clinic, const proto::Alternates& spec);

}  // namespace rb::sim
