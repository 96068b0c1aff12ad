// The sandbox's two ends towards HTTP, as values: requests that are answered later, requests that
// are made; and what the daemon's peers have in common on the wire.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "edge/net/client.hpp"
#include "edge/net/http.hpp"
#include "edge/net/once.hpp"

namespace rb::sim::sandbox {

// Called once, on the sandbox's thread. nullopt: the connection is closed without an answer.
using Respond = net::Once<std::optional<net::Response>>;

// A request to the daemon. The answer comes on the sandbox's thread.
using Send = std::function<void(net::Ask ask, net::Once<net::Answer> answer)>;

// What a test can switch on and off while the sandbox runs, besides what the scenario brings.
enum class Fault : std::uint8_t {
  none,
  down,             // every request fails, and is not carried out
  lose_answers,     // requests are carried out, then the connection is closed
  lose_callbacks,   // the carrier's status callbacks never arrive
  too_many,         // 429 that says when to come back
  too_many_silent,  // 429 that does not
};

// Compact, whatever bytes stand in its strings.
template <class Json>
[[nodiscard]] std::string text_of(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char at);
// "Basic <user:password>" of exactly these two.
[[nodiscard]] bool is_basic(std::string_view authorization, std::string_view user,
                            std::string_view password);
// A form by POST, signed as Twilio does it: X-Twilio-Signature is the base64 of the HMAC-SHA1 of
// the URL and the sorted fields, under the account's token.
[[nodiscard]] net::Ask signed_form(const std::string& url, net::Fields fields,
                                   std::string_view token);
// "Tue, 14 Apr 2026 12:00:00 +0000", as Twilio writes times.
[[nodiscard]] std::string rfc2822(Instant at);
// The text of a date ("2026-10-05", then its midnight) or time with an offset or Z.
[[nodiscard]] std::optional<Instant> read_instant(std::string_view text);

}  // namespace rb::sim::sandbox
