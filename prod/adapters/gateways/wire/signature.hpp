// Whether a request is the gateway's: a header
//
//   Ringback-Signature: t=1700000000,v1=<hex of HMAC-SHA256(secret, t + "." + body)>
//
// `t` is when it was signed, in seconds since 1970 UTC. There may be several `v1` while a secret is
// changed; elements of other names are for later versions and say nothing. The body is signed as it
// is on the wire.
#pragma once

#include <string>
#include <string_view>

#include "core/base/instant.hpp"

namespace rb::prod {

inline constexpr std::string_view kGatewaySignatureHeader = "Ringback-Signature";
inline constexpr Millis kGatewaySignatureTolerance = 5min;

[[nodiscard]] std::string gateway_signature(std::string_view secret, Instant signed_at,
                                            std::string_view body);

// False for every header that gateway_signature() could not have written with this secret, and for
// times further than the tolerance from `now`, before or after. Compares in constant time; the body
// is read once at most, and only for a header with a time that holds.
[[nodiscard]] bool is_gateway_signature(std::string_view secret, std::string_view header,
                                        std::string_view body, Instant now, Millis tolerance);

}  // namespace rb::prod
