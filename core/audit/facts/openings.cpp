#include "core/audit/facts/openings.hpp"

#include <algorithm>

namespace rb::audit {
namespace {

constexpr Millis kMinute = std::chrono::minutes{1};
constexpr Millis kDay = std::chrono::hours{24};
constexpr Millis kFurthest = 400 * kDay;
// A start that is pushed beyond the deadline comes at the deadline.
constexpr Millis kBeyondDeadline = 4 * kDay;

}  // namespace

Openings::Calendar& Openings::calendar_of(const Campaign& campaign, std::uint32_t place) {
  if (calendars_.size() <= campaign.id) calendars_.resize(campaign.id + std::size_t{1});
  auto& places = calendars_[campaign.id];
  if (places.size() <= place) places.resize(place + std::size_t{1});
  if (places[place] == nullptr) {
    places[place] = std::make_unique<Calendar>();
    // Offsets and hours change at whole minutes.
    const Instant start = std::chrono::floor<std::chrono::days>(campaign.started) - kDay;
    places[place]->known_from = places[place]->known_until = start;
  }
  return *places[place];
}

// By another day.
void Openings::extend(const Campaign& campaign, std::uint32_t place, Calendar& calendar) {
  LegalHours::DayMinutes day;
  hours_.look_at_day(campaign, place, calendar.known_until, day);
  Instant at = calendar.known_until;
  for (std::size_t m = 0; m < day.size(); ++m, at += kMinute) {
    const int daypart = day[m];
    if (daypart == LegalHours::kClosed) continue;
    if (!calendar.stretches.empty() && calendar.stretches.back().until == at &&
        calendar.stretches.back().daypart == daypart) {
      calendar.stretches.back().until = at + kMinute;
    } else {
      calendar.stretches.push_back({at, at + kMinute, daypart});
    }
  }
  for (const std::uint32_t zone : hours_.zones_of(place)) {
    const auto back = hours_.clocks_go_back(zone, calendar.known_until, at);
    if (!back) continue;
    const auto minute = [&](Instant when) {
      return std::clamp<std::ptrdiff_t>((when - calendar.known_until) / kMinute, 0, day.size());
    };
    const bool open = std::any_of(day.begin() + minute(back->at - back->by),
                                  day.begin() + minute(back->at + back->by),
                                  [](std::int8_t part) { return part != LegalHours::kClosed; });
    if (open) calendar.doubled.push_back(back->at);
  }
  calendar.known_until = at;
}

bool Openings::doubled_in(const Campaign& campaign, std::uint32_t place, Instant from,
                          Instant until) {
  const Calendar& calendar = calendar_of(campaign, place);
  return std::any_of(calendar.doubled.begin(), calendar.doubled.end(),
                     [&](Instant at) { return from - kDay <= at && at <= until + kDay; });
}

std::optional<std::size_t> Openings::stretch_at(const Campaign& campaign, std::uint32_t place,
                                                Calendar& calendar, Instant at) {
  if (at < calendar.known_from || at > campaign.started + kFurthest) return std::nullopt;
  while (calendar.known_until <= at) extend(campaign, place, calendar);
  const auto& all = calendar.stretches;
  const auto found =
      std::partition_point(all.begin(), all.end(), [&](const Stretch& s) { return s.until <= at; });
  if (found == all.end() || found->from > at) return std::nullopt;
  return static_cast<std::size_t>(found - all.begin());
}

bool Openings::open_throughout(const Campaign& campaign, std::uint32_t place, Instant from,
                               Instant until) {
  if (until <= from) return true;
  Calendar& calendar = calendar_of(campaign, place);
  // The end first: it makes everything before it known.
  if (!stretch_at(campaign, place, calendar, until - Millis{1})) return false;
  const auto first = stretch_at(campaign, place, calendar, from);
  if (!first) return false;
  const auto& all = calendar.stretches;
  std::size_t i = *first;
  while (all[i].until < until) {
    if (i + 1 >= all.size() || all[i + 1].from != all[i].until) return false;
    ++i;
  }
  return true;
}

int Openings::daypart(const Campaign& campaign, std::uint32_t place, Instant at) {
  Calendar& calendar = calendar_of(campaign, place);
  const auto found = stretch_at(campaign, place, calendar, at);
  return found ? calendar.stretches[*found].daypart : hours_.daypart(campaign, place, at);
}

std::optional<Openings::Opening> Openings::next(const Campaign& campaign, std::uint32_t place,
                                                Instant from, Millis needs, int daypart) {
  Calendar& calendar = calendar_of(campaign, place);
  from = std::max(from, calendar.known_from);
  const Instant give_up =
      std::min(campaign.deadline + kBeyondDeadline, campaign.started + kFurthest);
  const auto whole = [&](const Stretch& s) { return s.until < calendar.known_until; };
  const auto& all = calendar.stretches;
  std::size_t i = static_cast<std::size_t>(
      std::partition_point(all.begin(), all.end(),
                           [&](const Stretch& s) { return s.until <= from; }) -
      all.begin());
  while (true) {
    // A stretch that touches the end of what is known may go on, and so may the one after it.
    while ((i >= all.size() || !whole(all.back())) && calendar.known_until < give_up + 2 * kDay) {
      extend(campaign, place, calendar);
    }
    if (i >= all.size() || all[i].from >= give_up) return std::nullopt;
    const Stretch& part = all[i];
    std::size_t last = i;
    while (last + 1 < all.size() && all[last + 1].from == all[last].until) ++last;
    const Instant fits_until = all[last].until - needs;  // the last moment to begin
    if (daypart == kAnyPart) {
      std::size_t first = i;
      while (first > 0 && all[first - 1].until == all[first].from) --first;
      const Instant at = std::max(from, all[first].from);
      if (at <= fits_until) return Opening{at, all[first].from, all[last].until};
      i = last + 1;
      continue;
    }
    const Instant at = std::max(from, part.from);
    if (part.daypart == daypart && at <= fits_until && at + kMinute <= part.until) {
      return Opening{at, part.from, part.until};
    }
    ++i;
  }
}

std::optional<Instant> Openings::after_open_time(const Campaign& campaign, std::uint32_t place,
                                                 Instant from, Millis length, Millis needs) {
  auto opening = next(campaign, place, from, needs);
  while (opening) {
    const Instant last = opening->close - needs;
    const Instant at = std::min(opening->at + length, last + Millis{1});
    length -= at - opening->at;
    if (length <= Millis::zero()) {
      if (doubled_in(campaign, place, from, at)) return std::nullopt;
      return at;
    }
    opening = next(campaign, place, last + Millis{1}, needs);
  }
  return std::nullopt;
}

Instant Openings::latest_start(const Campaign& campaign, std::uint32_t place, Instant earliest,
                               const Push& push) {
  const auto spread_into = [&](const Opening& opening) {
    const Instant pushed_to = opening.at > earliest ? opening.at : opening.began;
    const Millis room = std::min(push.spread, (opening.close - pushed_to) / 2);
    return std::max(opening.at, pushed_to + room);
  };
  const auto any = next(campaign, place, earliest, push.needs);
  Instant latest = any ? spread_into(*any) : campaign.deadline;
  for (int i = 0; i < 32 && (push.dayparts >> static_cast<unsigned>(i)) != 0; ++i) {
    if ((push.dayparts >> static_cast<unsigned>(i) & 1U) == 0) continue;
    const auto part = next(campaign, place, earliest, push.needs, i);
    if (part) latest = std::max(latest, spread_into(*part));
  }
  if (doubled_in(campaign, place, earliest, latest)) return campaign.deadline;
  return std::min(latest, campaign.deadline);
}

}  // namespace rb::audit
