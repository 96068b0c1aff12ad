#include "core/engine/queues/timeout_wheel.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <utility>
#include <vector>

namespace rb {
namespace {

constexpr Millis kGrain = 10s;

Instant at(Millis since) {
  return instant_from_ms(1'790'000'000'000) + since;
}

TEST(TimeoutWheel, FiresAtTheEndOfItsGrain) {
  TimeoutWheel wheel(kGrain);
  wheel.come_to(at(0s));
  EXPECT_EQ(wheel.next(), kNever);
  wheel.add(wheel.grain_of(at(12s)), AssignmentId{7});
  EXPECT_EQ(wheel.next(), at(20s));
  std::vector<std::uint32_t> fired;
  wheel.fire_until(at(19'999ms), [&](AssignmentId id, auto) { fired.push_back(id.value()); });
  EXPECT_TRUE(fired.empty());
  wheel.fire_until(at(20s), [&](AssignmentId id, auto) { fired.push_back(id.value()); });
  EXPECT_EQ(fired, std::vector<std::uint32_t>{7});
  EXPECT_EQ(wheel.next(), kNever);
}

TEST(TimeoutWheel, AGrainWhoseTimeoutsWereCalledOffWakesNobody) {
  TimeoutWheel wheel(kGrain);
  wheel.come_to(at(0s));
  const auto early = wheel.grain_of(at(15s));
  const auto late = wheel.grain_of(at(1h));
  wheel.add(early, AssignmentId{1});
  wheel.add(late, AssignmentId{2});
  wheel.call_off(early);
  EXPECT_EQ(wheel.next(), at(1h));
}

TEST(TimeoutWheel, WhatIsOverdueFiresInTheNextGrain) {
  TimeoutWheel wheel(kGrain);
  wheel.come_to(at(0s));
  wheel.fire_until(at(1min), [](AssignmentId, auto) {});
  wheel.add(wheel.grain_of(at(5s)), AssignmentId{1});
  EXPECT_EQ(wheel.next(), at(70s));
}

TEST(TimeoutWheel, FiringMayAddMore) {
  TimeoutWheel wheel(kGrain);
  wheel.come_to(at(0s));
  wheel.add(wheel.grain_of(at(10s)), AssignmentId{1});
  std::vector<std::uint32_t> fired;
  wheel.fire_until(at(10s), [&](AssignmentId id, auto) {
    fired.push_back(id.value());
    wheel.add(wheel.grain_of(at(11s)), AssignmentId{2});
  });
  EXPECT_EQ(fired, std::vector<std::uint32_t>{1});
  EXPECT_EQ(wheel.next(), at(20s));
}

// Against a plain model: sets of ids by grain. Time jumps by up to days, so that the ring wraps and
// grows.
TEST(TimeoutWheel, AgreesWithAMap) {
  EXPECT_TRUE(rc::check("wheel and map fire the same", [] {
    TimeoutWheel wheel(kGrain);
    Instant now = at(Millis{*rc::gen::inRange(0, 100'000)});
    wheel.come_to(now);
    std::map<TimeoutWheel::Grain, std::vector<std::uint32_t>> model;  // those that hold
    std::map<std::uint32_t, TimeoutWheel::Grain> waits;
    std::uint32_t next_id = 0;
    for (int i = 0; i < 200; ++i) {
      const int what = *rc::gen::inRange(0, 4);
      if (what <= 1) {
        const Millis ahead{
            *rc::gen::oneOf(rc::gen::inRange(0, 120'000), rc::gen::inRange(0, 40'000'000))};
        const auto grain = wheel.grain_of(now + ahead);
        wheel.add(grain, AssignmentId{next_id});
        model[grain].push_back(next_id);
        waits[next_id++] = grain;
      } else if (what == 2 && !waits.empty()) {
        auto it = waits.begin();
        std::advance(it, *rc::gen::inRange<std::size_t>(0, waits.size()));
        wheel.call_off(it->second);
        std::erase(model[it->second], it->first);
        waits.erase(it);
      } else {
        now +=
            Millis{*rc::gen::oneOf(rc::gen::inRange(0, 30'000), rc::gen::inRange(0, 90'000'000))};
        std::vector<std::uint32_t> fired;
        wheel.fire_until(now, [&](AssignmentId id, TimeoutWheel::Grain grain) {
          const auto held = waits.find(id.value());
          if (held == waits.end() || held->second != grain) return;
          fired.push_back(id.value());
          waits.erase(held);
        });
        std::vector<std::uint32_t> expected;
        while (!model.empty() && model.begin()->first * kGrain.count() <= to_ms(now)) {
          const auto& ids = model.begin()->second;
          expected.insert(expected.end(), ids.begin(), ids.end());
          model.erase(model.begin());
        }
        RC_ASSERT(fired == expected);
      }
      std::erase_if(model, [](const auto& grain) { return grain.second.empty(); });
      const Instant next =
          model.empty() ? kNever : instant_from_ms(model.begin()->first * kGrain.count());
      RC_ASSERT(wheel.next() == next);
    }
  }));
}

}  // namespace
}  // namespace rb
