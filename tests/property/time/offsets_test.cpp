// Two implementations that share no code must say the same of every zone.
#include <gtest/gtest.h>

#include "tests/property/time/model.hpp"

namespace rb {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

const Instant kFrom = sys_days{year{2000} / 1 / 1};
const Instant kUntil = sys_days{year{2041} / 1 / 1};

template <class Visit>
void for_each_zone(Visit visit) {
  const ZoneTable& zones = test::all_zones();
  for (std::uint16_t i = 0; i < zones.size(); ++i) visit(zones[ZoneId{i}]);
}

TEST(Offsets, AgreeAtAndAroundEveryTransition) {
  int transitions = 0;
  for_each_zone([&](const Zone& zone) {
    for (const Transition& transition : zone.transitions()) {
      if (transition.from < kFrom || transition.from >= kUntil) continue;
      ++transitions;
      for (const Millis past : {Millis{-1h}, Millis{-1}, Millis{0}, Millis{1}, Millis{1h}}) {
        const Instant at = transition.from + past;
        ASSERT_EQ(zone.offset_at(at), test::abseil_offset(zone, at))
            << zone.name() << " " << to_ms(at);
      }
    }
  });
  EXPECT_GT(transitions, 10'000);
}

TEST(Offsets, AgreeEveryDaySoThatNoTransitionIsMissing) {
  for_each_zone([](const Zone& zone) {
    for (Instant at = kFrom; at < kUntil; at += days{1}) {
      ASSERT_EQ(zone.offset_at(at), test::abseil_offset(zone, at))
          << zone.name() << " " << to_ms(at);
    }
  });
}

TEST(Offsets, AgreeInEveryMonthToTheEndOfTheTable) {
  for_each_zone([](const Zone& zone) {
    for (Instant at = sys_days{year{1970} / 1 / 1}; at < Instant{sys_days{year{2101} / 1 / 1}};
         at += days{10}) {
      ASSERT_EQ(zone.offset_at(at), test::abseil_offset(zone, at))
          << zone.name() << " " << to_ms(at);
    }
  });
}

TEST(Offsets, ResolveUndoesToLocal) {
  using Kind = LocalResolution::Kind;
  for_each_zone([](const Zone& zone) {
    for (const Transition& transition : zone.transitions()) {
      if (transition.from < kFrom || transition.from >= kUntil) continue;
      for (int quarter = -12; quarter <= 12; ++quarter) {
        const Instant at = transition.from + quarter * Millis{15min};
        const LocalResolution found = zone.resolve(zone.to_local(at));
        ASSERT_NE(found.kind, Kind::gap) << zone.name() << " " << to_ms(at);
        ASSERT_TRUE(found.first == at || found.second == at) << zone.name() << " " << to_ms(at);
        ASSERT_EQ(found.kind == Kind::repeated, found.first < found.second);
        ASSERT_EQ(zone.to_local(found.first), zone.to_local(found.second));
      }
      const LocalTime before = zone.to_local(transition.from - 1ms) + 1ms;
      if (zone.to_local(transition.from) > before) {
        const LocalResolution gap = zone.resolve(before);
        ASSERT_EQ(gap.kind, Kind::gap) << zone.name();
        ASSERT_EQ(gap.first, transition.from) << zone.name();
      }
    }
  });
}

}  // namespace
}  // namespace rb
