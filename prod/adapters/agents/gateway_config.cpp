#include "prod/adapters/agents/gateway_config.hpp"

#include <utility>

#include "edge/files/text_file.hpp"
#include "edge/net/http.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/telephony/config_checks.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kShortestSecret = 16;

}  // namespace

Result<void> check_config(const AgentGatewayConfig& config) {
  for (const auto& [name, url] :
       {std::pair{"base_url", &config.base_url}, std::pair{"public_url", &config.public_url}}) {
    if (auto checked = check_address(name, *url); !checked) return checked;
  }
  if (config.tenant.empty() || config.tenant != net::percent_encode(config.tenant)) {
    return wrong_value("tenant", "letters, digits, '-' and '_'");
  }
  if (config.store.empty() || config.store.find('.') != std::string::npos ||
      config.store != net::percent_encode(config.store)) {
    return wrong_value("store", "letters and digits");
  }
  if (!config.transfer_to.empty() && !is_phone(config.transfer_to)) {
    return wrong_value("transfer_to", "like +15555550100");
  }
  if (auto checked = check_ring("ring_for", config.times); !checked) return checked;
  return check_answer_within(config.answer_within);
}

Result<AgentSecrets> read_agent_secrets(const AgentGatewayConfig& config) {
  auto token = edge::read_secret(config.token_file);
  if (!token) return tl::unexpected(token.error());
  if (token->find(' ') != std::string::npos || !net::is_header_value(*token)) {
    return fail(ErrorCode::invalid_input, config.token_file + ": must hold a bearer token");
  }
  auto secret = edge::read_secret(config.signing_secret_file);
  if (!secret) return tl::unexpected(secret.error());
  if (secret->size() < kShortestSecret) {
    return fail(ErrorCode::invalid_input,
                config.signing_secret_file + ": must hold a secret of 16 bytes or more");
  }
  return AgentSecrets{*std::move(token), *std::move(secret)};
}

}  // namespace rb::prod
