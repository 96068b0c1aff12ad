// Responses as bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/instant.hpp"
#include "edge/net/http.hpp"

namespace rb::net {

enum class BodyFraming : std::uint8_t {
  length,       // Content-Length
  chunked,      // ends with kLastChunk
  until_close,  // for HTTP/1.0
};

struct Framing {
  BodyFraming body = BodyFraming::length;
  bool http11 = true;
  bool keep_alive = true;
};

[[nodiscard]] bool has_no_body(int status);  // whatever the response says

// Status from 200 to 599, no header that would be more than one line.
[[nodiscard]] bool is_sendable(const Response& response);

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7).
[[nodiscard]] std::string http_date(Instant at);

// Status line and headers with the empty line, appended. Precondition: is_sendable().
void write_head(const Response& response, const Framing& framing, std::string_view date,
                std::string& out);

void write_chunk(std::string_view bytes, std::string& out);  // nothing for no bytes
inline constexpr std::string_view kLastChunk = "0\r\n\r\n";

}  // namespace rb::net
