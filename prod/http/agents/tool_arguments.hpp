// The arguments of a tool, strictly, as the body of an event is read.
#pragma once

#include "prod/adapters/agents/wire/events.hpp"
#include "prod/http/json_body.hpp"

namespace rb::prod {

inline constexpr std::size_t kLongestSummary = 2000;  // bytes
inline constexpr std::size_t kLongestTranscript = 500;

// Faults stand in `body`, below /arguments.
[[nodiscard]] AgentArguments read_arguments(JsonBody& body, AgentTool tool);

}  // namespace rb::prod
