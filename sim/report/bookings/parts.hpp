// The parts of the section about appointments, in its order. Every sentence is computed from the
// summary; a part with nothing to show writes nothing.
#pragma once

#include "sim/metrics/run_summary.hpp"
#include "sim/report/draw/bar_chart.hpp"
#include "sim/report/draw/page.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {

void write_booking_answer(Page& page, const BookingSummary& bookings);
void write_booking_funnel(Page& page, const BookingSummary& bookings);
// Where they stand when the run ends.
void write_standings(Page& page, const BookingSummary& bookings);
// Appointments that fell away: the plan, why, and who sees whom now.
void write_plan(Page& page, const PlanSummary& plan);
// Details, searches, offers, holds.
void write_finding(Page& page, const BookingSummary& bookings);
// Offices, hand-overs, changes of mind.
void write_people(Page& page, const BookingSummary& bookings);
// Kept and missed, and how patients rate it.
void write_visits(Page& page, const BookingSummary& bookings);
// What standing campaigns said about them.
void write_notices(Page& page, const RunSummary& run);

// A figure that is one chart of bars.
[[nodiscard]] Figure bars_figure(std::string title, BarChart chart);

// A heading of its own with a table under it.
struct SmallTable {
  std::string title;  // plain text
  std::vector<std::string> head;
  std::vector<std::vector<std::string>> rows;
};
// A row for a count and its share; none for a count of 0.
void add_row(SmallTable& table, std::string_view name, std::int64_t count, std::int64_t of);
template <class Words>
void add_rows(SmallTable& table, const Counts& counts, std::int64_t of, Words words) {
  for (const NamedCount& c : counts) add_row(table, escape(words(c.name)), c.count, of);
}
// Side by side where there is room, one below the other where there is none.
void write_pair(Page& page, const SmallTable& left, const SmallTable& right);

}  // namespace rb::sim
