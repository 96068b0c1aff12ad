// The body of an event, strictly: what is missing, of a wrong type or not known is a fault with a
// pointer to it, and all faults are found at once.
#pragma once

#include <string>
#include <vector>

#include "prod/adapters/agents/wire/events.hpp"
#include "prod/http/problem.hpp"

namespace rb::prod {

[[nodiscard]] tl::expected<AgentEvent, std::vector<FieldFault>> read_agent_event(
    const std::string& body);

}  // namespace rb::prod
