// How a request to an office stands that climbs the tenant's ladder.
#pragma once

#include <nlohmann/json.hpp>

#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// {"state": "asked", "asked_over": ["fhir", "portal"], "next": "..."}; `next`: when something is
// due at the latest if nobody answers. Precondition: the request is known.
[[nodiscard]] nlohmann::json office_json(const Work& work, OfficeRequestId id);

}  // namespace rb::prod
