// What the metrics must know of a plan and its population.
#pragma once

#include <vector>

#include "sim/lab/plan.hpp"
#include "sim/metrics/run_metrics.hpp"
#include "sim/world/population.hpp"

namespace rb::sim {

// Owns what the facts point to.
class RunFactsOf {
 public:
  RunFactsOf(const Plan& plan, std::uint64_t seed, const Population& population);

  // Valid as long as this. Call once.
  [[nodiscard]] RunFacts take() { return std::move(facts_); }

 private:
  std::vector<ReportProfile> profiles_;
  RunFacts facts_;
};

}  // namespace rb::sim
