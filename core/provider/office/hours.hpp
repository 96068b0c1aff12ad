// When an office is open, and time as an office counts it: "two office hours" pass only while
// somebody is there, "one business day" skips weekends and holidays.
#pragma once

#include <chrono>
#include <vector>

#include "core/time/contact_window.hpp"

namespace rb::office {

struct OfficeTimes {
  WeeklyHours hours;
  std::vector<std::chrono::local_days> holidays;  // ascending
  ZoneId zone;
};

// Compiled for [from, until): outside it the office counts as closed, and what would pass after it
// never does (kNever). Immutable; offices with the same times share one.
class OfficeHours {
 public:
  OfficeHours(const OfficeTimes& times, const ZoneTable& zones, Instant from, Instant until);

  [[nodiscard]] const Zone& zone() const { return zone_; }
  // The first instant >= at at which `needs` fits before the office closes.
  [[nodiscard]] Instant next_open(Instant at, Millis needs) const {
    return window_.next_open(at, needs);
  }
  // When `amount` of open time has passed since `at`; may be the moment of closing.
  [[nodiscard]] Instant after_open_time(Instant at, Millis amount) const;
  // The wall time of `at` on the `days`-th day after it on which the office opens. A wall time that
  // a change of clocks leaves out: the moment of the change; one that it repeats: the first.
  // Precondition: days > 0.
  [[nodiscard]] Instant after_business_days(Instant at, int days) const;

 private:
  ContactWindow window_;
  Zone zone_;
};

}  // namespace rb::office
