// All bookings of a tenant and the slots they are about: the fold of their events and of nothing
// else.
#pragma once

#include <array>
#include <vector>

#include "core/booking/booking.hpp"
#include "core/booking/slots/slot_book.hpp"

namespace rb {

inline constexpr std::size_t kBookingEndings = 8;  // positions of BookingEnding

struct DeskState {
  std::vector<Booking> bookings;
  SlotBook slots;
  std::array<std::uint32_t, kBookingKinds> by_kind{};
  std::array<std::uint32_t, kBookingEndings> by_ending{};
};

// Cannot fail: what it relies on was decided before the event was made.
void evolve(DeskState& desk, const BookingEvent& event, Instant at);

// Whatever is derived, made anew: of bookings and slots that were read back.
void rebuild(DeskState& desk);

// The booking that the event is about; none() if it is about a slot only.
[[nodiscard]] BookingId booking_of(const BookingEvent& event);

// What is wrong among all of them; nullptr if nothing: slots and bookings that disagree, counts.
[[nodiscard]] const char* check(const DeskState& desk);

}  // namespace rb
