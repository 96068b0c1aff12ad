// An HTTP/1.1 client that knows what it knows. A call that is placed twice is a broken promise, so
// each answer says whether the request certainly did not leave, was answered, or may have reached
// the peer. One Ask is at most one request on the wire: nothing is repeated, redirected or retried
// in here, not even where a kept connection turns out to be dead.
//
// TLS is verified. Plain HTTP goes to loopback only, unless the options say otherwise. Proxies come
// from the options, never from the environment. Nothing here logs, and no text that it returns
// holds headers, bodies or queries.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "edge/net/http.hpp"
#include "edge/net/once.hpp"

namespace rb::net {

using AskId = StrongId<struct AskTag, std::uint64_t>;

struct Ask {
  std::string method = "GET";
  std::string url{};  // of parse_url
  Headers headers{};  // without Host, Content-Length, Transfer-Encoding, Connection, Expect
  std::string body{};
  Millis timeout = 30s;                         // from leaving the queue to the end of the answer
  Millis connect_timeout = 5s;                  // of that, for name, connection and TLS
  std::size_t most_answer_bytes = 1024 * 1024;  // of the body
  // By the system's clock: if the request has not begun to leave by then, it never will, be it that
  // it waits in the queue, for a name, a connection or for TLS.
  Instant leave_by = kNever;
};

enum class Outcome : std::uint8_t {
  answered,  // status, headers and body are the peer's, and whole
  not_sent,  // certainly nothing of the request has reached the peer: it may be asked again
  unknown,   // the peer may have acted on it, or will: find out before asking again
};

enum class Reason : std::uint8_t {
  none,  // answered
  // Always not_sent:
  bad_ask,        // what was asked cannot be sent; `detail` says why
  queue_full,     // HostLimits::waiting
  too_late,       // leave_by passed
  no_name,        // the host's or the proxy's name has no address
  no_connection,  // refused, unreachable, or not within connect_timeout
  tls_failed,     // no verified peer
  // not_sent or unknown:
  cancelled,  // by cancel()
  shut_down,  // by stop() or the destructor
  timed_out,
  connection_lost,  // before the answer was whole
  // Always unknown:
  bad_answer,        // no HTTP
  answer_too_large,  // most_answer_bytes, or 64 KiB of headers
};

[[nodiscard]] std::string_view name_of(Outcome outcome);
[[nodiscard]] std::string_view name_of(Reason reason);

struct Answer {
  Outcome outcome = Outcome::unknown;
  Reason reason = Reason::none;
  std::string detail{};  // for people; no header, body or query
  // Of what came, also where the outcome is unknown: a status other than 0 then says how the peer
  // began to answer.
  int status = 0;
  Headers headers{};
  std::string body{};
  Millis waited{0};  // in our own queue
  Millis took{0};    // from there to the end

  [[nodiscard]] bool ok() const {
    return outcome == Outcome::answered && status >= 200 && status < 300;
  }
};

// At most `count` starts per `per`, evenly, with `burst` at once after a pause.
struct StartRate {
  std::int64_t count = 0;  // 0: no limit
  Millis per = 1s;
  std::int64_t burst = 1;
};

struct HostLimits {
  std::size_t in_flight = 8;
  std::size_t waiting = 1000;
  StartRate rate{};
};

struct ClientOptions {
  HostLimits limits{};                        // of every host that is not in `hosts`
  std::map<std::string, HostLimits> hosts{};  // by Url::origin()
  std::string ca_file{};                      // PEM, in place of the system's authorities
  bool plain_http = false;                    // http:// to other machines, too
  std::string proxy{};                        // "http://proxy.example:3128"; "": none
  std::string user_agent = "ringback";
  Millis keep_alive = 20s;  // an idle connection older than that is not used again
};

class Client {
 public:
  // Error: invalid_input (limits that let nothing through, a file or a proxy that cannot be used).
  [[nodiscard]] static Result<std::unique_ptr<Client>> start(ClientOptions options);
  // stop(0). Not from a callback.
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // The callback is called exactly once, on the client's own thread, never from within send(). It
  // must not block or throw, and may send. Asks for one host leave in the order in which they were
  // sent.
  AskId send(Ask ask, Once<Answer> callback);

  // The callback then tells `cancelled` and what became of the request, unless the answer was
  // faster. Ids that are done are ignored.
  void cancel(AskId id);

  // What waits is not_sent (shut_down), as is what is sent from now on; what is under way has until
  // the deadline. Returns when every callback has been called. Not from a callback.
  void stop(Millis deadline);

  // Now, over all hosts.
  [[nodiscard]] std::size_t waiting() const;
  [[nodiscard]] std::size_t in_flight() const;

 private:
  class Impl;
  explicit Client(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::net
