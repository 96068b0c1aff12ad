// The server over real sockets: streams, and its end.
#include <gtest/gtest.h>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

#include "edge/net/server.hpp"
#include "tests/unit/edge/net/server_fixture.hpp"

namespace rb::net {
namespace {

using namespace test;

class NetServerStream : public ServerTest {};

// ---- streams

TEST_F(NetServerStream, a_stream_comes_as_it_is_written) {
  Held held;
  serve(held.handler());
  const Socket socket = connect();
  socket.send(kGet);
  Stream stream = held.take().stream(response(200, "text/event-stream", ""));
  EXPECT_TRUE(stream.open());
  EXPECT_TRUE(stream.write("data: 1\n\n"));
  const std::string head = socket.read_until("data: 1\n\n\r\n");
  EXPECT_NE(head.find("Transfer-Encoding: chunked\r\n"), std::string::npos) << head;
  EXPECT_NE(head.find("\r\n\r\n9\r\ndata: 1\n\n\r\n"), std::string::npos) << head;
  EXPECT_TRUE(stream.write("data: 2\n\n"));
  EXPECT_EQ(socket.read_until("2\n\n\r\n"), "9\r\ndata: 2\n\n\r\n");
  EXPECT_TRUE(stream.write("last"));
  stream.close();
  EXPECT_FALSE(stream.open());
  EXPECT_FALSE(stream.write("x"));
  EXPECT_EQ(socket.read_all(), "4\r\nlast\r\n0\r\n\r\n");
}

TEST_F(NetServerStream, a_stream_from_within_the_handler_and_for_1_0) {
  serve([](const Request&, Reply reply) {
    Stream stream = reply.stream(response(200, "text/event-stream", ""));
    EXPECT_TRUE(stream.write("a"));
    EXPECT_TRUE(stream.write("b"));
  });
  EXPECT_TRUE(ask(kGet).ends_with("\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n"));
  EXPECT_TRUE(ask("GET / HTTP/1.0\r\n\r\n").ends_with("Connection: close\r\n\r\nab") ||
              ask("GET / HTTP/1.0\r\n\r\n").ends_with("\r\n\r\nab"));
  // HEAD has the head only, and its stream is closed.
  serve([](const Request&, Reply reply) {
    const Stream stream = reply.stream(response(200, "text/event-stream", ""));
    EXPECT_FALSE(stream.open());
  });
  EXPECT_TRUE(ask("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .starts_with("HTTP/1.1 200 OK"));
}

// Counts the calls of a stream's `gone`.
struct Gone {
  std::atomic<int> calls{0};
  Once<> callback() {
    return [this] { ++calls; };
  }
  bool within(std::chrono::milliseconds time) const {
    for (auto left = time; left > 0ms && calls == 0; left -= 5ms) std::this_thread::sleep_for(5ms);
    return calls == 1;
  }
};

TEST_F(NetServerStream, a_stream_hears_that_its_client_has_gone) {
  Held held;
  serve(held.handler());
  for (const bool reset : {false, true}) {
    Gone gone;
    Socket socket = connect();
    socket.send(kGet);
    Stream stream = held.take().stream(response(200, "text/event-stream", ""), gone.callback());
    stream.write("a");
    (void)socket.read_until("a\r\n");
    reset ? socket.reset() : socket.close();
    EXPECT_TRUE(gone.within(2s));
    EXPECT_FALSE(stream.open());
    EXPECT_FALSE(stream.write("b"));
    stream.close();
    EXPECT_EQ(gone.calls, 1);
  }
  wait_for_connections(0);
}

TEST_F(NetServerStream, a_stream_whose_client_does_not_read_is_cut) {
  Held held;
  serve(held.handler(), {.stream_bytes = 100'000});
  Gone gone;
  const Socket socket = connect();
  socket.send(kGet);
  Stream stream = held.take().stream(response(200, "text/event-stream", ""), gone.callback());
  const std::string event(10'000, 'a');
  int taken = 0;
  while (stream.write(event) && taken < 100'000) ++taken;
  EXPECT_GE(taken, 9);  // the tenth may come before the first has left
  EXPECT_LT(taken, 100'000);
  EXPECT_TRUE(gone.within(2s));
  wait_for_connections(0);
}

TEST_F(NetServerStream, a_closed_stream_does_not_hear_of_its_client) {
  Held held;
  serve(held.handler());
  Gone gone;
  Socket socket = connect();
  socket.send(kGet);
  Stream stream = held.take().stream(response(200, "text/event-stream", ""), gone.callback());
  stream.close();
  (void)socket.read_all();
  socket.close();
  wait_for_connections(0);
  EXPECT_EQ(gone.calls, 0);
}

TEST_F(NetServerStream, many_threads_write_one_stream) {
  Held held;
  serve(held.handler(), {.stream_bytes = 64UL * 1024 * 1024});
  const Socket socket = connect();
  socket.send(kGet);
  Stream stream = held.take().stream(response(200, "text/event-stream", ""));
  std::vector<std::thread> writers;
  for (int w = 0; w < 4; ++w) {
    writers.emplace_back([&stream] {
      for (int i = 0; i < 1000; ++i) stream.write("0123456789\n");
    });
  }
  std::thread closer([&] {
    for (std::thread& writer : writers) writer.join();
    stream.close();
  });
  const std::string all = socket.read_all();
  closer.join();
  EXPECT_EQ(count(all, "b\r\n0123456789\n\r\n"), 4000U);
  EXPECT_TRUE(all.ends_with("0\r\n\r\n"));
}

// ---- the end

TEST_F(NetServerStream, stop_lets_answers_out_and_nothing_in) {
  Held held;
  serve(held.handler());
  const Socket idle = connect();
  const Socket asked = connect();
  asked.send(kGet);
  Reply reply = held.take();
  std::thread stopper([&] { server_->stop(5s); });
  EXPECT_EQ(idle.read_all(2s), "");
  // Nobody listens any more.
  const auto until = std::chrono::steady_clock::now() + 2s;
  bool refused = false;
  while (!refused && std::chrono::steady_clock::now() < until) {
    const Socket late = connect();
    refused = !late.send(kGet) || late.read_until("\r\n\r\n", 100ms).empty();
  }
  EXPECT_TRUE(refused);
  reply.send(response(200, "text/plain", "just in time\n"));
  const std::string answer = asked.read_all();
  EXPECT_NE(answer.find("Connection: close\r\n"), std::string::npos) << answer;
  EXPECT_TRUE(answer.ends_with("just in time\n")) << answer;
  stopper.join();
  EXPECT_EQ(server_->counts().connections, 0U);
  server_->stop(5s);
}

TEST_F(NetServerStream, stop_waits_no_longer_than_its_deadline) {
  Held held;
  serve(held.handler());
  const Socket socket = connect();
  socket.send(kGet);
  Reply reply = held.take();
  const auto begin = std::chrono::steady_clock::now();
  server_->stop(100ms);
  const auto took = std::chrono::steady_clock::now() - begin;
  EXPECT_GE(took, 95ms);
  EXPECT_LT(took, 2s);
  EXPECT_EQ(socket.read_all(), "");
}

TEST_F(NetServerStream, stop_ends_streams_in_good_order) {
  Held held;
  serve(held.handler());
  Gone gone;
  const Socket socket = connect();
  socket.send(kGet);
  Stream stream = held.take().stream(response(200, "text/event-stream", ""), gone.callback());
  stream.write("a");
  std::thread stopper([&] { server_->stop(5s); });
  EXPECT_TRUE(socket.read_all().ends_with("1\r\na\r\n0\r\n\r\n"));
  stopper.join();
  EXPECT_EQ(gone.calls, 1);
  EXPECT_FALSE(stream.write("b"));
}

// Everything at once, for the sanitizers to watch.
TEST_F(NetServerStream, many_clients_on_many_threads_while_it_stops) {
  std::mutex mutex;
  std::vector<std::thread> later;
  std::map<int, Stream> streams;
  serve(
      [&](const Request& request, Reply reply) {
        if (request.path == "/now") return reply.send(response(200, "text/plain", "now\n"));
        const std::scoped_lock lock(mutex);
        if (request.path == "/stream") {
          const int key = static_cast<int>(streams.size());
          streams.emplace(key, reply.stream(response(200, "text/event-stream", "")))
              .first->second.write("x");
          return;
        }
        later.emplace_back([reply = std::move(reply)]() mutable {
          std::this_thread::sleep_for(1ms);
          reply.send(response(200, "text/plain", "later\n"));
        });
      },
      {}, 3);
  std::atomic<int> answered{0};
  std::vector<std::thread> clients;
  for (int c = 0; c < 6; ++c) {
    clients.emplace_back([&, c] {
      for (int i = 0; i < 30; ++i) {
        const Socket socket = connect();
        const std::string path = i % 10 == 9 ? "/stream" : i % 2 == c % 2 ? "/now" : "/later";
        socket.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
        if (socket.read_until("\r\n\r\n", 2s).starts_with("HTTP/1.1 200")) ++answered;
      }
    });
  }
  while (answered < 90) std::this_thread::sleep_for(1ms);
  server_->stop(50ms);
  for (std::thread& client : clients) client.join();
  for (std::thread& thread : later) thread.join();
  EXPECT_GE(answered, 90);
}

}  // namespace
}  // namespace rb::net
