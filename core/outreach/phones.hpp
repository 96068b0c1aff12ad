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

// Where `phone` stands among the patient's numbers; -1 if it is none of them.
[[nodiscard]] inline std::int8_t position_of(const PatientFacts& facts, PhoneId phone) {
  for (std::size_t i = 0; i < facts.phones.size(); ++i) {
    if (facts.phones.items[i].phone == phone) return static_cast<std::int8_t>(i);
  }
  return -1;
}

}  // namespace rb
