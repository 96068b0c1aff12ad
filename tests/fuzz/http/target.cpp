#include "tests/fuzz/http/target.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/assert.hpp"
#include "edge/net/http.hpp"
#include "edge/net/request_parser.hpp"
#include "edge/net/url.hpp"

namespace rb::net {
namespace {

void check_path(std::string_view path) {
  RB_ASSERT(path.starts_with('/'));
  RB_ASSERT(path.find("//") == std::string_view::npos);
  RB_ASSERT(path.find('\\') == std::string_view::npos);
  RB_ASSERT((std::string(path) + '/').find("/../") == std::string::npos);
  RB_ASSERT((std::string(path) + '/').find("/./") == std::string::npos);
  RB_ASSERT(std::none_of(path.begin(), path.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
  }));
}

void check_target(std::string_view text) {
  const auto target = parse_target(text);
  if (!target) {
    RB_ASSERT(!target.error().message.empty());
    return;
  }
  check_path(target->path);
}

void check_form(std::string_view text) {
  const auto fields = parse_form(text);
  if (!fields) return;
  const std::string written = format_form(*fields);
  RB_ASSERT(parse_form(written) == *fields);
  // What we write passes through any header or target.
  RB_ASSERT(written.find_first_of("\r\n #") == std::string::npos);
}

void check_url(std::string_view text) {
  const auto url = parse_url(text);
  if (!url) return;
  RB_ASSERT(url->port != 0 && url->path.starts_with('/') && !url->host.empty());
  RB_ASSERT(parse_url(url->text()) == *url);
  RB_ASSERT(parse_url(url->origin())->origin() == url->origin());
}

void check_encoding(std::string_view text) {
  RB_ASSERT(percent_decode(percent_encode(text)) == std::string(text));
}

constexpr RequestParser::Limits kLimits{.header_bytes = 512, .body_bytes = 256};

void check_request(const Request& request) {
  check_path(request.path);
  RB_ASSERT(!request.method.empty() && is_header_name(request.method));
  RB_ASSERT(request.body.size() <= kLimits.body_bytes);
  RB_ASSERT(request.headers.count("Host") <= 1);
  RB_ASSERT(request.headers.count("Content-Length") + request.headers.count("Transfer-Encoding") <=
            1);
  for (const Field& field : request.headers) {
    RB_ASSERT(is_header_name(field.name) && is_header_value(field.value));
  }
}

// Everything that was read as a request, from bytes that come in pieces.
std::vector<std::string> requests(std::string_view bytes, std::size_t piece) {
  std::vector<std::string> read;
  RequestParser parser(kLimits);
  std::size_t used = 0;
  std::size_t there = 0;
  while (parser.state() != RequestParser::State::refused && there < bytes.size()) {
    there = std::min(there + piece, bytes.size());
    while (true) {
      const std::size_t step = parser.feed(bytes.substr(used, there - used));
      used += step;
      RB_ASSERT(used <= there);
      if (parser.state() != RequestParser::State::done) break;
      const Request request = parser.take();
      check_request(request);
      read.push_back(request.method + ' ' + request.target + ' ' + request.body);
    }
    // What is not taken is bounded, or a client could fill the memory.
    RB_ASSERT(parser.state() == RequestParser::State::refused ||
              there - used <= kLimits.header_bytes);
  }
  return read;
}

// However the network cuts them, the bytes say the same.
void check_requests(std::string_view text) {
  const auto whole = requests(text, std::max<std::size_t>(1, text.size()));
  for (const std::size_t piece : {1, 2, 3, 7}) RB_ASSERT(requests(text, piece) == whole);
}

}  // namespace
}  // namespace rb::net

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  rb::net::check_requests(text);
  rb::net::check_target(text);
  rb::net::check_form(text);
  rb::net::check_url(text);
  rb::net::check_encoding(text);
  return 0;
}
