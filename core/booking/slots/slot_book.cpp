#include "core/booking/slots/slot_book.hpp"

namespace rb {
namespace {

struct EvolveSlots {
  std::vector<ListedSlot>& slots;

  template <class Other>
  void operator()(const Other&) const {}

  void free(SlotId id, BookingId from) const {
    ListedSlot& slot = slots[id.index()];
    RB_ASSERT(slot.holder == from);
    slot.holder = BookingId::none();
    slot.taken = false;
    slot.until = Instant{};
  }

  void operator()(const event::SlotListed& e) const {
    RB_ASSERT(e.slot.index() == slots.size());
    slots.push_back({e.provider, e.specialty, e.start, e.office_decides, false, {}, {}});
  }
  void operator()(const event::SlotHeld& e) const {
    ListedSlot& slot = slots[e.slot.index()];
    RB_ASSERT((slot.holder.is_none() || slot.holder == e.booking) && !slot.taken);
    slot.holder = e.booking;
    slot.until = e.until;
  }
  void operator()(const event::BookingAsked& e) const {
    if (e.ask == BookingAsk::office) slots[e.slot.index()].until = e.until;
  }
  void operator()(const event::HoldEnded& e) const { free(e.slot, e.booking); }
  void operator()(const event::AppointmentMade& e) const {
    ListedSlot& slot = slots[e.slot.index()];
    RB_ASSERT(slot.holder == e.booking);
    slot.taken = true;
    slot.until = Instant{};
  }
  void operator()(const event::AppointmentReleased& e) const { free(e.slot, e.booking); }
};

}  // namespace

void SlotBook::evolve(const BookingEvent& event) {
  std::visit(EvolveSlots{slots_}, event);
}

}  // namespace rb
