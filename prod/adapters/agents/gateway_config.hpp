// How a gateway is reached, checked before anything is asked of it.
#pragma once

#include <string>

#include "core/base/result.hpp"
#include "prod/adapters/telephony/call_plan.hpp"

namespace rb::prod {

struct AgentGatewayConfig {
  std::string tenant;               // in the events' address and in alerts
  std::string store;                // that names calls together with the tenant: Tenant::store_name
  std::string public_url;           // where the gateway reaches us; without a '/' at the end
  std::string base_url;             // what /v1/calls is below; likewise
  std::string token_file;           // the bearer token of our requests
  std::string signing_secret_file;  // what its events are signed with
  std::string transfer_to;          // E.164; empty: nobody can be put through

  CallTimes times;
  Millis answer_within = 15s;  // by a real clock: for each request, then its fate is unknown
  // After the last moment at which a request may have arrived: until then a call that the gateway
  // does not know may still come to be.
  Millis lag = 10s;
  Millis look_up_for = kDay;  // an attempt that is nowhere after that is left to people
};

// Error: invalid_input, with the name of the value in question.
[[nodiscard]] Result<void> check_config(const AgentGatewayConfig& config);

}  // namespace rb::prod
