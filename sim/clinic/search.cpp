#include "sim/clinic/search.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/provider/distance.hpp"

namespace rb::sim {
namespace {

constexpr std::uint32_t kFirstLook = 8;    // providers
constexpr std::uint32_t kSecondLook = 32;  // where those have nothing
constexpr std::uint32_t kEnough = 3;       // times that fit, of one provider
constexpr std::size_t kPerDate = 4;        // times of one date, while there are others
constexpr std::int64_t kBesideDays = 14;
constexpr std::int32_t kNoon = 12 * 60;

LocalTime local_at(std::int64_t day, std::int32_t minute) {
  return LocalTime{std::chrono::days{day}} + std::chrono::minutes{minute};
}

// The days of a wish and its hours, each without the other.
TimeWish only_days(const TimeWish& wish) {
  TimeWish days;
  days.weekdays = wish.weekdays;
  days.from = wish.from;
  days.until = wish.until;
  return days;
}
TimeWish only_hours(const TimeWish& wish) {
  TimeWish hours;
  hours.part = wish.part;
  hours.not_before = wish.not_before;
  hours.not_after = wish.not_after;
  return hours;
}

}  // namespace

struct SlotSearch::Scene {
  Scene(const SlotMarket& in, const VisitLedger& of, ProviderId whose, Instant when)
      : market(in), ledger(of), provider(whose), now(when) {
    const auto first = ledger.uses().lower_bound(key_of({provider, 0, 0}));
    used = first != ledger.uses().end() && slot_of(first->first).provider == provider;
  }

  // Whoever looks at many of the provider's times finds those that were used here side by side.
  void look_at_many() {
    if (!used) return;
    const auto end = ledger.uses().lower_bound(key_of({ProviderId{provider.value() + 1}, 0, 0}));
    for (auto at = ledger.uses().lower_bound(key_of({provider, 0, 0})); at != end; ++at) {
      uses.emplace_back(at->first, at->second);
    }
  }

  [[nodiscard]] std::optional<VisitLedger::Use> use_of(std::uint64_t key) const {
    if (uses.empty()) return ledger.use_of(key);
    const auto at =
        std::lower_bound(uses.begin(), uses.end(), key,
                         [](const auto& use, std::uint64_t k) { return use.first < k; });
    if (at == uses.end() || at->first != key) return std::nullopt;
    return at->second;
  }

  void turn_to(std::int64_t date, SlotMarket::Taken taken_then) {
    day = date;
    taken = taken_then;
  }

  // Of the day turned to.
  [[nodiscard]] bool nobody_has(std::uint32_t index) {
    const SlotPlace slot{provider, day, index};
    if (used) {
      if (const auto use = use_of(key_of(slot))) {
        return use->appointment == 0 &&
               !market.others_have_again(slot, use->freed, use->times_freed, now);
      }
    }
    return !market.others_have(slot, taken, lots);
  }

  const SlotMarket& market;
  const VisitLedger& ledger;
  ProviderId provider;
  Instant now;
  bool used = false;  // some of this provider's slots were booked here
  std::vector<std::pair<std::uint64_t, VisitLedger::Use>> uses;  // those, if looked at as many
  std::int64_t day = 0;
  SlotMarket::Taken taken;
  SlotMarket::Lots lots;
};

bool SlotSearch::is_free(std::uint64_t key, Instant now) const {
  const SlotPlace slot = slot_of(key);
  Scene scene(*market_, *ledger_, slot.provider, now);
  scene.turn_to(slot.day, market_->taken_by(slot.day, now));
  return market_->start_of(slot) > now && scene.nobody_has(slot.index);
}

void SlotSearch::read_wish(const TimeWish& wish, std::int64_t today) {
  days_.clear();
  const TimeWish days = only_days(wish);
  // A day more: where the date is further, the calendar is too.
  for (std::int64_t day = today; day <= market_->last_open_day(today + 1); ++day) {
    if (market_->providers().works_on(day)) {
      days_.push_back({day, minutes_off(days, local_at(day, kNoon))});
    }
  }
  std::stable_sort(days_.begin(), days_.end(),
                   [](const DayOff& a, const DayOff& b) { return a.off < b.off; });
  const TimeWish hours = only_hours(wish);
  const auto& plans = market_->providers().plans();
  hours_.resize(plans.size());
  for (std::size_t p = 0; p < plans.size(); ++p) {
    HourOffs& made = hours_[p];
    made.off.clear();
    for (const std::int16_t minute : plans[p].minutes) {
      made.off.push_back(minutes_off(hours, local_at(today, minute)));
    }
    made.by_off.resize(made.off.size());
    std::iota(made.by_off.begin(), made.by_off.end(), 0U);
    std::stable_sort(made.by_off.begin(), made.by_off.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return made.off[a] < made.off[b]; });
    const std::int32_t least = made.off[made.by_off.front()];
    made.best = static_cast<std::uint32_t>(std::count(made.off.begin(), made.off.end(), least));
  }
}

