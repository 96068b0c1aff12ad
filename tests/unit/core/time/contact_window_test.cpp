#include "core/time/contact_window.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>
#include <vector>

#include "tests/unit/core/time/zones_for_tests.hpp"

namespace rb {
namespace {

using test::date;
using test::utc;

constexpr std::uint32_t kSunday = 1U << 0U;
constexpr std::uint32_t kWeekdays = 0x3E;
constexpr std::uint32_t kSaturday = 1U << 6U;
constexpr std::uint32_t kEveryDay = 0x7F;

const ZoneTable kZones = test::zones();

WindowLayer layer(std::uint32_t mask, std::initializer_list<MinuteRange> ranges) {
  WindowLayer made;
  for (const MinuteRange& range : ranges) made.hours.add(mask, range);
  return made;
}

WindowSpec spec(std::vector<WindowLayer> layers, std::initializer_list<const char*> zones) {
  WindowSpec made{std::move(layers), {}};
  for (const char* name : zones) made.zones.push_back(kZones.find(name));
  return made;
}

// hh * 60 + mm, so that hours read like hours.
constexpr std::int32_t at(std::int32_t hour, std::int32_t minute = 0) {
  return hour * 60 + minute;
}

using Opens = std::vector<std::pair<Instant, Instant>>;

Opens opens(const WindowSpec& window, Instant from, Instant until) {
  Opens found;
  for (const OpenInterval& interval : open_intervals(window, kZones, from, until)) {
    found.emplace_back(interval.time.open, interval.time.close);
  }
  return found;
}

// Local midnight to midnight in New York (UTC-4 before, UTC-5 after November 1, 2026).
Opens new_york_november_1(std::initializer_list<MinuteRange> ranges) {
  return opens(spec({layer(kSunday, ranges)}, {"America/New_York"}), utc(2026, 10, 31, 12),
               utc(2026, 11, 2, 12));
}

TEST(OpenIntervals, FollowTheWallClockOverTheYear) {
  const WindowSpec window = spec({layer(kEveryDay, {{at(8), at(21)}})}, {"America/New_York"});
  EXPECT_EQ(opens(window, utc(2026, 3, 7, 5), utc(2026, 3, 9, 4)),
            (Opens{{utc(2026, 3, 7, 13), utc(2026, 3, 8, 2)},
                   {utc(2026, 3, 8, 12), utc(2026, 3, 9, 1)}}));
  EXPECT_EQ(opens(window, utc(2026, 10, 31, 4), utc(2026, 11, 2, 5)),
            (Opens{{utc(2026, 10, 31, 12), utc(2026, 11, 1, 1)},
                   {utc(2026, 11, 1, 13), utc(2026, 11, 2, 2)}}));
}

TEST(OpenIntervals, PhoenixKnowsNoSummerTime) {
  const WindowSpec window = spec({layer(kEveryDay, {{at(8), at(21)}})}, {"America/Phoenix"});
  for (const unsigned month : {1U, 3U, 7U, 11U}) {
    EXPECT_EQ(opens(window, utc(2026, month, 8, 7), utc(2026, month, 9, 7)),
              (Opens{{utc(2026, month, 8, 15), utc(2026, month, 9, 4)}}));
  }
}

TEST(OpenIntervals, AnHourThatDoesNotExistIsNotThere) {
  const auto march_8 = [](std::initializer_list<MinuteRange> ranges) {
    return opens(spec({layer(kSunday, ranges)}, {"America/New_York"}), utc(2026, 3, 8, 5),
                 utc(2026, 3, 9, 4));
  };
  const Instant jump = utc(2026, 3, 8, 7);
  EXPECT_EQ(march_8({{at(2), at(3)}}), Opens{});
  EXPECT_EQ(march_8({{at(1, 30), at(2, 30)}}), (Opens{{jump - 30min, jump}}));
  EXPECT_EQ(march_8({{at(2, 30), at(3, 30)}}), (Opens{{jump, jump + 30min}}));
  // What the missing hour kept apart is one interval.
  EXPECT_EQ(march_8({{at(1), at(2)}, {at(3), at(4)}}), (Opens{{jump - 1h, jump + 1h}}));
  EXPECT_EQ(march_8({{at(0), at(24)}}), (Opens{{utc(2026, 3, 8, 5), utc(2026, 3, 9, 4)}}));
}

TEST(OpenIntervals, ARangeThatHoldsTheRepeatedHourIsOneLongInterval) {
  EXPECT_EQ(new_york_november_1({{at(1), at(2)}}),
            (Opens{{utc(2026, 11, 1, 5), utc(2026, 11, 1, 7)}}));
  EXPECT_EQ(new_york_november_1({{at(0), at(24)}}),
            (Opens{{utc(2026, 11, 1, 4), utc(2026, 11, 2, 5)}}));
}

TEST(OpenIntervals, ARangeSplitByTheRepeatedHourKeepsTheLongerPiece) {
  // 00:30-01:30 opens for an hour, and would open again for half an hour.
  EXPECT_EQ(new_york_november_1({{at(0, 30), at(1, 30)}}),
            (Opens{{utc(2026, 11, 1, 4, 30), utc(2026, 11, 1, 5, 30)}}));
  // 01:30-05:00 would open for half an hour, and opens again for three and a half.
  EXPECT_EQ(new_york_november_1({{at(1, 30), at(5)}}),
            (Opens{{utc(2026, 11, 1, 6, 30), utc(2026, 11, 1, 10)}}));
  // Equal pieces: the earlier one.
  EXPECT_EQ(new_york_november_1({{at(1, 10), at(1, 50)}}),
            (Opens{{utc(2026, 11, 1, 5, 10), utc(2026, 11, 1, 5, 50)}}));
  // Two ranges are two windows, each of which opens once.
  EXPECT_EQ(new_york_november_1({{at(1), at(1, 20)}, {at(1, 40), at(3)}}),
            (Opens{{utc(2026, 11, 1, 5), utc(2026, 11, 1, 5, 20)},
                   {utc(2026, 11, 1, 6, 40), utc(2026, 11, 1, 8)}}));
}

TEST(OpenIntervals, ADayThatRepeatsAfterMidnightIsNotCutByItsOwnMinute) {
  const auto november = [](std::vector<WindowLayer> layers) {
    return opens(spec(std::move(layers), {"Test/One_Past_Midnight"}), utc(2026, 10, 31, 2),
                 utc(2026, 11, 2, 3));
  };
  // Always open: the day before comes back for an hour, but nothing ever closes.
  EXPECT_EQ(november({layer(kEveryDay, {{0, at(24)}})}),
            (Opens{{utc(2026, 10, 31, 2), utc(2026, 11, 2, 3)}}));
  // Saturday evening only: one minute of Sunday splits it, and the longer piece stays.
  EXPECT_EQ(november({layer(kSaturday, {{at(22), at(24)}})}),
            (Opens{{utc(2026, 11, 1, 0), utc(2026, 11, 1, 2)}}));
}

TEST(OpenIntervals, AQuestionMayBeginInTheMinuteBeforeTheDayRepeats) {
  const WindowSpec always = spec({layer(kEveryDay, {{0, at(24)}})}, {"Test/One_Past_Midnight"});
  const Instant from = utc(2026, 11, 1, 2) + 30s;  // Sunday 00:00:30, for the first time
  EXPECT_EQ(opens(always, from, from + 3h), (Opens{{from, from + 3h}}));
  EXPECT_EQ(first_closed_layer(always, kZones, from), 1U);
}

TEST(OpenIntervals, ALostDayIsNotOpen) {
  const WindowSpec window = spec({layer(kEveryDay, {{at(8), at(9)}})}, {"Test/Lost_Day"});
  EXPECT_EQ(opens(window, utc(2026, 12, 29, 10), utc(2026, 12, 31, 10)),
            (Opens{{utc(2026, 12, 29, 18), utc(2026, 12, 29, 19)},
                   {utc(2026, 12, 30, 18), utc(2026, 12, 30, 19)}}));  // the 31st there
}

TEST(OpenIntervals, SeveralZonesMustAllBeOpen) {
  const WindowSpec window = spec({layer(kEveryDay, {{at(8), at(21)}})},
                                 {"America/New_York", "America/Chicago", "America/Los_Angeles"});
  // From 08:00 in Los Angeles to 21:00 in New York.
  EXPECT_EQ(opens(window, utc(2026, 7, 1, 4), utc(2026, 7, 2, 4)),
            (Opens{{utc(2026, 7, 1, 15), utc(2026, 7, 2, 1)}}));
}

TEST(OpenIntervals, AHolidayIsALocalDayOfEachZone) {
  WindowLayer always = layer(kEveryDay, {{0, at(24)}});
  always.closed_days = {date(2026, 7, 4)};
  const Instant from = utc(2026, 7, 3, 12);
  const Instant until = utc(2026, 7, 6, 0);
  EXPECT_EQ(opens(spec({always}, {"America/New_York"}), from, until),
            (Opens{{from, utc(2026, 7, 4, 4)}, {utc(2026, 7, 5, 4), until}}));
  EXPECT_EQ(opens(spec({always}, {"America/New_York", "America/Los_Angeles"}), from, until),
            (Opens{{from, utc(2026, 7, 4, 4)}, {utc(2026, 7, 5, 7), until}}));
}

TEST(OpenIntervals, ALayerBindsOnlyOnTheLocalDaysItIsInForce) {
  WindowLayer dated = layer(kEveryDay, {{at(9), at(20)}});
  dated.in_force_from = date(2026, 7, 2);
  dated.in_force_until = date(2026, 7, 3);
  dated.closed_days = {date(2026, 7, 3)};  // not in force that day, so it closes nothing
  const Instant from = utc(2026, 7, 1, 12);
  const Instant until = utc(2026, 7, 4, 12);
  EXPECT_EQ(opens(spec({dated}, {"America/New_York"}), from, until),
            (Opens{{from, utc(2026, 7, 2, 4)},
                   {utc(2026, 7, 2, 13), utc(2026, 7, 3, 0)},
                   {utc(2026, 7, 3, 4), until}}));
}

TEST(OpenIntervals, ALayerThatNeverOpensClosesEverything) {
  const WindowSpec window =
      spec({layer(kEveryDay, {{0, at(24)}}), WindowLayer{}}, {"America/New_York"});
  EXPECT_TRUE(opens(window, utc(2026, 1, 1, 0), utc(2027, 1, 1, 0)).empty());
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 7, 1, 16)), 1U);
  const ContactWindow compiled(window, kZones, utc(2026, 1, 1, 0), utc(2027, 1, 1, 0));
  EXPECT_EQ(compiled.next_open(utc(2026, 7, 1, 16), 0ms), kNever);
  EXPECT_EQ(compiled.close_of(utc(2026, 7, 1, 16)), utc(2026, 7, 1, 16));
}

