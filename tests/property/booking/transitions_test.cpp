// The transition table at the top of core/booking/state.hpp against what random clinics reach:
// nothing outside the table, no row that is never reached, and no state without a way out.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/support/booking/random_clinic.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/transitions.hpp"

namespace rb::test {
namespace {

std::vector<Transition> table() {
  return parse_table(read_file(RB_SOURCE_DIR "/core/booking/state.hpp"));
}

TEST(BookingTable, IsWhatHappens) {
  std::set<ReachedTransition> reached;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    for (const ClinicTransition& t : run_clinic({.seed = seed}).transitions) {
      reached.insert({t.from, t.event, t.argument, t.to});
    }
  }
  const auto rows = table();
  for (const ReachedTransition& r : reached) {
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(),
                            [&](const Transition& row) { return covers(rows, row, r); }))
        << "not in the table: " << r.from << " -- " << r.event << "(" << r.argument << ") --> "
        << r.to;
  }
  for (const Transition& row : rows) {
    EXPECT_TRUE(std::any_of(reached.begin(), reached.end(),
                            [&](const ReachedTransition& r) { return covers(rows, row, r); }))
        << "never reached: " << row.from << " -- " << row.event << "(" << row.argument << ") --> "
        << row.to;
  }
}

// Whether `to` can be reached from `from`.
bool leads_to(const std::vector<Transition>& rows, const std::string& from, const std::string& to) {
  std::set<std::string> seen{from};
  for (bool grew = true; grew;) {
    grew = false;
    for (const Transition& row : rows) {
      if (seen.contains(row.from)) grew = seen.insert(row.to).second || grew;
    }
  }
  return seen.contains(to);
}

TEST(BookingTable, EveryStateReachesAnEndAndAPerson) {
  const auto rows = table();
  for (int i = 0; i < kBookingKinds; ++i) {
    const std::string state(booking_kind_name(static_cast<BookingKind>(i)));
    EXPECT_TRUE(leads_to(rows, "(none)", state)) << state << " is never entered";
    EXPECT_TRUE(leads_to(rows, state, "ended")) << state << " cannot end";
    if (state == "ended") continue;
    EXPECT_TRUE(leads_to(rows, state, "with_staff")) << state << " cannot reach a person";
  }
}

TEST(BookingTable, NothingFollowsTheEnd) {
  const auto rows = table();
  EXPECT_TRUE(std::none_of(rows.begin(), rows.end(),
                           [](const Transition& row) { return row.from == "ended"; }));
}

}  // namespace
}  // namespace rb::test
