// The report of a run for people: one HTML page that needs nothing but itself (no network, no
// script), readable in light and dark, on a phone and on paper. Made from the summary alone, so an
// old run can be rendered again.
#pragma once

#include <string>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

// Any summary that from_json() accepts gives a complete page; every name in it is escaped.
[[nodiscard]] std::string render_report(const RunSummary& summary);

}  // namespace rb::sim
