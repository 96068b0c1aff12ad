// Whether a matching is what it claims to be, told by its prices and the plain definitions alone:
// none of the code that finds matchings is used here.
#pragma once

#include <cstdint>
#include <optional>

#include "core/matching/assignment/assignment.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

enum class Flaw : std::uint8_t {
  sizes_differ = 1,
  slot_given_twice,
  pair_not_eligible,  // promise I14
  total_is_wrong,
  pays_other_than_cost,  // matched: cost and price; unmatched: the price of staying without
  price_below_zero,
  free_slot_has_a_price,
  better_unmatched,  // a row pays more than staying without costs
  better_pair,       // an eligible pair that is cheaper at these prices
};

// nullopt: every pair is eligible, no slot is given twice, and no matching over all eligible pairs
// has fewer points (linear programming duality). Looks at every pair: about 5 ns each.
[[nodiscard]] std::optional<Flaw> find_flaw(const Market& market, const Assignment& matching);

}  // namespace rb::matching
