// Whatever a clinic full of mishaps does, every offer, hold, question and task is counted once, and
// the counts agree with a slow second one.
#include <gtest/gtest.h>

#include "sim/metrics/bookings/booking_metrics.hpp"
#include "tests/support/booking/random_clinic.hpp"

namespace rb::sim {
namespace {

template <class Body>
std::int64_t how_many(const test::ClinicBed& bed) {
  std::int64_t n = 0;
  for (const auto& [at, event] : bed.log) n += std::holds_alternative<Body>(event);
  return n;
}

std::int64_t acted(const test::ClinicBed& bed, BookingAct act) {
  std::int64_t n = 0;
  for (const auto& [at, event] : bed.log) {
    const auto* e = std::get_if<event::BookingActed>(&event);
    n += e != nullptr && e->act == act;
  }
  return n;
}

BookingSummary counted_run(std::uint64_t seed, const test::ClinicBed& bed) {
  SCOPED_TRACE(seed);
  BookingMetrics metrics;
  for (const auto& [at, event] : bed.log) metrics.on_event(event, at);
  return metrics.summarise(bed.now());
}

void balances(const BookingSummary& s) {
  const OfferCounts& o = s.offers;
  EXPECT_EQ(total_of(o.made), o.chosen + o.refused + o.gone + o.lapsed + o.dropped + o.open);
  const HoldCounts& h = s.holds;
  EXPECT_EQ(h.open, count_of(s.states, "held") + count_of(s.states, "provider_asked") +
                        count_of(s.states, "negotiating") + count_of(s.states, "writing"));
  EXPECT_GE(s.offices.withdrawn, 0);
  EXPECT_GE(s.funnel.requested, s.funnel.found);
  EXPECT_GE(s.funnel.found, s.funnel.chosen);
  EXPECT_GE(s.funnel.chosen, s.funnel.booked);
  EXPECT_GE(s.funnel.booked, s.funnel.kept);
  EXPECT_EQ(s.funnel.kept, s.visits.kept);
  EXPECT_EQ(total_of(s.states), s.funnel.requested);
  EXPECT_EQ(total_of(s.sources), s.funnel.requested);
  EXPECT_EQ(total_of(s.endings), count_of(s.states, "ended"));
  EXPECT_EQ(s.to_booked_ms.count, s.funnel.booked);
  std::int64_t open = 0;
  for (const HandOverCount& row : s.hand_overs) {
    EXPECT_GE(row.handed_back, 0) << row.reason;
    EXPECT_GE(row.booked, 0) << row.reason;
    EXPECT_EQ(row.opened, row.handed_back + row.booked + row.given_up + row.open) << row.reason;
    open += row.open;
  }
  EXPECT_EQ(open, count_of(s.states, "with_staff"));
}

TEST(BookingMetrics, every_count_of_random_clinics_balances) {
  BookingSummary all;
  std::int64_t booked_by_staff = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE(seed);
    test::DeskBed bed(test::clinic_policy(seed));
    const test::ClinicRun run = test::run_clinic({.seed = seed}, bed);
    ASSERT_EQ(run.wrong, "");
    const BookingSummary s = counted_run(seed, bed);
    balances(s);
    EXPECT_EQ(s.holds.booked, how_many<event::AppointmentMade>(bed));
    EXPECT_EQ(s.details.given, how_many<event::DetailsGiven>(bed));
    EXPECT_EQ(total_of(s.holds.ended), how_many<event::HoldEnded>(bed));
    EXPECT_EQ(s.visits.kept + s.visits.missed, how_many<event::VisitEnded>(bed));
    EXPECT_EQ(s.offers.refused, acted(bed, BookingAct::refused_all));
    EXPECT_EQ(s.changes.moves_wanted, acted(bed, BookingAct::wants_other_time));
    for (const HandOverCount& row : s.hand_overs) booked_by_staff += row.booked;
    all.offers.lapsed += s.offers.lapsed;
    all.offers.gone += s.offers.gone;
    all.offices.silent += s.offices.silent;
    all.offices.counter += s.offices.counter;
    all.changes.moved += s.changes.moved;
    all.searches.waitlisted += s.searches.waitlisted;
    all.conflicts += s.conflicts;
  }
  // The clinics did reach what is counted.
  EXPECT_GT(booked_by_staff, 0);
  EXPECT_GT(all.offers.lapsed, 0);
  EXPECT_GT(all.offers.gone, 0);
  EXPECT_GT(all.offices.silent, 0);
  EXPECT_GT(all.offices.counter, 0);
  EXPECT_GT(all.changes.moved, 0);
  EXPECT_GT(all.searches.waitlisted, 0);
  EXPECT_GT(all.conflicts, 0);
}

}  // namespace
}  // namespace rb::sim
