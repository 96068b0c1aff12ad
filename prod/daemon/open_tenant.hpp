// A tenant from its settings and its store.
#pragma once

#include "prod/daemon/settings.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// Error: those of the store; invalid_input if the rules or zones of the configuration do not fit
// what is stored (ids of zones and states are positions: they may be added to, never changed).
[[nodiscard]] Result<std::unique_ptr<Tenant>> open_tenant(const Settings& settings,
                                                          const TenantSettings& tenant,
                                                          const SystemClock& clock);

}  // namespace rb::prod
