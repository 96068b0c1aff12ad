// The API over one tenant, asked over HTTP on loopback.
#pragma once

#include <nlohmann/json.hpp>

#include <future>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "edge/net/client.hpp"
#include "edge/net/server.hpp"
#include "prod/http/api.hpp"
#include "prod/http/routes/routes.hpp"
#include "tests/support/prod/tenant_bed.hpp"

namespace rb::test {

struct ApiAnswer {
  int status = 0;
  nlohmann::json body;
};

class ApiBed {
 public:
  ApiBed() {
    std::string lines = "tokens:\n";
    for (const prod::Role role : {prod::Role::viewer, prod::Role::operates, prod::Role::admin}) {
      const prod::NewToken made =
          prod::make_token({std::string(prod::name_of(role)), "mercy", role});
      lines += made.line;
      tokens_[role] = made.token;
    }
    tokens_read_ = std::make_shared<const prod::Tokens>(*prod::Tokens::read(lines, "tokens"));
    start();
  }
  ~ApiBed() { server_.reset(); }

  [[nodiscard]] TenantBed& bed() { return bed_; }

  // The tenant and everything that serves it.
  void restart() {
    server_.reset();
    bed_.restart();
    start();
  }

  ApiAnswer get(const std::string& path, prod::Role role = prod::Role::operates) {
    return ask({.method = "GET", .url = url(path)}, role);
  }
  // Under a key of its own unless one is given.
  ApiAnswer post(const std::string& path, const nlohmann::json& body,
                 prod::Role role = prod::Role::operates, std::string key = {}) {
    if (key.empty()) key = "key-" + std::to_string(++keys_);
    net::Ask what{.method = "POST", .url = url(path), .body = body.dump()};
    what.headers.set("Content-Type", "application/json");
    what.headers.set("Idempotency-Key", key);
    return ask(std::move(what), role);
  }

 private:
  void start() {
    api_ = std::make_unique<prod::Api>(
        prod::Api::Parts{.tenants = {{"mercy", &bed_.tenant()}}, .prefixes = &prefixes_});
    api_->set_tokens(tokens_read_);
    prod::add_campaign_routes(*api_);
    prod::add_people_routes(*api_);
    prod::add_task_routes(*api_);
    prod::add_identity_routes(*api_);
    prod::add_service_routes(*api_);
    server_ = net::Server::listen({}, [this](net::Request request, net::Reply reply) {
                api_->handle(std::move(request), std::move(reply));
              }).value();
    // The tenant says once a second whether it accepts; the first time when it starts.
    while (!bed_.tenant().health().accepting) std::this_thread::yield();
  }

  [[nodiscard]] std::string url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(server_->port()) + path;
  }

  ApiAnswer ask(net::Ask what, prod::Role role) {
    what.headers.set("Authorization", "Bearer " + tokens_.at(role));
    std::promise<net::Answer> promise;
    auto future = promise.get_future();
    client_->send(std::move(what),
                  [&](net::Answer answer) { promise.set_value(std::move(answer)); });
    const net::Answer answer = future.get();
    return {answer.status, nlohmann::json::parse(answer.body, nullptr, false)};
  }

  TenantBed bed_;
  edge::ZonePrefixes prefixes_ =
      edge::load_zone_prefixes(RB_SOURCE_DIR "/scenarios/zones").value();
  std::map<prod::Role, std::string> tokens_;
  std::shared_ptr<const prod::Tokens> tokens_read_;
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::unique_ptr<prod::Api> api_;
  std::unique_ptr<net::Server> server_;
  int keys_ = 0;
};

}  // namespace rb::test
