// Time as an office counts it. New York, Monday, June 1, 2026; closed from 12 to 13 and on June 4.
#include "core/provider/office/hours.hpp"

#include <gtest/gtest.h>

#include "core/provider/office/ladder.hpp"
#include "tests/support/provider/office_desk.hpp"
#include "tests/unit/core/time/zones_for_tests.hpp"

namespace rb::office {
namespace {

using test::desk_hours;
using test::june;

TEST(OfficeHours, CountOnlyWhileItIsOpen) {
  EXPECT_EQ(desk_hours().after_open_time(june(1, 9), 2h), june(1, 11));
  EXPECT_EQ(desk_hours().after_open_time(june(1, 11), 2h), june(1, 14));
  EXPECT_EQ(desk_hours().after_open_time(june(1, 16), 2h), june(2, 9));
  EXPECT_EQ(desk_hours().after_open_time(june(3, 16, 30), 2h), june(5, 9, 30));  // a holiday
  EXPECT_EQ(desk_hours().after_open_time(june(5, 16), 2h), june(8, 9));          // a weekend
  EXPECT_EQ(desk_hours().after_open_time(june(6, 3), 2h), june(8, 10));
  EXPECT_EQ(desk_hours().after_open_time(june(1, 15), 2h), june(1, 17));  // the moment of closing
  EXPECT_EQ(desk_hours().after_open_time(june(1, 20), 0h), june(2, 8));
}

TEST(OfficeHours, BusinessDaysAreDaysOnWhichItOpens) {
  EXPECT_EQ(desk_hours().after_business_days(june(1, 15), 1), june(2, 15));
  EXPECT_EQ(desk_hours().after_business_days(june(3, 15), 1), june(5, 15));
  EXPECT_EQ(desk_hours().after_business_days(june(5, 15), 1), june(8, 15));
  EXPECT_EQ(desk_hours().after_business_days(june(6, 10), 1), june(8, 10));
  EXPECT_EQ(desk_hours().after_business_days(june(1, 15), 5), june(9, 15));
}

TEST(OfficeHours, AreOnTheWallOnTheDayThatClocksChange) {
  const ZoneTable zones = test::zones();
  OfficeTimes times;
  times.hours.add(0b1111111, {8 * 60, 16 * 60});
  times.zone = ZoneId{0};
  const OfficeHours hours(times, zones, test::utc(2026, 3, 1, 0), test::utc(2026, 3, 30, 0));
  // 08:00 is 13:00 UTC before March 8 and 12:00 from then on.
  EXPECT_EQ(hours.after_open_time(test::utc(2026, 3, 7, 13), 10h), test::utc(2026, 3, 8, 14));
  EXPECT_EQ(hours.after_business_days(test::utc(2026, 3, 7, 15), 1), test::utc(2026, 3, 8, 14));
}

TEST(OfficeHours, EndWhereNothingIsKnown) {
  EXPECT_EQ(desk_hours().after_open_time(june(1, 9), 10'000h), kNever);
  EXPECT_EQ(desk_hours().after_business_days(june(1, 9), 200), kNever);
}

TEST(Patience, IsDaysAndThenHours) {
  EXPECT_EQ(end_of({.business_days = 1, .office_hours = 3h}, june(1, 15), desk_hours()),
            june(3, 9));
  EXPECT_EQ(end_of({.business_days = 200, .office_hours = 1h}, june(1, 9), desk_hours()), kNever);
}

TEST(Ladder, IsRefusedWhereItCannotBeClimbed) {
  EXPECT_EQ(reject(usual_ladder()), std::nullopt);
  EXPECT_EQ(reject({}), LadderRejection::ladder_has_no_rungs);
  Ladder ladder = usual_ladder();
  ladder.rungs.resize(kMostRungs + 1, ladder.rungs[0]);
  EXPECT_EQ(reject(ladder), LadderRejection::ladder_has_too_many_rungs);
  ladder = usual_ladder();
  ladder.rungs[1].patience = {};
  EXPECT_EQ(reject(ladder), LadderRejection::rung_has_no_patience);
  ladder = usual_ladder();
  ladder.most_rounds = 0;
  EXPECT_EQ(reject(ladder), LadderRejection::there_is_no_round);
  ladder = usual_ladder();
  ladder.report_within = -1ms;
  EXPECT_EQ(reject(ladder), LadderRejection::duration_is_negative);
}

}  // namespace
}  // namespace rb::office