TEST(OpenIntervals, NoLayersMeanOpen) {
  const WindowSpec window = spec({}, {"America/New_York"});
  EXPECT_EQ(opens(window, utc(2026, 1, 1, 0), utc(2026, 1, 2, 0)),
            (Opens{{utc(2026, 1, 1, 0), utc(2026, 1, 2, 0)}}));
  EXPECT_TRUE(opens(window, utc(2026, 1, 1, 0), utc(2026, 1, 1, 0)).empty());
}

TEST(OpenIntervals, AreCutAtTheEndsOfTheQuestion) {
  const WindowSpec window = spec({layer(kEveryDay, {{at(8), at(21)}})}, {"America/Phoenix"});
  EXPECT_EQ(opens(window, utc(2026, 7, 1, 16), utc(2026, 7, 1, 17)),
            (Opens{{utc(2026, 7, 1, 16), utc(2026, 7, 1, 17)}}));
  EXPECT_TRUE(opens(window, utc(2026, 7, 1, 4), utc(2026, 7, 1, 15)).empty());
}

TEST(OpenIntervals, NameTheLayerThatEndsThem) {
  const WindowLayer law = layer(kEveryDay, {{at(8), at(21)}});
  const WindowLayer state = layer(kEveryDay, {{at(8), at(20)}});
  const WindowLayer policy = layer(kWeekdays, {{at(9), at(12)}, {at(13), at(20)}});
  const auto closers = [](const WindowSpec& window, Instant from, Instant until) {
    std::vector<int> found;
    for (const OpenInterval& interval : open_intervals(window, kZones, from, until)) {
      found.push_back(interval.closed_by);
    }
    return found;
  };
  // Wednesday in New York: noon by policy; 20:00 by state law and policy at once, the first counts.
  const Instant from = utc(2026, 7, 1, 4);
  const Instant until = utc(2026, 7, 2, 4);
  EXPECT_EQ(closers(spec({law, state, policy}, {"America/New_York"}), from, until),
            (std::vector<int>{2, 1}));
  EXPECT_EQ(closers(spec({law, policy}, {"America/New_York"}), from, until),
            (std::vector<int>{1, 1}));
  EXPECT_EQ(closers(spec({law}, {"America/New_York"}), from, until), (std::vector<int>{0}));
  // Chicago's noon would come later, New York's law still ends the day there.
  EXPECT_EQ(closers(spec({law, policy}, {"America/Chicago", "America/New_York"}), from, until),
            (std::vector<int>{1, 1}));
  // Cut off by the question: nobody. Closing at that very instant: the layer.
  EXPECT_EQ(closers(spec({law}, {"America/New_York"}), from, utc(2026, 7, 1, 20)),
            (std::vector<int>{1}));
  EXPECT_EQ(closers(spec({law}, {"America/New_York"}), from, utc(2026, 7, 2, 1)),
            (std::vector<int>{0}));
}

