// HTTP on loopback: small GETs over kept connections that the server of one thread answers at once,
// and the client asking it. `a_core` is requests per second of CPU that the measured side used, the
// kernel's work included: what one core would serve if it did nothing else.
//
// Compare with: 10,000 requests per second and core.
#include <benchmark/benchmark.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <future>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/assert.hpp"
#include "edge/net/client.hpp"
#include "edge/net/server.hpp"

namespace rb::net {
namespace {

constexpr std::string_view kGet =
    "GET /v1/assignments/4711?fields=state HTTP/1.1\r\nHost: ringback.example\r\n"
    "Accept: application/json\r\nAuthorization: Bearer 0123456789abcdef0123456789abcdef\r\n\r\n";

[[nodiscard]] double cpu_seconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}
// Of all threads but this one.
[[nodiscard]] double others_cpu() {
  return cpu_seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
}

[[nodiscard]] std::unique_ptr<Server> small_server() {
  auto server = Server::listen({}, [](const Request& request, Reply reply) {
    reply.send(response(200, "application/json", "{\"path\":\"" + request.path + "\"}"));
  });
  RB_ASSERT(server.has_value());
  return std::move(*server);
}

[[nodiscard]] int connect_to(std::uint16_t port) {
  const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  RB_ASSERT(::connect(descriptor, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0);
  return descriptor;
}

// So many connections, each with one request on its way.
void ServeSmallGets(benchmark::State& bench) {
  const auto server = small_server();
  std::vector<int> sockets;
  for (std::int64_t i = 0; i < bench.range(0); ++i) sockets.push_back(connect_to(server->port()));
  std::array<char, 4096> bytes{};
  const double before = others_cpu();
  for (auto _ : bench) {
    for (const int socket : sockets) {
      RB_ASSERT(::send(socket, kGet.data(), kGet.size(), 0) > 0);
    }
    for (const int socket : sockets) {
      RB_ASSERT(::recv(socket, bytes.data(), bytes.size(), 0) > 0);
    }
  }
  const double requests = static_cast<double>(bench.iterations() * bench.range(0));
  bench.SetItemsProcessed(bench.iterations() * bench.range(0));
  bench.counters["a_core"] = requests / (others_cpu() - before);
  for (const int socket : sockets) ::close(socket);
}
BENCHMARK(ServeSmallGets)->Arg(1)->Arg(64)->UseRealTime()->MinTime(2);

// A batch of GETs over eight connections, answered by a server in the same process: `a_core` is of
// both sides.
void AskSmallGets(benchmark::State& bench) {
  const auto server = small_server();
  const std::string url = "http://127.0.0.1:" + std::to_string(server->port()) + "/v1/x";
  const auto client = std::move(*Client::start({}));
  constexpr int kBatch = 500;
  const double before = others_cpu();
  for (auto _ : bench) {
    std::promise<void> done;
    int left = kBatch;
    for (int i = 0; i < kBatch; ++i) {
      client->send({.url = url}, [&](const Answer& answer) {
        RB_ASSERT(answer.ok());
        if (--left == 0) done.set_value();
      });
    }
    done.get_future().wait();
  }
  bench.SetItemsProcessed(bench.iterations() * kBatch);
  bench.counters["a_core"] =
      static_cast<double>(bench.iterations() * kBatch) / (others_cpu() - before);
}
BENCHMARK(AskSmallGets)->UseRealTime()->MinTime(2);

}  // namespace
}  // namespace rb::net
