#include "prod/http/idempotency.hpp"

#include <nlohmann/json.hpp>

#include "edge/net/crypto.hpp"

namespace rb::prod {
namespace {

std::string digest_of(const net::Request& request) {
  return net::hex(net::sha256(request.method + " " + request.target + "\n" + request.body));
}

}  // namespace

void IdempotencyKeys::restore(const Entry& entry) {
  bodies_[entry.key] = entry.body;
}

IdempotencyKeys::Seen IdempotencyKeys::look_up(std::string_view key, const net::Request& request,
                                               net::Response& answer) const {
  const auto found = bodies_.find(std::string(key));
  if (found == bodies_.end()) return Seen::never;
  const auto kept = nlohmann::json::parse(found->second, nullptr, false);
  if (kept.is_discarded() || kept.value("request", "") != digest_of(request)) {
    return Seen::other_request;
  }
  answer = net::response(kept.value("status", 500), kept.value("type", ""), kept.value("body", ""));
  answer.headers.set("Idempotent-Replay", "true");
  return Seen::same;
}

Entry IdempotencyKeys::keep(std::string_view key, const net::Request& request,
                            const net::Response& answer) {
  const nlohmann::json kept = {{"request", digest_of(request)},
                               {"status", answer.status},
                               {"type", answer.headers.get("Content-Type")},
                               {"body", answer.body}};
  Entry entry{std::string(kIdempotencyKind), std::string(key), kept.dump()};
  bodies_[entry.key] = entry.body;
  return entry;
}

}  // namespace rb::prod
