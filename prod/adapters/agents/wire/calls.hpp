// A call as it is asked of a gateway, and what the gateway says of it. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "prod/adapters/ports.hpp"
#include "prod/adapters/telephony/call_plan.hpp"

namespace rb::prod {

// What a gateway needs besides the order.
struct AgentCallTerms {
  std::string id;  // the call's
  std::string events_url;
  std::string transfer_to;  // E.164: whom the patient is put through to
  CallPlan plan;
  Instant not_before;
  Instant place_by;  // a request that arrives later must not be carried out
};
// The body of POST /v1/calls, JSON. Bytes of the order that are no UTF-8 are replaced.
[[nodiscard]] std::string agent_call_body(const CallOrder& order, const AgentCallTerms& terms);

struct AgentRefusal {
  std::string code;             // "" if it gave none
  bool surely_no_call = false;  // `placed` is false
};
// Of a problem document, or whatever else came.
[[nodiscard]] AgentRefusal read_agent_refusal(std::string_view body);

// The code of a 404 that says that a call was never placed.
inline constexpr std::string_view kUnknownCall = "unknown_call";

// What GET /v1/calls/{id} says; `attempt` is what the call is to us.
struct AgentCallRecord {
  bool ended = false;
  command::AttemptFinished finished{};  // when it has ended
};
// Error: corrupt_data for what is no record of this call in the contract's words; what it says is
// not repeated.
[[nodiscard]] Result<AgentCallRecord> read_agent_call(AttemptId attempt, std::string_view id,
                                                      std::string_view body);

}  // namespace rb::prod
