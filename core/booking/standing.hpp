// The slot of the appointment that a booking has come to.
#pragma once

#include "core/booking/booking.hpp"

namespace rb {

// Of the appointment that stands, or will once what it replaces is released; none() if there is
// none, or it stands only until another one is found in its place (Booking::standing).
[[nodiscard]] SlotId settled_slot(const Booking& booking);
// Also while another one is looked for.
[[nodiscard]] SlotId standing_slot(const Booking& booking);

}  // namespace rb
