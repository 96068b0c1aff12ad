// How a tenant's offices are asked, from its settings, and the peers that ask them.
#pragma once

#include <memory>

#include "core/base/result.hpp"
#include "core/proto/service.pb.h"
#include "core/time/zone.hpp"
#include "prod/adapters/fhir/offices/office_tasks.hpp"
#include "prod/adapters/offices/office_gateway.hpp"
#include "prod/adapters/offices/offices_by_channel.hpp"
#include "prod/daemon/carrier.hpp"
#include "prod/daemon/settings.hpp"
#include "prod/http/offices/office_events.hpp"
#include "prod/tenant/bookings/office_setup.hpp"

namespace rb::prod {

// null: the settings name no ladder. Hours are known for years from `now` on. Preconditions: what
// read_settings() finds nothing wrong with; `zone` is one of the table's.
[[nodiscard]] std::shared_ptr<const OfficeSetup> office_setup(const proto::ServiceOffices& offices,
                                                              const ZoneTable& zones, ZoneId zone,
                                                              Instant now);

struct Offices {
  std::unique_ptr<OfficeTasks> tasks;      // null: there is no record system
  std::unique_ptr<OfficeGateway> gateway;  // null: there is none
  std::unique_ptr<OfficesByChannel> all;
  OfficeEventsDesk desk;  // where the gateway's events come in, if there is one
};

// `records` may be null. Error: invalid_input, with the name of the value in question.
[[nodiscard]] Result<Offices> open_offices(const Settings& settings, const TenantSettings& tenant,
                                           const CarrierParts& parts,
                                           std::shared_ptr<FhirHttp> records);

}  // namespace rb::prod
