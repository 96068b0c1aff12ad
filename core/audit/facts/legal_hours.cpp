#include "core/audit/facts/legal_hours.hpp"

#include <algorithm>
#include <bit>

namespace rb::audit {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kMinuteMs = 60'000;

std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  return a >= 0 ? a / b : -((-a + b - 1) / b);
}

template <class Entries>  // of DayHours or Window
WeekMinutes week_of(const Entries& entries) {
  WeekMinutes open;
  for (const auto& entry : entries) {
    for (std::size_t day = 0; day < 7; ++day) {
      if ((entry.days().mask() >> day & 1U) == 0) continue;
      for (const proto::TimeRange& range : entry.hours()) {
        for (int minute = std::max(0, range.from_minute());
             minute < std::min(kMinutesOfDay, range.to_minute()); ++minute) {
          open.set(day * kMinutesOfDay + static_cast<std::size_t>(minute));
        }
      }
    }
  }
  return open;
}

// A set of dayparts, bit i for daypart i; the top bit says that the minute is open at all.
constexpr std::uint32_t kOpen = 1U << 31U;
using DaypartMasks = std::array<std::uint32_t, kMinutesOfDay>;

DaypartMasks daypart_masks(const Campaign& campaign) {
  DaypartMasks masks;
  masks.fill(kOpen);
  const auto& dayparts = campaign.policy.contact_time().dayparts();
  for (int i = 0; i < std::min(dayparts.size(), 31); ++i) {
    const proto::TimeRange& hours = dayparts[i].hours();
    for (int minute = std::max(0, hours.from_minute());
         minute < std::min(kMinutesOfDay, hours.to_minute()); ++minute) {
      masks[static_cast<std::size_t>(minute)] |= 1U << static_cast<unsigned>(i);
    }
  }
  return masks;
}

std::string clock_time(int minute) {
  std::string text = "00:00";
  text[0] = static_cast<char>('0' + minute / 600);
  text[1] = static_cast<char>('0' + minute / 60 % 10);
  text[3] = static_cast<char>('0' + minute % 60 / 10);
  text[4] = static_cast<char>('0' + minute % 10);
  return text;
}

}  // namespace

std::int64_t LegalHours::offset_ms(std::uint32_t zone, Instant at) {
  const std::string& name = facts_.header().zones(static_cast<int>(zone));
  const auto ask = [&](Instant when) { return Millis{offsets_(name, when)}.count(); };
  if (zones_.size() <= zone) zones_.resize(zone + 1);
  if (zones_[zone] == nullptr) zones_[zone] = std::make_unique<ZoneCache>();
  const std::int64_t hour = floor_div(to_ms(at), kHourMs);
  OffsetHour& cached = (*zones_[zone])[static_cast<std::size_t>(hour) % 64];
  if (cached.hour == hour) return cached.offset_ms;
  // An offset that is the same at both ends of an hour holds all through it.
  const std::int64_t first = ask(instant_from_ms(hour * kHourMs));
  const std::int64_t last = ask(instant_from_ms(hour * kHourMs + kHourMs - 1));
  if (first != last) return ask(at);
  cached = {hour, first};
  return first;
}

WallTime LegalHours::wall_time(std::uint32_t zone, Instant at) {
  const std::int64_t local = to_ms(at) + offset_ms(zone, at);
  WallTime wall;
  wall.day = floor_div(local, kDayMs);
  wall.weekday = static_cast<int>(((wall.day + 4) % 7 + 7) % 7);  // 1970-01-01 was a Thursday
  const std::int64_t of_day = local - wall.day * kDayMs;
  wall.minute = static_cast<int>(of_day / kMinuteMs);
  wall.into_minute = Millis{of_day % kMinuteMs};
  return wall;
}

const proto::ClassRules* LegalHours::law_of(const Campaign& campaign) const {
  for (const proto::ClassRules& rules : facts_.header().rules().classes()) {
    if (rules.legal_class() == campaign.policy.legal_class()) return &rules;
  }
  return nullptr;
}

