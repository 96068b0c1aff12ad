// The client's queues: limits, rates, times, calling off, the end.
#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include "edge/net/client.hpp"
#include "edge/net/server.hpp"
#include "tests/unit/edge/net/client_helpers.hpp"

namespace rb::net {
namespace {

using namespace test;

// Answers each request when told to, many at a time.
class SlowServer {
 public:
  SlowServer() {
    auto listening = Server::listen({}, [this](const Request& request, Reply reply) {
      const std::scoped_lock lock(mutex_);
      paths_.push_back(request.path);
      replies_.push_back(std::move(reply));
      most_ = std::max(most_, replies_.size());
    });
    server_ = std::move(*listening);
  }
  [[nodiscard]] std::string url(const std::string& path = "/") const {
    return "http://127.0.0.1:" + std::to_string(server_->port()) + path;
  }
  void answer_all() {
    const std::scoped_lock lock(mutex_);
    for (Reply& reply : replies_) reply.send({});
    replies_.clear();
  }
  void wait_for(std::size_t requests) {
    for (int i = 0; i < 500 && seen().size() < requests; ++i) std::this_thread::sleep_for(5ms);
    EXPECT_EQ(seen().size(), requests);
  }
  [[nodiscard]] std::vector<std::string> seen() {
    const std::scoped_lock lock(mutex_);
    return paths_;
  }
  [[nodiscard]] std::size_t most_at_once() {
    const std::scoped_lock lock(mutex_);
    return most_;
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> paths_;
  std::vector<Reply> replies_;
  std::size_t most_ = 0;
  std::unique_ptr<Server> server_;
};

TEST(NetClientQueue, a_host_gets_as_many_as_it_may_in_order) {
  SlowServer server;
  const auto client = started({.limits = {.in_flight = 2, .waiting = 3}});
  std::vector<std::future<Answer>> answers;
  for (int i = 0; i < 5; ++i) {
    answers.push_back(send(*client, {.url = server.url("/" + std::to_string(i))}));
    if (i == 1) server.wait_for(2);
  }
  EXPECT_EQ(said(ask(*client, {.url = server.url("/5")})), "not_sent queue_full");
  EXPECT_EQ(client->in_flight(), 2U);
  EXPECT_EQ(client->waiting(), 3U);
  // Another host has a queue of its own.
  EXPECT_EQ(said(ask(*client, {.url = "http://127.0.0.1:" + std::to_string(dead_port())})),
            "not_sent no_connection");
  for (const std::size_t seen : {4, 5}) {
    server.answer_all();
    server.wait_for(seen);
  }
  server.answer_all();
  for (auto& answer : answers) EXPECT_TRUE(answer.get().ok());
  EXPECT_EQ(server.most_at_once(), 2U);
  EXPECT_EQ(server.seen()[4], "/4");
}

TEST(NetClientQueue, waiting_in_the_queue_does_not_count_to_the_timeout) {
  SlowServer server;
  const auto client = started({.limits = {.in_flight = 1}});
  auto first = send(*client, {.url = server.url()});
  auto second = send(*client, {.url = server.url(), .timeout = 300ms});
  server.wait_for(1);
  std::this_thread::sleep_for(500ms);
  server.answer_all();
  server.wait_for(2);
  server.answer_all();
  const Answer answer = second.get();
  EXPECT_TRUE(answer.ok()) << said(answer);
  EXPECT_GE(answer.waited, 450ms);
  EXPECT_LT(answer.took, 300ms);
}

TEST(NetClientQueue, starts_keep_the_rate_of_their_host) {
  SlowServer server;
  const std::string url = server.url();
  const std::string origin = url.substr(0, url.size() - 1);
  const auto client =
      started({.hosts = {{origin, {.in_flight = 100, .rate = {.count = 20, .per = 1s}}}}});
  std::vector<std::future<Answer>> answers;
  answers.reserve(11);
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 11; ++i) answers.push_back(send(*client, {.url = url}));
  server.wait_for(11);
  const auto took = std::chrono::steady_clock::now() - begin;
  EXPECT_GE(took, 490ms);  // ten intervals of 50 ms
  EXPECT_LT(took, 2s);
  server.answer_all();
  for (auto& answer : answers) EXPECT_TRUE(answer.get().ok());
}

TEST(NetClientQueue, what_has_not_left_by_its_time_never_leaves) {
  SlowServer server;
  const auto client = started({.limits = {.in_flight = 1}});
  auto first = send(*client, {.url = server.url("/first")});
  server.wait_for(1);
  const Answer waited = ask(*client, {.url = server.url("/late"), .leave_by = wall_now() + 200ms});
  EXPECT_EQ(said(waited), "not_sent too_late");
  EXPECT_GE(waited.waited, 190ms);
  EXPECT_EQ(said(ask(*client, {.url = server.url("/past"), .leave_by = wall_now() - 1s})),
            "not_sent too_late");
  // What has left is let go on.
  auto left = send(*client, {.url = server.url("/left"), .leave_by = wall_now() + 500ms});
  server.answer_all();
  server.wait_for(2);
  std::this_thread::sleep_for(700ms);
  server.answer_all();
  EXPECT_TRUE(first.get().ok());
  EXPECT_TRUE(left.get().ok());
  EXPECT_EQ(server.seen(), (std::vector<std::string>{"/first", "/left"}));
}

TEST(NetClientQueue, a_connection_that_takes_too_long_does_not_leave_late) {
  RawServer no_tls([](int, Socket& socket) { (void)socket.read_all(20s); });
  const auto client = started();
  const auto begin = std::chrono::steady_clock::now();
  const Answer answer =
      ask(*client, {.method = "POST",
                    .url = "https://127.0.0.1:" + std::to_string(no_tls.port()) + "/",
                    .leave_by = wall_now() + 200ms});
  EXPECT_EQ(said(answer), "not_sent too_late");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s);
}

TEST(NetClientQueue, what_is_called_off_says_whether_it_had_left) {
  SlowServer server;
  const auto client = started({.limits = {.in_flight = 1}});
  std::promise<Answer> left;
  std::promise<Answer> waiting;
  const AskId first = client->send({.url = server.url()},
                                   [&](Answer answer) { left.set_value(std::move(answer)); });
  const AskId second = client->send({.url = server.url()},
                                    [&](Answer answer) { waiting.set_value(std::move(answer)); });
  server.wait_for(1);
  client->cancel(second);
  EXPECT_EQ(said(waiting.get_future().get()), "not_sent cancelled");
  client->cancel(first);
  EXPECT_EQ(said(left.get_future().get()), "unknown cancelled");
  client->cancel(first);
  client->cancel(AskId(99));
  EXPECT_EQ(client->in_flight(), 0U);
  // Its place is free again.
  auto next = send(*client, {.url = server.url()});
  server.wait_for(2);
  server.answer_all();
  EXPECT_TRUE(next.get().ok());
}

TEST(NetClientQueue, stop_waits_for_what_is_under_way) {
  SlowServer server;
  const auto client = started({.limits = {.in_flight = 2}});
  auto first = send(*client, {.url = server.url()});
  auto second = send(*client, {.url = server.url()});
  auto third = send(*client, {.url = server.url()});
  server.wait_for(2);
  std::thread stopper([&] { client->stop(5s); });
  EXPECT_EQ(said(third.get()), "not_sent shut_down");
  server.answer_all();
  stopper.join();
  EXPECT_TRUE(first.get().ok());
  EXPECT_TRUE(second.get().ok());
  EXPECT_EQ(said(ask(*client, {.url = server.url()})), "not_sent shut_down");
}

TEST(NetClientQueue, the_end_of_the_client_tells_everybody) {
  SlowServer server;
  auto client = started({.limits = {.in_flight = 1}});
  auto first = send(*client, {.url = server.url()});
  auto second = send(*client, {.url = server.url()});
  server.wait_for(1);
  client->stop(100ms);
  EXPECT_EQ(said(first.get()), "unknown shut_down");
  EXPECT_EQ(said(second.get()), "not_sent shut_down");
  auto third = send(*client, {.url = server.url()});
  client.reset();
  EXPECT_EQ(said(third.get()), "not_sent shut_down");
}

TEST(NetClientQueue, a_callback_may_send) {
  SlowServer server;
  const auto client = started();
  std::promise<Answer> second;
  client->send({.url = "http://127.0.0.1:" + std::to_string(dead_port())}, [&](const Answer&) {
    client->send({.url = server.url()},
                 [&](Answer answer) { second.set_value(std::move(answer)); });
  });
  server.wait_for(1);
  server.answer_all();
  EXPECT_TRUE(second.get_future().get().ok());
}

TEST(NetClientQueue, a_callback_may_own_a_reply) {
  SlowServer behind;
  const auto client = started();
  auto front = Server::listen({}, [&](const Request&, Reply reply) {
    client->send({.url = behind.url()}, [reply = std::move(reply)](const Answer& answer) mutable {
      reply.send({.status = answer.status});
    });
  });
  const Socket socket = Socket::connect((*front)->port());
  socket.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  behind.wait_for(1);
  behind.answer_all();
  EXPECT_TRUE(socket.read_until("\r\n\r\n").starts_with("HTTP/1.1 200 OK\r\n"));
}

TEST(NetClientQueue, many_threads_send_at_once) {
  auto server = Server::listen({.threads = 2}, [](const Request&, Reply reply) { reply.send({}); });
  const std::string url = "http://127.0.0.1:" + std::to_string((*server)->port()) + "/";
  auto client = started({.limits = {.in_flight = 16, .waiting = 10'000}});
  std::atomic<int> called{0};
  std::atomic<int> ok{0};
  std::vector<std::thread> senders;
  senders.reserve(4);
  for (int s = 0; s < 4; ++s) {
    senders.emplace_back([&] {
      for (int i = 0; i < 250; ++i) {
        const AskId id = client->send({.url = url}, [&](const Answer& answer) {
          ++called;
          if (answer.ok()) ++ok;
        });
        if (i % 50 == 7) client->cancel(id);
      }
    });
  }
  for (std::thread& sender : senders) sender.join();
  const auto until = std::chrono::steady_clock::now() + 20s;
  while (ok == 0 && std::chrono::steady_clock::now() < until) std::this_thread::sleep_for(1ms);
  client->stop(10ms);
  client.reset();
  EXPECT_EQ(called, 1000);
  EXPECT_GT(ok, 0);
}

}  // namespace
}  // namespace rb::net