void SlotSearch::look_at(const Question& question, ProviderId provider, std::uint32_t rank,
                         Limits limits) {
  const Providers& providers = market_->providers();
  const std::size_t plan = providers.plan_of(provider);
  const DayPlan& minutes = providers.plans()[plan];
  const HourOffs& hours = hours_[plan];
  const ZoneId zone = providers.directory()[provider].office.zone;
  const LocalMoment here = market_->clock().moment(zone, question.now);
  Scene scene(*market_, *ledger_, provider, question.now);
  scene.look_at_many();
  std::uint32_t count = 0;
  const auto look = [&](DayOff& day, std::uint32_t from, std::uint32_t to) {
    if (day.day < here.day || day.day > market_->last_open_day(here.day)) return;
    if (!day.taken) day.taken = market_->taken_by(day.day, question.now);
    scene.turn_to(day.day, *day.taken);
    std::uint32_t that_day = 0;
    for (std::uint32_t i = from; i < to; ++i) {
      const std::uint32_t index = hours.by_off[i];
      if (day.day == here.day && minutes.minutes[index] <= here.minute) continue;
      if (!scene.nobody_has(index)) continue;
      const std::uint64_t key = key_of({provider, day.day, index});
      if (std::find(question.except.begin(), question.except.end(), key) != question.except.end()) {
        continue;
      }
      if (question.kept != nullptr && (*question.kept)(key)) continue;
      spots_.push_back({day.off + hours.off[index],
                        market_->clock().instant(zone, day.day, minutes.minutes[index]), rank,
                        key});
      if (++count == limits.per_provider || ++that_day == limits.per_day) return;
    }
  };
  // The hours that suit best, on the days that suit; then, if those are few, all the rest.
  for (DayOff& day : days_) {
    if (day.off > 0 || count == limits.per_provider) break;
    look(day, 0, hours.best);
  }
  if (count >= kEnough) return;
  for (DayOff& day : days_) {
    if (count == limits.per_provider) break;
    const auto all = static_cast<std::uint32_t>(hours.by_off.size());
    look(day, day.off > 0 ? 0 : hours.best, all);
  }
}

void SlotSearch::pick(std::vector<FreeTime>& found) {
  const auto nearer = [](const Spot& a, const Spot& b) {
    return std::tie(a.off, a.start, a.rank, a.key) < std::tie(b.off, b.start, b.rank, b.key);
  };
  std::sort(spots_.begin(), spots_.end(), nearer);
  // A few of each date, so that there is something to choose from; then whatever is left.
  chosen_.clear();
  spare_.clear();
  std::vector<std::pair<std::int64_t, std::size_t>> dates;
  for (const Spot& spot : spots_) {
    if (chosen_.size() == kMostFreeTimes) break;
    const std::int64_t date = slot_of(spot.key).day;
    auto at = std::find_if(dates.begin(), dates.end(), [&](auto& d) { return d.first == date; });
    if (at == dates.end()) at = dates.insert(dates.end(), {date, 0});
    if (at->second++ < kPerDate) {
      chosen_.push_back(spot);
    } else {
      spare_.push_back(spot);
    }
  }
  for (const Spot& spot : spare_) {
    if (chosen_.size() == kMostFreeTimes) break;
    chosen_.push_back(spot);
  }
  std::sort(chosen_.begin(), chosen_.end(), nearer);
  for (const Spot& spot : chosen_) found.push_back(market_->describe(spot.key));
}

