// The free slots of a trial: searched, held, booked.
#pragma once

#include <span>
#include <vector>

#include "core/conversation/dialogue/inputs.hpp"
#include "core/conversation/dialogue/say.hpp"

namespace rb::sim {

class TrialCalendar {
 public:
  // Ascending by start.
  explicit TrialCalendar(std::vector<OfferWords> slots)
      : slots_(std::move(slots)), free_(slots_.size(), true) {}

  struct Found {
    std::vector<FoundSlot> offers;
    bool as_wished = true;
  };
  // The earliest free slots that fit; where none does, those nearest to the wish.
  [[nodiscard]] Found search(const TimeWish& wish, std::size_t most) const;
  [[nodiscard]] const OfferWords& words(SlotId slot) const { return slots_[slot.index()]; }
  [[nodiscard]] bool is_free(SlotId slot) const { return free_[slot.index()]; }
  void take(SlotId slot) { free_[slot.index()] = false; }
  void release(SlotId slot) { free_[slot.index()] = true; }

 private:
  std::vector<OfferWords> slots_;
  std::vector<bool> free_;
};

}  // namespace rb::sim
