#include "core/matching/plan/plan_gain.hpp"

#include <algorithm>
#include <vector>

#include "core/matching/greedy.hpp"

namespace rb::matching {

PlanGain plan_gain(Instant at, const Market& market, const Assignment& matching,
                   const std::vector<Reason>& reasons) {
  PlanGain gain;
  gain.at = at;
  gain.seekers = static_cast<std::uint32_t>(market.rows());
  gain.times = static_cast<std::uint32_t>(market.columns());
  const auto without = [](const std::vector<std::uint32_t>& column) {
    return static_cast<std::uint32_t>(std::count(column.begin(), column.end(), kNobody));
  };
  gain.together = {without(matching.column), matching.total};
  const GreedyMatching greedy = match_greedily(market);
  gain.greedy = {without(greedy.column), greedy.total};
  for (const Reason reason : reasons) ++gain.reasons[static_cast<std::size_t>(reason)];
  return gain;
}

}  // namespace rb::matching
