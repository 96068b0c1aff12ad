// URLs as far as HTTP needs them: http and https, no user names, no fragments (RFC 3986).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.hpp"

namespace rb::net {

struct Url {
  std::string scheme;  // "http" or "https", lower case
  std::string host;    // lower case; IPv6 without brackets
  std::uint16_t port = 0;
  std::string path = "/";  // as written, percent-encoded; begins with '/'
  std::string query;       // as written, without the '?'

  // "https://ehr.example:8443": always with the port. What limits and breakers are kept by.
  [[nodiscard]] std::string origin() const;
  // The whole; the port only where it is not the scheme's own.
  [[nodiscard]] std::string text() const;
  // localhost, 127.0.0.0/8 or ::1.
  [[nodiscard]] bool is_loopback() const;

  friend bool operator==(const Url&, const Url&) = default;
};

// Error: invalid_input, without what may be secret: other schemes, user names and passwords, no or
// a malformed host, a port outside 1..65535, a fragment, spaces, control and non-ASCII characters.
[[nodiscard]] Result<Url> parse_url(std::string_view text);

// Exactly one '/' between the two, whatever they bring; a query of `base` is an error of the
// caller. join("https://ehr.example/fhir/", "/Patient") is "https://ehr.example/fhir/Patient".
[[nodiscard]] std::string join(std::string_view base, std::string_view path);

// Everything but letters, digits, '-', '.', '_' and '~' as %XX: for one segment of a path or one
// value of a query.
[[nodiscard]] std::string percent_encode(std::string_view text);

// Error: invalid_input for a '%' without two hexadecimal digits. '+' stays '+'.
[[nodiscard]] Result<std::string> percent_decode(std::string_view text);

}  // namespace rb::net
