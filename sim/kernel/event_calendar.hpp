// The simulator's master of time: what will happen, in order of time, first in first out among
// equal times. Nothing is removed from the middle: whoever calls something off leaves the event
// where it is and ignores it when it comes, by a generation of its own (an ordinal, a counter) in
// the payload.
#pragma once

#include <cstddef>
#include <utility>

#include "core/base/instant.hpp"
#include "core/base/radix_heap.hpp"

namespace rb::sim {

// Payload: small and cheap to move; 8 bytes make an entry of 16.
template <class Payload>
class EventCalendar {
 public:
  struct Entry {
    Instant at;
    Payload payload;
  };

  // Precondition: at >= the time of the last popped entry, and not before 1970.
  void push(Instant at, Payload payload) { heap_.push(to_ms(at), std::move(payload)); }

  // kNever if nothing is pending. Looking does not forbid an earlier push.
  [[nodiscard]] Instant next_time() const {
    return heap_.empty() ? kNever : instant_from_ms(heap_.peek_time());
  }

  // Precondition: not empty.
  Entry pop() {
    auto item = heap_.pop();
    return Entry{instant_from_ms(item.time), std::move(item.payload)};
  }

  [[nodiscard]] bool empty() const { return heap_.empty(); }
  [[nodiscard]] std::size_t size() const { return heap_.size(); }

 private:
  RadixHeap<Payload> heap_;
};

}  // namespace rb::sim
