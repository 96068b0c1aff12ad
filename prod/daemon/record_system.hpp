// A tenant's record system: the FHIR adapter from its settings.
#pragma once

#include <memory>

#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/daemon/settings.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct RecordSystemParts {
  const SystemClock& clock;
  net::Client& client;
  Tenant& tenant;
  Alerts* alerts = nullptr;
};

// Error: invalid_input, with the name of the value in question.
[[nodiscard]] Result<std::unique_ptr<FhirClient>> open_record_system(
    const Settings& settings, const TenantSettings& tenant, const RecordSystemParts& parts);

// What each record system may be asked, over every tenant that has it: for the HTTP client.
// `speed`: of the clock; the client counts by a real one.
void limit_record_systems(const Settings& settings, std::int64_t speed,
                          net::ClientOptions& options);

}  // namespace rb::prod
