// How busy a resource of the platform was over the run, and when somebody waited for it.
#pragma once

#include <string>

#include "sim/metrics/run_summary.hpp"
#include "sim/report/draw/svg.hpp"

namespace rb::sim {

inline constexpr double kResourceChartHeight = 120;

// From the run's start for `length_ms`. The row is of that run.
void draw_resource(Svg& svg, const Layout& layout, const RunSummary& run, const ResourceRow& row,
                   std::int64_t length_ms);

// HTML: what the areas mean.
[[nodiscard]] std::string resource_key();

// HTML: "Busy 3.6% of the run, 100% in the busiest 10 s; ...".
[[nodiscard]] std::string resource_caption(const RunSummary& run, const ResourceRow& row);

}  // namespace rb::sim
