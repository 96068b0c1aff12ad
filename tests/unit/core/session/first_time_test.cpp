// When whoever asks for a callback is called back.
#include <gtest/gtest.h>

#include "core/session/session.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

TEST(FirstTimeOf, FindsTheFirstHalfHourOfAWish) {
  const Zone& zone = (*test_zones())[ZoneId{0}];
  const Instant now = at_local("2026-10-31 20:00", zone);  // the clocks go back that night
  TimeWish morning;
  morning.not_before = std::int16_t{9 * 60};
  morning.not_after = std::int16_t{11 * 60};
  const auto at = first_time_of(morning, zone, now);
  ASSERT_TRUE(at.has_value());
  EXPECT_EQ(*at, at_local("2026-11-01 09:00", zone));
  TimeWish never;
  never.weekdays = 1;                                         // Sundays ...
  never.from = never.until = sys_days{2026y / November / 2};  // ... of a Monday
  EXPECT_FALSE(first_time_of(never, zone, now).has_value());
  TimeWish at_three;
  at_three.not_before = at_three.not_after = std::int16_t{15 * 60};
  for (const Millis minute : {0min, 7min, 29min, 30min, 59min}) {
    const auto three = first_time_of(at_three, zone, now + minute);
    ASSERT_TRUE(three.has_value()) << "whatever minute it is now";
    EXPECT_EQ(zone.to_local(*three).time_since_epoch() % kDay, 15h);
  }
}

}  // namespace
}  // namespace rb::test
