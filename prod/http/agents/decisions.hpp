// What was decided on which call by a tool of an agent: the same tool again is told the same again,
// also after a crash.
#pragma once

#include <optional>
#include <unordered_map>

#include "prod/adapters/agents/wire/words.hpp"
#include "prod/adapters/telephony/wire/callback_urls.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

inline constexpr std::string_view kAgentDecisionKind = "agent-decision";

// Not thread-safe: the tenant's thread only, once it is loaded.
class AgentDecisions {
 public:
  // A stored entry of kind kAgentDecisionKind.
  void restore(const Entry& entry) { by_attempt_[entry.key] = entry.body; }

  [[nodiscard]] bool was_taken(AttemptId attempt, AgentTool tool) const {
    const auto found = by_attempt_.find(format_attempt(attempt));
    return found != by_attempt_.end() && found->second == name_of(tool);
  }
  // To be staged with the commit of the decision.
  [[nodiscard]] Entry keep(AttemptId attempt, AgentTool tool) {
    const std::string key = format_attempt(attempt);
    by_attempt_[key] = name_of(tool);
    return {std::string(kAgentDecisionKind), key, std::string(name_of(tool))};
  }

 private:
  std::unordered_map<std::string, std::string> by_attempt_;  // names of tools
};

}  // namespace rb::prod
