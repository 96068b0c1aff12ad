// A free slot as a time that can be had. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "prod/adapters/booking_port.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod {

// What a server was asked for: one that takes no notice of it gets no say in what is offered.
struct SlotWindow {
  Instant from;  // [from, until)
  Instant until;
  std::string_view service_type;  // "system|code", "code" of any system; empty: any
};

// `practitioner` is the logical id of the slot's Schedule: whose that is, Schedules knows. Nothing
// for a slot that is not free, cannot be read, or was not asked for.
[[nodiscard]] std::optional<FoundTime> free_time(const fhir::Json& resource,
                                                 const SlotWindow& asked);

}  // namespace rb::prod