void SlotSearch::run(const Question& question, std::vector<FreeTime>& found) {
  found.clear();
  spots_.clear();
  const Needs& needs = question.needs;
  // The first of today's dates anywhere on earth: an office's own today is never before it.
  const std::int64_t today =
      std::chrono::floor<std::chrono::days>(question.now - 12h).time_since_epoch().count();
  read_wish(needs.wish, today);
  if (question.scope == SearchScope::preferred) {
    if (needs.preferred.index() >= market_->providers().size()) return;
    look_at(question, needs.preferred, 0, {.per_day = 3, .per_provider = kMostFreeTimes});
    pick(found);
    return;
  }
  ProviderQuery query;
  query.specialty = needs.specialty;
  query.near = question.home.place;
  query.within = needs.farthest_m == 0 ? kHalfEarthMetres : needs.farthest_m;
  query.network = needs.network;
  query.languages = needs.languages;
  query.modalities = needs.modalities;
  // Nobody is seen from afar outside of where they are.
  const bool afar =
      needs.modalities != 0 && (needs.modalities & modality_bit(Modality::in_person)) == 0;
  if (afar) query.region = question.home.region;
  std::size_t looked_at = 0;
  for (const std::uint32_t most : {kFirstLook, kSecondLook}) {
    query.most = most;
    market_->providers().directory().search(query, nearest_);
    for (; looked_at < nearest_.size(); ++looked_at) {
      look_at(question, nearest_[looked_at].provider, static_cast<std::uint32_t>(looked_at), {});
    }
    if (!spots_.empty() || nearest_.size() < most) break;
  }
  pick(found);
}

SlotMarket::Taken SlotSearch::taken_by(std::int64_t day, Instant now) {
  if (taken_at_ != now) taken_.clear();
  taken_at_ = now;
  const auto [at, is_new] = taken_.try_emplace(day);
  if (is_new) at->second = market_->taken_by(day, now);
  return at->second;
}

void SlotSearch::all_of(ProviderId provider, Instant now, std::vector<FreeTime>& found) {
  const std::size_t times = market_->providers().plan(provider).minutes.size();
  const ZoneId zone = market_->providers().directory()[provider].office.zone;
  const std::int64_t today = market_->clock().moment(zone, now).day;
  Scene scene(*market_, *ledger_, provider, now);
  scene.look_at_many();
  for (std::int64_t day = today; day <= market_->last_open_day(today); ++day) {
    if (!market_->providers().works_on(day)) continue;
    scene.turn_to(day, taken_by(day, now));
    for (std::uint32_t index = 0; index < times; ++index) {
      if (!scene.nobody_has(index)) continue;
      const FreeTime time = market_->describe(key_of({provider, day, index}));
      if (time.start > now) found.push_back(time);
    }
  }
}

void SlotSearch::beside(std::uint64_t key, Instant now, std::size_t most,
                        std::vector<FreeTime>& found) {
  found.clear();
  spots_.clear();
  const SlotPlace asked = slot_of(key);
  const Instant wanted = market_->start_of(asked);
  const std::size_t times = market_->providers().plan(asked.provider).minutes.size();
  const ZoneId zone = market_->providers().directory()[asked.provider].office.zone;
  const std::int64_t today = market_->clock().moment(zone, now).day;
  const std::int64_t first = std::max(today, asked.day - kBesideDays);
  const std::int64_t last = std::min(market_->last_open_day(today), asked.day + kBesideDays);
  Scene scene(*market_, *ledger_, asked.provider, now);
  for (std::int64_t day = first; day <= last; ++day) {
    if (!market_->providers().works_on(day)) continue;
    scene.turn_to(day, market_->taken_by(day, now));
    for (std::uint32_t index = 0; index < times; ++index) {
      const SlotPlace slot{asked.provider, day, index};
      if (slot == asked || !scene.nobody_has(index)) continue;
      const Instant start = market_->start_of(slot);
      if (start <= now) continue;
      const Millis away = start < wanted ? wanted - start : start - wanted;
      spots_.push_back({static_cast<std::int32_t>(away / 1min), start, 0, key_of(slot)});
    }
  }
  std::sort(spots_.begin(), spots_.end(), [](const Spot& a, const Spot& b) {
    return std::tie(a.off, a.start, a.key) < std::tie(b.off, b.start, b.key);
  });
  for (const Spot& spot : spots_) {
    if (found.size() == most) return;
    found.push_back(market_->describe(spot.key));
  }
}

}  // namespace rb::sim
