// HTTP messages as plain values: what the server hands to its handler and gets back, and the parts
// that the client shares with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"

namespace rb::net {

struct Field {
  std::string name;
  std::string value;

  friend bool operator==(const Field&, const Field&) = default;
};
using Fields = std::vector<Field>;  // of a query or a form: order kept, names may repeat

// The first value of that name, compared exactly; null if there is none.
[[nodiscard]] const std::string* find_field(const Fields& fields, std::string_view name);

// Header fields in the order of the wire. Names are compared without regard to ASCII case.
class Headers {
 public:
  Headers() = default;
  Headers(std::initializer_list<Field> fields) : fields_(fields) {}

  void add(std::string name, std::string value);
  // In place of all of that name.
  void set(std::string_view name, std::string value);
  void remove(std::string_view name);

  // The first of that name; null if there is none.
  [[nodiscard]] const std::string* find(std::string_view name) const;
  // The first of that name, or "".
  [[nodiscard]] std::string_view get(std::string_view name) const;
  [[nodiscard]] std::size_t count(std::string_view name) const;

  [[nodiscard]] auto begin() const { return fields_.begin(); }
  [[nodiscard]] auto end() const { return fields_.end(); }
  [[nodiscard]] std::size_t size() const { return fields_.size(); }
  [[nodiscard]] bool empty() const { return fields_.empty(); }

 private:
  Fields fields_;
};

struct Peer {
  std::string address;  // numeric; of the proxy, if one stands before the server
  std::uint16_t port = 0;
};

struct Request {
  std::string method;  // as sent: methods are case-sensitive
  std::string target;  // as sent: what signatures of webhooks are computed over
  std::string path;    // of parse_target
  Fields query;        // of parse_target
  Headers headers;
  std::string body;
  Peer peer;
};

// Content-Length, Transfer-Encoding, Connection and Date are the server's; what a response brings
// of them is left out.
struct Response {
  int status = 200;  // 200..599
  Headers headers{};
  std::string body{};
};

// With a Content-Type: "application/json", "text/plain; charset=utf-8".
[[nodiscard]] Response response(int status, std::string_view content_type, std::string body);

// "Not Found"; "Unknown" for numbers that no RFC names.
[[nodiscard]] std::string_view reason_of(int status);

struct Target {
  std::string path;
  Fields query;
};

// A request target in origin form ("/a/b?c=d") or absolute form, of which scheme and host are
// dropped. The path comes out percent-decoded and can be compared and split at '/' without
// surprises: it begins with '/', is UTF-8, and has no empty segment but the last, no "." or "..",
// no control character, no backslash and no encoded '/'. The query is decoded like a form.
// Error: invalid_input for everything else.
[[nodiscard]] Result<Target> parse_target(std::string_view target);

// application/x-www-form-urlencoded: "a=1&b=x+y%21". A field without '=' has an empty value, empty
// fields are left out. Values are bytes: they may be no UTF-8 and contain NUL.
// Error: invalid_input for a '%' without two hexadecimal digits.
[[nodiscard]] Result<Fields> parse_form(std::string_view text);
[[nodiscard]] std::string format_form(const Fields& fields);

// Whether a name is a token and a value has no control characters but tabs (RFC 9110, 5.5): what
// may be written into a header without becoming another line of it.
[[nodiscard]] bool is_header_name(std::string_view name);
[[nodiscard]] bool is_header_value(std::string_view value);

// Of ASCII letters only.
[[nodiscard]] bool equal_without_case(std::string_view a, std::string_view b);

}  // namespace rb::net
