// The planner's rounds: what they are made of, and what is kept of them.
#include <algorithm>
#include <utility>

#include "core/base/assert.hpp"
#include "core/matching/plan/planner.hpp"

namespace rb::matching {

bool Planner::wants_round(Instant now) const {
  if (places_.empty()) return false;
  if (!last_) return true;
  if (changed_ && now >= *last_ + terms_.again) return true;
  // Calendars open further and times come free: those without one are looked at now and then.
  return !last_whole_ || now >= *last_whole_ + terms_.all_again;
}

// Whoever has not asked is not reached at once, and what is planned for them must still lie ahead.
Instant Planner::earliest(const Place& place, Instant now) const {
  const Instant from = now + (place.asked ? notice_ : std::max(notice_, terms_.lead));
  return std::max(place.seeker.not_before, from);
}

void Planner::expire(Instant now) {
  for (auto& [patient, place] : places_) {
    if (place.stage == Stage::offered && place.until < now) give(place, place.key, Stage::planned);
  }
}

// Plans whose time others have by now, or which begin too soon.
void Planner::drop_stale(Instant now, std::span<const FreeTime> free) {
  for (auto& [patient, place] : places_) {
    if (place.stage != Stage::planned) continue;
    const auto at =
        std::lower_bound(free.begin(), free.end(), place.key,
                         [](const FreeTime& time, std::uint64_t key) { return time.key < key; });
    const bool is_free = at != free.end() && at->key == place.key;
    if (!is_free || place.start < earliest(place, now)) take_back(place);
  }
}

SlotId Planner::number_of(std::uint64_t key) {
  const auto [at, is_new] = numbers_.emplace(key, SlotId{static_cast<std::uint32_t>(keys_.size())});
  if (is_new) keys_.push_back(key);
  return at->second;
}

RoundInput Planner::input_of(Instant now, const std::vector<FreeTime>& free, bool whole) {
  RoundInput input;
  input.groups = groups_;
  // Who asks when is not ours to say: limits bind when they ask.
  input.limits = {.overall = UINT32_MAX, .per_provider = UINT32_MAX};
  for (const auto& [patient, place] : places_) {
    const bool told = place.stage == Stage::planned && place.asked;
    const bool open = place.stage == Stage::seeks || (whole && place.stage == Stage::planned);
    if (!open || told) continue;
    Seeker seeker = place.seeker;
    seeker.not_before = earliest(place, now);
    input.seekers.push_back(std::move(seeker));
    for (const std::uint64_t key : place.declined) {
      input.pairs.push_back({patient, number_of(key), ProviderId::none(), Standing::declined});
    }
    if (place.stage == Stage::planned) {
      input.pairs.push_back({patient, number_of(place.key), place.provider, Standing::planned});
    }
  }
  for (const FreeTime& time : free) {
    const auto kept = kept_.find(time.key);
    if (kept != kept_.end()) {
      const Place& place = places_.at(kept->second);
      if (!whole || place.stage != Stage::planned || place.asked) continue;
    }
    OpenSlot slot = time.slot;
    slot.slot = number_of(time.key);
    input.slots.push_back(slot);
  }
  return input;
}

void Planner::note(const Round& round, const std::vector<Reason>& why) {
  const Assignment& matching = round.matching.matching;
  // Whoever changes places with somebody must not find theirs taken.
  for (const Seeker& seeker : round.market.seekers()) {
    Place& place = places_.at(seeker.patient);
    if (place.stage == Stage::planned) take_back(place);
  }
  for (std::size_t row = 0; row < round.market.rows(); ++row) {
    Place& place = places_.at(round.market.seekers()[row].patient);
    reasons_[place.seeker.patient] = why[row];
    const std::uint32_t column = matching.column[row];
    if (column == kNobody) continue;
    const OpenSlot& slot = round.market.slots()[column];
    place.provider = slot.provider;
    place.start = slot.start;
    give(place, keys_[slot.slot.index()], Stage::planned);
  }
}

void Planner::run(Instant now, std::vector<FreeTime> free) {
  std::sort(free.begin(), free.end(),
            [](const FreeTime& a, const FreeTime& b) { return a.key < b.key; });
  expire(now);
  drop_stale(now, free);
  const bool whole = !last_whole_ || now >= *last_whole_ + terms_.all_again;
  const Round round = run_round(input_of(now, free, whole));
  const std::vector<Reason> why = reasons(round.market, round.matching.matching);
  note(round, why);
  if (whole) {
    ++counts_.whole_rounds;
    groups_ = round.groups;
    last_whole_ = now;
    if (!gain_ || round.market.rows() > gain_->seekers) {
      gain_ = plan_gain(now, round.market, round.matching.matching, why);
    }
  } else {
    ++counts_.small_rounds;
    counts_.planned_anew += round.market.rows();
  }
  last_ = now;
  changed_ = false;
}

}  // namespace rb::matching