TEST(OpenIntervals, NameTheLayerWhoseHolidayEndsThem) {
  WindowLayer holidays = layer(kEveryDay, {{0, at(24)}});
  holidays.closer = Closer::holiday;
  holidays.closed_days = {date(2026, 7, 4)};
  const WindowSpec window =
      spec({layer(kEveryDay, {{at(8), at(24)}}), holidays}, {"America/New_York"});
  const auto found = open_intervals(window, kZones, utc(2026, 7, 3, 4), utc(2026, 7, 5, 4));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].closed_by, 0);  // both end at midnight
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 7, 4, 18)), 1U);
}

TEST(FirstClosedLayer, GoesByTheOrderOfLayersOverAllZones) {
  const WindowSpec window =
      spec({layer(kEveryDay, {{at(8), at(21)}}), layer(kEveryDay, {{at(9), at(20)}})},
           {"America/New_York", "America/Los_Angeles"});
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 7, 1, 18)), 2U);  // 14:00, 11:00
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 7, 1, 15)), 1U);  // 11:00, 08:00
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 7, 1, 14)), 0U);  // 10:00, 07:00
}

TEST(FirstClosedLayer, CountsAPieceDroppedByTheRepeatedHourAsClosed) {
  const WindowSpec window = spec({layer(kSunday, {{at(1, 30), at(5)}})}, {"America/New_York"});
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 11, 1, 5, 45)), 0U);
  EXPECT_EQ(first_closed_layer(window, kZones, utc(2026, 11, 1, 6, 45)), 1U);
}

