// Peers that speak bytes, not HTTP: what a hostile or broken client or server sends, exactly.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace rb::net::test {

using namespace std::chrono_literals;

class Socket {
 public:
  explicit Socket(int descriptor) : descriptor_(descriptor) {}
  Socket(Socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  Socket& operator=(Socket&&) = delete;
  ~Socket() { close(); }

  [[nodiscard]] static Socket connect(std::uint16_t port) {
    Socket socket(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)::connect(socket.descriptor_, reinterpret_cast<const sockaddr*>(&to), sizeof to);
    const int on = 1;
    ::setsockopt(socket.descriptor_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
  }

  [[nodiscard]] int descriptor() const { return descriptor_; }

  bool send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  // What has come until `end` came, the peer closed or the time is over.
  [[nodiscard]] std::string read_until(std::string_view end,
                                       std::chrono::milliseconds time = 5s) const {
    const auto until = std::chrono::steady_clock::now() + time;
    std::string text;
    std::size_t searched = 0;
    while (text.find(end, searched) == std::string::npos) {
      searched = text.size() - std::min(text.size(), end.size());
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
          until - std::chrono::steady_clock::now());
      pollfd wait{descriptor_, POLLIN, 0};
      if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0) break;
      std::array<char, 65536> bytes;  // NOLINT: filled below
      const ssize_t count = ::recv(descriptor_, bytes.data(), bytes.size(), 0);
      if (count <= 0) break;
      text.append(bytes.data(), static_cast<std::size_t>(count));
    }
    return text;
  }
  // Everything until the peer closes.
  [[nodiscard]] std::string read_all(std::chrono::milliseconds time = 5s) const {
    return read_until(std::string_view("\0never\0", 7), time);
  }
  // Whether the peer closes, with or without further bytes.
  [[nodiscard]] bool is_closed_within(std::chrono::milliseconds time) const {
    const auto until = std::chrono::steady_clock::now() + time;
    (void)read_all(time);
    return std::chrono::steady_clock::now() < until;
  }

  void finish_sending() const { ::shutdown(descriptor_, SHUT_WR); }
  // The peer sees a reset instead of an end.
  void reset() {
    const linger abort{1, 0};
    ::setsockopt(descriptor_, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
    close();
  }
  void close() {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  }

 private:
  int descriptor_;
};

// Accepts on loopback and plays a script for each connection: its number from 0, and the socket.
// One after the other, on a thread of its own.
class RawServer {
 public:
  using Script = std::function<void(int, Socket&)>;

  explicit RawServer(Script script) : script_(std::move(script)) {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    (void)::bind(listener_.descriptor(), reinterpret_cast<const sockaddr*>(&at), size);
    ::listen(listener_.descriptor(), 16);
    ::getsockname(listener_.descriptor(), reinterpret_cast<sockaddr*>(&at), &size);
    port_ = ntohs(at.sin_port);
    thread_ = std::thread([this] { run(); });
  }
  ~RawServer() {
    stops_ = true;
    thread_.join();
  }
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] int connections() const { return connections_; }
  [[nodiscard]] std::string url(std::string_view path = "/") const {
    return "http://127.0.0.1:" + std::to_string(port_) + std::string(path);
  }

 private:
  void run() {
    // For scripts that speak TLS; elsewhere the signal must not come up.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    while (!stops_) {
      pollfd wait{listener_.descriptor(), POLLIN, 0};
      if (::poll(&wait, 1, 10) <= 0) continue;
      Socket socket(::accept(listener_.descriptor(), nullptr, nullptr));
      if (socket.descriptor() >= 0) script_(connections_++, socket);
    }
  }

  Script script_;
  Socket listener_{::socket(AF_INET, SOCK_STREAM, 0)};
  std::uint16_t port_ = 0;
  std::atomic<bool> stops_{false};
  std::atomic<int> connections_{0};
  std::thread thread_;
};

}  // namespace rb::net::test
