#include "sim/report/resource_chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "sim/report/bound.hpp"
#include "sim/report/draw/page.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/draw/time_chart.hpp"

namespace rb::sim {
namespace {

// In a queue, in the mean of a bin: less is not worth a mark.
constexpr std::int64_t kQueueMilli = 100;

}  // namespace

void draw_resource(Svg& svg, const Layout& layout, const RunSummary& run, const ResourceRow& row,
                   std::int64_t length_ms) {
  const Series& s = run.series;
  Steps busy = steps_of(s, row.utilisation, 1e-6);
  Steps queued{busy.from_ms, busy.bin_ms, std::vector<double>(busy.values.size(), 0)};
  const std::size_t bins = std::min(busy.values.size(), row.waiting_milli.size());
  for (std::size_t i = 0; i < bins; ++i) {
    if (row.waiting_milli[i] >= kQueueMilli) queued.values[i] = busy.values[i];
  }
  TimeChart chart(svg, layout,
                  {.clock = &run.clock,
                   .from_ms = s.from_ms,
                   .until_ms = s.from_ms + std::max<std::int64_t>(1, length_ms),
                   .max = 1,
                   .unit = {},
                   .percent = true,
                   .height = kResourceChartHeight});
  chart.frame();
  chart.area(coarsen(busy, chart.resolution(), Merge::largest), "soft");
  chart.area(coarsen(queued, chart.resolution(), Merge::largest), "a4");
  chart.steps(coarsen(busy, chart.resolution(), Merge::largest), "l1");
}

std::string resource_key() {
  return key({{"soft", "busy"}, {"a4", "busy, and somebody waited"}});
}

std::string resource_caption(const RunSummary& run, const ResourceRow& row) {
  std::string text =
      fmt::format("{} at once; busy {} of the run, {} at most.", number(row.capacity),
                  percent_ppm(row.utilisation_ppm), percent_ppm(row.busiest_ppm));
  if (row.stood_ms > 0) {
    text += fmt::format(" It stood still for {} while something was there, first on {}.",
                        duration(row.stood_ms), moment(run.clock, row.first_stood_ms));
  }
  if (row.saturated_ms == 0) return text + " Nobody waited.";
  return text + fmt::format(
                    " Somebody waited for {} in all, first on {}: {} in the mean, {} at the "
                    "longest, up to {} at a time.",
                    duration(row.saturated_ms), moment(run.clock, row.first_saturated_ms),
                    short_time(row.mean_wait_us), short_time(row.max_wait_us),
                    number(row.most_waiting));
}

}  // namespace rb::sim
