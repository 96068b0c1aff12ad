// Values that wait on the calendar, by a small number; numbers are used again.
#pragma once

#include <cstdint>
#include <vector>

namespace rb::sim {

template <class T>
class SlotPool {
 public:
  std::uint32_t keep(const T& value) {
    if (free_.empty()) {
      values_.push_back(value);
      return static_cast<std::uint32_t>(values_.size() - 1);
    }
    const std::uint32_t slot = free_.back();
    free_.pop_back();
    values_[slot] = value;
    return slot;
  }

  // Precondition: the slot was kept and not yet taken.
  [[nodiscard]] T& at(std::uint32_t slot) { return values_[slot]; }

  // Precondition: the slot was kept and not yet taken.
  T take(std::uint32_t slot) {
    free_.push_back(slot);
    return values_[slot];
  }

 private:
  std::vector<T> values_;
  std::vector<std::uint32_t> free_;
};

}  // namespace rb::sim
