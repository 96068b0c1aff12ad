// One search for free times: a window and a page at a time, until enough of them suit the wish.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "prod/adapters/booking_port.hpp"
#include "prod/adapters/fhir/bookings/nearest_times.hpp"
#include "prod/adapters/fhir/bookings/schedules.hpp"
#include "prod/adapters/fhir/fhir_client.hpp"

namespace rb::prod {

class SlotSearch : public std::enable_shared_from_this<SlotSearch> {
 public:
  struct Parts {
    std::shared_ptr<const FhirConfig> config;
    std::shared_ptr<FhirHttp> http;
    std::shared_ptr<Schedules> schedules;
  };
  // Called once: the times, or why there are none to be had.
  using Then = std::function<void(Read<std::vector<FoundTime>>)>;
  // Precondition: order.zones has order.zone.
  SlotSearch(BookingOrder order, Parts parts, Then then);
  void start();

 private:
  struct Window {
    Instant from;
    Instant until;
    bool last_of_wish = false;  // the days that were asked for end with it
  };
  void add_windows(Instant from, Instant until);
  void search();
  void read(const std::string& url);
  void take(const fhir::Json& resource);
  void name_owners();

  const BookingOrder order_;
  const Parts parts_;
  const Then then_;
  const Zone& zone_;
  std::vector<Window> windows_;  // the next one last
  std::string schedules_;        // a list with commas; empty: any
  const std::unordered_set<std::string> except_;
  NearestTimes nearest_;
  Window window_{};
  int pages_ = 0;
};

}  // namespace rb::prod
