#include "core/matching/fairness.hpp"

#include <algorithm>
#include <utility>

#include "core/matching/matching.hpp"

namespace rb::matching {
namespace {

constexpr Cost kHour = 1;  // of a routine patient

// How far a group is beyond what is tolerated; 0: it is not behind.
Cost excess(const GroupShortfalls& shortfalls, const Balance& balance, std::size_t group) {
  if (shortfalls.members[group] < balance.least_members) return 0;
  const Cost tolerated = std::max(weighted(shortfalls.overall, 100 + balance.tolerance_percent),
                                  shortfalls.overall + kHour);
  return std::max(0, shortfalls.mean[group] - tolerated);
}

Cost worst_excess(const GroupShortfalls& shortfalls, const Balance& balance) {
  Cost worst = 0;
  for (std::size_t group = 0; group < kGroups; ++group) {
    worst = std::max(worst, excess(shortfalls, balance, group));
  }
  return worst;
}

// Whether anything could be raised.
bool raise(GroupPercents& percents, const GroupShortfalls& shortfalls, const Balance& balance) {
  bool raised = false;
  for (std::size_t group = 0; group < kGroups; ++group) {
    if (excess(shortfalls, balance, group) == 0) continue;
    if (percents[group] >= balance.most_percent) continue;
    percents[group] = std::min(percents[group] + balance.step_percent, balance.most_percent);
    raised = true;
  }
  return raised;
}

}  // namespace

GroupShortfalls shortfalls(const Market& market, std::span<const std::uint32_t> columns) {
  GroupShortfalls found;
  std::array<Total, kGroups> sums{};
  Total sum = 0;
  Total members = 0;
  for (std::size_t row = 0; row < market.rows(); ++row) {
    const std::uint32_t alone = market.cheapest_alone(row);
    if (alone == kNobody) continue;
    const Points points =
        columns[row] == kNobody ? market.points_without(row) : market.points(row, columns[row]);
    // Whoever would do without even alone lost nothing.
    const Cost lost = std::max(0, points.own() - market.points(row, alone).own());
    const std::size_t group = market.seekers()[row].group;
    ++found.members[group];
    sums[group] += lost;
    ++members;
    sum += lost;
  }
  for (std::size_t group = 0; group < kGroups; ++group) {
    if (found.members[group] == 0) continue;
    found.mean[group] = static_cast<Cost>(sums[group] / Total{found.members[group]});
  }
  if (members > 0) found.overall = static_cast<Cost>(sum / members);
  return found;
}

FairMatching match_fairly(Market& market, const Balance& balance) {
  FairMatching best;
  GroupPercents best_percents = market.groups();
  GroupPercents percents = market.groups();
  std::uint32_t matchings = 0;
  Cost least = kNoMore;
  do {
    market.set_groups(percents);
    Assignment matching = match(market);
    ++matchings;
    const GroupShortfalls found = shortfalls(market, matching.column);
    const Cost worst = worst_excess(found, balance);
    if (worst < least) {
      least = worst;
      best.matching = std::move(matching);
      best.shortfalls = found;
      best_percents = percents;
    }
    if (worst == 0 || !raise(percents, found, balance)) break;
  } while (matchings < balance.most_matchings);
  market.set_groups(best_percents);
  for (std::size_t group = 0; group < kGroups; ++group) {
    best.behind[group] = excess(best.shortfalls, balance, group) > 0;
  }
  best.matchings = matchings;
  return best;
}

}  // namespace rb::matching
