// Every zone of the system on the days its clocks change, against the slow model.
#include <gtest/gtest.h>

#include <map>

#include "tests/property/time/model.hpp"

namespace rb {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;
using std::chrono::year;
using test::all_zones;

constexpr std::uint32_t kEveryDay = 0x7F;

WindowLayer layer(std::initializer_list<MinuteRange> ranges) {
  WindowLayer made;
  for (const MinuteRange& range : ranges) made.hours.add(kEveryDay, range);
  return made;
}

// Hours that meet the changes in every way: before, across, inside, after, at both sides of
// midnight.
std::vector<WindowLayer> hard_hours() {
  WindowLayer weekend = layer({});
  weekend.hours.add(0x41, {0, kMinutesOfDay});
  weekend.hours.add(0x02, {30, 90});
  return {layer({{8 * 60, 21 * 60}}),
          layer({{0, 90}, {100, 110}, {121, 1380}}),
          layer({{30, 61}, {62, 150}, {165, 300}, {1410, 1440}}),
          layer({{0, 1}, {60, 120}, {1381, 1440}}),
          layer({{120, 180}}),
          layer({{0, kMinutesOfDay}}),
          weekend};
}

struct Change {
  ZoneId zone;
  Instant at;
};

std::vector<Change> changes() {
  std::vector<Change> found;
  for (std::uint16_t i = 0; i < all_zones().size(); ++i) {
    for (const Transition& transition : all_zones()[ZoneId{i}].transitions()) {
      const std::chrono::year_month_day date{std::chrono::floor<days>(transition.from)};
      for (const int y : {2006, 2011, 2018, 2026, 2039}) {
        if (date.year() == year{y}) found.push_back({ZoneId{i}, transition.from});
      }
    }
  }
  return found;
}

// Whole days of UTC around the change.
Interval around(Instant change) {
  const Instant day = std::chrono::floor<days>(change);
  return {day - days{1}, day + days{2}};
}

LocalTime wall_time(const Zone& zone, Instant at) {
  return LocalTime{at.time_since_epoch() + test::abseil_offset(zone, at)};
}

std::string where(const Change& change) {
  return all_zones()[change.zone].name() + " " + test::show({{change.at, change.at}});
}

TEST(DstDays, OpenIntervalsAreThoseOfTheModel) {
  const auto all = changes();
  ASSERT_GT(all.size(), 1000U);
  const std::vector<WindowLayer> hours = hard_hours();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Interval ask = around(all[i].at);
    // Two of the layers in turn: over so many zones each meets every kind of change.
    for (const std::size_t k : {i % hours.size(), (i + 3) % hours.size()}) {
      const WindowSpec spec{{hours[k]}, {all[i].zone}};
      const auto found = test::times_of(open_intervals(spec, all_zones(), ask.open, ask.close));
      const auto wanted = test::model_intervals(spec, ask.open, ask.close);
      ASSERT_EQ(found, wanted) << where(all[i]) << " layer " << k << "\n  found  "
                               << test::show(found) << "\n  wanted " << test::show(wanted);
    }
  }
}

// Every wall place inside the intervals, and which of them it is in.
using Places = std::multimap<test::WallPlace, std::size_t>;

Places places_of(const WindowLayer& hours, const Zone& zone,
                 const std::vector<OpenInterval>& intervals) {
  Places places;
  for (std::size_t i = 0; i < intervals.size(); ++i) {
    const Interval time = intervals[i].time;
    test::WallPlace last;
    for (Instant at = time.open; at < time.close; at += minutes{1}) {
      const auto place = test::wall_place(hours, wall_time(zone, at));
      if (at == time.open || place != last) places.emplace(place, i);
      last = place;
    }
  }
  return places;
}

TEST(DstDays, EveryEdgeIsExactToTheMillisecond) {
  for (const Change& change : changes()) {
    const Zone& zone = all_zones()[change.zone];
    const Interval ask = around(change.at);
    for (const WindowLayer& hours : hard_hours()) {
      const auto intervals =
          open_intervals({{hours}, {change.zone}}, all_zones(), ask.open, ask.close);
      const Places places = places_of(hours, zone, intervals);
      const auto place = [&](Instant at) { return test::wall_place(hours, wall_time(zone, at)); };
      // Just outside it is closed on the wall, or in a range that is open elsewhere: a dropped
      // piece.
      const auto outside = [&](Instant at) {
        return place(at).range < 0 || places.contains(place(at));
      };
      for (const OpenInterval& open : intervals) {
        ASSERT_GE(place(open.time.open).range, 0) << where(change);
        ASSERT_GE(place(open.time.close - 1ms).range, 0) << where(change);
        ASSERT_TRUE(open.closed_by == 1 || outside(open.time.close)) << where(change);
        ASSERT_TRUE(open.time.open == ask.open || outside(open.time.open - 1ms)) << where(change);
      }
    }
  }
}

TEST(DstDays, NoLocalDayOpensOneRangeTwice) {
  for (const Change& change : changes()) {
    const Zone& zone = all_zones()[change.zone];
    const Interval ask = around(change.at);
    for (const WindowLayer& hours : hard_hours()) {
      const auto intervals =
          open_intervals({{hours}, {change.zone}}, all_zones(), ask.open, ask.close);
      std::map<test::WallPlace, std::size_t> opened_by;
      for (const auto& [place, interval] : places_of(hours, zone, intervals)) {
        const auto [first, fresh] = opened_by.emplace(place, interval);
        ASSERT_TRUE(fresh || first->second == interval) << where(change);
      }
    }
  }
}

}  // namespace
}  // namespace rb
