#include "sim/sandbox/service.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "edge/net/server.hpp"

namespace rb::sim::sandbox {
namespace {

using Real = std::chrono::steady_clock;

// Simulated time beside the real one.
class ScaledClock {
 public:
  ScaledClock(Instant origin, std::int64_t speed) : origin_(origin), speed_(speed) {}

  [[nodiscard]] Instant now() const {
    return origin_ + std::chrono::floor<Millis>((Real::now() - begin_) * speed_);
  }
  // When it will be `at` here; an hour from now at the latest.
  [[nodiscard]] Real::time_point real(Instant at) const {
    const Instant shown = now();
    if (at <= shown) return Real::now();
    const std::chrono::nanoseconds left = std::min<Millis>(at - shown, kDay);
    return Real::now() + std::min<std::chrono::nanoseconds>(left / speed_, 1h);
  }

 private:
  Instant origin_;
  std::int64_t speed_;
  Real::time_point begin_ = Real::now();
};

}  // namespace

class Service::Impl {
 public:
  Impl(Instant origin, std::int64_t speed) : clock_(origin, speed) {}

  [[nodiscard]] Result<void> start(const sim::Plan& plan, const edge::ZonePrefixes& prefixes,
                                   const SandboxOptions& options, std::uint16_t port) {
    auto client = net::Client::start(
        {.limits = {.in_flight = 64, .waiting = 100'000}, .user_agent = "ringback-sandbox"});
    if (!client) return tl::unexpected(client.error());
    client_ = std::move(*client);
    auto sandbox = Sandbox::make(plan, prefixes, options, [this](net::Ask ask, auto answer) {
      send(std::move(ask), std::move(answer));
    });
    if (!sandbox) return tl::unexpected(sandbox.error());
    sandbox_ = std::move(*sandbox);
    auto server =
        net::Server::listen({.port = port}, [this](net::Request request, net::Reply reply) {
          post([this, request = std::move(request), reply = std::move(reply)]() mutable {
            serve(request, std::move(reply));
          });
        });
    if (!server) return tl::unexpected(server.error());
    server_ = std::move(*server);
    // Drawing the people took its time; the world begins now.
    clock_ = ScaledClock(sandbox_->now(), options.speed);
    thread_ = std::thread([this] { run(); });
    return {};
  }

  void stop() {
    if (!thread_.joinable()) return;
    server_->stop(1s);
    {
      const std::scoped_lock lock(mutex_);
      stopping_ = true;
    }
    changed_.notify_one();
    thread_.join();
    client_->stop(0ms);
    tasks_.clear();
  }

  [[nodiscard]] const net::Server& server() const { return *server_; }
  [[nodiscard]] const Sandbox& sandbox() const { return *sandbox_; }

 private:
  void post(net::Once<> task) {
    {
      const std::scoped_lock lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
  }

  void send(net::Ask ask, net::Once<net::Answer> answer) {
    client_->send(std::move(ask), [this, answer = std::move(answer)](net::Answer heard) mutable {
      post([answer = std::move(answer), heard = std::move(heard)]() mutable {
        answer(std::move(heard));
      });
    });
  }

  void serve(const net::Request& request, net::Reply reply) {
    sandbox_->handle(request,
                     [reply = std::move(reply)](std::optional<net::Response> response) mutable {
                       response ? reply.send(std::move(*response)) : reply.hang_up();
                     });
  }

  void run() {
    while (true) {
      std::deque<net::Once<>> tasks;
      {
        std::unique_lock lock(mutex_);
        changed_.wait_until(lock, clock_.real(sandbox_->next_time()),
                            [this] { return stopping_ || !tasks_.empty(); });
        if (stopping_) return;
        std::swap(tasks, tasks_);
      }
      sandbox_->advance(std::max(clock_.now(), sandbox_->now()));
      for (net::Once<>& task : tasks) task();
    }
  }

  ScaledClock clock_;
  std::unique_ptr<net::Client> client_;
  std::unique_ptr<Sandbox> sandbox_;  // the thread's own while it runs
  std::unique_ptr<net::Server> server_;
  std::thread thread_;
  std::mutex mutex_;  // of the rest
  std::condition_variable changed_;
  std::deque<net::Once<>> tasks_;
  bool stopping_ = false;
};

Result<std::unique_ptr<Service>> Service::start(const sim::Plan& plan,
                                                const edge::ZonePrefixes& prefixes,
                                                const SandboxOptions& options, std::uint16_t port) {
  auto impl = std::make_unique<Impl>(options.start.value_or(plan.start), options.speed);
  if (auto started = impl->start(plan, prefixes, options, port); !started) {
    return tl::unexpected(started.error());
  }
  return std::unique_ptr<Service>(new Service(std::move(impl)));
}

Service::Service(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Service::~Service() {
  impl_->stop();
}
std::uint16_t Service::port() const {
  return impl_->server().port();
}
void Service::stop() {
  impl_->stop();
}
std::string Service::ledger_lines() const {
  return impl_->sandbox().ledger_lines();
}
const std::string& Service::roster() const {
  return impl_->sandbox().roster();
}

}  // namespace rb::sim::sandbox
