// From what a booking asks, in numbers, to an order that the port of bookings can carry out; and
// from what the port says, in names, to what the booking hears. Pure but for the numbers that names
// get.
#pragma once

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/adapters/booking_port.hpp"
#include "prod/directory/directory.hpp"
#include "prod/tenant/bookings/desk_index.hpp"
#include "prod/tenant/bookings/slot_table.hpp"

namespace rb::prod {

// What the tenant's settings say about its record system's visits.
struct VisitSetup {
  std::string service_type{};   // of whoever wants none in particular; empty: any
  bool offices_decide = false;  // an office agrees before a time is booked
  ZoneId zone{};                // of the clinics; none(): each patient's own
};

// Ours, of a booking's appointment in a slot: "mercy-4f9ab1c2-booking-5-17".
[[nodiscard]] std::string visit_identifier(const std::string& tenant, const std::string& store,
                                           BookingId booking, SlotId slot);

// Where the visits of a patient are, as far as is known. Precondition: the patient is known.
[[nodiscard]] ZoneId zone_of_visits(const TenantState& state, const VisitSetup& setup,
                                    PatientId patient);

// How a booking is handled.
[[nodiscard]] const BookingPolicy& policy_of(const TenantState& state, const Booking& booking);

struct BookingDeskView {
  const TenantState& state;
  const VisitSetup& setup;
  const Directory& directory;
  const SlotTable& table;
  const DeskIndex& index;
  const std::string& tenant;
  const std::string& store_name;
  std::shared_ptr<const ZoneTable> zones;
};
// Precondition: it is about no office.
[[nodiscard]] BookingOrder order_of(const BookingDeskView& view, Instant now,
                                    const effect::BookingRequest& asked);

// `patient`: whose booking it is.
[[nodiscard]] Candidate candidate_of(const FoundTime& time, SlotTable& table,
                                     const VisitSetup& setup, const Zone& zone);
[[nodiscard]] command::BookingResult result_of(const BookingReply& reply, SlotTable& table,
                                               const VisitSetup& setup, const Zone& zone);

// What is known of somebody before they have said anything.
[[nodiscard]] DetailSet known_of(const proto::Person& person);

}  // namespace rb::prod
