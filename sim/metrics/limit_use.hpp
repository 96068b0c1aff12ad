// How busy the limits of lines and peers were: telephone lines, agents, rates. Platforms report
// their resources themselves (ResourceRow); these are there without one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

struct LimitUse {
  std::string limit;              // a Limit
  std::int64_t capacity_ppm = 0;  // places, or a second; of agents as many as there were at most
  std::int64_t utilisation_ppm = 0;
  std::int64_t busiest_ppm = 0;   // in the busiest bin of the series
  std::int64_t mean_wait_ms = 0;  // of a contact that was ready, over all that passed
  std::int64_t mean_waiting = 0;  // while it held
  std::int64_t held_ms = 0;
  friend bool operator==(const LimitUse&, const LimitUse&) = default;
};

// trunks, agents, call_rate, text_rate and ehr_rate, in this order; without those that the scenario
// does not know.
[[nodiscard]] std::vector<LimitUse> limit_uses(const RunSummary& run);

}  // namespace rb::sim
