// What became of one patient's bookings, in words, from the events of a log.
#pragma once

#include <string>
#include <vector>

#include "core/booking/events.hpp"
#include "core/time/zone.hpp"

namespace rb::sim {

class BookingStory {
 public:
  // Every booking event of the log, in order. Whether it is about this patient's booking.
  bool take(const BookingEvent& event, PatientId patient);

  // Whether take() has said so of a booking.
  [[nodiscard]] bool knows(BookingId booking) const {
    return booking.index() < mine_.size() && mine_[booking.index()];
  }

  // One line; empty for events that say nothing to a person. Precondition: take() said that it is
  // about them.
  [[nodiscard]] std::string tell(const BookingEvent& event, Instant at, const Zone& zone) const;

 private:
  struct Time {
    Instant start;
    ProviderId provider;
  };
  std::vector<Time> times_;  // by slot
  std::vector<bool> mine_;   // by booking

  friend struct TellBooking;
};

}  // namespace rb::sim
