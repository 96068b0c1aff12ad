#include "core/booking/standing.hpp"

namespace rb {

SlotId settled_slot(const Booking& booking) {
  if (const auto* booked = appointment_of(booking)) return booked->appointment.slot;
  if (const auto* releasing = std::get_if<booking_state::Releasing>(&booking.state)) {
    return releasing->replaced_by ? releasing->replaced_by->slot : SlotId::none();
  }
  const auto* staff = std::get_if<booking_state::WithStaff>(&booking.state);
  if (staff == nullptr) return SlotId::none();
  const auto& stands =
      staff->back == BookingKind::releasing ? staff->replaced_by : staff->appointment;
  return stands ? stands->slot : SlotId::none();
}

SlotId standing_slot(const Booking& booking) {
  const bool looks_for_another = appointment_of(booking) == nullptr && booking.standing;
  return looks_for_another ? booking.standing->slot : settled_slot(booking);
}

OfferedSlots offered(const Booking& booking) {
  if (const auto* offering = std::get_if<booking_state::Offering>(&booking.state)) {
    return offering->slots;
  }
  OfferedSlots one;
  if (const auto* other = std::get_if<booking_state::Negotiating>(&booking.state)) {
    one.push_back(other->slot);
  }
  return one;
}

}  // namespace rb
