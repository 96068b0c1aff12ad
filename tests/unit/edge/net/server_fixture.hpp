// A server, and clients that speak bytes.
#pragma once

#include <gtest/gtest.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "edge/net/server.hpp"
#include "tests/unit/edge/net/sockets.hpp"

namespace rb::net::test {

inline constexpr std::string_view kGet = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
inline constexpr std::string_view kGetAndClose =
    "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

inline std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos;
       at = text.find(what, at + 1)) {
    ++found;
  }
  return found;
}

// Says what was asked.
inline void echo(const Request& request, Reply reply) {
  reply.send(
      response(200, "text/plain", request.method + ' ' + request.path + ' ' + request.body + '\n'));
}

class ServerTest : public ::testing::Test {
 protected:
  void serve(Handler handler, ServerLimits limits = {}, int threads = 1) {
    auto listening = Server::listen({.threads = threads, .limits = limits}, std::move(handler));
    ASSERT_TRUE(listening) << listening.error().message;
    server_ = std::move(*listening);
  }
  [[nodiscard]] Socket connect() const { return Socket::connect(server_->port()); }
  // All that comes until the server closes.
  [[nodiscard]] std::string ask(std::string_view bytes) const {
    const Socket socket = connect();
    socket.send(bytes);
    return socket.read_all();
  }
  [[nodiscard]] std::string status_line(std::string_view bytes) const {
    const std::string answer = ask(bytes);
    return answer.substr(0, answer.find('\r'));
  }
  void wait_for_connections(std::size_t wanted) const {
    for (int i = 0; i < 500 && server_->counts().connections != wanted; ++i) {
      std::this_thread::sleep_for(10ms);
    }
    EXPECT_EQ(server_->counts().connections, wanted);
  }

  std::unique_ptr<Server> server_;
};

// A Reply that a test takes out of the handler.
class Held {
 public:
  Handler handler() {
    return [this](const Request&, Reply reply) {
      const std::scoped_lock lock(mutex_);
      reply_.emplace(std::move(reply));
      there_.notify_all();
    };
  }
  Reply take() {
    std::unique_lock lock(mutex_);
    there_.wait_for(lock, 5s, [this] { return reply_.has_value(); });
    Reply reply = std::move(*reply_);
    reply_.reset();
    return reply;
  }

 private:
  std::mutex mutex_;
  std::condition_variable there_;
  std::optional<Reply> reply_;
};

}  // namespace rb::net::test
