// A problem seen from its columns: they look for rows, and those have the prices. Matching a column
// costs its gap, leaving it alone kMostCost. A row's price is what it pays less than
// unmatched(row); what a column pays is kMostCost less its own price. Cheapest assignments are the
// same.
#pragma once

#include "core/base/assert.hpp"
#include "core/matching/assignment/cost_rows.hpp"

namespace rb::matching {

class Transposed final : public CostRows {
 public:
  explicit Transposed(const CostRows& costs) : costs_(costs) {}

  [[nodiscard]] std::size_t rows() const override { return costs_.columns(); }
  [[nodiscard]] std::size_t columns() const override { return costs_.rows(); }
  [[nodiscard]] Cost unmatched(std::size_t) const override { return kMostCost; }
  Cost cheapest(std::size_t row, std::span<const Cost> prices, Wanted wanted,
                std::vector<Arc>& arcs) const override {
    return costs_.cheapest_rows(row, prices, wanted, arcs);
  }
  Cost cheapest_rows(std::size_t, std::span<const Cost>, Wanted, std::vector<Arc>&) const override {
    RB_ASSERT(false);  // nobody looks from the other side of the other side
    return kNoMore;
  }

 private:
  const CostRows& costs_;
};

}  // namespace rb::matching
