#include "bench/api/readers.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "core/base/random.hpp"

namespace rb::bench {
namespace {

using SteadyClock = std::chrono::steady_clock;

[[noreturn]] void give_up(std::string_view why) {
  std::fprintf(stderr, "rb_api_bench: %.*s\n", static_cast<int>(why.size()), why.data());
  std::exit(3);
}

// The length of the answer at the front; 0: it is not whole yet.
std::size_t whole_answer(std::string_view bytes) {
  const std::size_t head = bytes.find("\r\n\r\n");
  if (head == std::string_view::npos) return 0;
  constexpr std::string_view kLength = "Content-Length: ";
  const std::size_t at = bytes.find(kLength);
  std::size_t length = 0;
  if (at > head) give_up("an answer without a length");
  std::from_chars(bytes.data() + at + kLength.size(), bytes.data() + head, length);
  const std::size_t all = head + 4 + length;
  return bytes.size() < all ? 0 : all;
}

class Reader {
 public:
  Reader(std::uint16_t port, const std::string& token)
      : rest_(" HTTP/1.1\r\nHost: ringback\r\nAuthorization: Bearer " + token + "\r\n\r\n"),
        socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
      give_up("no connection");
    }
  }
  ~Reader() { ::close(socket_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  [[nodiscard]] int socket() const { return socket_; }

  void ask(std::uint32_t assignment) {
    expected_ = "\"id\":" + std::to_string(assignment) + ",";
    const std::string request = "GET /v1/assignments/" + std::to_string(assignment) + rest_;
    asked_ = SteadyClock::now();
    if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(request.size())) {
      give_up("a request does not leave");
    }
  }
  // True: the answer is whole.
  bool hear() {
    std::array<char, 4096> bytes{};
    const ssize_t got = ::recv(socket_, bytes.data(), bytes.size(), 0);
    if (got <= 0) give_up("the daemon closes the connection");
    heard_.append(bytes.data(), static_cast<std::size_t>(got));
    const std::size_t length = whole_answer(heard_);
    if (length == 0) return false;
    if (!heard_.starts_with("HTTP/1.1 200 ") || heard_.find(expected_) == std::string::npos) {
      give_up("not the answer to what was asked: " + heard_);
    }
    heard_.erase(0, length);
    return true;
  }
  [[nodiscard]] std::int64_t micros() const {
    return std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - asked_)
        .count();
  }

 private:
  std::string rest_;
  int socket_;
  std::string expected_;
  std::string heard_;
  SteadyClock::time_point asked_;
};

}  // namespace

Reads read_assignments(std::uint16_t port, const std::string& token, int readers,
                       std::uint32_t assignments, std::chrono::milliseconds time) {
  std::vector<std::unique_ptr<Reader>> all;
  std::vector<pollfd> waiting;
  Reads reads;
  std::uint64_t asked = 0;
  const auto next = [&] {
    return static_cast<std::uint32_t>(draw({1, Stream::test, asked++, 0}) % assignments);
  };
  for (int i = 0; i < readers; ++i) {
    all.push_back(std::make_unique<Reader>(port, token));
    waiting.push_back({all.back()->socket(), POLLIN, 0});
    all.back()->ask(next());
  }
  const auto end = SteadyClock::now() + time;
  while (SteadyClock::now() < end) {
    if (::poll(waiting.data(), waiting.size(), 10'000) <= 0) give_up("no answer in ten seconds");
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (waiting[i].revents == 0 || !all[i]->hear()) continue;
      reads.micros.push_back(all[i]->micros());
      ++reads.answers;
      all[i]->ask(next());
    }
  }
  std::sort(reads.micros.begin(), reads.micros.end());
  return reads;
}

}  // namespace rb::bench
