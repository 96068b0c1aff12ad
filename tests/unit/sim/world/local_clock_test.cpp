#include "sim/world/parts/local_clock.hpp"

#include <gtest/gtest.h>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

TEST(LocalClock, ShowsTheWallClockOfEachZone) {
  LocalClock clock(zones());
  const LocalMoment east = clock.moment(kNewYork, monday(9h + 30min));
  EXPECT_EQ(east.minute, 9 * 60 + 30);
  EXPECT_EQ(east.weekday, 1);
  EXPECT_EQ(east.part(), DayPart::morning);
  const LocalMoment west = clock.moment(kLosAngeles, monday(9h + 30min));
  EXPECT_EQ(west.minute, 6 * 60 + 30);
  EXPECT_EQ(west.part(), DayPart::night);
}

TEST(LocalClock, NamesThePartsOfTheWeek) {
  LocalClock clock(zones());
  EXPECT_EQ(clock.moment(kNewYork, monday(12h)).part(), DayPart::afternoon);
  EXPECT_EQ(clock.moment(kNewYork, monday(17h)).part(), DayPart::evening);
  EXPECT_EQ(clock.moment(kNewYork, monday(21h)).part(), DayPart::night);
  EXPECT_EQ(clock.moment(kNewYork, monday(-kDay + 10h)).part(), DayPart::weekend);
}

// The clocks go back on 2026-11-01 and forward on 2027-03-14: the remembered offset must not
// outlive its transition, whichever side is asked first.
TEST(LocalClock, FollowsDaylightSavingInAnyOrderOfQuestions) {
  LocalClock clock(zones());
  const Instant summer = sys_days{year{2026} / 11 / 1} + 5h + 59min;
  const Instant winter = sys_days{year{2026} / 11 / 1} + 6h;
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(clock.moment(kNewYork, summer).minute, 119);
    EXPECT_EQ(clock.moment(kNewYork, winter).minute, 60);
  }
  const std::int64_t march = sys_days{year{2027} / 3 / 14}.time_since_epoch().count();
  EXPECT_EQ(clock.instant(kNewYork, march, 8 * 60), sys_days{year{2027} / 3 / 14} + 12h);
  EXPECT_EQ(clock.instant(kNewYork, march - 1, 8 * 60), sys_days{year{2027} / 3 / 13} + 13h);
}

TEST(LocalClock, WakesPeopleAtEightOfTheirOwnMorning) {
  LocalClock clock(zones());
  EXPECT_EQ(clock.when_awake(kNewYork, monday(21h + 59min), 7), monday(21h + 59min));
  for (std::uint64_t i = 0; i < 64; ++i) {
    const std::uint64_t bits = i << 58U;
    const Instant tomorrow = clock.when_awake(kNewYork, monday(22h), bits);
    EXPECT_GE(tomorrow, monday(32h));
    EXPECT_LT(tomorrow, monday(33h));
    const Instant today = clock.when_awake(kLosAngeles, monday(8h), bits);
    EXPECT_GE(today, monday(11h));
    EXPECT_LT(today, monday(12h));
  }
  EXPECT_TRUE(clock.asleep(kNewYork, monday(7h + 59min)));
  EXPECT_FALSE(clock.asleep(kNewYork, monday(8h)));
}

}  // namespace
}  // namespace rb::sim
