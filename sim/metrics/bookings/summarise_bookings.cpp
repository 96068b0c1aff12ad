// From the counts of bookings to what is kept of them.
#include "sim/metrics/bookings/booking_metrics.hpp"

namespace rb::sim {
namespace {

namespace bs = booking_state;

// The appointment that stands, whoever has the booking; null if none does.
const Appointment* standing(const Booking& booking) {
  if (const auto* booked = appointment_of(booking)) return &booked->appointment;
  if (booking.standing) return &*booking.standing;
  if (const auto* releasing = std::get_if<bs::Releasing>(&booking.state)) {
    return releasing->replaced_by ? &*releasing->replaced_by : nullptr;
  }
  const auto* staff = std::get_if<bs::WithStaff>(&booking.state);
  return staff != nullptr && staff->appointment ? &*staff->appointment : nullptr;
}

}  // namespace

std::int64_t BookingMetrics::tasks_worked() const {
  std::int64_t worked = 0;
  for (const TaskTally& task : tasks_) worked += task.back + task.booked + task.given_up;
  return worked;
}

BookingSummary BookingMetrics::summarise(Instant end) const {
  BookingSummary summary = counts_;
  summarise_steps(summary);
  summarise_open(summary);
  summarise_tasks(summary);
  summarise_visits(summary, end);
  summary.office_ladder = offices_.summarise();
  return summary;
}

void BookingMetrics::summarise_steps(BookingSummary& to) const {
  for (const Track& track : tracks_) {
    ++to.funnel.requested;
    to.funnel.found += track.found;
    to.funnel.chosen += track.chosen;
    to.funnel.booked += track.booked;
    to.funnel.kept += track.kept;
  }
  to.sources = named_sources(sources_);
  BookingStateCounts states{};
  for (std::size_t i = 0; i < states.size(); ++i) states[i] = desk_.by_kind[i];
  to.states = named_states(states);
  std::array<std::int64_t, kEndingsOfBookings> endings{};
  static_assert(kEndingsOfBookings == kBookingEndings);
  for (std::size_t i = 0; i < endings.size(); ++i) endings[i] = desk_.by_ending[i];
  to.endings = named_endings(endings);
  to.to_booked_ms = row_of(to_booked_);
}

void BookingMetrics::summarise_open(BookingSummary& to) const {
  OfferCounts& offers = to.offers;
  offers.made = named_offer_reasons(offered_);
  offers.open = in(BookingKind::offering) + in(BookingKind::negotiating);
  to.details.by_detail = named_details(details_);
  for (const Booking& booking : desk_.bookings) {
    const bool looks =
        booking.kind() == BookingKind::waitlisted || booking.kind() == BookingKind::searching;
    to.searches.waitlist_open += looks && booking.waitlist_until != Instant{};
  }
  to.holds.ended = named_hold_ends(hold_ends_);
  to.holds.open = to.holds.made - to.holds.booked - total_of(to.holds.ended);
  OfficeCounts& offices = to.offices;
  offices.open = in(BookingKind::provider_asked);
  offices.withdrawn = offices.asked - offices.yes - offices.counter - offices.refused -
                      offices.silent - offices.open;
  offices.answer_ms = row_of(office_answers_);
}

void BookingMetrics::summarise_tasks(BookingSummary& to) const {
  for (std::size_t i = 1; i < tasks_.size(); ++i) {
    const TaskTally& task = tasks_[i];
    if (task.opened == 0) continue;
    to.hand_overs.push_back({std::string(name_of(static_cast<BookingTask>(i))), task.opened,
                             task.back, task.booked, task.given_up,
                             task.opened - task.back - task.booked - task.given_up});
  }
}

void BookingMetrics::summarise_visits(BookingSummary& to, Instant end) const {
  for (const Booking& booking : desk_.bookings) {
    const Appointment* appointment = standing(booking);
    if (appointment == nullptr || booking.visit_over) continue;
    ++(desk_.slots[appointment->slot].start > end ? to.visits.ahead : to.visits.awaited);
  }
}

}  // namespace rb::sim
