#include "core/booking/desk/desk_state.hpp"

namespace rb {

BookingId booking_of(const BookingEvent& event) {
  return std::visit(
      [](const auto& e) {
        if constexpr (requires { e.booking; }) {
          return e.booking;
        } else {
          return BookingId::none();
        }
      },
      event);
}

void evolve(DeskState& desk, const BookingEvent& event, Instant at) {
  desk.slots.evolve(event);
  const BookingId id = booking_of(event);
  if (id.is_none()) return;
  const bool fresh = id.index() == desk.bookings.size();
  if (fresh) desk.bookings.emplace_back();
  Booking& booking = desk.bookings[id.index()];
  if (!fresh) --desk.by_kind[static_cast<std::size_t>(booking.kind())];
  evolve(booking, event, at);
  ++desk.by_kind[static_cast<std::size_t>(booking.kind())];
  if (const auto* ended = std::get_if<event::BookingEnded>(&event)) {
    ++desk.by_ending[static_cast<std::size_t>(ended->ending)];
  }
}

void rebuild(DeskState& desk) {
  desk.slots.index_keys();
  desk.by_kind = {};
  desk.by_ending = {};
  for (const Booking& booking : desk.bookings) {
    ++desk.by_kind[static_cast<std::size_t>(booking.kind())];
    const auto* ended = std::get_if<booking_state::Ended>(&booking.state);
    if (ended != nullptr) ++desk.by_ending[static_cast<std::size_t>(ended->ending)];
  }
}

namespace {

// Every slot that a booking holds or has, and how.
template <class Each>
void each_slot(const Booking& b, Each&& each) {
  if (const SlotId held = held_slot(b); !held.is_none()) each(held, false);
  if (const SlotId reserved = reserved_slot(b); !reserved.is_none()) each(reserved, false);
  if (b.standing) each(b.standing->slot, true);
  if (const auto* booked = appointment_of(b)) each(booked->appointment.slot, true);
  if (const auto* releasing = std::get_if<booking_state::Releasing>(&b.state)) {
    each(releasing->appointment.slot, true);
    if (releasing->replaced_by) each(releasing->replaced_by->slot, true);
  }
  if (const auto* staff = std::get_if<booking_state::WithStaff>(&b.state)) {
    if (staff->appointment) each(staff->appointment->slot, true);
    if (staff->replaced_by) each(staff->replaced_by->slot, true);
  }
}

}  // namespace

const char* check(const DeskState& desk) {
  std::array<std::uint32_t, kBookingKinds> by_kind{};
  std::size_t had = 0;
  for (std::uint32_t i = 0; i < desk.bookings.size(); ++i) {
    const Booking& booking = desk.bookings[i];
    if (const char* wrong = check(booking)) return wrong;
    ++by_kind[static_cast<std::size_t>(booking.kind())];
    const char* wrong = nullptr;
    each_slot(booking, [&](SlotId slot, bool taken) {
      ++had;
      if (!desk.slots.knows(slot)) {
        wrong = "a slot that was never listed";
      } else if (desk.slots[slot].holder != BookingId{i}) {
        wrong = "a slot that somebody else has";
      } else if (desk.slots[slot].taken != taken) {
        wrong = "a slot that is held and booked at once";
      }
    });
    if (wrong != nullptr) return wrong;
  }
  std::size_t of_ended = 0;
  for (const ListedSlot& slot : desk.slots.all()) {
    if (slot.holder.is_none()) continue;
    const bool ended = !desk.bookings[slot.holder.index()].live();
    if (ended && !slot.taken) return "a hold of a booking that has ended";
    if (ended) ++of_ended;
    --had;
  }
  if (had + of_ended != 0) return "a slot that its booking does not know of";
  if (by_kind != desk.by_kind) return "the counts by state are wrong";
  return nullptr;
}

}  // namespace rb