class CompiledWindow : public testing::Test {
 protected:
  // Wednesday, July 1, 2026 in Phoenix: 09:00-12:00 is 16:00-19:00 UTC, 13:00-20:00 is 20:00-03:00.
  const ContactWindow window_{
      spec({layer(kWeekdays, {{at(9), at(12)}, {at(13), at(20)}})}, {"America/Phoenix"}), kZones,
      utc(2026, 7, 1, 7), utc(2026, 7, 8, 7)};
};

TEST_F(CompiledWindow, AnswersAtOnceWhileOpen) {
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 17), 3min), utc(2026, 7, 1, 17));
  EXPECT_EQ(window_.close_of(utc(2026, 7, 1, 17)), utc(2026, 7, 1, 19));
}

TEST_F(CompiledWindow, WaitsForTheNextOpening) {
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 19), 3min), utc(2026, 7, 1, 20));
  // Friday evening to Monday.
  EXPECT_EQ(window_.next_open(utc(2026, 7, 4, 3), 3min), utc(2026, 7, 6, 16));
  EXPECT_EQ(window_.close_of(utc(2026, 7, 1, 19)), utc(2026, 7, 1, 19));
}

TEST_F(CompiledWindow, AContactMustHaveEndedByTheClose) {
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 18, 57), 3min), utc(2026, 7, 1, 18, 57));
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 18, 57) + 1ms, 3min), utc(2026, 7, 1, 20));
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 19) - 1ms, 0ms), utc(2026, 7, 1, 19) - 1ms);
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 19), 0ms), utc(2026, 7, 1, 20));
}

