// Counts by name and rows of quantiles: plain values, as they stand in a summary.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/metrics/counting/histogram.hpp"

namespace rb::sim {

struct NamedCount {
  std::string name;
  std::int64_t count = 0;
  friend bool operator==(const NamedCount&, const NamedCount&) = default;
};
using Counts =
    std::vector<NamedCount>;  // in the order of the core's enumeration, every name present

// 0 if the name is not there.
[[nodiscard]] std::int64_t count_of(const Counts& counts, std::string_view name);
[[nodiscard]] std::int64_t total_of(const Counts& counts);

struct QuantileRow {
  std::int64_t count = 0;
  std::int64_t p50 = 0;
  std::int64_t p90 = 0;
  std::int64_t p99 = 0;
  std::int64_t max = 0;
  friend bool operator==(const QuantileRow&, const QuantileRow&) = default;
};
// Rounded as the histogram rounds.
[[nodiscard]] QuantileRow row_of(const Histogram& values);

}  // namespace rb::sim
