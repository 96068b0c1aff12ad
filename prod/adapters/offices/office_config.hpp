// How a gateway to provider offices is reached, checked before anything is asked of it.
#pragma once

#include <string>

#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "prod/adapters/gateways/secrets.hpp"

namespace rb::prod {

struct OfficeGatewayConfig {
  std::string tenant;          // in the events' address and in alerts
  std::string store;           // that names messages together with the tenant: Tenant::store_name
  std::string public_url;      // where the gateway reaches us; without a '/' at the end
  std::string base_url;        // what /v1/office-requests is below; likewise
  GatewaySecretFiles secrets;  // the bearer token of our requests, what its events are signed with

  Millis answer_within = 15s;  // by a real clock: for each request, then its fate is unknown
  // After the last moment at which a message may have left: until then one that the gateway does
  // not know may still come to it.
  Millis lag = 10s;
  // A message that is nowhere after that is looked up no more, and a withdrawal that is not heard
  // is left to people.
  Millis try_for = 2 * kDay;
};

// Error: invalid_input, with the name of the value in question.
[[nodiscard]] Result<void> check_config(const OfficeGatewayConfig& config);

}  // namespace rb::prod
