// A slot and its appointment changed together: the Bundle that asks for it, and the one that
// answers. Source: FHIR R4, 3.1.0.11 (transaction). Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "prod/adapters/fhir/wire/appointments.hpp"

namespace rb::prod::fhir {

// The slot becomes busy if it still has the version that was read, and the appointment is made if
// none has what `if_none_exist` asks for ("identifier=..."). Precondition: the slot has a version.
// `slot_url`: where the server has the slot.
[[nodiscard]] std::string booking_transaction(const Booking& booking, const std::string& slot_url,
                                              const std::string& if_none_exist);
// The slot becomes what it was, if it still has `version`.
[[nodiscard]] std::string release_transaction(const Slot& slot, const std::string& slot_url,
                                              const std::string& version);

struct BookingResponse {
  bool was_there = false;                  // before: nothing was made
  std::optional<Appointment> appointment;  // nothing: the answer has it not
  std::string location;                    // of the appointment; empty: the answer names none
  std::string slot_version;                // that the slot has now; empty: the answer names none
};
// What answers a booking_transaction. Nothing: it does not say that the appointment is there.
[[nodiscard]] std::optional<BookingResponse> read_booking_response(std::string_view body);

}  // namespace rb::prod::fhir
