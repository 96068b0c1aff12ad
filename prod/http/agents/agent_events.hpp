// Where a gateway of AI voice agents reports what becomes of calls, and has its agents' tools
// answered: POST /agents/{tenant}/events, signed. The answer leaves when what it says is durable.
//
// More than 64 KB: 413. Not signed, or too long ago: 403. A body that cannot be read: 400, with a
// pointer to each field. A call that is none of this tenant's and its store's: 404. The same event
// again has no second effect. A tool that needs the record system is answered when that has, or
// after kToolWaits.
#pragma once

#include <map>
#include <string>

#include "prod/adapters/agents/agent_gateway.hpp"
#include "prod/clock/timer.hpp"
#include "prod/conversations/flow_book.hpp"
#include "prod/http/api.hpp"

namespace rb::prod {

// All outlive the api.
struct AgentDesk {
  Tenant* tenant = nullptr;
  AgentGateway* gateway = nullptr;
  const SystemClock* clock = nullptr;
  Timer* timer = nullptr;
  std::string transfer_to;          // E.164; empty: nobody can be put through
  const FlowBook* flows = nullptr;  // null: the tenant has none
};

// By tenant. Before the tenants start: reads what their stores say of former lives.
void add_agent_webhook(Api& api, std::map<std::string, AgentDesk> desks);

}  // namespace rb::prod
