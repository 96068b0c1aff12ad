// Where ticks stand: round numbers, and round local times of the place where the scenario starts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

// 0 to the first round step at or above `max`, in about `count` steps of 1, 2 or 5 times a power of
// ten. whole: no step below 1. max <= 0 gives 0..1.
struct ValueTicks {
  double step = 1;
  double top = 1;
};
[[nodiscard]] ValueTicks value_ticks(double max, int count, bool whole);

struct TimeTick {
  std::int64_t at_ms = 0;  // UTC
  std::string label;       // "Mon 5 Oct", "08:00"
  bool midnight = false;
};
// At most `most` ticks within [from, until).
[[nodiscard]] std::vector<TimeTick> time_ticks(const AxisClock& clock, std::int64_t from_ms,
                                               std::int64_t until_ms, int most, bool short_names);

}  // namespace rb::sim
