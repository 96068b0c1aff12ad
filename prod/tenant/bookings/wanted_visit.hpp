// Somebody wants an appointment, and nothing was said of what: what is known of them goes along.
#pragma once

#include <optional>

#include "core/outreach/commands.hpp"
#include "prod/tenant/bookings/booking_orders.hpp"
#include "prod/tenant/bookings/plan_feed.hpp"

namespace rb::prod {

struct WantedParts {
  const TenantState& state;
  const VisitSetup& setup;
  const Directory& directory;
  const PlanFeed& plan;
  SlotTable& slots;
};

// What whoever is contacted by an outreach wants who has said no more than that they want a visit.
[[nodiscard]] command::WantedVisit wanted_by(AssignmentId id, const WantedParts& parts);

// The command with what is wanted in it. Nothing: it is complete, or about something else.
[[nodiscard]] std::optional<Command> complete(const Command& command, const WantedParts& parts);

}  // namespace rb::prod
