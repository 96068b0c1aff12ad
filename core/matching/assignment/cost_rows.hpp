// An assignment problem as its solver sees it: rows that want one column each, at a cost, or stay
// without at a price of their own. Only the problem knows which pairs exist; it is asked for the
// cheapest pairs of one row at a time, so that nobody ever writes all of them down.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace rb::matching {

using Cost = std::int32_t;
using Total = std::int64_t;

inline constexpr Cost kMostCost = 1 << 28;  // of one pair and of staying unmatched
inline constexpr Cost kNoMore = std::numeric_limits<Cost>::max();
inline constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

struct Arc {
  std::uint32_t column = 0;
  Cost cost = 0;
};

// Orders by value, then column, in one comparison. Precondition: value is not negative.
[[nodiscard]] constexpr std::uint64_t key_of(Cost value, std::uint32_t column) {
  return (static_cast<std::uint64_t>(value) << 32U) | column;
}

class CostRows {
 public:
  CostRows() = default;
  CostRows(const CostRows&) = default;
  CostRows& operator=(const CostRows&) = default;
  virtual ~CostRows() = default;

  [[nodiscard]] virtual std::size_t rows() const = 0;
  [[nodiscard]] virtual std::size_t columns() const = 0;
  // What it costs to leave the row without a column: 0 to kMostCost.
  [[nodiscard]] virtual Cost unmatched(std::size_t row) const = 0;

  struct Wanted {
    std::size_t most = 0;  // at least 1
    Cost below = 0;        // at most unmatched(row)
  };
  // Replaces `arcs` by the row's pairs of lowest cost + price, at most `most` of them and only such
  // as lie below `below`; of equal ones the lower column. Returns a bound that cost + price of no
  // other such pair undercuts, kNoMore if there is none. Costs are 0 to kMostCost, prices are not
  // negative and one per column.
  virtual Cost cheapest(std::size_t row, std::span<const Cost> prices, Wanted wanted,
                        std::vector<Arc>& arcs) const = 0;

  // The same from the other side: the column's pairs that gain most over leaving the row unmatched,
  // that is of lowest gap(row) + prices[row] where gap = cost - unmatched(row) + kMostCost; below
  // at most kMostCost. `arcs` gets rows and gaps.
  virtual Cost cheapest_rows(std::size_t column, std::span<const Cost> prices, Wanted wanted,
                             std::vector<Arc>& arcs) const = 0;
};

}  // namespace rb::matching
