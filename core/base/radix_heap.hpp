// A monotone priority queue: pop returns the items in the order of time, first in first out among
// equal times. Push is O(1); pop is amortised O(levels), 11 at most. Integer time, no comparisons
// of doubles. Ahuja, Mehlhorn, Orlin, Tarjan, "Faster algorithms for the shortest path problem",
// 1990, here with 64 buckets a level: an item waits at the highest base-64 digit in which its time
// differs from the present one, so that it moves at most once a level (bench/kernel measures it).
//
// The one rule: nothing may be pushed before the time of the last *popped* item (before 0 while
// none was). Peeking moves nothing, so an item earlier than the peeked one may still be pushed.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/base/assert.hpp"

namespace rb {

template <class Payload>
class RadixHeap {
 public:
  struct Item {
    std::int64_t time;  // any unit, the caller's; not negative
    Payload payload;
  };

  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }

  // Precondition: time >= the time of the last popped item.
  void push(std::int64_t time, Payload payload) {
    RB_ASSERT(time >= last_);
    next_ = std::min(next_, time);
    place(Item{time, std::move(payload)});
    ++size_;
  }

  // The earliest time. Precondition: not empty.
  [[nodiscard]] std::int64_t peek_time() const {
    RB_ASSERT(size_ > 0);
    return next_;
  }

  // Removes and returns the earliest item. Precondition: not empty.
  Item pop() {
    return pop([](std::span<const Item>) {});
  }

  // As above, and announces items some time before they can be popped, a few hundred at most and
  // usually many at once: the moment to fetch what their payloads refer to. Some are announced more
  // than once, those pushed at short notice not at all.
  template <class Announce>
  Item pop(Announce&& announce) {
    RB_ASSERT(size_ > 0);
    if (present_.empty()) refill(announce);
    Item item = std::move(present_[head_++]);
    --size_;
    if (head_ == present_.size()) {  // a long chain at one time must not keep what it has done
      present_.clear();
      head_ = 0;
      next_ = size_ == 0 ? kEmpty : buckets_[first_bucket()].minimum;
    }
    return item;
  }

 private:
  static constexpr unsigned kDigitBits = 6;
  static constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;
  static constexpr std::size_t kLevels = (64 + kDigitBits - 1) / kDigitBits;
  static constexpr std::size_t kAnnouncedAtOnce = 256;
  static constexpr std::size_t kKeepCapacity = 4096;
  static constexpr std::int64_t kEmpty = INT64_MAX;

  struct Bucket {
    std::vector<Item> items;
    std::int64_t minimum = kEmpty;
  };

  void place(Item item) {
    const auto time = static_cast<std::uint64_t>(item.time);
    const std::uint64_t differs = time ^ static_cast<std::uint64_t>(last_);
    if (differs == 0) {
      present_.push_back(std::move(item));
      return;
    }
    const std::size_t level = static_cast<std::size_t>(std::bit_width(differs) - 1) / kDigitBits;
    const std::size_t digit = (time >> (level * kDigitBits)) & (kDigits - 1);
    Bucket& bucket = buckets_[level * kDigits + digit];
    if (item.time < bucket.minimum) bucket.minimum = item.time;
    bucket.items.push_back(std::move(item));
    occupied_[level] |= std::uint64_t{1} << digit;
  }

  // Lower levels come before higher ones, within a level lower digits before higher ones.
  [[nodiscard]] std::size_t first_bucket() const {
    std::size_t level = 0;
    while (occupied_[level] == 0) ++level;
    return level * kDigits + static_cast<std::size_t>(std::countr_zero(occupied_[level]));
  }

  // Moves last_ to the earliest pending time and spreads that item's bucket over the lower levels.
  // A bucket keeps push order and items of one time always travel together, so ties stay FIFO.
  template <class Announce>
  void refill(Announce& announce) {
    const std::size_t first = first_bucket();
    Bucket& from = buckets_[first];
    last_ = from.minimum;
    from.minimum = kEmpty;
    occupied_[first / kDigits] &= ~(std::uint64_t{1} << (first % kDigits));
    if (first < kDigits) {  // the lowest digit: all items have one time
      present_.swap(from.items);
      return;
    }
    if (from.items.size() <= kAnnouncedAtOnce) announce(std::span<const Item>(from.items));
    for (Item& item : from.items) place(std::move(item));
    // A large bucket gives its memory back: it may never be that full again.
    if (from.items.capacity() > kKeepCapacity) {
      std::vector<Item>().swap(from.items);
    } else {
      from.items.clear();
    }
  }

  std::array<Bucket, kLevels * kDigits> buckets_;
  std::array<std::uint64_t, kLevels> occupied_{};  // bit per bucket that is not empty
  std::vector<Item> present_;                      // items of time last_
  std::size_t head_ = 0;                           // next of them
  std::int64_t last_ = 0;                          // of the last popped item
  std::int64_t next_ = kEmpty;                     // of the earliest pending one
  std::size_t size_ = 0;
};

}  // namespace rb
