// A tenant's record system from its settings: the FHIR adapter, cohorts and notes.
#pragma once

#include <memory>

#include "prod/adapters/fhir/bookings/fhir_bookings.hpp"
#include "prod/adapters/fhir/bookings/free_times.hpp"
#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/daemon/settings.hpp"
#include "prod/records/cohorts.hpp"
#include "prod/records/notes.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct RecordSystemParts {
  const SystemClock& clock;
  Timer& timer;
  net::Client& client;
  Tenant& tenant;
  Alerts* alerts = nullptr;
};

// All empty: the tenant has none.
struct RecordSystem {
  std::unique_ptr<FhirClient> client;
  std::unique_ptr<PlanDesk> plans;  // null: the clinics' zone is not known
  std::unique_ptr<FhirFreeTimes> free_times;
  std::unique_ptr<FhirBookings> bookings;
  std::unique_ptr<Cohorts> cohorts;
  std::unique_ptr<Notes> notes;  // null: none are asked for

  // What the tenant asks about bookings; null: it has no record system.
  [[nodiscard]] BookingPort* booking_port() const {
    if (plans != nullptr) return plans.get();
    return bookings.get();
  }

  // After the tenant's start.
  void start();
  // Before everything that it uses.
  void stop();
};

// Error: invalid_input, with the name of the value in question; those of the store.
[[nodiscard]] Result<RecordSystem> open_record_system(const Settings& settings,
                                                      const TenantSettings& tenant,
                                                      const RecordSystemParts& parts);

// What each record system may be asked, over every tenant that has it: for the HTTP client.
// `speed`: of the clock; the client counts by a real one.
void limit_record_systems(const Settings& settings, std::int64_t speed,
                          net::ClientOptions& options);

}  // namespace rb::prod
