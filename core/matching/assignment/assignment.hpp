// The cheapest assignment of rows to columns, over all pairs of a problem, with its proof.
#pragma once

#include <cstdint>
#include <vector>

#include "core/matching/assignment/cost_rows.hpp"

namespace rb::matching {

// The proof is in the prices: with `pays` and `price` as dual variables
//   pays[row] <= cost(row, column) + price[column] for every pair, and <= unmatched(row);
//   price[column] >= 0, and 0 where nobody has the column;
//   total = sum of pays - sum of prices, which no assignment can undercut.
struct Assignment {
  std::vector<std::uint32_t> column;  // by row; kNobody: stays without
  std::vector<Cost> pays;             // by row
  std::vector<Cost> price;            // by column
  Total total = 0;                    // costs of pairs, and of rows that stay without

  // For measurements: what it took.
  std::uint64_t bids = 0;
  std::uint64_t searches = 0;  // for rows
  std::uint64_t returns = 0;   // searches for columns
  std::uint64_t settled = 0;
  std::uint64_t lists = 0;
};

// Exact and deterministic: the same problem and opening gives the same of several cheapest
// assignments. `opening` are prices to begin with, one per column and not negative: the nearer to
// those of the proof the quicker; zeros will do. Precondition: rows() + columns() < 2^32.
[[nodiscard]] Assignment assign(const CostRows& costs, std::vector<Cost> opening);

}  // namespace rb::matching
