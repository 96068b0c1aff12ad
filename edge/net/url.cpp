#include "edge/net/url.hpp"

#include <algorithm>
#include <charconv>

namespace rb::net {
namespace {

[[nodiscard]] bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
[[nodiscard]] bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
[[nodiscard]] int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

[[nodiscard]] tl::unexpected<Error> bad(const char* what) {
  return fail(ErrorCode::invalid_input, what);
}

// Printable ASCII but the few that no URL may contain; '|' is none, yet FHIR searches are full of
// it.
[[nodiscard]] bool is_url_char(char c) {
  return c > ' ' && c < '\x7f' && std::string_view("\"<>\\^`{}").find(c) == std::string_view::npos;
}

[[nodiscard]] Result<std::uint16_t> parse_port(std::string_view digits) {
  std::uint16_t port = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, port);
  if (error != std::errc{} || rest != end || port == 0) {
    return bad("a URL's port must be a number from 1 to 65535");
  }
  return port;
}

[[nodiscard]] bool is_host(std::string_view host, bool in_brackets) {
  return !host.empty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), [&](char c) {
    if (in_brackets) return hex_value(c) >= 0 || c == ':' || c == '.';
    return is_digit(c) || is_letter(c) || c == '-' || c == '.' || c == '_';
  });
}

[[nodiscard]] Result<void> parse_authority(std::string_view authority, Url& url) {
  if (authority.find('@') != std::string_view::npos) {
    return bad("a URL must not hold a user name or password");
  }
  const bool in_brackets = authority.starts_with('[');
  const std::size_t end = in_brackets ? authority.find(']') : authority.find(':');
  if (in_brackets && end == std::string_view::npos) return bad("a URL's host lacks its ']'");
  const std::string_view host = authority.substr(in_brackets ? 1 : 0, end - (in_brackets ? 1 : 0));
  if (!is_host(host, in_brackets)) return bad("a URL must have a host");
  std::transform(host.begin(), host.end(), std::back_inserter(url.host), lower);
  std::string_view rest =
      end == std::string_view::npos ? "" : authority.substr(end + (in_brackets ? 1 : 0));
  if (rest.empty()) return {};
  if (!rest.starts_with(':')) return bad("a URL's host must end before '/', '?' or ':'");
  const auto port = parse_port(rest.substr(1));
  if (!port) return tl::unexpected(port.error());
  url.port = *port;
  return {};
}

[[nodiscard]] std::string host_text(const Url& url) {
  return url.host.find(':') == std::string::npos ? url.host : '[' + url.host + ']';
}

}  // namespace

std::string Url::origin() const {
  return scheme + "://" + host_text(*this) + ':' + std::to_string(port);
}

std::string Url::text() const {
  std::string text = scheme + "://" + host_text(*this);
  if (port != (scheme == "https" ? 443 : 80)) text += ':' + std::to_string(port);
  text += path;
  if (!query.empty()) text += '?' + query;
  return text;
}

bool Url::is_loopback() const {
  if (host == "localhost" || host == "::1") return true;
  return host.starts_with("127.") && std::count(host.begin(), host.end(), '.') == 3 &&
         host.find("..") == std::string::npos && !host.ends_with('.') &&
         std::all_of(host.begin(), host.end(), [](char c) { return is_digit(c) || c == '.'; });
}

Result<Url> parse_url(std::string_view text) {
  Url url;
  const std::size_t colon = text.find("://");
  if (colon == std::string_view::npos) return bad("a URL must begin with https:// or http://");
  std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                 std::back_inserter(url.scheme), lower);
  if (url.scheme != "https" && url.scheme != "http") {
    return bad("a URL must begin with https:// or http://");
  }
  url.port = url.scheme == "https" ? 443 : 80;
  text.remove_prefix(colon + 3);
  if (!std::all_of(text.begin(), text.end(), is_url_char)) {
    return bad("a URL must be of printable ASCII; the rest is percent-encoded");
  }
  if (text.find('#') != std::string_view::npos) return bad("a URL must not have a fragment");

  const std::size_t authority_end = std::min(text.find_first_of("/?"), text.size());
  if (auto parsed = parse_authority(text.substr(0, authority_end), url); !parsed) {
    return tl::unexpected(parsed.error());
  }
  text.remove_prefix(authority_end);
  const std::size_t question = std::min(text.find('?'), text.size());
  if (question > 0) url.path = text.substr(0, question);
  if (question < text.size()) url.query = text.substr(question + 1);
  return url;
}

std::string join(std::string_view base, std::string_view path) {
  while (base.ends_with('/')) base.remove_suffix(1);
  while (path.starts_with('/')) path.remove_prefix(1);
  return std::string(base) + '/' + std::string(path);
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    }
  }
  return out;
}

Result<std::string> percent_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
    if (high < 0 || low < 0) return bad("a '%' must be followed by two hexadecimal digits");
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

}  // namespace rb::net
