#include "core/matching/market.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/base/assert.hpp"
#include "core/matching/assignment/cheapest.hpp"
#include "core/matching/eligibility.hpp"

namespace rb::matching {
namespace {

constexpr Cost kMostWeight = 1'000'000;

// Equal for the slots of one office.
auto office_of(const OpenSlot& slot) {
  return std::make_tuple(slot.specialty, slot.provider, slot.modality, slot.place.latitude,
                         slot.place.longitude, slot.spoken, slot.interpreted, slot.networks);
}

std::uint8_t time_of(std::uint8_t weekday, PartOfDay part) {
  return static_cast<std::uint8_t>(weekday * 4U + static_cast<unsigned>(part));
}

bool in_bounds(const Weights& weights) {
  const auto fine = [](std::int32_t weight) { return weight >= 0 && weight <= kMostWeight; };
  return std::all_of(weights.late_hour.begin(), weights.late_hour.end(), fine) &&
         std::all_of(weights.unmatched_days.begin(), weights.unmatched_days.end(), fine) &&
         fine(weights.part_of_day) && fine(weights.weekday) && fine(weights.other_provider) &&
         fine(weights.interpreter) && fine(weights.kilometre) && fine(weights.moved_percent) &&
         fine(weights.most_moves) && fine(weights.changed_plan);
}

}  // namespace

Market::Market(std::vector<Seeker> seekers, std::vector<OpenSlot> slots, const Weights& weights,
               const GroupPercents& groups)
    : seekers_(std::move(seekers)),
      slots_(std::move(slots)),
      weights_(weights),
      groups_(groups),
      terms_(seekers_.size()),
      time_terms_(seekers_.size()) {
  RB_ASSERT(in_bounds(weights_));
  std::sort(seekers_.begin(), seekers_.end(),
            [](const Seeker& a, const Seeker& b) { return a.patient < b.patient; });
  RB_ASSERT(
      std::adjacent_find(seekers_.begin(), seekers_.end(), [](const Seeker& a, const Seeker& b) {
        return a.patient == b.patient;
      }) == seekers_.end());
  order_slots();
  find_offices();
  for (std::size_t row = 0; row < seekers_.size(); ++row) find_terms(row);
  find_visitors();
  set_groups(groups);
}

void Market::order_slots() {
  std::vector<SlotId> ids;
  ids.reserve(slots_.size());
  for (const OpenSlot& slot : slots_) {
    RB_ASSERT(slot.weekday < 7);
    ids.push_back(slot.slot);
  }
  std::sort(ids.begin(), ids.end());
  RB_ASSERT(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  std::sort(slots_.begin(), slots_.end(), [](const OpenSlot& a, const OpenSlot& b) {
    return std::tuple_cat(office_of(a), std::tie(a.start, a.slot)) <
           std::tuple_cat(office_of(b), std::tie(b.start, b.slot));
  });
}

void Market::find_offices() {
  for (std::uint32_t column = 0; column < slots_.size(); ++column) {
    const OpenSlot& slot = slots_[column];
    starts_.push_back(slot.start);
    hours_.push_back(hour_of(slot.start));
    times_.push_back(time_of(slot.weekday, part_of_day(slot)));
    if (column == 0 || office_of(slots_[column - 1]) != office_of(slot)) {
      offices_.push_back({column, column});
    }
    ++offices_.back().last;
    office_of_.push_back(static_cast<std::uint32_t>(offices_.size() - 1));
  }
}

void Market::find_terms(std::size_t row) {
  Seeker& seeker = seekers_[row];
  std::sort(seeker.declined.begin(), seeker.declined.end());
  Terms& terms = terms_[row];
  terms.late_hour = weights_.late_hour[static_cast<std::size_t>(seeker.urgency)];
  terms.lost_hour = hour_of(seeker.lost);
  for (std::uint8_t weekday = 0; weekday < 7; ++weekday) {
    for (const auto part : {PartOfDay::morning, PartOfDay::afternoon, PartOfDay::evening}) {
      time_terms_[row][time_of(weekday, part)] = time_points(weights_, seeker, part, weekday);
    }
  }
  const auto begin = std::partition_point(
      offices_.begin(), offices_.end(),
      [&](const Office& office) { return slots_[office.first].specialty < seeker.specialty; });
  terms.first_reach = reach_.size();
  for (auto office = begin; office != offices_.end(); ++office) {
    const OpenSlot& slot = slots_[office->first];
    if (slot.specialty != seeker.specialty) break;
    if (ineligible_office(seeker, slot)) continue;
    reach_.push_back({static_cast<std::uint32_t>(office - offices_.begin()),
                      interpreter_points(weights_, seeker, slot) +
                          distance_points(weights_, seeker, slot) +
                          continuity_points(weights_, seeker, slot)});
  }
  terms.last_reach = reach_.size();
  std::sort(reach_.begin() + static_cast<std::ptrdiff_t>(terms.first_reach), reach_.end(),
            [](const Reach& a, const Reach& b) {
              return std::tie(a.points, a.office) < std::tie(b.points, b.office);
            });
  terms.planned = find_planned(row);
  if (terms.planned == kNobody) seeker.planned = SlotId::none();
}

void Market::find_visitors() {
  first_visitor_.assign(offices_.size() + 1, 0);
  for (const Reach& reach : reach_) ++first_visitor_[reach.office + 1];
  std::partial_sum(first_visitor_.begin(), first_visitor_.end(), first_visitor_.begin());
  visitors_.resize(reach_.size());
  std::vector<std::size_t> next(first_visitor_.begin(), first_visitor_.end() - 1);
  for (std::uint32_t row = 0; row < seekers_.size(); ++row) {
    for (std::size_t i = terms_[row].first_reach; i < terms_[row].last_reach; ++i) {
      visitors_[next[reach_[i].office]++] = {row, reach_[i].points};
    }
  }
}

std::uint32_t Market::find_planned(std::size_t row) const {
  const Seeker& seeker = seekers_[row];
  if (seeker.planned.is_none()) return kNobody;
  for (std::size_t i = terms_[row].first_reach; i < terms_[row].last_reach; ++i) {
    const Office& office = offices_[reach_[i].office];
    for (std::uint32_t column = office.first; column < office.last; ++column) {
      if (slots_[column].slot != seeker.planned) continue;
      return ineligible(seeker, slots_[column]) ? kNobody : column;
    }
  }
  return kNobody;
}

void Market::set_groups(const GroupPercents& groups) {
  groups_ = groups;
  for (std::size_t row = 0; row < seekers_.size(); ++row) {
    terms_[row].percent = percent_of(weights_, groups_, seekers_[row]);
    terms_[row].unmatched = points_without(row).total();
  }
}

Cost Market::cheapest(std::size_t row, std::span<const Cost> prices, Wanted wanted,
                      std::vector<Arc>& arcs) const {
  const Seeker& seeker = seekers_[row];
  const Terms& terms = terms_[row];
  const Cost plan = terms.planned == kNobody ? 0 : weights_.changed_plan;
  Cheapest found(wanted.most, wanted.below);
  if (plan != 0 && terms.planned != kNobody) {
    // The one slot without points for a changed plan comes first, as nothing bounds it below.
    found.offer({terms.planned, points(row, terms.planned).total()}, prices[terms.planned]);
  }
  for (std::size_t i = terms.first_reach; i < terms.last_reach; ++i) {
    const Reach& reach = reach_[i];
    if (weighted(reach.points, terms.percent) + plan >= found.bound()) break;
    const Office& office = offices_[reach.office];
    const auto [first, last] = columns_within(office, seeker);
    for (std::uint32_t column = first; column < last; ++column) {
      const Cost base =
          reach.points + late_points(terms.late_hour, terms.lost_hour, hours_[column]);
      if (weighted(base, terms.percent) + plan >= found.bound()) break;
      const Cost cost = weighted(base + time_terms_[row][times_[column]], terms.percent) + plan;
      // Most are too dear, so the rest is asked afterwards.
      if (cost + prices[column] >= found.bound()) continue;
      if ((column == terms.planned && plan != 0) || has_declined(seeker, column)) continue;
      found.offer({column, cost}, prices[column]);
    }
  }
  return found.finish(arcs);
}

bool Market::has_declined(const Seeker& seeker, std::uint32_t column) const {
  return std::binary_search(seeker.declined.begin(), seeker.declined.end(), slots_[column].slot);
}

bool Market::may_have(const Seeker& seeker, std::uint32_t column) const {
  return starts_[column] >= seeker.not_before && starts_[column] < seeker.fine_until &&
         !has_declined(seeker, column);
}

Market::Office Market::columns_within(const Office& office, const Seeker& seeker) const {
  const auto begin = starts_.begin() + office.first;
  const auto end = starts_.begin() + office.last;
  const auto from = std::lower_bound(begin, end, seeker.not_before);
  const auto until = std::lower_bound(from, end, seeker.fine_until);
  return {static_cast<std::uint32_t>(from - starts_.begin()),
          static_cast<std::uint32_t>(until - starts_.begin())};
}

Cost Market::cost_of(std::size_t row, Cost office_points, std::uint32_t column) const {
  const Terms& terms = terms_[row];
  const Cost own = office_points + time_terms_[row][times_[column]] +
                   late_points(terms.late_hour, terms.lost_hour, hours_[column]);
  const bool changed = terms.planned != kNobody && terms.planned != column;
  return weighted(own, terms.percent) + (changed ? weights_.changed_plan : 0);
}

Cost Market::cheapest_rows(std::size_t column, std::span<const Cost> prices, Wanted wanted,
                           std::vector<Arc>& arcs) const {
  const auto at = static_cast<std::uint32_t>(column);
  const std::uint32_t office = office_of_[at];
  Cheapest found(wanted.most, wanted.below);
  const std::int32_t hour = hours_[at];
  const std::uint8_t time = times_[at];
  for (std::size_t i = first_visitor_[office]; i < first_visitor_[office + 1]; ++i) {
    const Visitor& visitor = visitors_[i];
    const Terms& terms = terms_[visitor.row];
    const Cost base = visitor.points + late_points(terms.late_hour, terms.lost_hour, hour);
    const Cost beside =
        prices[visitor.row] - terms.unmatched + kMostCost +
        (terms.planned != kNobody && terms.planned != at ? weights_.changed_plan : 0);
    // Most are too dear whatever they wish for, so that is asked afterwards.
    if (weighted(base, terms.percent) + beside >= found.bound()) continue;
    const Cost value = weighted(base + time_terms_[visitor.row][time], terms.percent) + beside;
    if (value >= found.bound() || !may_have(seekers_[visitor.row], at)) continue;
    found.offer({visitor.row, value - prices[visitor.row]}, prices[visitor.row]);
  }
  return found.finish(arcs);
}

void Market::raise(std::size_t row, Cost pays, std::span<Cost> prices) const {
  const Seeker& seeker = seekers_[row];
  const Terms& terms = terms_[row];
  for (std::size_t i = terms.first_reach; i < terms.last_reach; ++i) {
    const Reach& reach = reach_[i];
    if (weighted(reach.points, terms.percent) >= pays) break;
    const Office& office = offices_[reach.office];
    for (std::uint32_t column = office.first; column < office.last; ++column) {
      const Cost worth = pays - cost_of(row, reach.points, column);
      if (worth > prices[column] && may_have(seeker, column)) prices[column] = worth;
    }
  }
}

std::uint32_t Market::cheapest_alone(std::size_t row) const {
  const Seeker& seeker = seekers_[row];
  const Terms& terms = terms_[row];
  std::uint32_t best = kNobody;
  Cost fewest = kNoMore;
  for (std::size_t i = terms.first_reach; i < terms.last_reach; ++i) {
    const Reach& reach = reach_[i];
    if (reach.points > fewest) break;
    const Office& office = offices_[reach.office];
    const auto [first, last] = columns_within(office, seeker);
    for (std::uint32_t column = first; column < last; ++column) {
      const Cost base =
          reach.points + late_points(terms.late_hour, terms.lost_hour, hours_[column]);
      if (base > fewest) break;
      const Cost own = base + time_terms_[row][times_[column]];
      if (own > fewest || (own == fewest && slots_[column].slot > slots_[best].slot)) continue;
      if (has_declined(seeker, column)) continue;
      fewest = own;
      best = column;
    }
  }
  return best;
}

}  // namespace rb::matching
