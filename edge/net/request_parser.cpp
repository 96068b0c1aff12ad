#include "edge/net/request_parser.hpp"

// Boost 1.74 uses std::exchange without it.
#include <utility>
// Then the rest.
#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <cstdint>
#include <limits>
#include <optional>

#include "core/base/assert.hpp"

namespace rb::net {
namespace {

namespace http = boost::beast::http;
using boost::beast::string_view;
using boost::system::error_code;

[[nodiscard]] std::string_view view(string_view text) {
  return {text.data(), text.size()};
}

[[nodiscard]] int status_of(const error_code& error) {
  if (error == http::error::header_limit) return 431;
  if (error == http::error::body_limit) return 413;
  return 400;
}

class Events final : public http::basic_parser<true> {
 public:
  explicit Events(std::size_t header_bytes, std::size_t body_bytes) {
    const std::size_t most = std::numeric_limits<std::uint32_t>::max();
    header_limit(static_cast<std::uint32_t>(std::min(header_bytes, most)));
    body_limit(body_bytes);
  }

  Request request;
  int refusal = 0;  // ours, beside Beast's own
  bool http11 = false;
  bool whole_header = false;
  bool kept_alive = false;
  bool expects_continue = false;
  bool has_coding = false;

 private:
  void refuse(int status, error_code& error) {
    refusal = status;
    error = http::error::bad_value;
  }

  void on_request_impl(http::verb, string_view method, string_view target, int version,
                       error_code& error) override {
    request.method = view(method);
    request.target = view(target);
    http11 = version == 11;
    auto parsed = rb::net::parse_target(request.target);
    if (!parsed) return refuse(400, error);
    request.path = std::move(parsed->path);
    request.query = std::move(parsed->query);
  }

  void on_field_impl(http::field name, string_view name_text, string_view value,
                     error_code& error) override {
    // Trailers say nothing that anybody waits for.
    if (whole_header) return;
    if (name == http::field::content_length && !is_length(view(value))) return refuse(400, error);
    if (name == http::field::transfer_encoding) {
      has_coding = true;
      if (!http11) return refuse(400, error);
      if (!equal_without_case(view(value), "chunked")) return refuse(501, error);
    }
    request.headers.add(std::string(view(name_text)), std::string(view(value)));
  }

  [[nodiscard]] bool is_length(std::string_view value) const {
    return !value.empty() && !request.headers.find("Content-Length") &&
           std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  void on_header_impl(error_code& error) override {
    whole_header = true;
    kept_alive = keep_alive();
    const std::size_t hosts = request.headers.count("Host");
    if (hosts > 1 || (hosts == 0 && http11)) return refuse(400, error);
    if (const std::string* expected = request.headers.find("Expect"); expected && http11) {
      if (!equal_without_case(*expected, "100-continue")) return refuse(417, error);
      expects_continue = true;
    }
  }

  void on_response_impl(int, string_view, int, error_code&) override {}

  void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
    // Memory follows the bytes that come, not the bytes that are announced.
    constexpr std::uint64_t kAtOnce = 64UL * 1024;
    if (length) request.body.reserve(static_cast<std::size_t>(std::min(*length, kAtOnce)));
  }
  std::size_t on_body_impl(string_view bytes, error_code&) override {
    request.body.append(bytes.data(), bytes.size());
    return bytes.size();
  }
  void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code&) override {
    request.body.append(bytes.data(), bytes.size());
    return bytes.size();
  }
  void on_finish_impl(error_code&) override {}
};

}  // namespace

class RequestParser::Reader {
 public:
  explicit Reader(const Limits& limits) : limits_(limits) { restart(); }

  void restart() {
    events_.emplace(limits_.header_bytes, limits_.body_bytes);
    state_ = State::nothing;
    header_bytes_ = 0;
  }

  [[nodiscard]] std::size_t feed(std::string_view bytes) {
    std::size_t used = 0;
    while (state_ != State::done && state_ != State::refused && used < bytes.size()) {
      const std::size_t step = put(bytes.substr(used));
      used += step;
      if (step == 0) break;
    }
    if (state_ == State::body && bytes.size() - used > limits_.header_bytes) refuse(400);
    if (state_ == State::header && header_bytes_ + (bytes.size() - used) > limits_.header_bytes) {
      refuse(431);
    }
    return used;
  }

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] int refusal() const { return refusal_; }
  [[nodiscard]] Events& events() { return *events_; }

 private:
  void refuse(int status) {
    state_ = State::refused;
    refusal_ = status;
  }

  // One step of Beast's.
  [[nodiscard]] std::size_t put(std::string_view bytes) {
    // An empty line before a request is left over from the body before (RFC 9112, 2.2).
    if (header_bytes_ <= 2 && !events_->got_some() && bytes.starts_with("\r\n")) {
      state_ = State::header;
      header_bytes_ += 2;
      return 2;
    }
    if (!events_->got_some() && bytes == "\r") return 0;
    // Beast 1.74 asserts that there are five bytes when it comes back to the last chunk, which has
    // no fewer.
    if (state_ == State::body && events_->has_coding && bytes.size() < 5) return 0;
    if (state_ == State::nothing) state_ = State::header;
    error_code error;
    const std::size_t body_before = events_->request.body.size();
    const std::size_t used = events_->put({bytes.data(), bytes.size()}, error);
    // The line of a chunk and the trailers are bounded like a header.
    if (state_ == State::body &&
        used - (events_->request.body.size() - body_before) > limits_.header_bytes) {
      error = http::error::bad_chunk;
    }
    if (state_ == State::header) {
      header_bytes_ += used;
      if (header_bytes_ > limits_.header_bytes) error = http::error::header_limit;
    }
    if (error && error != http::error::need_more) {
      refuse(events_->refusal != 0 ? events_->refusal : status_of(error));
      return used;
    }
    if (events_->whole_header) state_ = State::body;
    if (events_->is_done()) state_ = State::done;
    return used;
  }

  const Limits& limits_;
  std::optional<Events> events_;
  State state_ = State::nothing;
  int refusal_ = 0;
  std::size_t header_bytes_ = 0;
};

RequestParser::RequestParser(Limits limits)
    : limits_(limits), reader_(std::make_unique<Reader>(limits_)) {}
RequestParser::~RequestParser() = default;

std::size_t RequestParser::feed(std::string_view bytes) {
  return reader_->feed(bytes);
}
RequestParser::State RequestParser::state() const {
  return reader_->state();
}
int RequestParser::refusal() const {
  return reader_->refusal();
}
bool RequestParser::expects_continue() const {
  return reader_->events().expects_continue;
}
bool RequestParser::keep_alive() const {
  return reader_->events().kept_alive;
}
bool RequestParser::is_http11() const {
  return reader_->events().http11;
}

Request RequestParser::take() {
  RB_ASSERT(reader_->state() == State::done);
  Request request = std::move(reader_->events().request);
  reader_->restart();
  return request;
}

}  // namespace rb::net
