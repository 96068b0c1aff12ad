#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

std::int64_t count_of(const Counts& counts, std::string_view name) {
  for (const NamedCount& c : counts) {
    if (c.name == name) return c.count;
  }
  return 0;
}

std::int64_t total_of(const Counts& counts) {
  std::int64_t total = 0;
  for (const NamedCount& c : counts) total += c.count;
  return total;
}

QuantileRow row_of(const Histogram& values) {
  return {static_cast<std::int64_t>(values.total()), values.quantile(500'000),
          values.quantile(900'000), values.quantile(990'000), values.max()};
}

}  // namespace rb::sim