void LegalHours::add_states(const Campaign&, std::uint32_t place, Layers& layers) const {
  const proto::LogHeader& header = facts_.header();
  for (const std::uint32_t state : facts_.places()[place].states) {
    if (static_cast<int>(state) >= header.state_names_size()) continue;  // none: no stricter rules
    for (const proto::StateRule& rule : header.rules().states()) {
      if (rule.state() != header.state_names(static_cast<int>(state))) continue;
      if (rule.hours_size() == 0) continue;
      Layer layer;
      layer.name = "the law of " + rule.state();
      layer.open = week_of(rule.hours());
      if (rule.has_from()) layer.from_day = rule.from().days();
      if (rule.has_until()) layer.until_day = rule.until().days();
      layers.push_back(std::move(layer));
    }
  }
}

LegalHours::Layers LegalHours::make_layers(const Campaign& campaign, std::uint32_t place) const {
  Layers layers;
  const proto::ClassRules* law = law_of(campaign);
  Layer federal;
  federal.name = "federal law";
  if (law != nullptr) federal.open = week_of(law->hours());
  layers.push_back(std::move(federal));
  if (law != nullptr && law->state_rules()) add_states(campaign, place, layers);

  Layer policy;
  policy.name = "policy " + campaign.policy.policy();
  policy.open = week_of(campaign.policy.windows());
  layers.push_back(std::move(policy));

  const std::string& name = campaign.policy.holidays();
  if (name.empty() || name == "none") return layers;
  Layer holidays;
  holidays.name = "holiday calendar " + name;
  for (const proto::HolidayCalendar& calendar : facts_.header().rules().holidays()) {
    if (calendar.name() != name) continue;
    holidays.open.set();
    for (const proto::Date& date : calendar.dates()) holidays.closed_days.push_back(date.days());
  }
  std::sort(holidays.closed_days.begin(), holidays.closed_days.end());
  layers.push_back(std::move(holidays));  // a calendar that is not in the pack never opens
  return layers;
}

const LegalHours::Layers& LegalHours::layers_of(const Campaign& campaign, std::uint32_t place) {
  const auto [entry, fresh] = layers_.try_emplace({campaign.id, place});
  if (fresh) entry->second = make_layers(campaign, place);
  return entry->second;
}

bool LegalHours::Layer::closed_on(std::int64_t day) const {
  return std::binary_search(closed_days.begin(), closed_days.end(), day);
}

bool LegalHours::Layer::open_at(const WallTime& wall) const {
  if (!in_force_on(wall.day)) return true;
  return open[static_cast<std::size_t>(wall.weekday * kMinutesOfDay + wall.minute)] &&
         !closed_on(wall.day);
}

std::optional<LegalHours::Closed> LegalHours::first_closed(const Campaign& campaign,
                                                           std::uint32_t place, Instant from,
                                                           Instant until) {
  const std::vector<std::uint32_t>& zones = facts_.places()[place].zones;
  if (zones.empty()) return Closed{from, "nobody knows the patient's zone"};
  const Layers& layers = layers_of(campaign, place);
  for (const std::uint32_t zone : zones) {
    if (static_cast<int>(zone) >= facts_.header().zones_size()) {
      return Closed{from, "the place names a zone that the log does not have"};
    }
    for (Instant at = from; at < until;) {
      const WallTime wall = wall_time(zone, at);
      for (const Layer& layer : layers) {
        if (layer.open_at(wall)) continue;
        return Closed{at, layer.name + " is closed at " + clock_time(wall.minute) + " in " +
                              facts_.header().zones(static_cast<int>(zone))};
      }
      at += Millis{kMinuteMs} - wall.into_minute;
    }
  }
  return std::nullopt;
}

