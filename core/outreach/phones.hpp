// What a patient's facts say of one of their numbers.
#pragma once

#include "core/outreach/events.hpp"

namespace rb {

// The mobile carrier of `phone`, which is one of the patient's; 0 if it is none of them.
[[nodiscard]] inline std::uint8_t mobile_carrier_of(const PatientFacts& facts, PhoneId phone) {
  for (const PatientPhone& candidate : facts.phones) {
    if (candidate.phone == phone) return candidate.mobile_carrier;
  }
  return 0;
}

}  // namespace rb
