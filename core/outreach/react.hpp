// From an event to what the outside must do about it.
#pragma once

#include <vector>

#include "core/outreach/assignment.hpp"
#include "core/outreach/effects.hpp"

namespace rb {

// Appends the effects of `event`; `assignment` is its assignment after the event (null if it has
// none), `facts` its patient's, `policy` its campaign's,
// `about` what it tells.
struct ReactContext {
  const Assignment* assignment = nullptr;
  const PatientFacts* facts = nullptr;
  const Policy* policy = nullptr;
  AboutBooking about{};
};
void react(const Event& event, const ReactContext& context, std::vector<Effect>& effects);

}  // namespace rb
