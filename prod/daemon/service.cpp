#include "prod/daemon/service.hpp"

#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "edge/net/client.hpp"
#include "edge/net/server.hpp"
#include "prod/clock/clock.hpp"
#include "prod/daemon/open_tenant.hpp"
#include "prod/http/api.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kLongestBody = 32U << 20U;  // a roster of 200,000 people
constexpr int kServerThreads = 2;

struct Rehearsed {
  std::int64_t speed = 1;
  Instant now;
};

// A sandbox's clock: {"now_ms": ..., "speed": ...}.
Result<Rehearsed> ask_clock(net::Client& client, const std::string& url) {
  net::Answer answer;
  std::mutex mutex;
  std::condition_variable came;
  bool done = false;
  client.send({.url = url, .timeout = 5s}, [&](net::Answer got) {
    const std::lock_guard lock(mutex);
    answer = std::move(got);
    done = true;
    came.notify_one();
  });
  std::unique_lock lock(mutex);
  came.wait(lock, [&] { return done; });
  const auto body = nlohmann::json::parse(answer.body, nullptr, false);
  if (!answer.ok() || !body.is_object() || !body.contains("now_ms") || !body.contains("speed")) {
    return fail(ErrorCode::unavailable, url + ": no sandbox's clock answers there");
  }
  return Rehearsed{body["speed"].get<std::int64_t>(),
                   instant_from_ms(body["now_ms"].get<std::int64_t>())};
}

}  // namespace

class Service::Impl {
 public:
  explicit Impl(Settings settings) : settings_(std::move(settings)) {}
  ~Impl() { stop(); }

  Result<void> start() {
    auto client = net::Client::start({});
    if (!client) return tl::unexpected(client.error());
    client_ = *std::move(client);
    if (settings_.message.has_clock()) {
      auto rehearsed = ask_clock(*client_, settings_.message.clock().from());
      if (!rehearsed) return tl::unexpected(rehearsed.error());
      clock_ = std::make_unique<SystemClock>(rehearsed->speed, rehearsed->now);
    } else {
      clock_ = std::make_unique<SystemClock>();
    }
    Api::Parts parts;
    parts.prefixes = &settings_.prefixes;
    for (const TenantSettings& one : settings_.tenants) {
      auto tenant = open_tenant(settings_, one, *clock_);
      if (!tenant) {
        return fail(tenant.error().code,
                    "tenant " + one.message.name() + ": " + tenant.error().message);
      }
      parts.tenants.emplace(one.message.name(), tenant->get());
      tenants_.push_back(*std::move(tenant));
    }
    api_ = std::make_unique<Api>(std::move(parts));
    api_->set_tokens(settings_.tokens);
    add_campaign_routes(*api_);
    add_people_routes(*api_);
    add_task_routes(*api_);
    add_service_routes(*api_);
    net::ServerOptions options;
    options.address = settings_.address;
    options.port = settings_.port;
    options.threads = kServerThreads;
    options.limits.body_bytes = kLongestBody;
    auto server = net::Server::listen(options, [this](net::Request request, net::Reply reply) {
      api_->handle(std::move(request), std::move(reply));
    });
    if (!server) return tl::unexpected(server.error());
    server_ = *std::move(server);
    for (const auto& tenant : tenants_) tenant->start({});
    return {};
  }

  Result<void> reload() {
    auto again = read_settings(settings_.file);
    if (!again) return fail(ErrorCode::invalid_input, to_string(again.error().front()));
    settings_.tokens = again->tokens;
    api_->set_tokens(settings_.tokens);
    return {};
  }

  void stop() {
    if (api_ != nullptr) api_->drain();
    const Millis deadline{settings_.message.drain().ms()};
    if (server_ != nullptr) server_->stop(deadline);
    if (client_ != nullptr) client_->stop(deadline);
    for (const auto& tenant : tenants_) tenant->stop();
  }

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }

 private:
  Settings settings_;
  std::unique_ptr<net::Client> client_;
  std::unique_ptr<SystemClock> clock_;
  std::vector<std::unique_ptr<Tenant>> tenants_;
  std::unique_ptr<Api> api_;
  std::unique_ptr<net::Server> server_;
};

Service::Service(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Service::~Service() = default;

Result<std::unique_ptr<Service>> Service::start(Settings settings) {
  auto impl = std::make_unique<Impl>(std::move(settings));
  if (auto started = impl->start(); !started) return tl::unexpected(started.error());
  return std::unique_ptr<Service>(new Service(std::move(impl)));
}

std::uint16_t Service::port() const {
  return impl_->port();
}
Result<void> Service::reload() {
  return impl_->reload();
}
void Service::stop() {
  impl_->stop();
}

}  // namespace rb::prod
