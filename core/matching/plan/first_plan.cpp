#include "core/matching/plan/first_plan.hpp"

#include <algorithm>
#include <vector>

#include "core/matching/greedy.hpp"

namespace rb::matching {

FirstPlan first_plan(Instant at, const Market& market, const Assignment& matching,
                     const std::vector<Reason>& reasons) {
  FirstPlan plan;
  plan.at = at;
  plan.seekers = static_cast<std::uint32_t>(market.rows());
  plan.times = static_cast<std::uint32_t>(market.columns());
  const auto without = [](const std::vector<std::uint32_t>& column) {
    return static_cast<std::uint32_t>(std::count(column.begin(), column.end(), kNobody));
  };
  plan.together = {without(matching.column), matching.total};
  const GreedyMatching greedy = match_greedily(market);
  plan.greedy = {without(greedy.column), greedy.total};
  for (const Reason reason : reasons) ++plan.reasons[static_cast<std::size_t>(reason)];
  return plan;
}

}  // namespace rb::matching
