// Tells a planner what became of times, from the bookings' own events.
#pragma once

#include "core/booking/desk/desk_state.hpp"
#include "core/matching/plan/planner.hpp"

namespace rb::matching {

// In the order of the log, each event once. `desk` is as it stands after the event or later: only
// what never changes is read of it. The patient of a booking counts, whichever booking it is.
void follow(Planner& planner, const BookingEvent& event, const DeskState& desk);

// The parts of the day that a wish names; 0: any.
[[nodiscard]] PartSet parts_of(const TimeWish& wish);

}  // namespace rb::matching
