// The optimum by somebody else's code: Boost.Graph's successive shortest paths over every pair.
#pragma once

#include "core/matching/assignment/cost_rows.hpp"
#include "core/matching/market.hpp"

namespace rb::matching::test {

// The least total of points over all matchings of the market.
[[nodiscard]] Total least_total(const Market& market);

// The same of a matrix: costs by row and column, a negative one is no pair.
[[nodiscard]] Total least_total(const std::vector<std::vector<Cost>>& costs,
                                const std::vector<Cost>& unmatched);

}  // namespace rb::matching::test
