#include "core/booking/slots/slot_book.hpp"

#include <bit>

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
  // Held or reserved: nobody else's.
  template <class Event>
  void keep(const Event& e) const {
    ListedSlot& slot = slots[e.slot.index()];
    RB_ASSERT((slot.holder.is_none() || slot.holder == e.booking) && !slot.taken);
    slot.holder = e.booking;
    slot.until = e.until;
  }
  void operator()(const event::SlotHeld& e) const { keep(e); }
  void operator()(const event::SlotReserved& e) const { keep(e); }
  void operator()(const event::ReservationEnded& e) const { free(e.slot, e.booking); }
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

// Places are a power of two, at least twice as many as keys.
std::size_t SlotBook::place_of(std::uint64_t key) const {
  const std::size_t mask = by_key_.size() - 1;
  std::uint64_t hash = key * 0x9E3779B97F4A7C15U;  // 2^64 over the golden ratio: Knuth, TAOCP 6.4
  hash ^= hash >> 32U;
  std::size_t place = hash & mask;
  while (!by_key_[place].is_none() && slots_[by_key_[place].index()].key != key) {
    place = (place + 1) & mask;
  }
  return place;
}

void SlotBook::index(SlotId slot) {
  if (2 * slots_.size() > by_key_.size()) return index_keys();
  const std::uint64_t key = slots_[slot.index()].key;
  if (key == 0) return;
  if (SlotId& known = by_key_[place_of(key)]; known.is_none()) known = slot;
}

SlotId SlotBook::find(std::uint64_t key) const {
  return by_key_.empty() || key == 0 ? SlotId::none() : by_key_[place_of(key)];
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
  if (const auto* listed = std::get_if<event::SlotListed>(&event)) index(listed->slot);
}

void SlotBook::index_keys() {
  by_key_.assign(std::bit_ceil(4 * slots_.size() + 1), SlotId::none());
  for (std::uint32_t i = 0; i < slots_.size(); ++i) index(SlotId{i});
}

}  // namespace rb
