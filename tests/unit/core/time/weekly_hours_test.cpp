#include "core/time/weekly_hours.hpp"

#include <gtest/gtest.h>

namespace rb {
namespace {

using Ranges = std::vector<MinuteRange>;

constexpr std::uint32_t kSunday = 1U << 0U;
constexpr std::uint32_t kMonday = 1U << 1U;
constexpr std::uint32_t kSaturday = 1U << 6U;

TEST(WeeklyHours, AddsToTheDaysOfTheMaskOnly) {
  WeeklyHours hours;
  EXPECT_TRUE(hours.empty());
  hours.add(kSunday | kSaturday, {600, 720});
  EXPECT_FALSE(hours.empty());
  for (std::size_t day = 0; day < 7; ++day) {
    EXPECT_EQ(hours.days[day].size(), day == 0 || day == 6 ? 1U : 0U) << day;
  }
}

TEST(WeeklyHours, KeepsRangesAscendingHoweverTheyArrive) {
  WeeklyHours hours;
  hours.add(kMonday, {780, 1200});
  hours.add(kMonday, {540, 720});
  hours.add(kMonday, {0, 60});
  EXPECT_EQ(hours.days[1], (Ranges{{0, 60}, {540, 720}, {780, 1200}}));
}

TEST(WeeklyHours, MergesWhatTouchesOrOverlaps) {
  WeeklyHours hours;
  hours.add(kMonday, {100, 200});
  hours.add(kMonday, {300, 400});
  hours.add(kMonday, {200, 300});  // fills the gap exactly
  EXPECT_EQ(hours.days[1], (Ranges{{100, 400}}));
  hours.add(kMonday, {150, 160});  // inside
  EXPECT_EQ(hours.days[1], (Ranges{{100, 400}}));
  hours.add(kMonday, {500, 600});
  hours.add(kMonday, {50, 550});  // over everything
  EXPECT_EQ(hours.days[1], (Ranges{{50, 600}}));
  hours.add(kMonday, {601, 602});  // one minute away
  EXPECT_EQ(hours.days[1], (Ranges{{50, 600}, {601, 602}}));
}

TEST(WeeklyHours, Intersects) {
  WeeklyHours law;
  law.add(0x7F, {480, 1260});
  WeeklyHours policy;
  policy.add(kMonday, {420, 500});
  policy.add(kMonday, {600, 700});
  policy.add(kMonday, {1200, 1300});
  policy.add(kSunday, {0, 480});  // ends where the law begins
  const WeeklyHours both = law.intersect(policy);
  EXPECT_EQ(both.days[1], (Ranges{{480, 500}, {600, 700}, {1200, 1260}}));
  EXPECT_TRUE(both.days[0].empty());
  EXPECT_EQ(both, policy.intersect(law));
}

TEST(WeeklyHours, AlwaysIsNeutralAndNothingStaysNothing) {
  WeeklyHours hours;
  hours.add(kMonday | kSaturday, {1, 1440});
  EXPECT_EQ(WeeklyHours::always().intersect(hours), hours);
  EXPECT_TRUE(WeeklyHours{}.intersect(hours).empty());
}

TEST(WeeklyHoursDeathTest, RefusesWhatIsNoRange) {
  WeeklyHours hours;
  EXPECT_DEATH(hours.add(kMonday, {100, 100}), "range.from < range.to");
  EXPECT_DEATH(hours.add(kMonday, {-1, 100}), "range.from");
  EXPECT_DEATH(hours.add(kMonday, {1400, 1441}), "kMinutesOfDay");
  EXPECT_DEATH(hours.add(1U << 7U, {1, 2}), "mask");
}

}  // namespace
}  // namespace rb
