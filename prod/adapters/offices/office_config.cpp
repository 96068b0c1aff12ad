#include "prod/adapters/offices/office_config.hpp"

#include <utility>

#include "prod/adapters/gateways/config_checks.hpp"

namespace rb::prod {

Result<void> check_config(const OfficeGatewayConfig& config) {
  for (const auto& [name, url] :
       {std::pair{"base_url", &config.base_url}, std::pair{"public_url", &config.public_url}}) {
    if (auto checked = check_address(name, *url); !checked) return checked;
  }
  if (auto checked = check_names(config.tenant, config.store); !checked) return checked;
  return check_answer_within(config.answer_within);
}

}  // namespace rb::prod
