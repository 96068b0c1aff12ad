// What of a booking a patient can be told of: what is on offer, and the appointment that it has
// come to.
#pragma once

#include "core/booking/booking.hpp"

namespace rb {

// Of the appointment that stands, or will once what it replaces is released; none() if there is
// none, or it stands only until another one is found in its place (Booking::standing).
[[nodiscard]] SlotId settled_slot(const Booking& booking);
// Also while another one is looked for.
[[nodiscard]] SlotId standing_slot(const Booking& booking);

// What is on offer to the patient: slots to choose from, or what an office proposes; empty:
// nothing.
[[nodiscard]] OfferedSlots offered(const Booking& booking);

}  // namespace rb
