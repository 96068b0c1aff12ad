// By which terms a tenant plans, and until when a new time will do.
#pragma once

#include <span>

#include "core/base/instant.hpp"
#include "core/policy/policy.hpp"

namespace rb::matching {

// Of one campaign that plans together.
struct PlanningTerms {
  PlanTerms plan;
  Millis notice{};  // no time is offered that begins sooner
};

// There is one plan over all of a tenant's campaigns: its terms are as narrow as the narrowest.
// Precondition: there is at least one.
[[nodiscard]] PlanningTerms narrowest(std::span<const PlanningTerms> campaigns);

// The end of the time that is medically fine for somebody whose appointment at `lost` fell away;
// kNever: any will do. `now`: when it is looked for.
[[nodiscard]] Instant fine_until(Urgency urgency, Instant lost, Instant now);

}  // namespace rb::matching
