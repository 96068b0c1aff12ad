// What an agent is told of a visit: times, and how the visit stands. Pure.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "core/time/zone.hpp"

namespace rb::prod {

// A moment, and the same on the clock where the visit is.
struct AgentTime {
  Instant at;
  LocalTime local;
};
// {"start": "2026-10-13T09:30:00-04:00",
//  "local": {"date": "2026-10-13", "time": "09:30", "weekday": "tue"}}: numbers, no words.
[[nodiscard]] nlohmann::ordered_json agent_time_json(const AgentTime& time);

// Of a call that is about a visit.
struct AgentVisit {
  // What anybody may hear.
  std::string about;
  std::string zone;  // IANA, where the visit is
  bool birth_date_known = false;
  bool verified = false;
  int attempts_left = 0;

  // What only the patient may: empty before they are verified.
  std::vector<std::string_view> missing;  // details
  std::string_view state;                 // of the booking
  std::optional<AgentTime> appointment;
};
// Members of get_context's result.
[[nodiscard]] nlohmann::ordered_json agent_visit_json(const AgentVisit& visit);

}  // namespace rb::prod
