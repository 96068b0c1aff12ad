// Timeouts that only have to come, not to come exactly, and that are mostly called off before they
// do: for an answer that may never arrive. Each is rounded up to a grain; calling one off is a
// count, and a grain whose timeouts were all called off wakes nobody. Exact times: RadixHeap.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/base/assert.hpp"
#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb {

class TimeoutWheel {
 public:
  // Grains since 1970; 0 stands for none.
  using Grain = std::uint32_t;

  explicit TimeoutWheel(Millis grain) : grain_(grain.count()), slots_(1) { RB_ASSERT(grain_ > 0); }

  // Nothing will be asked for before `now`. To be told before the first add().
  void come_to(Instant now) {
    if (live_ == 0) first_ = std::max(first_, static_cast<Grain>(to_ms(now) / grain_));
  }

  // The grain in which a timeout at `at` fires: the first that ends no earlier, or the next to
  // come.
  [[nodiscard]] Grain grain_of(Instant at) const {
    return std::max(first_, static_cast<Grain>((to_ms(at) + grain_ - 1) / grain_));
  }

  // The caller keeps the grain: by it the timeout is called off and, when it fires, told from stale
  // ones. Precondition: grain_of() returned it since the last fire_until().
  void add(Grain grain, AssignmentId id) {
    RB_ASSERT(grain >= first_);
    if (grain - first_ >= slots_.size()) grow(grain - first_ + std::size_t{1});
    Slot& slot = slot_of(grain);
    if (slot.live == 0) slot.ids.clear();
    slot.ids.push_back(id);
    ++slot.live;
    next_ = live_ == 0 ? grain : std::min(next_, grain);
    ++live_;
  }

  // Precondition: a timeout of this grain has neither fired nor been called off.
  void call_off(Grain grain) {
    Slot& slot = slot_of(grain);
    RB_ASSERT(grain >= first_ && slot.live > 0);
    --slot.live;
    --live_;
    find_next();
  }

  // When the next timeout that holds fires; kNever if there is none.
  [[nodiscard]] Instant next() const {
    return live_ == 0 ? kNever : instant_from_ms(next_ * grain_);
  }

  // Calls fire(id, grain) for every timeout until `now`, in the order of grains and then of adding;
  // for some that were called off, too: the caller knows which grain an assignment waits for.
  // fire may add and call off.
  template <class Fire>
  void fire_until(Instant now, Fire&& fire) {
    const auto last = static_cast<Grain>(to_ms(now) / grain_);
    while (live_ > 0 && next_ <= last) {
      const Grain grain = next_;
      Slot& slot = slot_of(grain);
      first_ = grain + 1;
      firing_.swap(slot.ids);
      live_ -= slot.live;
      slot.live = 0;
      find_next();
      for (const AssignmentId id : firing_) fire(id, grain);
      firing_.clear();
    }
    first_ = std::max(first_, last + 1);
  }

 private:
  struct Slot {
    std::vector<AssignmentId> ids;  // live == 0: of nothing that holds
    std::uint32_t live = 0;
  };

  [[nodiscard]] Slot& slot_of(Grain grain) { return slots_[grain & (slots_.size() - 1)]; }

  void find_next() {
    if (live_ == 0) return;
    while (slot_of(next_).live == 0) ++next_;
  }

  void grow(std::size_t count) {
    std::vector<Slot> wider(std::bit_ceil(count));
    for (Grain grain = first_; grain - first_ < slots_.size(); ++grain) {
      wider[grain & (wider.size() - 1)] = std::move(slot_of(grain));
    }
    slots_.swap(wider);
  }

  std::int64_t grain_;       // milliseconds
  std::vector<Slot> slots_;  // a ring by grain, from first_ on; a power of two
  std::vector<AssignmentId> firing_;
  Grain first_ = 0;         // the first grain that has not fired
  Grain next_ = 0;          // of the next timeout that holds
  std::uint64_t live_ = 0;  // timeouts that hold
};

}  // namespace rb
