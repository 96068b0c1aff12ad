// The inside of the server: loops, and the connections on them. Included by connection.cpp and
// server.cpp only.
#pragma once

// Boost 1.74 uses std::exchange without it.
#include <utility>
// Then the rest.
#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "edge/net/request_parser.hpp"
#include "edge/net/server.hpp"

namespace rb::net {

// What all threads of a server see.
struct ServerShared {
  ServerOptions options;
  Handler handler;
  std::atomic<bool> stopping{false};
  std::atomic<std::uint64_t> requests{0};
  std::atomic<std::uint64_t> refused{0};
  std::atomic<std::uint64_t> turned_away{0};
  std::mutex mutex;
  std::size_t connections = 0;  // under the mutex
  std::condition_variable none_left;

  // The number of connections after the change.
  std::size_t count(int change);
};

// One thread and its connections. Outlives its thread for replies that come late.
class Loop {
 public:
  void start();
  // From any thread. False: the loop has ended, the work is dropped.
  template <class F>
  bool post(F work) {
    const std::scoped_lock lock(mutex_);
    if (!ended_) boost::asio::post(io, std::move(work));
    return !ended_;
  }
  [[nodiscard]] bool is_this_thread() const { return current() == this; }
  // When every connection is closed.
  void join();

  // The rest is for the loop's own thread.
  void add(std::shared_ptr<Connection> connection);
  void remove(Connection& connection);
  // The visited one may close itself.
  template <class F>
  void for_each(F visit) {
    for (std::size_t i = connections_.size(); i-- > 0;) {
      const auto connection = connections_[i];
      visit(*connection);
    }
  }
  [[nodiscard]] std::string_view date();

  boost::asio::io_context io{1};

 private:
  [[nodiscard]] static const Loop*& current();
  void tick();

  boost::asio::steady_timer timer_{io};
  std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> work_{
      io.get_executor()};
  std::vector<std::shared_ptr<Connection>> connections_;
  std::string date_;
  Instant date_until_{};
  std::thread thread_;
  std::mutex mutex_;
  bool ended_ = false;
};

// Reads a request, hands it over, waits for the answer, writes it, reads the next. What has not
// been read yet waits in the kernel, so a client that sends faster than it is answered is slowed.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(std::shared_ptr<Loop> loop, std::shared_ptr<ServerShared> shared,
             boost::asio::ip::tcp::socket socket, Peer peer);

  // Any thread.
  void answer(Response response);
  void hang_up();
  void start_stream(Response head, Once<> gone);
  [[nodiscard]] bool stream_write(std::string_view bytes);
  [[nodiscard]] bool stream_open();
  void stream_close();

  // The loop's thread.
  void start();
  void turn_away();  // one connection too many
  void check_time(std::chrono::steady_clock::time_point now);
  void wind_down();  // no further request; streams end, an idle connection goes
  void close();

  std::size_t place = 0;  // among the loop's connections

 private:
  enum class Phase { reading, handling, writing, streaming, lingering, closed };

  void wait_for(Millis time);
  void advance();
  void entered(RequestParser::State state);
  void read();
  void on_read(boost::system::error_code error, std::size_t count);
  void handle();
  void refuse(int status);
  void answer_here(int status);
  void write_answer();
  void write_more();
  void written();
  void linger();
  void post_flush();
  void flush();
  void end_stream();
  void drop_stream();
  [[nodiscard]] Once<> take_gone();

  const std::shared_ptr<Loop> loop_;
  const std::shared_ptr<ServerShared> shared_;
  boost::asio::ip::tcp::socket socket_;
  const Peer peer_;
  RequestParser parser_;
  Phase phase_ = Phase::reading;
  std::chrono::steady_clock::time_point deadline_ = std::chrono::steady_clock::time_point::max();
  bool first_ = true;   // no request yet
  bool reads_ = false;  // a read is under way

  std::string in_;  // what came stands from begin_ to end_
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::string out_;
  std::string body_;
  std::size_t written_ = 0;

  // The request that is being answered. Written before its Reply is made, then only read.
  bool keep_alive_ = true;
  bool http11_ = true;
  bool is_head_ = false;
  bool in_handler_ = false;
  std::optional<Response> answer_;

  std::mutex mutex_;          // of the rest
  bool streams_ = false;      // until the end of the connection
  bool stream_open_ = false;  // takes bytes
  bool flush_posted_ = false;
  std::string pending_;
  std::size_t in_flight_ = 0;
  Once<> gone_;
};

}  // namespace rb::net
