// What was answered to which Idempotency-Key: the same request again gets the same answer and has
// no second effect, also after a crash. Durable together with what the request did.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "edge/net/http.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

inline constexpr std::string_view kIdempotencyKind = "idempotency";

// Not thread-safe: the tenant's thread only, once it is loaded.
class IdempotencyKeys {
 public:
  // A stored entry of kind kIdempotencyKind.
  void restore(const Entry& entry);

  enum class Seen : std::uint8_t { never, same, other_request };
  // same: `answer` is what was answered.
  [[nodiscard]] Seen look_up(std::string_view key, const net::Request& request,
                             net::Response& answer) const;
  // To be staged with the commit of what the request did.
  [[nodiscard]] Entry keep(std::string_view key, const net::Request& request,
                           const net::Response& answer);

 private:
  std::unordered_map<std::string, std::string> bodies_;  // of entries, by key
};

}  // namespace rb::prod
