// What a contact window must be, found the slow way: every minute's wall time by Abseil's offsets,
// looked up in the hours. Shares nothing with core/time but the types of the question.
#pragma once

#include <string>
#include <vector>

#include "core/time/contact_window.hpp"
#include "core/tzdb/tzdb.hpp"

namespace rb::test {

// Every zone of the system, read once.
[[nodiscard]] const ZoneTable& all_zones();
[[nodiscard]] ZoneId zone_id(std::size_t any);  // of any number: taken modulo the number of zones
[[nodiscard]] std::chrono::seconds abseil_offset(const Zone& zone, Instant at);

// Where a minute lies on the wall: the local day and the range of that day's hours it is in.
struct WallPlace {
  std::chrono::local_days day;
  int range = -1;  // -1: closed
  friend bool operator==(const WallPlace&, const WallPlace&) = default;
  friend auto operator<=>(const WallPlace&, const WallPlace&) = default;
};
[[nodiscard]] WallPlace wall_place(const WindowLayer& layer, LocalTime wall);

// Open or closed for each minute of [from, until), which must be whole minutes.
[[nodiscard]] std::vector<bool> open_minutes(const WindowSpec& spec, Instant from, Instant until);

// The same as intervals.
[[nodiscard]] std::vector<Interval> model_intervals(const WindowSpec& spec, Instant from,
                                                    Instant until);

[[nodiscard]] std::vector<Interval> times_of(const std::vector<OpenInterval>& intervals);
[[nodiscard]] std::vector<Interval> intersection(const std::vector<Interval>& a,
                                                 const std::vector<Interval>& b);

// For messages, in UTC.
[[nodiscard]] std::string show(const std::vector<Interval>& intervals);

}  // namespace rb::test
