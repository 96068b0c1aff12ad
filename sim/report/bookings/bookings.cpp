#include "sim/report/bookings/bookings.hpp"

#include "sim/report/bookings/parts.hpp"

namespace rb::sim {

void write_bookings(Page& page, const RunSummary& run) {
  if (!run.bookings) return;
  const BookingSummary& bookings = *run.bookings;
  page.section("bookings", "Bookings");
  write_booking_answer(page, bookings);
  write_booking_funnel(page, bookings);
  write_standings(page, bookings);
  if (bookings.plan) write_plan(page, *bookings.plan);
  write_finding(page, bookings);
  write_people(page, bookings);
  write_visits(page, bookings);
  write_notices(page, run);
}

}  // namespace rb::sim
