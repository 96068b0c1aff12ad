// Whether an event can be folded onto a state: everything that evolve() relies on. An engine
// decides its events and need not ask; a log from elsewhere, or a damaged one, is asked about each.
#pragma once

#include "core/booking/desk/desk_state.hpp"

namespace rb {

[[nodiscard]] bool can_follow(const DeskState& desk, const BookingEvent& event);

}  // namespace rb
