#include "core/time/time_wish.hpp"

#include <gtest/gtest.h>

namespace rb {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

// 2026-10-12 is a Monday.
LocalTime october(unsigned day, int hour, int minute = 0) {
  return LocalTime{sys_days{year{2026} / 10 / day}.time_since_epoch() + std::chrono::hours{hour} +
                   std::chrono::minutes{minute}};
}

TEST(TimeWish, NothingWishedForFitsAnyTime) {
  EXPECT_EQ(minutes_off({}, october(12, 0)), 0);
  EXPECT_EQ(minutes_off({}, october(18, 23, 59)), 0);
}

TEST(TimeWish, PartsOfTheDayMeetWithoutAGap) {
  EXPECT_EQ(part_of_day(october(12, 11, 59)), PartOfDay::morning);
  EXPECT_EQ(part_of_day(october(12, 12)), PartOfDay::afternoon);
  EXPECT_EQ(part_of_day(october(12, 17)), PartOfDay::evening);
  TimeWish wish;
  wish.part = PartOfDay::afternoon;
  EXPECT_EQ(minutes_off(wish, october(12, 12)), 0);
  EXPECT_EQ(minutes_off(wish, october(12, 16, 59)), 0);
  EXPECT_EQ(minutes_off(wish, october(12, 17)), 1);
  EXPECT_EQ(minutes_off(wish, october(12, 11)), 60);
}

TEST(TimeWish, BothEndsOfAnHourBelongToIt) {
  TimeWish after;
  after.not_before = 15 * 60;
  EXPECT_EQ(minutes_off(after, october(12, 15)), 0);
  EXPECT_EQ(minutes_off(after, october(12, 14, 30)), 30);
  TimeWish at;
  at.not_before = at.not_after = 15 * 60;
  EXPECT_EQ(minutes_off(at, october(12, 15)), 0);
  EXPECT_EQ(minutes_off(at, october(12, 16)), 60);
}

TEST(TimeWish, ANamedHourWinsOverAPartOfTheDayThatDoesNotHoldIt) {
  TimeWish wish;
  wish.part = PartOfDay::morning;
  wish.not_before = 13 * 60;
  EXPECT_EQ(minutes_off(wish, october(12, 13, 30)), 0);
}

TEST(TimeWish, DaysWeighADayEach) {
  TimeWish tuesdays;
  tuesdays.weekdays = 1U << 2U;
  EXPECT_EQ(minutes_off(tuesdays, october(13, 9)), 0);
  EXPECT_EQ(minutes_off(tuesdays, october(12, 9)), 1440);
  EXPECT_EQ(minutes_off(tuesdays, october(16, 9)), 3 * 1440);
  TimeWish next_week;
  next_week.from = sys_days{year{2026} / 10 / 19};
  next_week.until = sys_days{year{2026} / 10 / 25};
  EXPECT_EQ(minutes_off(next_week, october(19, 0)), 0);
  EXPECT_EQ(minutes_off(next_week, october(25, 23)), 0);
  EXPECT_EQ(minutes_off(next_week, october(16, 9)), 3 * 1440);
  EXPECT_EQ(minutes_off(next_week, october(27, 9)), 2 * 1440);
}

TEST(TimeWish, ADayBeyondAllReckoningIsFarAndNotNear) {
  TimeWish wish;
  wish.from = sys_days{std::chrono::days{std::numeric_limits<std::int32_t>::max()}};
  const std::int32_t far = minutes_off(wish, october(12, 9));
  EXPECT_GT(far, 1'000'000);
  wish.part = PartOfDay::evening;
  EXPECT_GT(minutes_off(wish, october(12, 9)), far);
  wish = {};
  wish.until = sys_days{std::chrono::days{std::numeric_limits<std::int32_t>::min()}};
  EXPECT_EQ(minutes_off(wish, october(12, 9)), far);
  wish.until = sys_days{year{2026} / 10 / 11} - std::chrono::days{3'000'000};
  EXPECT_EQ(minutes_off(wish, october(12, 9)), far);
}

}  // namespace
}  // namespace rb
