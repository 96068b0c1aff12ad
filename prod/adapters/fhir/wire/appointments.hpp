// Slots and appointments as the record system writes them, and the appointment that we ask for.
// Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod::fhir {

// The system of every identifier of ours.
inline constexpr std::string_view kIdentifierSystem = "urn:ringback";

// "system|code" of a Coding; "code" where it has no system, empty where it has no code.
[[nodiscard]] std::string token_of(const Json& coding);

// Empty if it has none, or is here only in part.
[[nodiscard]] std::string version_of(const Json& resource);

struct Slot {
  std::string id;
  Instant start;
  Instant end;
  Json service_types;     // as it has them; null: none
  std::string version{};  // empty: it has none, or is not here as a whole
  Json resource{};        // as the server wrote it
};
// Nothing if it is not free or cannot be read.
[[nodiscard]] std::optional<Slot> read_free_slot(const Json& resource);

// Those that keep their time: booked, pending, arrived, checked-in, fulfilled.
[[nodiscard]] bool stands(std::string_view status);

struct Appointment {
  std::string id;
  std::string status;
  std::string patient;       // logical id; empty: it names none
  std::string practitioner;  // logical id; empty: it names none
  std::string service_type;  // "system|code", its first; empty: it names none
  std::optional<Instant> start;
  std::vector<std::string> slots;  // logical ids
  std::string identifier;          // ours; empty: it has none
};
[[nodiscard]] std::optional<Appointment> read_appointment(const Json& resource);

// The number that the engine knows an appointment by, from the server's logical id: of a decimal
// number below 2^63 that number, of anything else a 64-bit digest with its highest bit set, the
// same on every machine and for ever. Not to be turned back: the appointment is found again by our
// identifier.
[[nodiscard]] std::uint64_t appointment_number(std::string_view logical_id);

struct Booking {
  std::string patient;
  std::string identifier;
  Slot slot;
  std::string service_type;  // "system|code" or "code": where the slot itself names none
};
[[nodiscard]] Json booking_resource(const Booking& booking);

}  // namespace rb::prod::fhir
