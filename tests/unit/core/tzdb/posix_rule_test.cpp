#include "core/tzdb/posix_rule.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rb {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::year;

Instant utc(int y, unsigned month, unsigned day, int hour, int minute = 0) {
  return std::chrono::sys_days{year{y} / month / day} + hours{hour} + minutes{minute};
}

std::vector<Transition> transitions(const std::string& text, int y) {
  const auto rule = parse_posix_rule(text);
  EXPECT_TRUE(rule.has_value()) << text;
  return rule ? rule_transitions(*rule, year{y}, year{y}) : std::vector<Transition>{};
}

using Transitions = std::vector<Transition>;

TEST(PosixRule, WithoutSummerTimeHasNoTransitions) {
  const auto rule = parse_posix_rule("<+0545>-5:45");
  ASSERT_TRUE(rule.has_value());
  EXPECT_EQ(rule->standard, hours{5} + minutes{45});
  EXPECT_TRUE(rule_transitions(*rule, year{2026}, year{2030}).empty());
}

TEST(PosixRule, ReadsTheWeekdaysOfTheUnitedStates) {
  EXPECT_EQ(transitions("EST5EDT,M3.2.0,M11.1.0", 2026),
            (Transitions{{utc(2026, 3, 8, 7), hours{-4}}, {utc(2026, 11, 1, 6), hours{-5}}}));
}

TEST(PosixRule, ReadsTheLastWeekdayAndTimesOfDay) {
  EXPECT_EQ(transitions("CET-1CEST,M3.5.0,M10.5.0/3", 2026),
            (Transitions{{utc(2026, 3, 29, 1), hours{2}}, {utc(2026, 10, 25, 1), hours{1}}}));
}

TEST(PosixRule, ReadsIrishWinterTimeWhichIsNegative) {
  EXPECT_EQ(transitions("IST-1GMT0,M10.5.0,M3.5.0/1", 2026),
            (Transitions{{utc(2026, 3, 29, 1), hours{1}}, {utc(2026, 10, 25, 1), hours{0}}}));
}

TEST(PosixRule, ReadsHalfHoursOfTheSouthernSummer) {
  EXPECT_EQ(transitions("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2026),
            (Transitions{{utc(2026, 4, 4, 15), hours{10} + minutes{30}},
                         {utc(2026, 10, 3, 15, 30), hours{11}}}));
}

TEST(PosixRule, ReadsTimesOutsideTheDay) {
  // Nuuk: the Saturday before the last Sunday, by counting hours back from it.
  EXPECT_EQ(transitions("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026),
            (Transitions{{utc(2026, 3, 29, 1), hours{-1}}, {utc(2026, 10, 25, 1), hours{-2}}}));
  EXPECT_EQ(transitions("IST-2IDT,M3.4.4/26,M10.5.0", 2026)[0].from, utc(2026, 3, 27, 0));
}

TEST(PosixRule, CountsJulianDaysWithoutAndPlainDaysWithFebruary29) {
  for (const int y : {2027, 2028}) {
    const auto julian = transitions("AAA0BBB,J60/0,J365/0", y);
    ASSERT_EQ(julian.size(), 2U);
    EXPECT_EQ(julian[0].from, utc(y, 3, 1, 0));
    EXPECT_EQ(julian[1].from, utc(y, 12, 30, 23));
  }
  EXPECT_EQ(transitions("AAA0BBB,59/0,300/0", 2027)[0].from, utc(2027, 3, 1, 0));
  EXPECT_EQ(transitions("AAA0BBB,59/0,300/0", 2028)[0].from, utc(2028, 2, 29, 0));
}

TEST(PosixRule, SummerTimeAllYearNeverEnds) {
  const auto rule = parse_posix_rule("EST5EDT,0/0,J365/25");
  ASSERT_TRUE(rule.has_value());
  const auto all = rule_transitions(*rule, year{2026}, year{2028});
  for (std::size_t i = 1; i < all.size(); ++i) {
    // Where an end and a beginning meet, the beginning has the last word.
    if (all[i - 1].from == all[i].from) {
      EXPECT_EQ(all[i].offset, hours{-4});
    }
  }
  EXPECT_EQ(all[2].from, all[1].from);
}

TEST(PosixRule, RefusesWhatIsNoRule) {
  for (const char* text :
       {"", "E5", "EST", "EST5EDT", "EST25", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0",
        "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J365", "EST5EDT,366,1",
        "EST5EDT,M3.2.0,M11.1.0x", "EST5EDT,M3.2.0/168,M11.1.0", "<+05-5", "EST5:60", "EST5 "}) {
    const auto rule = parse_posix_rule(text);
    ASSERT_FALSE(rule.has_value()) << text;
    EXPECT_EQ(rule.error().code, ErrorCode::corrupt_data);
    EXPECT_NE(rule.error().message.find(text), std::string::npos);
  }
}

}  // namespace
}  // namespace rb
