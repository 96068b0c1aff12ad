#include "core/provider/office/hours.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::office {
namespace {

WindowSpec spec_of(const OfficeTimes& times) {
  WindowLayer layer;
  layer.rule = "office hours";
  layer.hours = times.hours;
  layer.closed_days = times.holidays;
  return {{layer}, {times.zone}};
}

}  // namespace

OfficeHours::OfficeHours(const OfficeTimes& times, const ZoneTable& zones, Instant from,
                         Instant until)
    : window_(spec_of(times), zones, from, until), zone_(zones[times.zone]) {}

Instant OfficeHours::after_open_time(Instant at, Millis amount) const {
  RB_ASSERT(amount >= Millis{0});
  const auto intervals = window_.intervals();
  for (std::size_t i = window_.position(at); i < intervals.size(); ++i) {
    const Instant from = std::max(at, intervals[i].time.open);
    const Millis open = intervals[i].time.close - from;
    if (amount <= open) return from + amount;
    amount -= open;
  }
  return kNever;
}

Instant OfficeHours::after_business_days(Instant at, int days) const {
  RB_ASSERT(days > 0);
  const LocalTime local = zone_.to_local(at);
  auto day = std::chrono::floor<std::chrono::days>(local);
  const Millis of_day = local - day;
  const auto intervals = window_.intervals();
  for (std::size_t i = window_.position(at); i < intervals.size(); ++i) {
    const auto opens =
        std::chrono::floor<std::chrono::days>(zone_.to_local(intervals[i].time.open));
    if (opens <= day) continue;
    day = opens;
    if (--days == 0) return zone_.resolve(day + of_day).first;
  }
  return kNever;
}

}  // namespace rb::office
