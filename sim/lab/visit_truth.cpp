#include "sim/lab/visit_truth.hpp"

#include <array>
#include <string_view>

#include "sim/metrics/bookings/booking_names.hpp"

namespace rb::sim {
namespace {

void count(const VisitRecord& visit, Instant end, VisitsOfMaker& to) {
  ++to.made;
  if (!visit.stands()) {
    ++to.released;
  } else if (visit.start > end) {
    ++to.ahead;
  } else {
    ++(visit.shows_up ? to.kept : to.missed);
  }
}

RatingCounts ratings_of(const Clinic& clinic, const DeskState& desk) {
  std::array<std::int64_t, kRatings> counts{};
  std::int64_t sum = 0;
  std::int64_t rated = 0;
  for (std::uint32_t i = 0; i < desk.bookings.size(); ++i) {
    const Booking& booking = desk.bookings[i];
    if (booking.live() || !booking.visit_kept) continue;
    const std::uint8_t rating = clinic.satisfaction(booking.patient, BookingId{i});
    ++counts[rating];
    sum += rating;
    ++rated;
  }
  RatingCounts result{named_ratings(counts), 0};
  if (rated > 0) result.mean_milli = (sum * 1000 + rated / 2) / rated;
  return result;
}

}  // namespace

ClinicTruth visit_truth(const Clinic& clinic, const DeskState& desk, Instant end) {
  VisitsOfMaker agent;
  agent.by = "agent";
  VisitsOfMaker staff;
  staff.by = "staff";
  for (const VisitRecord& visit : clinic.ledger()) {
    count(visit, end, visit.by == MadeBy::agent ? agent : staff);
  }
  return {{agent, staff}, ratings_of(clinic, desk)};
}

}  // namespace rb::sim
