// The rooms of the report, in the order of the page. Each writes one section, or nothing if the run
// has nothing to show there. Every sentence is computed from the summary.
#pragma once

#include "sim/metrics/run_summary.hpp"
#include "sim/report/draw/page.hpp"

namespace rb::sim {

void write_header(Page& page, const RunSummary& run);
void write_answer(Page& page, const RunSummary& run);
void write_promises(Page& page, const RunSummary& run);
void write_platform(Page& page, const RunSummary& run);
// The part of it that is about resources: within a section, for runs that have some.
void write_resources(Page& page, const RunSummary& run);
void write_unresolved(Page& page, const RunSummary& run);
void write_funnel(Page& page, const RunSummary& run);
void write_resolution(Page& page, const RunSummary& run);
void write_campaigns(Page& page, const RunSummary& run);
void write_conversations(Page& page, const RunSummary& run);
void write_attempts(Page& page, const RunSummary& run);
void write_calls_in_flight(Page& page, const RunSummary& run);
void write_ehr(Page& page, const RunSummary& run);
void write_queue(Page& page, const RunSummary& run);
void write_hours(Page& page, const RunSummary& run);
void write_call_numbers(Page& page, const RunSummary& run);
void write_reach(Page& page, const RunSummary& run);
void write_withheld(Page& page, const RunSummary& run);
void write_cost(Page& page, const RunSummary& run);
void write_about(Page& page, const RunSummary& run);

}  // namespace rb::sim
