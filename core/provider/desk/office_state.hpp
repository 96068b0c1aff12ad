// All requests of a tenant to offices: the fold of their events and of nothing else.
#pragma once

#include <vector>

#include "core/provider/desk/office_event.hpp"
#include "core/provider/office/request.hpp"

namespace rb {

struct OfficeState {
  std::vector<office::Request> requests;  // by OfficeRequestId
};

// Cannot fail: what it relies on was decided before the event was made.
void evolve(OfficeState& offices, const OfficeEvent& event, Instant at);

// Whether an event can be folded onto a state: everything that evolve() relies on. For logs from
// elsewhere, or damaged ones.
[[nodiscard]] bool can_follow(const OfficeState& offices, const OfficeEvent& event);

// What is wrong among all of them; nullptr if nothing.
[[nodiscard]] const char* check(const OfficeState& offices);

}  // namespace rb
