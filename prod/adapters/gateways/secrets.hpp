// The secrets between us and a gateway, a file of one line each.
#pragma once

#include <string>

#include "core/base/result.hpp"

namespace rb::prod {

struct GatewaySecrets {
  std::string token;           // the bearer token of our requests
  std::string signing_secret;  // what the gateway's events are signed with
};

struct GatewaySecretFiles {
  std::string token;
  std::string signing_secret;
};
// Error: not_found, invalid_input (a signing secret of less than 16 bytes, too); never with what a
// file holds.
[[nodiscard]] Result<GatewaySecrets> read_gateway_secrets(const GatewaySecretFiles& files);

}  // namespace rb::prod
