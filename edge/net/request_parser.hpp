// Bytes in, a Request or the status to refuse it with out. Knows no socket and no clock. It takes
// less than RFC 9112 allows wherever two readers of the same bytes could disagree about them:
// more than one Content-Length or Host, Content-Length beside Transfer-Encoding, any transfer
// coding but a single "chunked".
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "edge/net/http.hpp"

namespace rb::net {

class RequestParser {
 public:
  struct Limits {
    std::size_t header_bytes = 0;
    std::size_t body_bytes = 0;
  };
  enum class State : std::uint8_t { nothing, header, body, done, refused };

  explicit RequestParser(Limits limits);
  ~RequestParser();
  RequestParser(const RequestParser&) = delete;
  RequestParser& operator=(const RequestParser&) = delete;

  // Takes what it can use from the front and says how many bytes that were. The rest comes again in
  // front of what follows. Takes nothing more once it is done or has refused.
  std::size_t feed(std::string_view bytes);

  [[nodiscard]] State state() const;
  // 400, 413, 417, 431 or 501.
  [[nodiscard]] int refusal() const;
  // Of a header that is whole.
  [[nodiscard]] bool expects_continue() const;
  [[nodiscard]] bool keep_alive() const;
  [[nodiscard]] bool is_http11() const;

  // When done: the request, without its peer. The parser then waits for the next one.
  [[nodiscard]] Request take();

 private:
  class Reader;
  Limits limits_;
  std::unique_ptr<Reader> reader_;
};

}  // namespace rb::net
