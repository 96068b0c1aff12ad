// Series as tables: one row per local day (per local hour for runs of up to two days).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

struct DayColumn {
  std::string head;  // HTML
  const std::vector<std::int64_t>* values = nullptr;
  bool largest = false;  // else the sum
};
[[nodiscard]] std::string by_day(const RunSummary& run, const std::vector<DayColumn>& columns);

}  // namespace rb::sim
