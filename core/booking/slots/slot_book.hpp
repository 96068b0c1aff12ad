// The slots that a tenant's bookings are about: who reserves, holds or has which. One booking a
// slot, for ever (promise I14); made of the same events as the bookings.
#pragma once

#include <vector>

#include "core/booking/commands.hpp"
#include "core/booking/events.hpp"

namespace rb {

struct ListedSlot {
  std::uint64_t key = 0;  // the shell's
  ProviderId provider;
  SpecialtyId specialty;
  Instant start;
  bool office_decides = false;
  bool taken = false;  // an appointment has it, not a hold or a reservation
  BookingId holder;    // none(): free
  Instant until;       // of a hold or a reservation
};

class SlotBook {
 public:
  [[nodiscard]] std::size_t size() const { return slots_.size(); }
  [[nodiscard]] bool knows(SlotId slot) const { return slot.index() < slots_.size(); }
  [[nodiscard]] const ListedSlot& operator[](SlotId slot) const { return slots_[slot.index()]; }
  // Nobody's, or `by`'s own.
  [[nodiscard]] bool free_for(SlotId slot, BookingId by) const {
    return slots_[slot.index()].holder.is_none() || slots_[slot.index()].holder == by;
  }

  // The slot that has this key; none() if none is listed.
  [[nodiscard]] SlotId find(std::uint64_t key) const;
  // Whether it can be listed, or is: it has a key, and whoever had that key before is the same.
  [[nodiscard]] bool agrees(const Candidate& candidate) const;

  void evolve(const BookingEvent& event);

  // In the order of their ids: for checkpoints and digests.
  [[nodiscard]] const std::vector<ListedSlot>& all() const { return slots_; }
  [[nodiscard]] std::vector<ListedSlot>& all() { return slots_; }
  // Anew: after slots were read back into all().
  void index_keys();

 private:
  std::vector<ListedSlot> slots_;
  // Where a key stands in by_key_, or would.
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const;
  void index(SlotId slot);

  std::vector<SlotId> by_key_;  // derived: hashed, the next place where one is taken; half is empty
};

}  // namespace rb
