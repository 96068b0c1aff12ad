#include "prod/adapters/gateways/wire/signature.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "edge/net/crypto.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kMostElements = 8;
constexpr std::size_t kMostDigits = 12;  // of a time: beyond the year 9999

std::string digest_of(std::string_view secret, std::string_view time, std::string_view body) {
  std::string text(time);
  text += '.';
  text += body;
  return net::hex(net::hmac_sha256(secret, text));
}

std::optional<Instant> time_in(std::string_view text) {
  if (text.empty() || text.size() > kMostDigits ||
      text.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  std::int64_t seconds = 0;
  std::from_chars(text.data(), text.data() + text.size(), seconds);
  return Instant{std::chrono::seconds{seconds}};
}

}  // namespace

std::string gateway_signature(std::string_view secret, Instant signed_at, std::string_view body) {
  const std::string time = std::to_string(
      std::chrono::floor<std::chrono::seconds>(signed_at).time_since_epoch().count());
  return "t=" + time + ",v1=" + digest_of(secret, time, body);
}

bool is_gateway_signature(std::string_view secret, std::string_view header, std::string_view body,
                          Instant now, Millis tolerance) {
  if (secret.empty() || !header.starts_with("t=")) return false;
  // The time first, and one digest however many signatures there are: a body is work, and anybody
  // can send one.
  const std::string_view time = header.substr(2, header.find(',') - 2);
  const auto at = time_in(time);
  if (!at || *at > now + tolerance || *at + tolerance < now) return false;
  header.remove_prefix(std::min(2 + time.size() + 1, header.size()));
  std::vector<std::string_view> signatures;
  for (std::size_t i = 1; !header.empty() && i < kMostElements; ++i) {
    const std::size_t end = std::min(header.find(','), header.size());
    const std::string_view element = header.substr(0, end);
    header.remove_prefix(std::min(end + 1, header.size()));
    if (element.starts_with("t=")) return false;
    if (element.starts_with("v1=")) signatures.push_back(element.substr(3));
  }
  if (signatures.empty()) return false;
  const std::string digest = digest_of(secret, time, body);
  bool same = false;
  for (const std::string_view signature : signatures) same |= net::same_bytes(digest, signature);
  return same;
}

}  // namespace rb::prod
