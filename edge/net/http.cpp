#include "edge/net/http.hpp"

#include <algorithm>
#include <utility>

#include "core/config/scalars/characters.hpp"
#include "edge/net/url.hpp"

namespace rb::net {
namespace {

[[nodiscard]] tl::unexpected<Error> bad(const char* what) {
  return fail(ErrorCode::invalid_input, what);
}

[[nodiscard]] char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

[[nodiscard]] bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
}

[[nodiscard]] bool is_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = character_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

[[nodiscard]] bool has_encoded_slash(std::string_view path) {
  for (std::size_t at = path.find("%2"); at != std::string_view::npos;
       at = path.find("%2", at + 1)) {
    if (at + 2 < path.size() && lower(path[at + 2]) == 'f') return true;
  }
  return false;
}

[[nodiscard]] bool has_odd_segment(std::string_view path) {
  path.remove_prefix(1);
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    if (segment == "." || segment == "..") return true;
    if (slash == std::string_view::npos) return false;
    if (segment.empty()) return true;
    path.remove_prefix(slash + 1);
  }
}

[[nodiscard]] Result<std::string> decode_path(std::string_view raw) {
  if (!raw.starts_with('/')) return bad("a path must begin with '/'");
  if (has_encoded_slash(raw)) return bad("a path must not have an encoded '/'");
  auto path = percent_decode(raw);
  if (!path) return path;
  if (std::any_of(path->begin(), path->end(), [](char c) { return is_control(c) || c == '\\'; })) {
    return bad("a path must not have control characters and backslashes");
  }
  if (!is_utf8(*path)) return bad("a path must be UTF-8");
  if (has_odd_segment(*path)) return bad("a path must not have \"//\", \".\" and \"..\"");
  return path;
}

[[nodiscard]] Result<std::string> decode_value(std::string_view raw) {
  std::string spaced(raw);
  std::replace(spaced.begin(), spaced.end(), '+', ' ');
  return percent_decode(spaced);
}

[[nodiscard]] std::string encode_value(std::string_view value) {
  std::string out = percent_encode(value);
  std::size_t to = 0;
  for (std::size_t from = 0; from < out.size(); ++to) {
    const bool space = std::string_view(out).substr(from, 3) == "%20";
    out[to] = space ? '+' : out[from];
    from += space ? 3 : 1;
  }
  out.resize(to);
  return out;
}

}  // namespace

const std::string* find_field(const Fields& fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field& field) { return field.name == name; });
  return found == fields.end() ? nullptr : &found->value;
}

void Headers::add(std::string name, std::string value) {
  fields_.push_back({std::move(name), std::move(value)});
}

void Headers::set(std::string_view name, std::string value) {
  remove(name);
  add(std::string(name), std::move(value));
}

void Headers::remove(std::string_view name) {
  std::erase_if(fields_, [&](const Field& field) { return equal_without_case(field.name, name); });
}

const std::string* Headers::find(std::string_view name) const {
  const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) {
    return equal_without_case(field.name, name);
  });
  return found == fields_.end() ? nullptr : &found->value;
}

std::string_view Headers::get(std::string_view name) const {
  const std::string* value = find(name);
  return value == nullptr ? std::string_view() : *value;
}

std::size_t Headers::count(std::string_view name) const {
  return static_cast<std::size_t>(
      std::count_if(fields_.begin(), fields_.end(),
                    [&](const Field& field) { return equal_without_case(field.name, name); }));
}

Response response(int status, std::string_view content_type, std::string body) {
  return {.status = status,
          .headers = {{"Content-Type", std::string(content_type)}},
          .body = std::move(body)};
}

std::string_view reason_of(int status) {
  switch (status) {
    case 100:
      return "Continue";
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 202:
      return "Accepted";
    case 203:
      return "Non-Authoritative Information";
    case 204:
      return "No Content";
    case 205:
      return "Reset Content";
    case 206:
      return "Partial Content";
    case 300:
      return "Multiple Choices";
    case 301:
      return "Moved Permanently";
    case 302:
      return "Found";
    case 303:
      return "See Other";
    case 304:
      return "Not Modified";
    case 307:
      return "Temporary Redirect";
    case 308:
      return "Permanent Redirect";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 402:
      return "Payment Required";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 406:
      return "Not Acceptable";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 411:
      return "Length Required";
    case 412:
      return "Precondition Failed";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 416:
      return "Range Not Satisfiable";
    case 417:
      return "Expectation Failed";
    case 421:
      return "Misdirected Request";
    case 422:
      return "Unprocessable Content";
    case 425:
      return "Too Early";
    case 426:
      return "Upgrade Required";
    case 428:
      return "Precondition Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 451:
      return "Unavailable For Legal Reasons";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 502:
      return "Bad Gateway";
    case 503:
      return "Service Unavailable";
    case 504:
      return "Gateway Timeout";
    case 505:
      return "HTTP Version Not Supported";
    case 507:
      return "Insufficient Storage";
    default:
      return "Unknown";
  }
}

Result<Target> parse_target(std::string_view target) {
  std::string_view rest = target;
  if (!target.starts_with('/')) {
    const auto url = parse_url(target);
    if (!url) return tl::unexpected(url.error());
    auto path = decode_path(url->path);
    if (!path) return tl::unexpected(path.error());
    auto query = parse_form(url->query);
    if (!query) return tl::unexpected(query.error());
    return Target{std::move(*path), std::move(*query)};
  }
  if (std::any_of(rest.begin(), rest.end(), [](char c) {
        return is_control(c) || c == ' ' || c == '#' || static_cast<unsigned char>(c) > 0x7f;
      })) {
    return bad("a request target must be of printable ASCII without '#'");
  }
  const std::size_t question = std::min(rest.find('?'), rest.size());
  auto path = decode_path(rest.substr(0, question));
  if (!path) return tl::unexpected(path.error());
  if (question == rest.size()) return Target{std::move(*path), {}};
  auto query = parse_form(rest.substr(question + 1));
  if (!query) return tl::unexpected(query.error());
  return Target{std::move(*path), std::move(*query)};
}

Result<Fields> parse_form(std::string_view text) {
  Fields fields;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('&'), text.size());
    const std::string_view pair = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (pair.empty()) continue;
    const std::size_t equals = std::min(pair.find('='), pair.size());
    auto name = decode_value(pair.substr(0, equals));
    if (!name) return tl::unexpected(name.error());
    auto value = decode_value(pair.substr(std::min(equals + 1, pair.size())));
    if (!value) return tl::unexpected(value.error());
    fields.push_back({std::move(*name), std::move(*value)});
  }
  return fields;
}

std::string format_form(const Fields& fields) {
  std::string out;
  for (const Field& field : fields) {
    if (!out.empty()) out += '&';
    out += encode_value(field.name);
    out += '=';
    out += encode_value(field.value);
  }
  return out;
}

bool is_header_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
  });
}

bool is_header_value(std::string_view value) {
  return std::none_of(value.begin(), value.end(),
                      [](char c) { return is_control(c) && c != '\t'; });
}

bool equal_without_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                            [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace rb::net
