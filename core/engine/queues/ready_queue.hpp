// What is due and inside its window, waiting for capacity: ordered by the latest moment it can
// still start, then by id. One queue per campaign and channel.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb {

class ReadyQueue {
 public:
  struct Entry {
    Instant latest_start;
    AssignmentId assignment;
    std::uint16_t turn = 0;  // whoever left the queue and came back tells the old entry by it
  };

  [[nodiscard]] bool empty() const { return heap_.empty(); }
  [[nodiscard]] std::size_t size() const { return heap_.size(); }
  [[nodiscard]] const Entry& front() const { return heap_.front(); }

  // In the order of a binary heap: the next to come is the first, the one after that one of the two
  // behind it, and so on.
  [[nodiscard]] std::span<const Entry> head() const { return heap_; }

  void push(Entry entry) {
    heap_.push_back(entry);
    std::push_heap(heap_.begin(), heap_.end(), later);
  }
  Entry pop() {
    std::pop_heap(heap_.begin(), heap_.end(), later);
    const Entry entry = heap_.back();
    heap_.pop_back();
    return entry;
  }

 private:
  static bool later(const Entry& a, const Entry& b) {
    return a.latest_start != b.latest_start ? a.latest_start > b.latest_start
                                            : a.assignment > b.assignment;
  }
  std::vector<Entry> heap_;
};

}  // namespace rb
