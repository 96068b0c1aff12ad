// What we write over an appointment, and what we read of an insurance. Pure.
#pragma once

#include "prod/adapters/fhir/wire/appointments.hpp"

namespace rb::prod::fhir {

// The appointment as it was read, cancelled. Our identifier becomes "...-cancelled", so that it
// names the next appointment of the same booking in the same slot, should there be one.
[[nodiscard]] Json cancelled(Json appointment);

// Whether a Coverage is active for this patient at `now`. A beneficiary or a period that it does
// not name is not held against it.
[[nodiscard]] bool covers(const Json& coverage, std::string_view patient, Instant now);

}  // namespace rb::prod::fhir
