// From an event of a booking to what the outside must do about it.
#pragma once

#include <vector>

#include "core/booking/booking.hpp"
#include "core/booking/effects.hpp"

namespace rb {

// Appends the effects of `event`; `booking` is its booking after the event.
void react(const BookingEvent& event, const Booking& booking, std::vector<BookingEffect>& effects);

// The request that is open, to be made again. Precondition: one is.
[[nodiscard]] effect::BookingRequest open_request_of(const Booking& booking, BookingId id);

}  // namespace rb
