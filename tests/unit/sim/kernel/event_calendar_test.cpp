#include "sim/kernel/event_calendar.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/base/random.hpp"

namespace rb::sim {
namespace {

Instant at(std::int64_t ms) {
  return instant_from_ms(1'790'000'000'000 + ms);
}

TEST(EventCalendar, IsNeverWhenEmpty) {
  EventCalendar<int> calendar;
  EXPECT_TRUE(calendar.empty());
  EXPECT_EQ(calendar.next_time(), kNever);
}

TEST(EventCalendar, PopsInOrderOfTimeThenOfPushes) {
  EventCalendar<int> calendar;
  calendar.push(at(20), 1);
  calendar.push(at(10), 2);
  calendar.push(at(20), 3);
  EXPECT_EQ(calendar.next_time(), at(10));
  EXPECT_EQ(calendar.pop().payload, 2);
  calendar.push(at(20), 4);
  EXPECT_EQ(calendar.pop().payload, 1);
  EXPECT_EQ(calendar.pop().payload, 3);
  EXPECT_EQ(calendar.pop().payload, 4);
  EXPECT_TRUE(calendar.empty());
}

TEST(EventCalendar, TakesAnEarlierPushAfterALook) {
  EventCalendar<int> calendar;
  calendar.push(at(1'000'000), 1);
  EXPECT_EQ(calendar.next_time(), at(1'000'000));
  calendar.push(at(5), 2);
  EXPECT_EQ(calendar.pop().payload, 2);
}

TEST(EventCalendarDeathTest, RefusesThePast) {
  EventCalendar<int> calendar;
  calendar.push(at(10), 1);
  (void)calendar.pop();
  EXPECT_DEATH(calendar.push(at(9), 2), "time >= last_");
}

// A month of a hundred thousand events with many ties, popped and pushed at once: the order must be
// the one a stable sort gives.
TEST(EventCalendar, AgreesWithAStableSort) {
  struct Made {
    Instant at;
    std::uint32_t id;
  };
  EventCalendar<std::uint32_t> calendar;
  std::vector<Made> made;
  std::uint32_t next = 0;
  const auto push = [&](Instant now) {
    const std::uint64_t bits = draw({11, Stream::test, next, 0});
    const Millis delay{static_cast<std::int64_t>((bits >> 8U) % (1ULL << (bits % 32U)))};
    made.push_back({now + delay, next});
    calendar.push(now + delay, next++);
  };
  for (int i = 0; i < 1'000; ++i) push(at(0));
  std::vector<Made> popped;
  while (!calendar.empty()) {
    const auto entry = calendar.pop();
    popped.push_back({entry.at, entry.payload});
    if (next < 100'000) push(entry.at);
  }
  std::stable_sort(made.begin(), made.end(),
                   [](const Made& a, const Made& b) { return a.at < b.at; });
  ASSERT_EQ(popped.size(), made.size());
  for (std::size_t i = 0; i < made.size(); ++i) {
    ASSERT_EQ(popped[i].at, made[i].at);
    ASSERT_EQ(popped[i].id, made[i].id);
  }
}

}  // namespace
}  // namespace rb::sim
