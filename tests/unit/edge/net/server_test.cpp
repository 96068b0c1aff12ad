// The server over real sockets: requests, answers, limits.
#include "edge/net/server.hpp"

#include <gtest/gtest.h>

#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include "tests/unit/edge/net/server_fixture.hpp"

namespace rb::net {
namespace {

using namespace test;

class NetServer : public ServerTest {};

// ---- requests and answers

TEST_F(NetServer, answers_and_keeps_the_connection) {
  serve(echo);
  const Socket socket = connect();
  for (int i = 0; i < 3; ++i) {
    socket.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
    const std::string answer = socket.read_until("POST /a hello\n");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\nDate: ")) << answer;
    EXPECT_NE(answer.find("Content-Length: 14\r\n"), std::string::npos) << answer;
    EXPECT_EQ(answer.find("Connection:"), std::string::npos) << answer;
  }
  EXPECT_EQ(server_->counts().requests, 3U);
}

TEST_F(NetServer, closes_when_the_client_wants_it_or_is_of_1_0) {
  serve(echo);
  EXPECT_NE(ask(kGetAndClose).find("Connection: close\r\n"), std::string::npos);
  const std::string old = ask("GET / HTTP/1.0\r\n\r\n");
  EXPECT_TRUE(old.starts_with("HTTP/1.0 200 OK\r\n")) << old;
  const Socket kept = connect();
  kept.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  EXPECT_NE(kept.read_until("GET / \n").find("Connection: keep-alive\r\n"), std::string::npos);
  kept.send(kGet);
  EXPECT_NE(kept.read_until("GET / \n"), "");
}

TEST_F(NetServer, hangs_up_where_the_handler_says_so) {
  Held held;
  serve(held.handler());
  const Socket later = connect();
  later.send(kGet);
  held.take().hang_up();
  EXPECT_EQ(later.read_all(), "");
  serve([](Request, Reply reply) { reply.hang_up(); });
  EXPECT_EQ(ask(kGet), "");
}

TEST_F(NetServer, pipelined_requests_are_answered_in_order_even_when_answered_late) {
  std::vector<std::thread> threads;
  std::mutex mutex;
  int handled = 0;
  serve([&](Request request, Reply reply) {
    const std::scoped_lock lock(mutex);
    const auto delay = 40ms / (++handled);
    threads.emplace_back([request = std::move(request), reply = std::move(reply), delay]() mutable {
      std::this_thread::sleep_for(delay);
      reply.send(response(200, "text/plain", request.path + '\n'));
    });
  });
  const Socket socket = connect();
  std::string all;
  for (int i = 0; i < 20; ++i) all += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
  socket.send(all);
  const std::string answers = socket.read_until("/19\n");
  std::size_t at = 0;
  for (int i = 0; i < 20; ++i) {
    const std::size_t next = answers.find("\r\n\r\n/" + std::to_string(i) + '\n');
    ASSERT_NE(next, std::string::npos);
    EXPECT_GE(next, at);
    at = next;
  }
  for (std::thread& thread : threads) thread.join();
}

TEST_F(NetServer, thousands_of_pipelined_requests_do_not_grow_the_stack) {
  serve(echo);
  const Socket socket = connect();
  constexpr int kMany = 20'000;
  std::thread writer([&] {
    std::string all;
    for (int i = 0; i < kMany; ++i) all += kGet;
    socket.send(all);
    socket.send(kGetAndClose);
  });
  EXPECT_EQ(count(socket.read_all(20s), "HTTP/1.1 200 OK"), std::size_t{kMany} + 1);
  writer.join();
}

TEST_F(NetServer, head_gets_the_length_and_no_body) {
  serve(echo);
  const Socket socket = connect();
  socket.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n");
  socket.send(kGet);
  const std::string answers = socket.read_until("GET / \n");
  EXPECT_NE(answers.find("Content-Length: 9\r\n\r\nHTTP/1.1 200"), std::string::npos) << answers;
}

TEST_F(NetServer, a_status_without_body_gets_none) {
  serve([](const Request&, Reply reply) { reply.send({.status = 204, .body = "lost"}); });
  const Socket socket = connect();
  socket.send(std::string(kGet) + std::string(kGetAndClose));
  const std::string answers = socket.read_all();
  EXPECT_EQ(count(answers, "HTTP/1.1 204 No Content"), 2U);
  EXPECT_EQ(answers.find("lost"), std::string::npos);
  EXPECT_EQ(answers.find("Content-Length"), std::string::npos);
}

TEST_F(NetServer, expect_continue_gets_its_word_before_the_body) {
  serve(echo);
  const Socket socket = connect();
  socket.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(socket.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  socket.send("hello");
  EXPECT_NE(socket.read_until("POST / hello\n"), "");
}

TEST_F(NetServer, a_body_that_is_too_large_is_refused_before_it_is_sent) {
  serve(echo, {.body_bytes = 10});
  EXPECT_EQ(status_line("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                        "Content-Length: 11\r\n\r\n"),
            "HTTP/1.1 413 Content Too Large");
}

TEST_F(NetServer, the_peer_is_named) {
  serve([](const Request& request, Reply reply) {
    reply.send(response(200, "text/plain",
                        request.peer.address + (request.peer.port > 0 ? " port\n" : "\n")));
  });
  EXPECT_NE(ask(kGetAndClose).find("127.0.0.1 port\n"), std::string::npos);
}

TEST_F(NetServer, a_large_body_goes_both_ways) {
  serve([](Request request, Reply reply) { reply.send({.body = std::move(request.body)}); },
        {.body_bytes = 64UL * 1024 * 1024});
  const Socket socket = connect();
  std::string body;
  for (int i = 0; body.size() < 20'000'000; ++i) body += std::to_string(i) + '\n';
  std::thread writer([&] {
    socket.send("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\n\r\n" + body);
  });
  const std::string answer = socket.read_all(20s);
  writer.join();
  EXPECT_EQ(answer.substr(answer.find("\r\n\r\n") + 4), body);
}

// ---- what a handler can do wrong

TEST_F(NetServer, a_reply_that_is_dropped_answers_500) {
  serve([](const Request&, const Reply&) {});
  EXPECT_EQ(status_line(kGetAndClose), "HTTP/1.1 500 Internal Server Error");
}

TEST_F(NetServer, an_exception_answers_500_and_harms_nobody_else) {
  serve([](const Request& request, Reply reply) {
    if (request.path == "/throw") throw std::runtime_error("secret");
    reply.send(response(200, "text/plain", "fine\n"));
  });
  const Socket socket = connect();
  socket.send("GET /throw HTTP/1.1\r\nHost: x\r\n\r\n" + std::string(kGetAndClose));
  const std::string answers = socket.read_all();
  EXPECT_TRUE(answers.starts_with("HTTP/1.1 500 ")) << answers;
  EXPECT_NE(answers.find("fine\n"), std::string::npos) << answers;
  EXPECT_EQ(answers.find("secret"), std::string::npos) << answers;
}

TEST_F(NetServer, a_header_that_would_split_the_response_answers_500) {
  serve([](const Request& request, Reply reply) {
    Response answer = response(200, "text/plain", "body");
    answer.headers.add("Location", *find_field(request.query, "to"));
    reply.send(std::move(answer));
  });
  const std::string answer = ask("GET /?to=a%0d%0aSet-Cookie:%20b HTTP/1.0\r\n\r\n");
  EXPECT_TRUE(answer.starts_with("HTTP/1.0 500 ")) << answer;
  EXPECT_EQ(answer.find("Set-Cookie"), std::string::npos);
}

TEST_F(NetServer, answers_after_the_server_has_gone_are_nobodys) {
  Held held;
  serve(held.handler());
  const Socket socket = connect();
  socket.send(kGet);
  Reply reply = held.take();
  server_.reset();
  reply.send(response(200, "text/plain", ""));
  EXPECT_EQ(socket.read_all(), "");
}

using NetServerDeathTest = NetServer;
TEST_F(NetServerDeathTest, answering_twice_is_a_bug) {
  Held held;
  serve(held.handler());
  const Socket socket = connect();
  socket.send(kGet);
  Reply reply = held.take();
  reply.send({});
  EXPECT_DEATH(reply.send({}), "connection_ != nullptr");
}

// ---- malformed requests and limits

TEST_F(NetServer, what_is_malformed_is_refused_and_the_connection_ends) {
  serve(echo);
  EXPECT_EQ(status_line("\x16\x03\x01\x02\x00\x01\x00"), "HTTP/1.1 400 Bad Request");
  EXPECT_EQ(status_line("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n"),
            "HTTP/1.1 400 Bad Request");
  // What follows a message of two lengths is never read as a request.
  const std::string smuggled =
      ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
          "0\r\n\r\nGET /admin HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(smuggled.starts_with("HTTP/1.1 400 ")) << smuggled;
  EXPECT_EQ(count(smuggled, "HTTP/1.1"), 1U);
  EXPECT_EQ(server_->counts().requests, 0U);
  EXPECT_EQ(server_->counts().refused, 3U);
}

TEST_F(NetServer, limits_have_their_own_answers) {
  serve(echo, {.header_bytes = 200, .body_bytes = 10});
  EXPECT_EQ(status_line("GET /" + std::string(300, 'a')),
            "HTTP/1.1 431 Request Header Fields Too Large");
  EXPECT_EQ(status_line("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "6\r\nabcdef\r\n6\r\nabcdef\r\n0\r\n\r\n"),
            "HTTP/1.1 413 Content Too Large");
  // The answer is not lost with the bytes that are still on their way.
  EXPECT_EQ(status_line("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" +
                        std::string(1'000'000, 'a')),
            "HTTP/1.1 413 Content Too Large");
}

TEST_F(NetServer, a_header_that_trickles_is_cut_off) {
  serve(echo, {.header_time = 200ms});
  const Socket socket = connect();
  const auto begin = std::chrono::steady_clock::now();
  std::thread trickle([&] {
    for (const char c : std::string("GET / HTTP/1.1\r\nHost: x\r\nX: ") + std::string(200, 'a')) {
      if (!socket.send(std::string(1, c))) break;
      std::this_thread::sleep_for(10ms);
      if (std::chrono::steady_clock::now() - begin > 1s) break;
    }
  });
  const std::string answer = socket.read_until("\r\n\r\n");
  const auto took = std::chrono::steady_clock::now() - begin;
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n")) << answer;
  EXPECT_GE(took, 190ms);
  EXPECT_LT(took, 900ms);
  trickle.join();
}

TEST_F(NetServer, a_body_that_trickles_is_cut_off) {
  serve(echo, {.body_time = 200ms});
  EXPECT_EQ(status_line("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhel"),
            "HTTP/1.1 408 Request Timeout");
}

TEST_F(NetServer, who_says_nothing_is_closed_without_a_word) {
  serve(echo, {.header_time = 100ms, .idle_time = 300ms});
  EXPECT_EQ(ask(""), "");
  const Socket socket = connect();
  socket.send(kGet);
  (void)socket.read_until("GET / \n");
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(socket.read_all(), "");
  EXPECT_GE(std::chrono::steady_clock::now() - begin, 250ms);
  wait_for_connections(0);
}

TEST_F(NetServer, the_next_request_has_its_own_time) {
  serve(echo, {.header_time = 150ms, .idle_time = 5s});
  const Socket socket = connect();
  socket.send(kGet);
  (void)socket.read_until("GET / \n");
  std::this_thread::sleep_for(300ms);
  socket.send("GET /");
  EXPECT_TRUE(socket.read_all().starts_with("HTTP/1.1 408 "));
}

TEST_F(NetServer, a_client_that_does_not_read_its_answer_is_cut_off) {
  serve(
      [](const Request&, Reply reply) {
        Response large;
        large.body.resize(50'000'000, 'a');
        reply.send(std::move(large));
      },
      {.write_time = 200ms});
  const Socket socket = connect();
  socket.send(kGet);
  wait_for_connections(1);
  wait_for_connections(0);
}

TEST_F(NetServer, one_connection_too_many_is_turned_away) {
  serve(echo, {.connections = 2});
  const Socket first = connect();
  const Socket second = connect();
  wait_for_connections(2);
  EXPECT_TRUE(ask(kGet).starts_with("HTTP/1.1 503 Service Unavailable\r\n"));
  EXPECT_EQ(server_->counts().turned_away, 1U);
  // Those who are in stay in.
  first.send(kGet);
  EXPECT_NE(first.read_until("GET / \n"), "");
}

TEST_F(NetServer, a_place_that_comes_free_is_given_again) {
  serve(echo, {.connections = 1});
  for (int i = 0; i < 20; ++i) {
    EXPECT_TRUE(ask(kGetAndClose).starts_with("HTTP/1.1 200 OK")) << i;
    wait_for_connections(0);
  }
}

TEST_F(NetServer, options_without_sense_are_refused) {
  const auto refused = [](const ServerOptions& options) {
    const auto listening = Server::listen(options, echo);
    return !listening && listening.error().code == ErrorCode::invalid_input;
  };
  EXPECT_TRUE(refused({.address = "localhost"}));
  EXPECT_TRUE(refused({.threads = 0}));
  EXPECT_TRUE(refused({.threads = 1000}));
  EXPECT_TRUE(refused({.limits = {.header_bytes = 0}}));
  EXPECT_TRUE(refused({.limits = {.connections = 0}}));
  EXPECT_TRUE(refused({.limits = {.stream_bytes = 0}}));
  EXPECT_TRUE(refused({.limits = {.header_time = 0ms}}));
  EXPECT_TRUE(refused({.limits = {.idle_time = -1ms}}));
  EXPECT_TRUE(refused({.limits = {.write_time = Millis::max()}}));
  serve(echo);
  const auto taken = Server::listen({.port = server_->port()}, echo);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().code, ErrorCode::io_failed);
  EXPECT_NE(taken.error().message.find("127.0.0.1 port"), std::string::npos);
}

}  // namespace
}  // namespace rb::net
