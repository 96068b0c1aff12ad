// The cheapest matching of seekers to open slots.
#pragma once

#include "core/matching/assignment/assignment.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

// Rows and columns as in the market. Optimal over all eligible pairs; the prices prove it
// (certificate.hpp checks). Of equally good matchings always the same.
[[nodiscard]] Assignment match(const Market& market);

}  // namespace rb::matching
