// Tells a planner what became of times, from the bookings' own events. In two halves, for shells
// whose planner runs elsewhere: what an event comes to, read from the state, and what that changes.
#pragma once

#include "core/booking/desk/desk_state.hpp"
#include "core/matching/plan/planner.hpp"

namespace rb::matching {

struct PlanNews {
  enum class What : std::uint8_t {
    offered = 1,
    runs_until,  // what is on offer to them, if anything is
    held,
    accepted,
    declined,
    refused,  // what is on offer to them, if anything is
    let_go,
    gone,
    wishes,
    leaves,
  };
  What what = What::leaves;
  PatientId patient;
  SlotId slot;                // offered, held, accepted, declined, let_go, gone
  Instant until;              // offered, runs_until
  PartSet parts = 0;          // wishes
  std::uint8_t weekdays = 0;  // wishes
};
using PlanNewsList = ShortList<PlanNews, kMaxOffered>;

// `desk` is as it stands after the event or later: only what never changes is read of it. The
// patient of a booking counts, whichever booking it is.
[[nodiscard]] PlanNewsList news_of(const BookingEvent& event, const DeskState& desk);
// `key`: of the news' slot; 0 where it has none.
void tell(Planner& planner, const PlanNews& news, std::uint64_t key);

// Both at once, where the desk's keys are the planner's. In the order of the log, each event once.
void follow(Planner& planner, const BookingEvent& event, const DeskState& desk);

// The parts of the day that a wish names; 0: any.
[[nodiscard]] PartSet parts_of(const TimeWish& wish);

}  // namespace rb::matching