TEST_F(CompiledWindow, PassesOverIntervalsThatAreTooShort) {
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 16), 5h), utc(2026, 7, 1, 20));
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 7), 7h), utc(2026, 7, 1, 20));
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 20) + 1ms, 7h), utc(2026, 7, 2, 20));
  EXPECT_EQ(window_.next_open(utc(2026, 7, 1, 7), 7h + 1ms), kNever);
}

TEST_F(CompiledWindow, KnowsNothingOutsideItsHorizon) {
  EXPECT_EQ(window_.next_open(instant_from_ms(0), 3min), utc(2026, 7, 1, 16));
  EXPECT_EQ(window_.next_open(Instant::min(), 3min), utc(2026, 7, 1, 16));
  EXPECT_EQ(window_.close_of(instant_from_ms(0)), instant_from_ms(0));
  EXPECT_EQ(window_.next_open(utc(2026, 7, 8, 7), 3min), kNever);
  EXPECT_EQ(window_.next_open(kNever, 3min), kNever);
  EXPECT_EQ(window_.close_of(kNever), kNever);
}

TEST_F(CompiledWindow, CountsPositions) {
  ASSERT_EQ(window_.intervals().size(), 10U);
  EXPECT_EQ(window_.position(utc(2026, 7, 1, 7)), 0U);
  EXPECT_EQ(window_.position(utc(2026, 7, 1, 19) - 1ms), 0U);
  EXPECT_EQ(window_.position(utc(2026, 7, 1, 19)), 1U);
  EXPECT_EQ(window_.position(utc(2026, 7, 8, 6)), 10U);
}

TEST(ContactWindow, IsClosedUntilItIsMade) {
  const ContactWindow none;
  EXPECT_EQ(none.next_open(utc(2026, 7, 1, 0), 0ms), kNever);
  EXPECT_EQ(none.close_of(utc(2026, 7, 1, 0)), utc(2026, 7, 1, 0));
  EXPECT_TRUE(none.intervals().empty());
}

TEST(ContactWindow, FindsOneShortIntervalInALongHorizon) {
  const WindowLayer once = layer(kEveryDay, {{at(12), at(12, 1)}});
  WindowLayer day;  // closed but for the days it is not in force
  day.in_force_from = date(2026, 1, 1);
  day.in_force_until = date(2035, 12, 31);
  const ContactWindow window(spec({once, day}, {"America/Phoenix"}), kZones, utc(2026, 1, 2, 0),
                             utc(2036, 1, 1, 0));
  ASSERT_EQ(window.intervals().size(), 1U);
  EXPECT_EQ(window.next_open(utc(2026, 1, 2, 0), 1min), utc(2035, 12, 31, 19));
  EXPECT_EQ(window.next_open(utc(2035, 12, 31, 19), 1min), utc(2035, 12, 31, 19));
  EXPECT_EQ(window.next_open(utc(2035, 12, 31, 19) + 1ms, 1min), kNever);
}

TEST(ContactWindowDeathTest, RefusesQuestionsWithoutMeaning) {
  const WindowSpec open = spec({}, {"America/Phoenix"});
  EXPECT_DEATH(static_cast<void>(opens(spec({}, {}), utc(2026, 1, 1, 0), utc(2026, 1, 2, 0))),
               "zones.empty");
  EXPECT_DEATH(static_cast<void>(opens(open, utc(2026, 1, 2, 0), utc(2026, 1, 1, 0))),
               "from <= until");
  EXPECT_DEATH(static_cast<void>(opens(open, utc(2026, 1, 2, 0), kNever)), "kLongestQuestion");
  const ContactWindow window(open, kZones, utc(2026, 1, 1, 0), utc(2026, 1, 2, 0));
  EXPECT_DEATH(static_cast<void>(window.next_open(utc(2026, 1, 1, 0), -1ms)), "needs");
}

}  // namespace
}  // namespace rb
