// A client asked as a test asks: answers as futures and words.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "edge/net/client.hpp"
#include "tests/unit/edge/net/sockets.hpp"

namespace rb::net::test {

inline constexpr std::string_view kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

inline std::unique_ptr<Client> started(ClientOptions options = {}) {
  auto client = Client::start(std::move(options));
  EXPECT_TRUE(client) << client.error().message;
  return std::move(*client);
}

inline std::future<Answer> send(Client& client, Ask ask) {
  auto promise = std::make_shared<std::promise<Answer>>();
  auto future = promise->get_future();
  client.send(std::move(ask), [promise](Answer answer) { promise->set_value(std::move(answer)); });
  return future;
}

inline Answer ask(Client& client, Ask asked) {
  auto future = send(client, std::move(asked));
  if (future.wait_for(20s) != std::future_status::ready) {
    ADD_FAILURE() << "no answer";
    return {};
  }
  return future.get();
}

inline Ask post(std::string url, std::string body = "call=1") {
  return {.method = "POST", .url = std::move(url), .body = std::move(body), .timeout = 5s};
}

inline std::string said(const Answer& answer) {
  return std::string(name_of(answer.outcome)) + ' ' + std::string(name_of(answer.reason));
}

inline Instant wall_now() {
  return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

// A port that nobody listens on.
inline std::uint16_t dead_port() {
  return RawServer([](int, Socket&) {}).port();
}

inline std::string read_request(const Socket& socket) {
  return socket.read_until("call=1");
}

}  // namespace rb::net::test
