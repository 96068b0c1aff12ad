// A message to an office as it is asked of a gateway, and what the gateway answers. Pure.
#pragma once

#include <string>
#include <string_view>

#include "prod/adapters/office_port.hpp"

namespace rb::prod {

// What a gateway needs besides the order.
struct OfficeMessageTerms {
  std::string id;       // the message's
  std::string request;  // that of all messages of the request
  std::string events_url;
};
// The body of POST /v1/office-requests, JSON. Nothing clinical is in it: the office looks up in the
// record system what it has to know. Bytes of the order that are no UTF-8 are replaced.
// Precondition: the order's channel is a gateway's.
[[nodiscard]] std::string office_message_body(const OfficeOrder& order,
                                              const OfficeMessageTerms& terms);

// The body of POST /v1/office-requests/withdraw. Precondition: likewise.
[[nodiscard]] std::string office_withdrawal_body(std::string_view request, std::uint8_t round,
                                                 OfficeChannel channel);

// Whether a 503 says that the message was certainly not taken: `taken` is false.
[[nodiscard]] bool surely_not_taken(std::string_view body);

// The code of a 404 that says that a message was never taken.
inline constexpr std::string_view kUnknownRequest = "unknown_request";

}  // namespace rb::prod
