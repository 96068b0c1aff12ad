// The times that a text about a booking may name.
#pragma once

#include <string>
#include <string_view>

#include "core/booking/desk/desk_state.hpp"
#include "core/time/zone.hpp"

namespace rb::prod {

// "Tue Oct 13, 9:30 AM; Wed Oct 14, 2:15 PM or Fri Oct 16, 5:40 PM": what is on offer, else the
// appointment that stands; each moment once, whoever has it, and none that has begun. "": there is
// none. `language`:
// "es", or English. `zone`: where the visit is. Precondition: the desk knows the booking.
[[nodiscard]] std::string told_times(const DeskState& desk, BookingId booking, Instant now,
                                     const Zone& zone, std::string_view language);

}  // namespace rb::prod
