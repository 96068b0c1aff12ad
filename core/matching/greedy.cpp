#include "core/matching/greedy.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rb::matching {

std::vector<std::uint32_t> by_urgency(const Market& market) {
  std::vector<std::uint32_t> order(market.rows());
  std::iota(order.begin(), order.end(), 0U);
  // Rows are in the order of patients.
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Seeker& x = market.seekers()[a];
    const Seeker& y = market.seekers()[b];
    return std::tie(y.urgency, x.lost, a) < std::tie(x.urgency, y.lost, b);
  });
  return order;
}

GreedyMatching match_greedily(const Market& market) {
  GreedyMatching matching;
  matching.column.assign(market.rows(), kNobody);
  // A taken slot costs more than any row pays to stay without.
  std::vector<Cost> taken(market.columns(), 0);
  std::vector<Arc> best;
  for (const std::uint32_t row : by_urgency(market)) {
    market.cheapest(row, taken, {1, market.unmatched(row)}, best);
    if (best.empty()) {
      matching.total += market.unmatched(row);
      continue;
    }
    matching.column[row] = best.front().column;
    matching.total += best.front().cost;
    taken[best.front().column] = kMostCost;
  }
  return matching;
}

}  // namespace rb::matching
