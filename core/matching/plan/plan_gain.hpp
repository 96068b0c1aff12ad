// What a round over everybody amounts to, beside what a careful clerk would have done with the same
// patients and times (greedy.hpp).
#pragma once

#include <array>
#include <cstdint>

#include "core/matching/explain.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

struct PlanTotals {
  std::uint32_t unmatched = 0;
  Total points = 0;  // of all patients; fewer is better
};

struct PlanGain {
  Instant at;
  std::uint32_t seekers = 0;
  std::uint32_t times = 0;  // that were free
  PlanTotals together;
  PlanTotals greedy;
  std::array<std::uint32_t, kReasons> reasons{};  // patients, by Reason
};

// Precondition: `matching` is the market's optimum; `reasons` are of its rows.
[[nodiscard]] PlanGain plan_gain(Instant at, const Market& market, const Assignment& matching,
                                 const std::vector<Reason>& reasons);

}  // namespace rb::matching
