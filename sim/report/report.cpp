#include "sim/report/report.hpp"

#include "sim/report/bookings/bookings.hpp"
#include "sim/report/sections.hpp"

namespace rb::sim {

std::string render_report(const RunSummary& summary) {
  Page page(summary.scenario + ": what the run showed");
  write_header(page, summary);
  write_answer(page, summary);
  write_promises(page, summary);
  write_unresolved(page, summary);
  write_funnel(page, summary);
  write_resolution(page, summary);
  write_campaigns(page, summary);
  write_bookings(page, summary);
  write_conversations(page, summary);
  write_attempts(page, summary);
  write_calls_in_flight(page, summary);
  write_ehr(page, summary);
  write_queue(page, summary);
  write_platform(page, summary);
  write_hours(page, summary);
  write_call_numbers(page, summary);
  write_reach(page, summary);
  write_withheld(page, summary);
  write_cost(page, summary);
  write_about(page, summary);
  return page.finish();
}

}  // namespace rb::sim
