#include "prod/adapters/fhir/bookings/cancelled.hpp"

namespace rb::prod::fhir {
namespace {

// The day of a FHIR date or dateTime, as far as it is written out: "2026-10-05". Such texts are in
// order as their days are.
std::string_view day_of(std::string_view text) {
  return text.substr(0, 10);
}

std::string today(Instant now) {
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(now)};
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text;
}

}  // namespace

Json cancelled(Json appointment) {
  appointment["status"] = "cancelled";
  const auto identifiers = appointment.find("identifier");
  if (identifiers == appointment.end() || !identifiers->is_array()) return appointment;
  for (Json& identifier : *identifiers) {
    const std::string value(text_of(identifier, "value"));
    if (text_of(identifier, "system") != kIdentifierSystem || value.empty()) continue;
    identifier["value"] = value + "-cancelled";
  }
  return appointment;
}

bool covers(const Json& coverage, std::string_view patient, Instant now) {
  if (text_of(coverage, "resourceType") != "Coverage" || text_of(coverage, "status") != "active") {
    return false;
  }
  if (const Json* whose = member(coverage, "beneficiary")) {
    const auto id = id_in(text_of(*whose, "reference"), "Patient");
    if (!id.empty() && id != patient) return false;
  }
  const Json* period = member(coverage, "period");
  if (period == nullptr) return true;
  const std::string day = today(now);
  const auto from = day_of(text_of(*period, "start"));
  const auto until = day_of(text_of(*period, "end"));
  // Of "2026" and "2026-10" the whole year and month are meant.
  return (from.empty() || from <= day) &&
         (until.empty() || day.compare(0, until.size(), until) <= 0);
}

}  // namespace rb::prod::fhir
