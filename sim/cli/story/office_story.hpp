// What became of the requests to offices about one patient's bookings, in words.
#pragma once

#include <string>
#include <vector>

#include "core/provider/desk/office_event.hpp"
#include "core/time/zone.hpp"
#include "sim/cli/story/booking_story.hpp"

namespace rb::sim {

class OfficeStory {
 public:
  // Every event of the log about a request to an office, in order. Whether its booking is one of
  // this story's.
  bool take(const OfficeEvent& event, const BookingStory& bookings);

  // One line; empty for events that say nothing to a person. Precondition: take() said that it is
  // about them.
  [[nodiscard]] std::string tell(const OfficeEvent& event, const Zone& zone) const;

 private:
  std::vector<BookingId> booking_of_;  // by request
};

}  // namespace rb::sim
