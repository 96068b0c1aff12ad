#include "core/booking/desk/follows.hpp"

#include <algorithm>

namespace rb {
namespace {

namespace bs = booking_state;

struct CanFollow {
  const DeskState& desk;

  [[nodiscard]] const Booking* live(BookingId id) const {
    if (id.index() >= desk.bookings.size() || !desk.bookings[id.index()].live()) return nullptr;
    return &desk.bookings[id.index()];
  }
  template <class State>
  [[nodiscard]] bool is(BookingId id) const {
    const Booking* b = live(id);
    return b != nullptr && std::holds_alternative<State>(b->state);
  }
  [[nodiscard]] bool has(BookingId id, SlotId slot) const {
    return live(id) != nullptr && desk.slots.knows(slot) && desk.slots[slot].holder == id;
  }
  [[nodiscard]] bool offers(const event::SlotsOffered& e) const {
    return std::all_of(e.slots.begin(), e.slots.end(),
                       [&](SlotId slot) { return desk.slots.knows(slot); });
  }

  // Whatever any living booking can take.
  template <class Other>
  bool operator()(const Other& e) const {
    return live(e.booking) != nullptr;
  }

  bool operator()(const event::SlotListed& e) const {
    return e.slot.index() == desk.slots.size() && desk.slots.find(e.key).is_none();
  }
  bool operator()(const event::BookingRequested& e) const {
    return e.booking.index() == desk.bookings.size() && !e.patient.is_none() &&
           (e.slot.is_none() || desk.slots.knows(e.slot));
  }
  bool operator()(const event::BookingAsked& e) const {
    const Booking* b = live(e.booking);
    if (b == nullptr) return false;
    switch (e.ask) {
      case BookingAsk::verify:
      case BookingAsk::search:
        return held_slot(*b).is_none() && appointment_of(*b) == nullptr;
      case BookingAsk::office:
        return has(e.booking, e.slot) &&
               (is<bs::Held>(e.booking) || is<bs::ProviderAsked>(e.booking));
      case BookingAsk::book:
      case BookingAsk::read_back:
        return has(e.booking, e.slot) && (is<bs::Held>(e.booking) || is<bs::Writing>(e.booking));
      case BookingAsk::release:
        return is<bs::Releasing>(e.booking);
      case BookingAsk::visit:
        return appointment_of(*b) != nullptr;
    }
    return false;
  }
  bool operator()(const event::BookingAnswered& e) const {
    const Booking* b = live(e.booking);
    if (b == nullptr || asking_of(*b) == nullptr) return false;
    if (e.ask == BookingAsk::search) return is<bs::Searching>(e.booking);
    if (e.ask == BookingAsk::office) return is<bs::ProviderAsked>(e.booking);
    return true;
  }
  bool operator()(const event::SlotsOffered& e) const {
    const Booking* b = live(e.booking);
    return b != nullptr && held_slot(*b).is_none() && offers(e);
  }
  bool operator()(const event::SlotHeld& e) const {
    const Booking* b = live(e.booking);
    if (b == nullptr || !desk.slots.knows(e.slot)) return false;
    const ListedSlot& slot = desk.slots[e.slot];
    const bool own = slot.holder == e.booking;
    return !slot.taken && (own || (slot.holder.is_none() && held_slot(*b).is_none()) ||
                           (slot.holder.is_none() && is<bs::ProviderAsked>(e.booking)));
  }
  bool operator()(const event::SlotReserved& e) const {
    if (!is<bs::Offering>(e.booking) || !desk.slots.knows(e.slot)) return false;
    const auto& offering = std::get<bs::Offering>(live(e.booking)->state);
    const bool again = offering.reserved == e.slot;
    return offering.slots.contains(e.slot) && e.until <= offering.until &&
           (again || (offering.reserved.is_none() && desk.slots[e.slot].holder.is_none()));
  }
  bool operator()(const event::ReservationEnded& e) const {
    const Booking* b = live(e.booking);
    return b != nullptr && !e.slot.is_none() && reserved_slot(*b) == e.slot;
  }
  bool operator()(const event::HoldEnded& e) const {
    return has(e.booking, e.slot) && !desk.slots[e.slot].taken;
  }
  bool operator()(const event::AppointmentMade& e) const { return has(e.booking, e.slot); }
  bool operator()(const event::AppointmentReleased& e) const {
    return has(e.booking, e.slot) && desk.slots[e.slot].taken;
  }
  bool operator()(const event::AppointmentKept& e) const {
    const Booking* b = live(e.booking);
    return b != nullptr && b->standing.has_value();
  }
  bool operator()(const event::BookingActed& e) const {
    const Booking* b = live(e.booking);
    if (b == nullptr) return false;
    return e.act != BookingAct::wants_other_time || appointment_of(*b) != nullptr;
  }
  bool operator()(const event::NoticeGiven& e) const {
    const Booking* b = live(e.booking);
    if (b == nullptr) return false;
    const bool reminds = e.notice == Notice::first_reminder || e.notice == Notice::last_reminder;
    return !reminds || appointment_of(*b) != nullptr;
  }
  bool operator()(const event::BookingHandedBack& e) const {
    const Booking* b = live(e.booking);
    const auto* staff = b == nullptr ? nullptr : std::get_if<bs::WithStaff>(&b->state);
    if (staff == nullptr || staff->task != e.task) return false;
    switch (staff->back) {
      case BookingKind::booked:
      case BookingKind::confirmed:
      case BookingKind::reminded:
      case BookingKind::releasing:
        return staff->appointment.has_value();
      default:
        return true;
    }
  }
};

// What leaves the offering leaves no reservation behind.
bool minds_reservation(const DeskState& desk, const BookingEvent& event) {
  const BookingId id = booking_of(event);
  if (id.index() >= desk.bookings.size()) return true;
  const SlotId reserved = reserved_slot(desk.bookings[id.index()]);
  if (reserved.is_none()) return true;
  if (const auto* held = std::get_if<event::SlotHeld>(&event)) return held->slot == reserved;
  return std::holds_alternative<event::SlotReserved>(event) ||
         std::holds_alternative<event::ReservationEnded>(event) ||
         std::holds_alternative<event::DetailsGiven>(event) ||
         std::holds_alternative<event::NoticeDelivered>(event);
}

}  // namespace

bool can_follow(const DeskState& desk, const BookingEvent& event) {
  return minds_reservation(desk, event) && std::visit(CanFollow{desk}, event);
}

}  // namespace rb
