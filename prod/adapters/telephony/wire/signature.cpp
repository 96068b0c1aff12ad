#include "prod/adapters/telephony/wire/signature.hpp"

#include <algorithm>
#include <array>

#include "edge/net/crypto.hpp"

namespace rb::prod {
namespace {

bool is_form(const net::Request& request) {
  const std::string_view type = request.headers.get("Content-Type");
  return net::equal_without_case(type.substr(0, type.find(';')),
                                 "application/x-www-form-urlencoded");
}

struct Origins {
  std::string without_port;
  std::string with_port;
};

// Without any port, and with the one that is written or the default.
Origins origins_of(std::string_view origin) {
  const std::size_t host = origin.find("://") + 3;
  const std::size_t port = origin.find(
      ':', origin.find(']', host) == std::string_view::npos ? host : origin.find(']', host));
  const std::string name(origin.substr(0, port));
  if (port != std::string_view::npos) return {name, std::string(origin)};
  return {name, name + (origin.starts_with("https:") ? ":443" : ":80")};
}

}  // namespace

std::string callback_signature(std::string_view token, std::string_view url,
                               const net::Fields& form) {
  net::Fields sorted = form;
  std::sort(sorted.begin(), sorted.end(), [](const net::Field& a, const net::Field& b) {
    return a.name != b.name ? a.name < b.name : a.value < b.value;
  });
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  std::string text(url);
  for (const net::Field& field : sorted) text += field.name + field.value;
  return net::base64(net::hmac_sha1(token, text));
}

bool is_signed(std::string_view token, std::string_view origin, const net::Request& request) {
  const std::string* signature = request.headers.find("X-Twilio-Signature");
  if (token.empty() || signature == nullptr) return false;
  net::Fields form;
  if (const std::string* digest = net::find_field(request.query, "bodySHA256")) {
    if (!net::same_bytes(*digest, net::hex(net::sha256(request.body)))) return false;
  } else if (is_form(request)) {
    auto fields = net::parse_form(request.body);
    if (!fields) return false;
    form = std::move(*fields);
  } else if (!request.body.empty()) {
    return false;
  }
  const auto [without_port, with_port] = origins_of(origin);
  bool same = false;
  for (const std::string& candidate : {without_port, with_port}) {
    same |=
        net::same_bytes(callback_signature(token, candidate + request.target, form), *signature);
  }
  return same;
}

}  // namespace rb::prod