int LegalHours::daypart(const Campaign& campaign, std::uint32_t place, Instant at) {
  const auto& dayparts = campaign.policy.contact_time().dayparts();
  const std::vector<std::uint32_t>& zones = facts_.places()[place].zones;
  for (int i = 0; i < dayparts.size(); ++i) {
    const proto::TimeRange& hours = dayparts[i].hours();
    const bool inside = std::all_of(zones.begin(), zones.end(), [&](std::uint32_t zone) {
      if (static_cast<int>(zone) >= facts_.header().zones_size()) return false;
      const int minute = wall_time(zone, at).minute;
      return hours.from_minute() <= minute && minute < hours.to_minute();
    });
    if (inside && !zones.empty()) return i;
  }
  return -1;
}

void LegalHours::look_at_day(const Campaign& campaign, std::uint32_t place, Instant start,
                             DayMinutes& day) {
  day.fill(kClosed);
  const std::vector<std::uint32_t> zones = zones_of(place);
  if (zones.empty() || zones.size() != facts_.places()[place].zones.size()) return;
  const DaypartMasks masks = daypart_masks(campaign);
  const Layers& layers = layers_of(campaign, place);
  std::array<std::uint32_t, kMinutesOfDay> in;  // what dayparts each minute lies in, in every zone
  in.fill(0xFFFFFFFF);
  for (const std::uint32_t zone : zones) {
    const bool steady = offset_ms(zone, start) == offset_ms(zone, start + Millis{kDayMs});
    for (std::size_t m = 0; m < day.size();) {
      const WallTime wall =
          wall_time(zone, start + static_cast<std::int64_t>(m) * Millis{kMinuteMs});
      // Minutes that run on like the wall clock's, within one day of it.
      const std::size_t run =
          steady ? std::min(day.size() - m, static_cast<std::size_t>(kMinutesOfDay - wall.minute))
                 : 1;
      const auto first = static_cast<std::size_t>(wall.minute);
      for (std::size_t i = 0; i < run; ++i) in[m + i] &= masks[first + i];
      for (const Layer& layer : layers) {
        if (!layer.in_force_on(wall.day)) continue;
        const bool closed = layer.closed_on(wall.day);
        const std::size_t of_week = static_cast<std::size_t>(wall.weekday * kMinutesOfDay) + first;
        for (std::size_t i = 0; i < run; ++i) {
          if (closed || !layer.open[of_week + i]) in[m + i] = 0;
        }
      }
      m += run;
    }
  }
  for (std::size_t m = 0; m < day.size(); ++m) {
    if ((in[m] & kOpen) == 0) continue;
    const std::uint32_t parts = in[m] & ~kOpen;
    day[m] = parts == 0 ? std::int8_t{-1} : static_cast<std::int8_t>(std::countr_zero(parts));
  }
}

std::vector<std::uint32_t> LegalHours::zones_of(std::uint32_t place) const {
  std::vector<std::uint32_t> zones = facts_.places()[place].zones;
  std::erase_if(zones, [&](std::uint32_t zone) {
    return static_cast<int>(zone) >= facts_.header().zones_size();
  });
  return zones;
}

std::optional<LegalHours::GoingBack> LegalHours::clocks_go_back(std::uint32_t zone, Instant from,
                                                                Instant until) {
  const std::int64_t before = offset_ms(zone, from);
  const std::int64_t after = offset_ms(zone, until);
  if (after >= before) return std::nullopt;
  while (until - from > Millis{1}) {
    const Instant middle = from + (until - from) / 2;
    (offset_ms(zone, middle) == before ? from : until) = middle;
  }
  return GoingBack{until, Millis{before - after}};
}

bool LegalHours::in_force(const proto::StateRule& rule, std::uint32_t place, Instant at) {
  for (const std::uint32_t zone : facts_.places()[place].zones) {
    if (static_cast<int>(zone) >= facts_.header().zones_size()) continue;
    const std::int64_t day = wall_time(zone, at).day;
    if ((!rule.has_from() || day >= rule.from().days()) &&
        (!rule.has_until() || day < rule.until().days())) {
      return true;
    }
  }
  return false;
}

}  // namespace rb::audit
