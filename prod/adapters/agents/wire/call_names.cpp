#include "prod/adapters/agents/wire/call_names.hpp"

#include "prod/adapters/telephony/wire/callback_urls.hpp"

namespace rb::prod {

std::string AgentCallNames::of(AttemptId attempt) const {
  return prefix_ + format_attempt(attempt);
}

Result<AttemptId> AgentCallNames::read(std::string_view call) const {
  if (!call.starts_with(prefix_)) return fail(ErrorCode::not_found, "no call of ours");
  return parse_attempt(call.substr(prefix_.size()));
}

}  // namespace rb::prod
