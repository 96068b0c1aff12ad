#include "core/engine/queues/ready_queue.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <utility>
#include <vector>

namespace rb {
namespace {

TEST(ReadyQueue, OrderedByLatestStartThenById) {
  EXPECT_TRUE(rc::check("pops are sorted", [] {
    const auto items = *rc::gen::container<std::vector<std::pair<int, unsigned>>>(
        rc::gen::pair(rc::gen::inRange(0, 20), rc::gen::inRange(0U, 50U)));
    ReadyQueue queue;
    for (const auto& [at, id] : items) queue.push({instant_from_ms(at), AssignmentId{id}});
    std::pair<std::int64_t, unsigned> last{-1, 0};
    for (std::size_t left = items.size(); left > 0; --left) {
      RC_ASSERT(queue.size() == left);
      const ReadyQueue::Entry front = queue.front();
      const ReadyQueue::Entry entry = queue.pop();
      RC_ASSERT(front.assignment == entry.assignment && front.latest_start == entry.latest_start);
      const std::pair<std::int64_t, unsigned> key{to_ms(entry.latest_start),
                                                  entry.assignment.value()};
      RC_ASSERT(last <= key);
      last = key;
    }
    RC_ASSERT(queue.empty());
  }));
}

}  // namespace
}  // namespace rb
