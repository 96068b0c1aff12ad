// Two runs on one page: what differs, what bound in each, and their load on the same scale. Like
// the report it needs nothing but itself.
#pragma once

#include <string>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

// `before` stands on the left. Any two summaries give a complete page; every name is escaped.
[[nodiscard]] std::string render_beside(const RunSummary& before, const RunSummary& after);

}  // namespace rb::sim
