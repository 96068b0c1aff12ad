// The appointment slots of the modelled EHR as times on a calendar: quarters of an hour on working
// days from nine to five, at as many schedules beside one another as they need.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/proto/scenario.pb.h"
#include "sim/sandbox/ehr/shelf.hpp"
#include "sim/world/parts/local_clock.hpp"

namespace rb::sim::sandbox {

class Slots final : public Shelf {
 public:
  struct Place {
    Instant start;
    ZoneId home;
    sim::LocalClock* clock = nullptr;  // outlives this
    std::uint64_t patients = 0;
  };
  // Without a limit in `spec` there are two for each patient and a thousand more. Their numbers
  // count from 1, in the order in which they open.
  Slots(const proto::Ehr& spec, const Place& place);

  [[nodiscard]] std::optional<Slot> find(std::uint64_t number, Instant now) override;
  [[nodiscard]] std::optional<Slot> next(std::uint64_t number, Instant from, Instant until,
                                         Instant now) override;
  void write_status(std::uint64_t number, const std::string& status) override;
  [[nodiscard]] bool take(const Taking& taking, Instant now) override;
  void give_back(std::uint64_t number, std::uint64_t appointment, Instant now) override;
  [[nodiscard]] std::string status_of(std::uint64_t, Instant) const override { return "booked"; }
  [[nodiscard]] std::optional<bool> insured(PatientId) override { return std::nullopt; }

 private:
  // How many have opened so far: 1 to this.
  [[nodiscard]] std::uint64_t opened(Instant now);
  [[nodiscard]] Slot get(std::uint64_t number);
  void put(Slot slot);
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
