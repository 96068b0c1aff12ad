#include "tests/property/time/model.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

namespace rb::test {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

// Days around the question, so that what happens at its ends is seen whole.
constexpr days kMargin{3};

struct Minute {
  WallPlace place;
  std::size_t run = 0;
};

// One layer in one zone: which minutes are open once the DST rule has dropped the shorter pieces.
std::vector<bool> open_minutes_of(const WindowLayer& layer, const Zone& zone, Instant from,
                                  std::size_t count) {
  std::vector<Minute> all(count);
  std::map<WallPlace, std::map<std::size_t, int>> minutes_by_run;
  int* counted = nullptr;  // of the place and run of the minute before
  for (std::size_t i = 0; i < count; ++i) {
    const Instant at = from + minutes{i};
    all[i].place = wall_place(layer, LocalTime{at.time_since_epoch() + abseil_offset(zone, at)});
    const bool after_closed = i > 0 && all[i - 1].place.range < 0;
    all[i].run = i == 0 ? 0 : all[i - 1].run + (after_closed ? 1 : 0);
    if (all[i].place.range < 0) continue;
    const bool same = i > 0 && all[i - 1].place == all[i].place;
    if (!same) counted = &minutes_by_run[all[i].place][all[i].run];
    ++*counted;
  }
  std::vector<bool> open(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (all[i].place.range < 0) continue;
    if (i > 0 && all[i - 1].place == all[i].place) {
      open[i] = open[i - 1];
      continue;
    }
    const auto& runs = minutes_by_run.at(all[i].place);
    const auto longest = std::max_element(  // the first of equals
        runs.begin(), runs.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    open[i] = longest->first == all[i].run;
  }
  return open;
}

}  // namespace

const ZoneTable& all_zones() {
  static const ZoneTable table = [] {
    auto loaded = load_zones(zone_names());
    RB_ASSERT(loaded.has_value() && loaded->size() > 300);
    return std::move(*loaded);
  }();
  return table;
}

ZoneId zone_id(std::size_t any) {
  return ZoneId{static_cast<std::uint16_t>(any % all_zones().size())};
}

std::chrono::seconds abseil_offset(const Zone& zone, Instant at) {
  static OffsetAt offset_at = independent_offsets();
  const auto offset = offset_at(zone.name(), at);
  RB_ASSERT(offset.has_value());
  return *offset;
}

WallPlace wall_place(const WindowLayer& layer, LocalTime wall) {
  const auto day = std::chrono::floor<days>(wall);
  const auto minute = std::chrono::floor<minutes>(wall - day).count();
  if (day < layer.in_force_from || day >= layer.in_force_until) return {day, 0};
  const auto& closed = layer.closed_days;
  if (std::find(closed.begin(), closed.end(), day) != closed.end()) return {day, -1};
  // 1970-01-01 was a Thursday; counted here, not by the calendar that core uses.
  const auto since_thursday = (day.time_since_epoch().count() % 7 + 7) % 7;
  const auto& ranges = layer.hours.days[static_cast<std::size_t>((since_thursday + 4) % 7)];
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (ranges[i].from <= minute && minute < ranges[i].to) return {day, static_cast<int>(i)};
  }
  return {day, -1};
}

std::vector<bool> open_minutes(const WindowSpec& spec, Instant from, Instant until) {
  const auto count = static_cast<std::size_t>((until - from) / minutes{1});
  const auto margin = static_cast<std::size_t>(kMargin / minutes{1});
  std::vector<bool> open(count, true);
  for (const WindowLayer& layer : spec.layers) {
    for (const ZoneId zone : spec.zones) {
      const auto one =
          open_minutes_of(layer, all_zones()[zone], from - kMargin, count + 2 * margin);
      for (std::size_t i = 0; i < count; ++i) open[i] = open[i] && one[i + margin];
    }
  }
  return open;
}

std::vector<Interval> model_intervals(const WindowSpec& spec, Instant from, Instant until) {
  const std::vector<bool> open = open_minutes(spec, from, until);
  std::vector<Interval> intervals;
  for (std::size_t i = 0; i < open.size(); ++i) {
    if (!open[i]) continue;
    if (i == 0 || !open[i - 1]) intervals.push_back({from + minutes{i}, from + minutes{i}});
    intervals.back().close = from + minutes{i + 1};
  }
  return intervals;
}

std::vector<Interval> times_of(const std::vector<OpenInterval>& intervals) {
  std::vector<Interval> times;
  for (const OpenInterval& interval : intervals) times.push_back(interval.time);
  return times;
}

std::vector<Interval> intersection(const std::vector<Interval>& a, const std::vector<Interval>& b) {
  std::vector<Interval> both;
  for (const Interval& x : a) {
    for (const Interval& y : b) {
      const Interval common{std::max(x.open, y.open), std::min(x.close, y.close)};
      if (!common.empty()) both.push_back(common);
    }
  }
  return both;
}

std::string show(const std::vector<Interval>& intervals) {
  std::string text;
  for (const Interval& interval : intervals) {
    for (const Instant at : {interval.open, interval.close}) {
      const auto day = std::chrono::floor<days>(at);
      const std::chrono::year_month_day date{day};
      const std::chrono::hh_mm_ss time{at - day};
      char buffer[64];
      std::snprintf(buffer, sizeof buffer, "%d-%02u-%02u %02d:%02d:%06.3f ",
                    static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                    static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                    static_cast<int>(time.minutes().count()),
                    static_cast<double>((time.seconds() + time.subseconds()).count()) / 1000);
      text += buffer;
    }
    text += "| ";
  }
  return text;
}

}  // namespace rb::test
