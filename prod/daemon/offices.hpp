// How a tenant's offices are asked, from its settings.
#pragma once

#include <memory>

#include "core/base/result.hpp"
#include "core/proto/service.pb.h"
#include "core/time/zone.hpp"
#include "prod/tenant/bookings/office_setup.hpp"

namespace rb::prod {

// null: the settings name no ladder. Hours are known for years from `now` on. Preconditions: what
// read_settings() finds nothing wrong with; `zone` is one of the table's.
[[nodiscard]] std::shared_ptr<const OfficeSetup> office_setup(const proto::ServiceOffices& offices,
                                                              const ZoneTable& zones, ZoneId zone,
                                                              Instant now);

}  // namespace rb::prod
