#include "sim/platform/rows.hpp"

#include <algorithm>

namespace rb::sim {
namespace {

std::int64_t share_ppm(std::int64_t part, std::int64_t of) {
  if (of <= 0) return 0;
  return static_cast<std::int64_t>(static_cast<double>(part) * 1e6 / static_cast<double>(of));
}

void add(UsageTotals& to, const UsageTotals& one) {
  to.busy += one.busy;
  to.enabled += one.enabled;
  to.waiting += one.waiting;
  to.saturated += one.saturated;
  to.stood += one.stood;
}

ResourceRow row_of(const Network& network, ResourceId id, const RowsRequest& request) {
  const Usage& usage = network.usage(id);
  ResourceRow row;
  row.name = network.name(id);
  row.capacity = network.enabled(id);
  row.arrivals = static_cast<std::int64_t>(usage.arrivals());
  row.gave_up = static_cast<std::int64_t>(usage.withdrawals());
  row.utilisation_ppm = usage.utilisation_ppm();
  row.mean_wait_us = usage.mean_wait().count();
  row.p99_wait_us = usage.waits().quantile(990'000);
  row.max_wait_us = usage.waits().max();
  row.most_waiting = usage.most_waiting();
  row.saturated_ms = usage.totals().saturated / 1000;
  row.stood_ms = usage.totals().stood / 1000;
  row.stalled_ms = usage.totals().stalled / 1000;
  const auto& bins = usage.bins();
  const std::int64_t width_us = Micros{request.bin_width}.count();
  for (std::size_t i = 0; i < bins.size(); i += request.factor) {
    UsageTotals sum;
    const std::size_t until = std::min(bins.size(), i + request.factor);
    for (std::size_t k = i; k < until; ++k) {
      add(sum, bins[k]);
      row.busiest_ppm = std::max(row.busiest_ppm, share_ppm(bins[k].busy, bins[k].enabled));
      const std::int64_t at =
          to_ms(request.start + request.bin_width * static_cast<std::int64_t>(k));
      if (bins[k].saturated > 0 && row.first_saturated_ms == 0) row.first_saturated_ms = at;
      if (bins[k].stood > 0 && row.first_stood_ms == 0) row.first_stood_ms = at;
    }
    const std::int64_t length = width_us * static_cast<std::int64_t>(until - i);
    row.utilisation.push_back(share_ppm(sum.busy, sum.enabled));
    row.waiting_milli.push_back(share_ppm(sum.waiting, length) / 1000);
  }
  return row;
}

}  // namespace

std::vector<ResourceRow> rows_of(const Network& network, const RowsRequest& request) {
  std::vector<ResourceRow> rows;
  for (std::size_t i = 0; i < network.resources(); ++i) {
    rows.push_back(row_of(network, ResourceId{static_cast<std::uint16_t>(i)}, request));
  }
  return rows;
}

}  // namespace rb::sim
