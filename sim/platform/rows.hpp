// A platform's usage as the rows of a summary.
#pragma once

#include <vector>

#include "core/base/instant.hpp"
#include "sim/metrics/run_summary.hpp"
#include "sim/platform/network.hpp"

namespace rb::sim {

struct RowsRequest {
  Instant start;
  Millis bin_width{};      // as it was told to Network::keep_bins()
  std::size_t factor = 1;  // so many bins are one of the rows' series
};

// One for each resource, in the order in which they were added. Settle the network before.
[[nodiscard]] std::vector<ResourceRow> rows_of(const Network& network, const RowsRequest& request);

}  // namespace rb::sim
