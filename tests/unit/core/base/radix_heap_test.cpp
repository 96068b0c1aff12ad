#include "core/base/radix_heap.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace rb {
namespace {

TEST(RadixHeap, PopsByTimeThenByOrderOfPushes) {
  RadixHeap<std::string> heap;
  heap.push(5, "c");
  heap.push(1, "a");
  heap.push(5, "d");
  heap.push(1, "b");
  heap.push(5, "e");
  std::string order;
  while (!heap.empty()) order += heap.pop().payload;
  EXPECT_EQ(order, "abcde");
}

TEST(RadixHeap, PeekingForbidsNothing) {
  RadixHeap<int> heap;
  heap.push(1'000, 1);
  EXPECT_EQ(heap.peek_time(), 1'000);
  heap.push(10, 2);
  EXPECT_EQ(heap.peek_time(), 10);
  EXPECT_EQ(heap.pop().payload, 2);
  heap.push(999, 3);
  EXPECT_EQ(heap.pop().payload, 3);
  EXPECT_EQ(heap.pop().payload, 1);
}

TEST(RadixHeap, AnnouncesWhatIsFarOffBeforeItIsPopped) {
  RadixHeap<int> heap;
  std::vector<bool> announced(100, false);
  for (int i = 0; i < 100; ++i) heap.push(1'000'000 + 50 * i, i);
  int early = 0;
  while (!heap.empty()) {
    const auto item = heap.pop([&](auto items) {
      for (const auto& each : items) announced[static_cast<std::size_t>(each.payload)] = true;
    });
    early += announced[static_cast<std::size_t>(item.payload)] ? 1 : 0;
  }
  EXPECT_EQ(early, 100);
}

TEST(RadixHeap, TakesPushesAtTheTimeOfTheLastPop) {
  RadixHeap<int> heap;
  heap.push(7, 1);
  heap.push(7, 2);
  EXPECT_EQ(heap.pop().payload, 1);
  heap.push(7, 3);
  EXPECT_EQ(heap.pop().payload, 2);
  EXPECT_EQ(heap.pop().payload, 3);
  heap.push(7, 4);  // empty, but the time has not moved
  EXPECT_EQ(heap.peek_time(), 7);
  EXPECT_EQ(heap.pop().payload, 4);
}

TEST(RadixHeap, HoldsTheFarthestTimes) {
  RadixHeap<int> heap;
  heap.push(INT64_MAX, 2);
  heap.push(0, 1);
  EXPECT_EQ(heap.pop().payload, 1);
  EXPECT_EQ(heap.peek_time(), INT64_MAX);
  EXPECT_EQ(heap.pop().payload, 2);
  EXPECT_TRUE(heap.empty());
}

TEST(RadixHeap, MovesPayloads) {
  RadixHeap<std::shared_ptr<int>> heap;
  const auto payload = std::make_shared<int>(1);
  heap.push(1 << 20, payload);
  heap.push(1 << 19, payload);
  static_cast<void>(heap.pop());
  EXPECT_EQ(payload.use_count(), 2);  // ours and the one pending
}

TEST(RadixHeapDeathTest, RefusesTimesBeforeTheLastPop) {
  RadixHeap<int> heap;
  heap.push(10, 1);
  static_cast<void>(heap.pop());
  heap.push(10, 2);
  EXPECT_DEATH(heap.push(9, 3), "time >= last_");
  EXPECT_DEATH(RadixHeap<int>{}.push(-1, 1), "time >= last_");
}

TEST(RadixHeapDeathTest, RefusesToPopNothing) {
  EXPECT_DEATH(static_cast<void>(RadixHeap<int>{}.pop()), "size_ > 0");
  EXPECT_DEATH(static_cast<void>(RadixHeap<int>{}.peek_time()), "size_ > 0");
}

// What the heap must do, said plainly: a list kept sorted by time, stable.
class SortedList {
 public:
  void push(std::int64_t time, int payload) {
    const auto after =
        std::upper_bound(items_.begin(), items_.end(), time,
                         [](std::int64_t t, const auto& item) { return t < item.first; });
    items_.insert(after, {time, payload});
  }
  [[nodiscard]] std::pair<std::int64_t, int> front() const { return items_.front(); }
  void pop() { items_.erase(items_.begin()); }
  [[nodiscard]] std::size_t size() const { return items_.size(); }

 private:
  std::vector<std::pair<std::int64_t, int>> items_;
};

TEST(RadixHeap, DoesWhatASortedListDoes) {
  EXPECT_TRUE(rc::check([] {
    // Delays from zero (many ties) to years, at any scale; a negative one means "pop".
    const auto operations = *rc::gen::container<std::vector<std::pair<int, std::uint64_t>>>(
        rc::gen::pair(rc::gen::inRange(-20, 42), rc::gen::arbitrary<std::uint64_t>()));
    RadixHeap<int> heap;
    SortedList list;
    std::int64_t now = 0;
    int next = 0;
    const auto pop_both = [&] {
      RC_ASSERT(heap.peek_time() == list.front().first);
      const auto item = heap.pop();
      RC_ASSERT(std::pair(item.time, item.payload) == list.front());
      list.pop();
      now = item.time;
    };
    for (const auto& [scale, bits] : operations) {
      if (scale < 0) {
        if (list.size() > 0) pop_both();
      } else {
        const auto delay = static_cast<std::int64_t>(bits & ((std::uint64_t{1} << scale) - 1));
        heap.push(now + delay, next);
        list.push(now + delay, next++);
      }
      RC_ASSERT(heap.size() == list.size());
      RC_ASSERT(heap.empty() == (list.size() == 0));
      if (list.size() > 0) RC_ASSERT(heap.peek_time() == list.front().first);
    }
    while (list.size() > 0) pop_both();
    RC_ASSERT(heap.empty());
  }));
}

}  // namespace
}  // namespace rb
