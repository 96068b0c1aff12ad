// A patient of the record system as a row of a roster, read by the roster's own rules. Pure.
#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "core/base/instant.hpp"
#include "edge/roster/roster.hpp"
#include "edge/roster/zone_prefixes.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"

namespace rb::prod::fhir {

struct RowOptions {
  // Of the identifier that is the organisation's own id; empty, or a patient without one: the
  // logical id is.
  std::string id_system;
  // What the organisation says of everybody in the cohort, as in a roster: "yes", a date; empty:
  // not known, which means no contact.
  std::string consent;
  Instant now;
};

// Who has died, whose record is not in use or has been replaced, and whoever a roster would reject
// becomes a Reject. Numbers, names and addresses that are marked as old are left out; of telephone
// numbers those come first that can be called, mobile ones before others, work last.
[[nodiscard]] tl::expected<edge::RosterRow, edge::Reject> read_patient(
    const Json& patient, const std::optional<Instant>& appointment, const RowOptions& options,
    const edge::ZonePrefixes& prefixes);

}  // namespace rb::prod::fhir
