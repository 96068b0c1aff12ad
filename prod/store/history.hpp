// Everything that a tenant's log says about one outreach.
#pragma once

#include <vector>

#include "prod/store/tenant_store.hpp"

namespace rb::prod {

// In order: the assignment's own events, and from its enrolment on what happened to its campaign
// and its patient. Reads the whole log, about a second for two million events. Empty: there is no
// such assignment. Error: those of read_log().
[[nodiscard]] Result<std::vector<Event>> read_history(TenantStore& store, AssignmentId assignment);

}  // namespace rb::prod
