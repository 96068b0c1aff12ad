#include "prod/adapters/agents/gateway_config.hpp"

#include <utility>

#include "edge/files/text_file.hpp"
#include "edge/net/http.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kShortestSecret = 16;

tl::unexpected<Error> wrong(const std::string& name, const std::string& expected) {
  return fail(ErrorCode::invalid_input, name + " must be " + expected);
}

bool is_phone(std::string_view text) {
  return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

Result<void> check_config(const AgentGatewayConfig& config) {
  for (const auto& [name, url] :
       {std::pair{"base_url", &config.base_url}, std::pair{"public_url", &config.public_url}}) {
    const auto parsed = net::parse_url(*url);
    if (!parsed || !parsed->query.empty() || url->ends_with('/')) {
      return wrong(name, "an address without a query and without a '/' at the end");
    }
  }
  if (config.tenant.empty() || config.tenant != net::percent_encode(config.tenant)) {
    return wrong("tenant", "letters, digits, '-' and '_'");
  }
  if (config.store.empty() || config.store.find('.') != std::string::npos ||
      config.store != net::percent_encode(config.store)) {
    return wrong("store", "letters and digits");
  }
  if (!config.transfer_to.empty() && !is_phone(config.transfer_to)) {
    return wrong("transfer_to", "like +15555550100");
  }
  const CallTimes& times = config.times;
  if (times.ring < kLeastRing || times.ring > kMostRing) {
    return wrong("ring_for", "from 15 seconds (47 CFR 64.1200(a)(6)) to 600");
  }
  if (config.answer_within < 1s || config.answer_within > 5min) {
    return wrong("answer_within", "from 1 second to 5 minutes");
  }
  return {};
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
