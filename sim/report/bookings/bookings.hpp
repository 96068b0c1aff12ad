// The section about appointments.
#pragma once

#include "sim/metrics/run_summary.hpp"
#include "sim/report/draw/page.hpp"

namespace rb::sim {

// Nothing if the run has no bookings.
void write_bookings(Page& page, const RunSummary& run);

}  // namespace rb::sim
