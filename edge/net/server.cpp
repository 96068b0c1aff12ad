#include "edge/net/server.hpp"

#include <algorithm>
#include <vector>

#include "core/base/assert.hpp"
#include "edge/net/connection.hpp"

namespace rb::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

// Connections that are being turned away; beyond, they are closed without a word.
constexpr std::size_t kMostTurnedAway = 64;

[[nodiscard]] Result<void> check(const ServerOptions& options) {
  const ServerLimits& limits = options.limits;
  const auto wrong = [](const char* what) { return fail(ErrorCode::invalid_input, what); };
  if (options.threads < 1 || options.threads > 64) return wrong("a server has 1 to 64 threads");
  if (limits.header_bytes < 64) return wrong("header_bytes must be 64 or more");
  if (limits.connections < 1) return wrong("connections must be 1 or more");
  if (limits.stream_bytes < 1) return wrong("stream_bytes must be 1 or more");
  for (const Millis time :
       {limits.header_time, limits.body_time, limits.idle_time, limits.write_time}) {
    if (time < 1ms || time > kDay) return wrong("a server's times must be from 1 ms to a day");
  }
  return {};
}

}  // namespace

// ---- Server

class Server::Impl {
 public:
  Impl(ServerOptions options, Handler handler) {
    shared_->options = std::move(options);
    shared_->handler = std::move(handler);
    for (int i = 0; i < shared_->options.threads; ++i) loops_.push_back(std::make_shared<Loop>());
    acceptor_.emplace(loops_[0]->io);
    pause_.emplace(loops_[0]->io);
  }

  [[nodiscard]] Result<void> bind() {
    error_code error;
    const auto address = asio::ip::make_address(shared_->options.address, error);
    if (error) {
      return fail(ErrorCode::invalid_input,
                  "`" + shared_->options.address + "` is no numeric address to listen on");
    }
    const tcp::endpoint endpoint(address, shared_->options.port);
    acceptor_->open(endpoint.protocol(), error);
    if (!error) acceptor_->set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor_->bind(endpoint, error);
    if (!error) acceptor_->listen(1024, error);
    if (error) {
      return fail(ErrorCode::io_failed, "cannot listen on " + shared_->options.address + " port " +
                                            std::to_string(shared_->options.port) + ": " +
                                            error.message());
    }
    port_ = acceptor_->local_endpoint(error).port();
    return {};
  }

  void start() {
    accept();
    for (const auto& loop : loops_) loop->start();
  }

  void stop(Millis deadline) {
    if (shared_->stopping.exchange(true)) return;
    for (const auto& loop : loops_) RB_ASSERT(!loop->is_this_thread());
    loops_[0]->post([this] {
      error_code ignored;
      acceptor_->close(ignored);
      pause_->cancel();
    });
    for (const auto& loop : loops_) {
      loop->post([&each = *loop] { each.for_each([](Connection& c) { c.wind_down(); }); });
    }
    {
      std::unique_lock lock(shared_->mutex);
      shared_->none_left.wait_for(lock, std::clamp<Millis>(deadline, 0ms, kDay),
                                  [&] { return shared_->connections == 0; });
    }
    for (const auto& loop : loops_) {
      loop->post([&each = *loop] { each.for_each([](Connection& c) { c.close(); }); });
    }
    for (const auto& loop : loops_) loop->join();
  }

  [[nodiscard]] std::uint16_t port() const { return port_; }

  [[nodiscard]] ServerCounts counts() const {
    return {.requests = shared_->requests,
            .refused = shared_->refused,
            .turned_away = shared_->turned_away,
            .connections = shared_->count(0)};
  }

 private:
  void accept() {
    const auto& loop = loops_[next_++ % loops_.size()];
    acceptor_->async_accept(loop->io, [this, loop](error_code error, tcp::socket socket) {
      if (shared_->stopping) return;
      if (!error) {
        welcome(loop, std::move(socket));
        return accept();
      }
      // Out of descriptors, most likely: others must end first.
      pause_->expires_after(100ms);
      pause_->async_wait([this](error_code cancelled) {
        if (!cancelled) accept();
      });
    });
  }

  void welcome(const std::shared_ptr<Loop>& loop, tcp::socket socket) {
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error) return;
    const std::size_t before = shared_->count(0);
    const std::size_t most = shared_->options.limits.connections;
    const bool too_many = before >= most;
    if (too_many) ++shared_->turned_away;
    if (before >= most + kMostTurnedAway) return;
    shared_->count(1);
    auto connection = std::make_shared<Connection>(
        loop, shared_, std::move(socket), Peer{remote.address().to_string(), remote.port()});
    loop->post([loop, connection, too_many] {
      loop->add(connection);
      if (too_many) return connection->turn_away();
      connection->start();
    });
  }

  std::shared_ptr<ServerShared> shared_ = std::make_shared<ServerShared>();
  std::vector<std::shared_ptr<Loop>> loops_;
  std::size_t next_ = 0;
  std::optional<tcp::acceptor> acceptor_;
  std::optional<asio::steady_timer> pause_;
  std::uint16_t port_ = 0;
};

Result<std::unique_ptr<Server>> Server::listen(ServerOptions options, Handler handler) {
  if (auto checked = check(options); !checked) return tl::unexpected(checked.error());
  auto impl = std::make_unique<Impl>(std::move(options), std::move(handler));
  if (auto bound = impl->bind(); !bound) return tl::unexpected(bound.error());
  impl->start();
  return std::unique_ptr<Server>(new Server(std::move(impl)));
}

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Server::~Server() {
  stop(0ms);
}
std::uint16_t Server::port() const {
  return impl_->port();
}
ServerCounts Server::counts() const {
  return impl_->counts();
}
void Server::stop(Millis deadline) {
  impl_->stop(deadline);
}

// ---- Reply and Stream

Reply& Reply::operator=(Reply&& other) noexcept {
  if (this != &other) {
    const Reply dropped(std::move(*this));
    connection_ = std::move(other.connection_);
  }
  return *this;
}
Reply::~Reply() {
  if (connection_) send(response(500, "text/plain; charset=utf-8", ""));
}
void Reply::send(Response response) {
  RB_ASSERT(connection_ != nullptr);
  std::exchange(connection_, nullptr)->answer(std::move(response));
}
void Reply::hang_up() {
  RB_ASSERT(connection_ != nullptr);
  std::exchange(connection_, nullptr)->hang_up();
}
Stream Reply::stream(Response head, Once<> gone) {
  RB_ASSERT(connection_ != nullptr);
  connection_->start_stream(std::move(head), std::move(gone));
  return Stream(std::move(connection_));
}

Stream& Stream::operator=(Stream&& other) noexcept {
  if (this != &other) {
    close();
    connection_ = std::move(other.connection_);
  }
  return *this;
}
bool Stream::write(std::string_view bytes) {
  return connection_ != nullptr && connection_->stream_write(bytes);
}
bool Stream::open() const {
  return connection_ != nullptr && connection_->stream_open();
}
void Stream::close() {
  if (connection_ == nullptr) return;
  std::exchange(connection_, nullptr)->stream_close();
}

}  // namespace rb::net
