#include "prod/tenant/link.hpp"

#include "edge/net/crypto.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kBodyBytes = 8;  // assignment and expiry in hours, four each
constexpr std::size_t kSignatureBytes = 16;

void add_number(std::string& to, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<char>(number >> shift));
}

std::uint32_t number_at(std::string_view bytes, std::size_t from) {
  std::uint32_t number = 0;
  for (std::size_t i = from; i < from + 4; ++i) {
    number = (number << 8U) | static_cast<std::uint8_t>(bytes[i]);
  }
  return number;
}

std::string signature(std::string_view secret, std::string_view body) {
  return net::hmac_sha256(secret, body).substr(0, kSignatureBytes);
}

}  // namespace

std::string LinkSigner::token(AssignmentId assignment, Instant expires) const {
  std::string bytes;
  add_number(bytes, assignment.value());
  add_number(bytes, static_cast<std::uint32_t>(
                        std::chrono::ceil<std::chrono::hours>(expires).time_since_epoch().count()));
  bytes += signature(secret_, bytes);
  return net::base64url(bytes);
}

std::optional<LinkSigner::Link> LinkSigner::read(std::string_view token) const {
  const auto bytes = net::from_base64url(token);
  if (!bytes || bytes->size() != kBodyBytes + kSignatureBytes) return std::nullopt;
  const std::string_view body = std::string_view(*bytes).substr(0, kBodyBytes);
  if (!net::same_bytes(signature(secret_, body), std::string_view(*bytes).substr(kBodyBytes))) {
    return std::nullopt;
  }
  return Link{AssignmentId{number_at(body, 0)}, Instant{std::chrono::hours{number_at(body, 4)}}};
}

}  // namespace rb::prod
