#include "prod/adapters/fhir/bookings/free_time.hpp"

#include <algorithm>
#include <vector>

#include "prod/adapters/fhir/wire/appointments.hpp"

namespace rb::prod {
namespace {

// "system|code" of every coding; "code" where it has no system.
std::vector<std::string> service_types_of(const fhir::Slot& slot) {
  std::vector<std::string> tokens;
  if (!slot.service_types.is_array()) return tokens;
  for (const fhir::Json& type : slot.service_types) {
    for (const fhir::Json& coding : fhir::list_of(type, "coding")) {
      if (auto token = fhir::token_of(coding); !token.empty()) tokens.push_back(std::move(token));
    }
  }
  return tokens;
}

// A token without a system is any system's.
bool is_same(std::string_view asked, std::string_view has) {
  if (asked == has) return true;
  const std::size_t bar = has.find('|');
  return asked.find('|') == asked.npos && bar != has.npos && has.substr(bar + 1) == asked;
}

std::string schedule_of(const fhir::Slot& slot) {
  const fhir::Json* schedule = fhir::member(slot.resource, "schedule");
  if (schedule == nullptr) return {};
  return std::string(fhir::id_in(fhir::text_of(*schedule, "reference"), "Schedule"));
}

}  // namespace

std::optional<FoundTime> free_time(const fhir::Json& resource, const SlotWindow& asked) {
  const auto slot = fhir::read_free_slot(resource);
  if (!slot || slot->start < asked.from || slot->start >= asked.until) return std::nullopt;
  std::string schedule = schedule_of(*slot);
  if (schedule.empty()) return std::nullopt;
  const auto types = service_types_of(*slot);
  const bool fits = asked.service_type.empty() || types.empty() ||
                    std::any_of(types.begin(), types.end(), [&](const std::string& type) {
                      return is_same(asked.service_type, type);
                    });
  if (!fits) return std::nullopt;
  return FoundTime{.slot = slot->id,
                   .practitioner = std::move(schedule),
                   .service_type = types.empty() ? std::string() : types.front(),
                   .start = slot->start};
}

}  // namespace rb::prod
