// The baseline: what a careful clerk does with a list and the calendar.
#pragma once

#include <cstdint>
#include <vector>

#include "core/matching/assignment/cost_rows.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

// The most urgent first, then whose appointment fell away the longest ago, then by patient.
[[nodiscard]] std::vector<std::uint32_t> by_urgency(const Market& market);

struct GreedyMatching {
  std::vector<std::uint32_t> column;  // by row; kNobody: stays without
  Total total = 0;
};

// In that order each takes the slot that is cheapest for them of those still free, by the same
// points that the exact matching is judged by, or none where all cost more than none.
[[nodiscard]] GreedyMatching match_greedily(const Market& market);

}  // namespace rb::matching
