// A service with a gateway of voice agents that is never asked anything: a test speaks its side.
#pragma once

#include <gtest/gtest.h>

#include <fstream>

#include "prod/adapters/gateways/wire/signature.hpp"
#include "prod/adapters/telephony/wire/callback_urls.hpp"
#include "prod/http/agents/agent_events.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {

class AgentBed : public testing::Test {
 protected:
  static constexpr const char* kSecret = "a-secret-of-the-gateway";

  explicit AgentBed(std::int64_t speed = 60) : bed_(speed) {
    for (const char* name : {"token", "secret"}) std::ofstream(bed_.path(name)) << kSecret;
    bed_.more_routes = [this](ServiceBed& at) { open(at); };
    bed_.restart();
  }
  ~AgentBed() override {
    timer_.stop();
    gateway_.reset();
  }

  void open(ServiceBed& at) {
    prod::AgentGatewayConfig config;
    config.tenant = "north";
    config.store = at.tenant().store_name();
    config.public_url = "https://north.example";
    config.base_url = "http://127.0.0.1:1";
    config.token_file = at.path("token");
    config.signing_secret_file = at.path("secret");
    auto started = prod::AgentGateway::start(config, {.clock = at.clock(),
                                                      .timer = timer_,
                                                      .client = *client_,
                                                      .deliver = [](const Command&) {}});
    ASSERT_TRUE(started) << started.error().message;
    gateway_ = *std::move(started);
    prod::AgentDesk desk;
    desk.tenant = &at.tenant();
    desk.gateway = gateway_.get();
    desk.clock = &at.clock();
    desk.timer = &timer_;
    desk.transfer_to = "+12125550177";
    prod::add_agent_webhook(at.api(), {{"north", desk}});
  }

  // As the gateway names it.
  [[nodiscard]] std::string name_of(AttemptId attempt) {
    return "north." + bed_.tenant().store_name() + "." + prod::format_attempt(attempt);
  }
  // `more`: the members beside `id` and `call`.
  Answered tell(const std::string& call, const std::string& more, const std::string& id = "e") {
    const std::string body = R"({"id": ")" + id + R"(", "call": ")" + call + "\", " + more + "}";
    net::Headers headers;
    headers.set("Ringback-Signature", prod::gateway_signature(kSecret, bed_.clock().now(), body));
    return bed_.ask("POST", "/agents/north/events", body, std::move(headers));
  }

  ServiceBed bed_;
  prod::Timer timer_{bed_.clock()};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::unique_ptr<prod::AgentGateway> gateway_;
};

}  // namespace rb::test
