// What the services are sent. Pure.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "prod/adapters/ports.hpp"

namespace rb::prod {

struct AlertEvent {
  enum class Kind : std::uint8_t { fire = 1, resolve };
  Kind kind = Kind::fire;
  std::string key;
  Alerts::Severity severity = Alerts::Severity::error;  // of fire
  std::string summary{};                                // of fire
  Instant at{};
  std::string id{};  // 32 hexadecimal digits: the same however often the event is sent
};

// The body of a POST to PagerDuty's Events API v2. `source`: this installation. The incident is
// known there by the key (or its digest, where it is too long for a dedup_key).
[[nodiscard]] std::string pagerduty_body(const AlertEvent& event, const std::string& routing_key,
                                         const std::string& source);

// "https://PUBLIC_KEY@host:port/path/PROJECT"
struct SentryDsn {
  std::string url;  // of its envelope endpoint
  std::string public_key;
};
// Error: invalid_input, without any of the text.
[[nodiscard]] Result<SentryDsn> read_dsn(std::string_view text);
// The value of X-Sentry-Auth.
[[nodiscard]] std::string sentry_auth(const SentryDsn& dsn);
// An envelope with one event. Such services cannot be told that an issue is resolved: that is an
// event of its own, of level info, beside the issue.
[[nodiscard]] std::string sentry_envelope(const AlertEvent& event, const std::string& source);

}  // namespace rb::prod
