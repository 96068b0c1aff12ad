// A tenant's gateway of AI voice agents: the adapter, the port that sends calls there and texts to
// the carrier, and the desk at which its events come in.
#pragma once

#include <memory>

#include "prod/adapters/agents/agent_gateway.hpp"
#include "prod/adapters/agents/by_channel.hpp"
#include "prod/daemon/carrier.hpp"
#include "prod/daemon/settings.hpp"
#include "prod/http/agents/agent_events.hpp"

namespace rb::prod {

struct Agents {
  std::unique_ptr<AgentGateway> gateway;
  std::unique_ptr<TelephonyByChannel> both;
  std::unique_ptr<const FlowBook> flows;  // whose words say what a call is about
  AgentDesk desk;
};

// `texts` may be null, and outlives it. Error: invalid_input, with the name of the value in
// question.
[[nodiscard]] Result<Agents> open_agents(const Settings& settings, const TenantSettings& tenant,
                                         const CarrierParts& parts, Telephony* texts);

}  // namespace rb::prod
