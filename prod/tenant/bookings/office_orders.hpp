// Between the requests to offices, in numbers, and their port, in names.
#pragma once

#include <memory>

#include "core/outreach/commands.hpp"
#include "core/provider/desk/office_effect.hpp"
#include "core/provider/desk/offices.hpp"
#include "prod/adapters/office_port.hpp"
#include "prod/tenant/bookings/booking_orders.hpp"
#include "prod/tenant/bookings/office_setup.hpp"

namespace rb::prod {

// For the engine; null without a setup. The table outlives it, and is the tenant's thread's.
[[nodiscard]] std::shared_ptr<const OfficeTerms> office_terms(
    std::shared_ptr<const OfficeSetup> setup, const SlotTable& table);

// Precondition: its channel is no telephone, and its request stands in the state.
[[nodiscard]] OfficeOrder order_of(const BookingDeskView& view,
                                   const office::effect::Message& message);

// What an office says, in numbers. What it accepts in another slot than it was asked for is its
// proposal, also if that begins at the same time. Times that are not whole are made so from what it
// was asked; one that cannot be booked for want of a slot is none, and an office that names no
// other is taken to have none. A request that the state does not know is left to the command's
// refusal.
[[nodiscard]] command::OfficeAnswered answered_of(const TenantState& state, const OfficeSaid& said,
                                                  SlotTable& table, const VisitSetup& setup,
                                                  const ZoneTable& zones);

// The message that somebody answers who calls: the one by telephone, or else the last. Not set:
// nothing has been sent yet.
[[nodiscard]] std::optional<office::SendId> answered_send(OfficeRequestId id,
                                                          const office::Request& request,
                                                          const office::Ladder& ladder);

}  // namespace rb::prod
