// The syntax of values with units.
#include "core/config/scalars/scalars.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <regex>

#include "core/config/scalars/decimal.hpp"
#include "core/proto/units.pb.h"

namespace rb {
namespace {

constexpr std::int64_t kHour = 3'600'000;

TEST(Speed, ReadsItsUnitsAndRefusesEverythingElse) {
  EXPECT_EQ(read_speed_kiloflops("286.087kf").error(),
            "`286.087kf` is not a speed in kf, Mf, Gf or Tf");
  EXPECT_EQ(read_speed_kiloflops("98.095Mf"), 98'095);
  EXPECT_EQ(read_speed_kiloflops("2.4Gf"), 2'400'000);
  EXPECT_EQ(read_speed_kiloflops("1000Tf"), 1'000'000'000'000);
  EXPECT_EQ(read_speed_kiloflops("0Gf").error(), "`0Gf` does no work at all");
  for (const char* text : {"1", "1f", "-1Gf", "1001Tf", "1 Gf", "Gf", "1gf"}) {
    EXPECT_FALSE(read_speed_kiloflops(text).has_value()) << text;
  }
  for (const char* text : {"1kf", "1500kf", "2400Mf", "98095kf", "3Gf", "7Tf"}) {
    const auto read = read_speed_kiloflops(text);
    EXPECT_EQ(read_speed_kiloflops(speed_text(*read)), read) << text;
  }
}

TEST(Duration, ReadsItsUnits) {
  EXPECT_EQ(read_duration_ms("180ms"), 180);
  EXPECT_EQ(read_duration_ms("30s"), 30'000);
  EXPECT_EQ(read_duration_ms("15m"), 900'000);
  EXPECT_EQ(read_duration_ms("4h"), 4 * kHour);
  EXPECT_EQ(read_duration_ms("2d"), 48 * kHour);
  EXPECT_EQ(read_duration_ms("1h30m"), 90 * 60'000);
  EXPECT_EQ(read_duration_ms("1d2h3m4s5ms"), 26 * kHour + 184'005);
  EXPECT_EQ(read_duration_ms("90m"), 90 * 60'000);
  EXPECT_EQ(read_duration_ms("0s"), 0);
  EXPECT_EQ(read_duration_ms("36500d"), 36'500 * 24 * kHour);
}

TEST(Duration, RefusesEverythingElse) {
  const auto error = [](std::string_view text) {
    const auto read = read_duration_ms(text);
    return read ? "no error" : read.error();
  };
  EXPECT_EQ(error("30"), "`30` has no unit");
  EXPECT_EQ(error("0"), "`0` has no unit");
  EXPECT_EQ(error(""), "`` is not a duration");
  for (const char* text : {"m", "-1h", "1.5h", "1 h", "1h 30m", "30m1h", "1h1h", "1hour", "1H",
                           "1w", "1h30", "h30m", "1h..2h", "99999999999999999999d"}) {
    EXPECT_EQ(error(text), "`" + std::string(text) + "` is not a duration");
  }
  EXPECT_EQ(error("36501d"), "`36501d` is longer than 100 years");
  EXPECT_EQ(error("36500d1ms"), "`36500d1ms` is longer than 100 years");
  EXPECT_EQ(error("999999999999999999h"), "`999999999999999999h` is longer than 100 years");
}

TEST(Share, IsExactPartsPerMillion) {
  EXPECT_EQ(read_share_ppm("5%"), 50'000);
  EXPECT_EQ(read_share_ppm("0.05"), 50'000);
  EXPECT_EQ(read_share_ppm("0.25%"), 2'500);
  EXPECT_EQ(read_share_ppm("0.0001%"), 1);
  EXPECT_EQ(read_share_ppm("0.000001"), 1);
  EXPECT_EQ(read_share_ppm("33.3333%"), 333'333);
  EXPECT_EQ(read_share_ppm("100%"), 1'000'000);
  EXPECT_EQ(read_share_ppm("8.3000000%"), 83'000);
  EXPECT_EQ(read_share_ppm("0"), 0);
  // 0.29 * 100 is 28.999999999999996 in floating point.
  EXPECT_EQ(read_share_ppm("0.29"), 290'000);
}

TEST(Share, SaysWhyNot) {
  const auto error = [](std::string_view text) {
    const auto read = read_share_ppm(text);
    return read ? "no error" : read.error();
  };
  EXPECT_EQ(error("1"), "`1` could mean 1% or 100%");
  EXPECT_EQ(error("3"), "`3` is more than 100%");
  EXPECT_EQ(error("100.0001%"), "`100.0001%` is more than 100%");
  EXPECT_EQ(error("0.00001%"), "`0.00001%` is finer than a millionth");
  EXPECT_EQ(error("0.0000001"), "`0.0000001` is finer than a millionth");
  for (const char* text :
       {"", "%", "-5%", "5 %", ".5", "5.%", "5,5%", "1e-2", "5%%", "half", "+5%"}) {
    EXPECT_EQ(error(text), "`" + std::string(text) + "` is not a share");
  }
}

TEST(Factor, IsExactMillionths) {
  EXPECT_EQ(read_factor_ppm("1.25"), 1'250'000);
  EXPECT_EQ(read_factor_ppm("1.40"), 1'400'000);
  EXPECT_EQ(read_factor_ppm("10"), 10'000'000);
  EXPECT_EQ(read_factor_ppm("1000000"), 1'000'000'000'000);
  EXPECT_EQ(read_factor_ppm("1000000.000001").error(), "`1000000.000001` is more than 1000000");
  EXPECT_EQ(read_factor_ppm("1.0000001").error(), "`1.0000001` is finer than a millionth");
  EXPECT_EQ(read_factor_ppm("-1").error(), "`-1` is not a number of at least 0");
  EXPECT_EQ(read_factor_ppm("nan").error(), "`nan` is not a number of at least 0");
}

TEST(TimeOfDay, HoursAndMinutes) {
  EXPECT_EQ(read_time_minute("00:00"), 0);
  EXPECT_EQ(read_time_minute("9:05"), 545);
  EXPECT_EQ(read_time_minute("23:59"), 1439);
  EXPECT_EQ(read_time_minute("24:00"), 1440);
  for (const char* text :
       {"24:01", "25:00", "9:5", "9", "09:60", "-1:00", "009:00", ":00", "9:00am"}) {
    EXPECT_FALSE(read_time_minute(text)) << text;
  }
}

TEST(Days, NamesRangesAndLists) {
  EXPECT_EQ(read_days_mask("daily"), 0x7FU);
  EXPECT_EQ(read_days_mask("sun"), 0x01U);
  EXPECT_EQ(read_days_mask("sat"), 0x40U);
  EXPECT_EQ(read_days_mask("mon-fri"), 0x3EU);
  EXPECT_EQ(read_days_mask("mon,wed, fri"), 0x2AU);
  EXPECT_EQ(read_days_mask("fri-mon"), 0x63U);
  EXPECT_EQ(read_days_mask("mon-tue,sat-sun"), 0x47U);
  for (const char* text :
       {"", "Mon", "monday", "mon-", "-fri", "mon,,tue", "mon-fri-sat", "weekdays"}) {
    EXPECT_FALSE(read_days_mask(text)) << text;
  }
}

TEST(Date, OfTheCalendar) {
  EXPECT_EQ(read_date_days("1970-01-01"), 0);
  EXPECT_EQ(read_date_days("2026-10-05"), 20'731);
  EXPECT_EQ(read_birth_date_days("1969-12-31"), -1);
  EXPECT_FALSE(read_birth_date_days("1899-12-31").has_value());
  EXPECT_FALSE(read_date_days("1969-12-31").has_value());
  EXPECT_EQ(read_date_days("2024-02-29"), 19'782);
  EXPECT_EQ(read_date_days("2026-02-29").error(), "`2026-02-29` is not a day of the calendar");
  EXPECT_EQ(read_date_days("2200-01-01").error(), "`2200-01-01` is not between 1970 and 2199");
  EXPECT_EQ(read_date_days("10/05/2026").error(), "`10/05/2026` is not a date");
  EXPECT_EQ(read_date_days("2026-1-5").error(), "`2026-1-5` is not a date");
}

template <class Message>
[[nodiscard]] std::string error_of(std::string_view text) {
  Message message;
  const Read<void> read = read_scalar(text, message);
  return read ? "no error" : read.error();
}

TEST(ZonedTime, DateTimeAndZone) {
  proto::ZonedTime time;
  ASSERT_TRUE(read_scalar("2026-10-05T08:00 America/New_York", time));
  EXPECT_EQ(time.days(), 20'731);
  EXPECT_EQ(time.minute(), 480);
  EXPECT_EQ(time.zone(), "America/New_York");
  EXPECT_EQ(error_of<proto::ZonedTime>("2026-10-05T08:00"), "`2026-10-05T08:00` has no zone");
  EXPECT_EQ(error_of<proto::ZonedTime>("2026-10-05T08:00 -05:00"),
            "`2026-10-05T08:00 -05:00` has no zone that could be an IANA name");
  EXPECT_EQ(error_of<proto::ZonedTime>("2026-10-05 08:00 UTC"),
            "`2026-10-05 08:00 UTC` is not a local time and its zone");
  EXPECT_EQ(error_of<proto::ZonedTime>("2026-10-05T24:00 UTC"),
            "`2026-10-05T24:00 UTC` is not a local time and its zone");
  EXPECT_EQ(error_of<proto::ZonedTime>("2026-13-05T08:00 UTC"),
            "`2026-13-05` is not a day of the calendar");
}

TEST(ScenarioTime, DayAndTime) {
  proto::ScenarioTime time;
  ASSERT_TRUE(read_scalar("day 2 10:00", time));
  EXPECT_EQ(time.day(), 2);
  EXPECT_EQ(time.minute(), 600);
  for (const char* text : {"day 0 10:00", "day 2", "2 10:00", "day two 10:00", "day 2 24:00", ""}) {
    EXPECT_EQ(error_of<proto::ScenarioTime>(text),
              "`" + std::string(text) + "` is not a moment of the scenario");
  }
}

TEST(Ranges, OfDurationsAndHours) {
  proto::DurationRange range;
  ASSERT_TRUE(read_scalar("4h", range));
  EXPECT_EQ(range.min_ms(), range.max_ms());
  ASSERT_TRUE(read_scalar("15m..1h30m", range));
  EXPECT_EQ(range.max_ms(), 90 * 60'000);
  EXPECT_EQ(error_of<proto::DurationRange>("2h..1h"), "`2h..1h` ends before it begins");
  EXPECT_EQ(error_of<proto::DurationRange>("1h.."), "`` is not a duration");
  EXPECT_EQ(error_of<proto::DurationRange>("1h..2h..3h"), "`2h..3h` is not a duration");
  EXPECT_EQ(error_of<proto::TimeRange>("09:00-09:00"), "`09:00-09:00` is empty");
  EXPECT_EQ(error_of<proto::TimeRange>("17:00-09:00"), "`17:00-09:00` ends before it begins");
  EXPECT_EQ(error_of<proto::TimeRange>("09:00"), "`09:00` is not hours of a day");
}

// What is written back reads to the same value, and editors accept it.
template <class Message>
void reads_back(const Message& message) {
  const std::string text = scalar_text(message);
  Message again;
  const Read<void> read = read_scalar(text, again);
  RC_ASSERT(read.has_value());
  RC_ASSERT(again.SerializeAsString() == message.SerializeAsString());
  const std::string pattern(scalar_pattern(*Message::descriptor()));
  RC_ASSERT(pattern.empty() || std::regex_match(text, std::regex(pattern)));
}

TEST(RoundTrip, EveryValueReadsBack) {
  EXPECT_TRUE(rc::check("durations", [] {
    proto::Duration duration;
    duration.set_ms(*rc::gen::inRange<std::int64_t>(0, 36'500LL * 24 * kHour));
    reads_back(duration);
    proto::DurationRange range;
    range.set_min_ms(*rc::gen::inRange<std::int64_t>(0, 100 * kHour));
    range.set_max_ms(range.min_ms() + *rc::gen::inRange<std::int64_t>(0, 100 * kHour));
    reads_back(range);
  }));
  EXPECT_TRUE(rc::check("shares and factors", [] {
    proto::Share share;
    share.set_ppm(*rc::gen::inRange<std::int64_t>(0, 1'000'001));
    reads_back(share);
    proto::Factor factor;
    factor.set_ppm(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'001));
    reads_back(factor);
  }));
  EXPECT_TRUE(rc::check("times and days", [] {
    proto::TimeOfDay time;
    time.set_minute(*rc::gen::inRange(0, 1441));
    reads_back(time);
    proto::TimeRange hours;
    hours.set_from_minute(*rc::gen::inRange(0, 1440));
    hours.set_to_minute(*rc::gen::inRange(hours.from_minute() + 1, 1441));
    reads_back(hours);
    proto::Days days;
    days.set_mask(*rc::gen::inRange(1U, 128U));
    reads_back(days);
    proto::Date date;
    date.set_days(*rc::gen::inRange(0, 84'005));
    reads_back(date);
    proto::ScenarioTime moment;
    moment.set_day(*rc::gen::inRange(1, 36'501));
    moment.set_minute(*rc::gen::inRange(0, 1440));
    reads_back(moment);
    proto::ZonedTime start;
    start.set_days(date.days());
    start.set_minute(moment.minute());
    start.set_zone("America/Indiana/Tell_City");
    reads_back(start);
  }));
}

TEST(Decimal, IsExactOrNothing) {
  EXPECT_EQ(parse_decimal("12.5", 2), 1250);
  EXPECT_EQ(parse_decimal("12.500", 1), 125);
  EXPECT_EQ(parse_decimal("7", 0), 7);
  EXPECT_EQ(parse_decimal("12.55", 1), std::nullopt);
  EXPECT_EQ(parse_decimal("1234567890", 0), std::nullopt);
  EXPECT_EQ(parse_decimal("1.", 2), std::nullopt);
  EXPECT_EQ(decimal_text(5, 4), "0.0005");
  EXPECT_EQ(decimal_text(1'250'000, 6), "1.25");
  EXPECT_EQ(decimal_text(0, 6), "0");
}

}  // namespace
}  // namespace rb
