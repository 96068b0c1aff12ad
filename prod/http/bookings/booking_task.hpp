// A task of a booking's on the worklist: what whoever takes it has to know, and how it ends.
#pragma once

#include <nlohmann/json.hpp>

#include "prod/http/json_body.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// What is wanted, what was tried, what stands, and in whose conversation it came up. Precondition:
// a task of a booking's.
[[nodiscard]] nlohmann::json task_context(Work& work, const OpenTask& task);

// An appointment that staff have made at the record system themselves.
struct BookedByStaff {
  std::string slot;  // logical ids
  std::string appointment;
  std::string practitioner;
  Instant start;
};
// {"slot": "s1", "appointment": "a1", "start": "...", "practitioner": "Practitioner/12"}; not set:
// there is none, or it cannot be used, as the body's faults say.
[[nodiscard]] std::optional<BookedByStaff> read_booked(JsonBody& body, std::string_view name);

// `give_up`: the person has found no way; else the booking goes on where it left, or is booked.
[[nodiscard]] Rejection close_task(Work& work, const OpenTask& task, bool give_up,
                                   const std::optional<BookedByStaff>& booked);

}  // namespace rb::prod
