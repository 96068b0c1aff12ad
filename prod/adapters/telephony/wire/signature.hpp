// Whether a callback comes from the carrier: base64(HMAC-SHA1(auth token, the address it called
// followed by the sorted fields of its form)), as Twilio documents under "Webhooks security".
#pragma once

#include <string>
#include <string_view>

#include "edge/net/http.hpp"

namespace rb::prod {

// `url` is what the carrier called, to the byte. A name that occurs more than once counts with each
// of its different values.
[[nodiscard]] std::string callback_signature(std::string_view token, std::string_view url,
                                             const net::Fields& form);

// A callback that came in under `request.target` of `origin` ("https://ringback.example"). A form
// is signed with its fields; any other body must be the one whose SHA-256 the signed address names
// as `bodySHA256`. With and without the port: what carriers sign differs there.
[[nodiscard]] bool is_signed(std::string_view token, std::string_view origin,
                             const net::Request& request);

}  // namespace rb::prod
