// The quick first part: rows bid for columns and outbid one another.
//
// Each row takes the column that is cheapest for it and raises its price to where the second best
// is as good; whoever had it bids again. Rows that a tie keeps from raising anything, and what is
// open when the bids are used up, is left to the search. This is the augmenting row reduction of
// Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
// assignment problems", Computing 38, 1987, without their column reduction: that would charge for
// columns nobody has, which more columns than rows do not allow.
#pragma once

#include <cstdint>
#include <vector>

#include "core/matching/assignment/partial_assignment.hpp"

namespace rb::matching {

struct Bids {
  std::vector<std::uint32_t> open;  // rows that are neither matched nor unmatched for good
  std::uint64_t made = 0;
};

[[nodiscard]] Bids bid(PartialAssignment& state);

}  // namespace rb::matching
