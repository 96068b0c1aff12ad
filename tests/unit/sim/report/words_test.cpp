// How numbers and times are written, and that every name of the core has its words.
#include <gtest/gtest.h>

#include "sim/metrics/names.hpp"
#include "sim/report/draw/axis.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

TEST(Text, numbers) {
  EXPECT_EQ(number(0), "0");
  EXPECT_EQ(number(999), "999");
  EXPECT_EQ(number(1'000), "1,000");
  EXPECT_EQ(number(-1'234'567), "-1,234,567");
  EXPECT_EQ(number(-123), "-123");
  EXPECT_EQ(short_number(999), "999");
  EXPECT_EQ(short_number(1'000), "1k");
  EXPECT_EQ(short_number(1'234), "1.2k");
  EXPECT_EQ(short_number(48'400), "48k");
  EXPECT_EQ(short_number(999'900), "1.0M");
  EXPECT_EQ(decimal(12'345'678, 2), "12,345.68");
  EXPECT_EQ(decimal(-5, 2), "-0.01");
  EXPECT_EQ(decimal(4, 2), "0.00");
  EXPECT_EQ(counted(0, "call", "calls"), "no calls");
  EXPECT_EQ(counted(1, "call", "calls"), "1 call");
}

TEST(Text, shares_are_never_rounded_to_none_or_all) {
  EXPECT_EQ(percent(0, 10), "0%");
  EXPECT_EQ(percent(10, 10), "100%");
  EXPECT_EQ(percent(1, 100'000), "under 0.1%");
  EXPECT_EQ(percent(99'999, 100'000), "over 99.9%");
  EXPECT_EQ(percent(1, 3), "33.3%");
  EXPECT_EQ(percent(1, 0), "–");
  EXPECT_EQ(percent_ppm(1'000), "0.1%");
  EXPECT_EQ(percent_ppm(600'000), "60%");
}

TEST(Text, durations_show_two_units) {
  EXPECT_EQ(duration(0), "0 ms");
  EXPECT_EQ(duration(940), "940 ms");
  EXPECT_EQ(duration(1'500), "1.5 s");
  EXPECT_EQ(duration(60'000), "1 min");
  EXPECT_EQ(duration(725'000), "12 min 5 s");
  EXPECT_EQ(duration(76LL * 3'600'000), "3 d 4 h");
}

TEST(Text, escapes_everything_that_markup_means) {
  EXPECT_EQ(escape("<a b=\"c\" d='e'>&\n"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\xef\xbf\xbd");
}

TEST(Axis, value_ticks_are_round) {
  EXPECT_EQ(value_ticks(100, 4, true).step, 50);
  EXPECT_EQ(value_ticks(3, 4, true).step, 1);
  EXPECT_DOUBLE_EQ(value_ticks(0.62, 4, false).step, 0.2);
  EXPECT_EQ(value_ticks(0, 4, true).top, 1);
  EXPECT_GE(value_ticks(123'456, 4, true).top, 123'456);
}

// 1 November 2026: clocks go back an hour at 06:00Z.
TEST(Axis, time_ticks_stand_on_local_midnight_over_a_change_of_clocks) {
  const AxisClock clock{"America/New_York", {{0, -4 * 3600}, {1'793'512'800'000, -5 * 3600}}};
  const std::int64_t from = 1'793'332'800'000;  // Fri 30 Oct 00:00 local
  const auto ticks = time_ticks(clock, from, from + 4LL * 86'400'000, 6, false);
  ASSERT_EQ(ticks.size(), 4U);
  for (const TimeTick& tick : ticks) {
    EXPECT_TRUE(tick.midnight);
    EXPECT_EQ(hour_name(to_local_ms(clock, tick.at_ms)), "00:00") << tick.label;
  }
  EXPECT_EQ(ticks[0].label, "Fri 30 Oct");
  EXPECT_EQ(ticks[3].label, "Mon 2 Nov");
}

TEST(Axis, never_more_ticks_than_asked_for) {
  const AxisClock clock{"Etc/UTC", {{0, 0}}};
  for (std::int64_t span = 60'000; span < 400LL * 86'400'000; span = span * 3 / 2) {
    const auto ticks = time_ticks(clock, 1'791'201'612'345, 1'791'201'612'345 + span, 6, true);
    EXPECT_LE(ticks.size(), 6U) << span;
  }
}

TEST(Words, every_name_of_the_core_reads_as_words) {
  const auto reads = [](const std::string& words) {
    EXPECT_FALSE(words.empty());
    EXPECT_EQ(words.find('_'), std::string::npos) << words;
  };
  for (std::size_t i = 1; i < kOutcomes; ++i)
    reads(outcome_words(name_of(static_cast<Outcome>(i))));
  for (std::size_t i = 1; i < kEndings; ++i) reads(ending_words(name_of(static_cast<Ending>(i))));
  for (std::size_t i = 1; i < kWithheldReasons; ++i)
    reads(withheld_words(name_of(static_cast<Withheld>(i))));
  for (std::size_t i = 1; i < kTaskReasons; ++i)
    reads(task_words(name_of(static_cast<TaskReason>(i))));
  for (std::size_t i = 0; i < kBindings; ++i) {
    reads(binding_words(name_of(static_cast<Binding>(i))));
  }
}

}  // namespace
}  // namespace rb::sim
