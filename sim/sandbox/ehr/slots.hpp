// The appointment slots of the modelled EHR as times on a calendar: quarters of an hour on working
// days from nine to five, at as many schedules beside one another as they need.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/proto/scenario.pb.h"
#include "sim/world/parts/local_clock.hpp"

namespace rb::sim::sandbox {

struct Slot {
  std::uint64_t number = 0;  // from 1, in the order in which slots open
  Instant start{};
  std::uint64_t schedule = 1;
  std::string status = "free";
  std::uint32_t version = 1;
  std::uint64_t appointment = 0;  // that has it; 0: none
};

class Slots {
 public:
  struct Place {
    Instant start;
    ZoneId home;
    sim::LocalClock* clock = nullptr;  // outlives this
    std::uint64_t patients = 0;
  };
  // Without a limit in `spec` there are two for each patient and a thousand more.
  Slots(const proto::Ehr& spec, const Place& place);

  static constexpr Millis kLength = 15min;

  // How many have opened so far: 1 to this.
  [[nodiscard]] std::uint64_t opened(Instant now);
  // Precondition: 1 <= number <= opened(now).
  [[nodiscard]] Slot get(std::uint64_t number);
  // Another status or appointment; the version goes up.
  void put(Slot slot);

 private:
  [[nodiscard]] std::int64_t working_day(std::uint64_t index);

  Place place_;
  std::int64_t first_day_;
  std::uint64_t at_start_ = 0;
  std::uint64_t each_day_ = 0;
  std::uint64_t per_day_ = 32;  // of the calendar
  std::vector<std::int64_t> days_;
  std::map<std::uint64_t, Slot> changed_;
};

}  // namespace rb::sim::sandbox
