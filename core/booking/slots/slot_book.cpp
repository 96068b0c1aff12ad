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
    slots.push_back({e.key, e.provider, e.specialty, e.start, e.office_decides, false, {}, {}});
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

SlotId SlotBook::find(std::uint64_t key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? SlotId::none() : found->second;
}

bool SlotBook::agrees(const Candidate& candidate) const {
  if (candidate.key == 0) return false;
  const SlotId id = find(candidate.key);
  if (id.is_none()) return true;
  const ListedSlot& slot = slots_[id.index()];
  return slot.provider == candidate.provider && slot.specialty == candidate.specialty &&
         slot.start == candidate.start;
}

void SlotBook::evolve(const BookingEvent& event) {
  std::visit(EvolveSlots{slots_}, event);
  const auto* listed = std::get_if<event::SlotListed>(&event);
  if (listed != nullptr && listed->key != 0) by_key_.emplace(listed->key, listed->slot);
}

void SlotBook::index_keys() {
  by_key_.clear();
  for (std::uint32_t i = 0; i < slots_.size(); ++i) {
    if (slots_[i].key != 0) by_key_.emplace(slots_[i].key, SlotId{i});
  }
}

}  // namespace rb
