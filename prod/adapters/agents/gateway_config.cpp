#include "prod/adapters/agents/gateway_config.hpp"

#include <utility>

#include "prod/adapters/telephony/config_checks.hpp"

namespace rb::prod {

Result<void> check_config(const AgentGatewayConfig& config) {
  for (const auto& [name, url] :
       {std::pair{"base_url", &config.base_url}, std::pair{"public_url", &config.public_url}}) {
    if (auto checked = check_address(name, *url); !checked) return checked;
  }
  if (auto checked = check_names(config.tenant, config.store); !checked) return checked;
  if (!config.transfer_to.empty() && !is_phone(config.transfer_to)) {
    return wrong_value("transfer_to", "like +15555550100");
  }
  if (auto checked = check_ring("ring_for", config.times); !checked) return checked;
  return check_answer_within(config.answer_within);
}

}  // namespace rb::prod
