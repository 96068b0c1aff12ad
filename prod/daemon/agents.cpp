#include "prod/daemon/agents.hpp"

#include <utility>

#include "edge/files/text_file.hpp"

namespace rb::prod {

Result<Agents> open_agents(const Settings& settings, const TenantSettings& tenant,
                           const CarrierParts& parts, Telephony* texts) {
  const proto::AgentGatewayAccount& account = tenant.message.agent_gateway();
  AgentGatewayConfig config;
  config.tenant = tenant.message.name();
  config.store = parts.tenant.store_name();
  config.public_url = settings.message.public_url();
  config.base_url = account.base_url();
  for (std::string* url : {&config.public_url, &config.base_url}) {
    while (url->ends_with('/')) url->pop_back();
  }
  config.token_file = edge::beside(settings.file, account.token_file());
  config.signing_secret_file = edge::beside(settings.file, account.signing_secret_file());
  config.transfer_to =
      account.transfer_to().empty() ? tenant.message.callback_number() : account.transfer_to();
  config.times.ring =
      std::chrono::duration_cast<std::chrono::seconds>(Millis{account.ring_for().ms()});
  // On a clock that runs ahead our own milliseconds are a patient's seconds.
  if (parts.clock.scale() > 1) config.times.our_queue = std::chrono::seconds{parts.clock.scale()};
  const Deliver deliver = [&to = parts.tenant](const Command& command) { to.deliver(command); };
  auto gateway = AgentGateway::start(config, {.clock = parts.clock,
                                              .timer = parts.timer,
                                              .client = parts.client,
                                              .deliver = deliver,
                                              .alerts = parts.alerts});
  if (!gateway) return tl::unexpected(gateway.error());
  Agents agents;
  agents.gateway = *std::move(gateway);
  agents.both = std::make_unique<TelephonyByChannel>(*agents.gateway, texts, deliver);
  agents.flows = std::make_unique<const FlowBook>(tenant.flows);
  agents.desk = {.tenant = &parts.tenant,
                 .gateway = agents.gateway.get(),
                 .clock = &parts.clock,
                 .timer = &parts.timer,
                 .transfer_to = config.transfer_to,
                 .flows = agents.flows.get()};
  return agents;
}

}  // namespace rb::prod
