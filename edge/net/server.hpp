// An HTTP/1.1 server for APIs, webhooks and event streams. It speaks plain HTTP: TLS for what comes
// in is the business of the reverse proxy before it.
//
// What goes wrong on the wire is answered here and never reaches the handler: malformed requests
// (400), headers, bodies and waits beyond the limits (431, 413, 408), too many connections (503),
// expectations and encodings that are not understood (417, 501).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "edge/net/http.hpp"
#include "edge/net/once.hpp"

namespace rb::net {

class Connection;

// The body of a response that has no end yet: server-sent events. Any thread.
class Stream {
 public:
  Stream() = default;  // closed
  Stream(Stream&&) noexcept = default;
  Stream& operator=(Stream&&) noexcept;
  ~Stream() { close(); }

  // Takes the bytes to send them soon. False: the client has gone or was cut, the bytes are lost.
  // A client that leaves more than ServerLimits::stream_bytes unread is cut.
  bool write(std::string_view bytes);
  // Whether write() would take bytes.
  [[nodiscard]] bool open() const;
  // Ends the response in good order after what was written.
  void close();

 private:
  friend class Reply;
  explicit Stream(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) {}
  std::shared_ptr<Connection> connection_;
};

// The right and the duty to answer one request, once, from any thread, at once or later, also after
// the server has gone (then nobody hears it). Dropped without an answer it answers 500. Answering
// twice is a bug and ends the process.
class Reply {
 public:
  Reply(Reply&&) noexcept = default;
  Reply& operator=(Reply&&) noexcept;
  ~Reply();

  // A response that cannot be sent (a status outside 200..599, a header with a line break) becomes
  // 500. Answer HEAD like GET: the body stays here, its length is told.
  void send(Response response);

  // Closes the connection without an answer, as a peer does that dies meanwhile: the client does
  // not know what became of its request.
  void hang_up();

  // Sends the head, and the body as it comes; the connection ends with it. `gone` is called at most
  // once, on a thread of the server, when the client has gone, was cut, or the server stops; not
  // after close(). In answer to HEAD the stream is closed from the beginning.
  [[nodiscard]] Stream stream(Response head, Once<> gone = {});

 private:
  friend class Connection;
  explicit Reply(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) {}
  std::shared_ptr<Connection> connection_;
};

// Called on the server's threads, for several connections at a time if there is more than one
// thread; one connection's requests come one after the other, each after the answer to the one
// before. It must not block. An exception that leaves it is answered with 500.
using Handler = std::function<void(Request, Reply)>;

struct ServerLimits {
  std::size_t header_bytes = 16 * 1024;    // request line and headers
  std::size_t body_bytes = 1024 * 1024;    // after the chunks' own bytes are taken off
  std::size_t stream_bytes = 1024 * 1024;  // written to a stream and not yet taken by the client
  std::size_t connections = 1024;
  // Kept to about 50 ms.
  Millis header_time = 10s;  // for the whole header, from its first byte or the connection on
  Millis body_time = 30s;    // for the whole body
  Millis idle_time = 60s;    // between two requests
  Millis write_time = 30s;   // without the client taking a byte of an answer
};

struct ServerOptions {
  std::string address = "127.0.0.1";  // numeric, IPv4 or IPv6
  std::uint16_t port = 0;             // 0: a free one
  int threads = 1;
  ServerLimits limits{};
};

struct ServerCounts {
  std::uint64_t requests = 0;     // handed to the handler
  std::uint64_t refused = 0;      // answered by the server itself: malformed, over a limit
  std::uint64_t turned_away = 0;  // connections beyond the limit
  std::size_t connections = 0;    // now
};

class Server {
 public:
  // Accepts when it returns. Error: invalid_input (options), io_failed (the address is taken).
  [[nodiscard]] static Result<std::unique_ptr<Server>> listen(ServerOptions options,
                                                              Handler handler);
  ~Server();  // stop(0)
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] ServerCounts counts() const;

  // No new connections and requests from now on; streams end, idle connections are closed; requests
  // that the handler has get their answers until the deadline, then everything is closed. Returns
  // when the server's threads have ended. From any thread but these; a second call does nothing.
  void stop(Millis deadline);

 private:
  class Impl;
  explicit Server(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::net
