#include "prod/adapters/gateways/secrets.hpp"

#include "edge/files/text_file.hpp"
#include "edge/net/http.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kShortestSecret = 16;

}  // namespace

Result<GatewaySecrets> read_gateway_secrets(const GatewaySecretFiles& files) {
  auto token = edge::read_secret(files.token);
  if (!token) return tl::unexpected(token.error());
  if (token->find(' ') != std::string::npos || !net::is_header_value(*token)) {
    return fail(ErrorCode::invalid_input, files.token + ": must hold a bearer token");
  }
  auto secret = edge::read_secret(files.signing_secret);
  if (!secret) return tl::unexpected(secret.error());
  if (secret->size() < kShortestSecret) {
    return fail(ErrorCode::invalid_input,
                files.signing_secret + ": must hold a secret of 16 bytes or more");
  }
  return GatewaySecrets{*std::move(token), *std::move(secret)};
}

}  // namespace rb::prod
