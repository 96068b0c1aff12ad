// Where the patient of an outreach is right now, as far as we know.
#pragma once

#include "core/outreach/assignment.hpp"

namespace rb {

// A call of ours is open. Also where the carrier never said that it took the call: it rang.
[[nodiscard]] inline bool on_the_phone(const Assignment& assignment) {
  if (const auto* open = std::get_if<state::Contacting>(&assignment.state)) {
    return open->channel == Channel::voice;
  }
  const auto* unknown = std::get_if<state::Resolving>(&assignment.state);
  return unknown != nullptr && unknown->channel == Channel::voice;
}

// On a page of ours, or writing with us.
[[nodiscard]] inline bool in_session(const Assignment& assignment, Instant now) {
  return from_seconds(assignment.session_until) > now;
}

}  // namespace rb
