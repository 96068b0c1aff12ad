// What the API says, by subject. Each function adds the routes of its file.
#pragma once

#include <memory>

#include "prod/http/api.hpp"

namespace rb::prod {

void add_campaign_routes(Api& api);  // policies, campaigns, enrolment
void add_people_routes(Api& api);    // assignments, patients, opt-outs, inbound contacts
void add_task_routes(Api& api);      // the worklist
void add_service_routes(Api& api);   // health, metrics, live counters
void add_link_routes(Api& api);      // the self-service page

// ---- shared by the files

// The whole number of a path segment; none() if it is none, or too large.
template <class Id>
[[nodiscard]] Id id_of(const std::string& text) {
  typename Id::rep value{};
  if (text.empty() || text.size() > 10) return Id::none();
  std::uint64_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return Id::none();
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  if (number >= Id::none().value()) return Id::none();
  value = static_cast<typename Id::rep>(number);
  return Id{value};
}

}  // namespace rb::prod
