// An adapter of a gateway on loopback that does as a test says, on a clock that runs ahead.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

#include "edge/net/crypto.hpp"
#include "prod/adapters/agents/agent_gateway.hpp"
#include "tests/support/prod/fake_alerts.hpp"
#include "tests/support/prod/heard_commands.hpp"
#include "tests/unit/prod/adapters/telephony/fake_carrier.hpp"

namespace rb::prod {

class AgentGatewayTest : public testing::Test, protected HeardCommands {
 protected:
  static constexpr AttemptId kAttempt{AssignmentId{12345}, 2};
  static constexpr const char* kUnknown =
      R"({"code": "unknown_call", "id": "north.4f9ab1c2.12345-2"})";
  static constexpr const char* kTo = "+15555550100";
  static constexpr std::int64_t kScale = 60;

  AgentGatewayTest() {
    folder_ =
        std::filesystem::temp_directory_path() / ("rb-agents-" + net::hex(net::random_bytes(8)));
    std::filesystem::create_directory(folder_);
    write("token", "gateway-token\n");
    write("secret", "a-signing-secret-of-ours\n");
    peer_.on_post(
        FakeCarrier::answer(201, R"({"id": "north.4f9ab1c2.12345-2", "status": "queued"})"));
    peer_.on_get(FakeCarrier::answer(404, kUnknown));
    start();
  }
  ~AgentGatewayTest() override {
    gateway_.reset();
    client_.reset();
    std::filesystem::remove_all(folder_);
  }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  AgentGatewayConfig config() const {
    AgentGatewayConfig config;
    config.tenant = "north";
    config.store = "4f9ab1c2";
    config.public_url = "https://ringback.example";
    config.base_url = peer_.url() + "/agents";
    config.token_file = folder_ / "token";
    config.signing_secret_file = folder_ / "secret";
    config.transfer_to = "+15555550199";
    config.times.our_queue = 60s;  // a second of the machine's
    config.answer_within = 1s;
    config.lag = 10s;
    return config;
  }

  // As after the daemon came up again: nothing of what was under way is known.
  void start() {
    gateway_.reset();
    gateway_ =
        AgentGateway::start(config(), {.clock = clock_,
                                       .timer = timer_,
                                       .client = *client_,
                                       .deliver = [this](const Command& command) { hear(command); },
                                       .alerts = &alerts_})
            .value();
  }

  CallOrder call(AttemptId attempt = kAttempt) const {
    return {.attempt = attempt,
            .campaign = CampaignId{1},
            .to = kTo,
            .caller_id = CallerId::verified,
            .flow = "flu-booking",
            .voicemail = "callback-please",
            .language = "es",
            .latest_end = clock_.now() + 10min,
            .purpose = Purpose::follow_up,
            .facts = {.first_name = "Ana",
                      .organisation = "North Clinic",
                      .callback_number = "+15555550150"},
            .voicemail_text = "North Clinic. +15555550150."};
  }

  // The requests that place calls.
  std::size_t placed() const { return peer_.requests("POST", "/v1/calls").size(); }

  SystemClock clock_{kScale, Instant{1'700'000'000s}};
  FakeAlerts alerts_;
  std::atomic<int> asked_{0};  // outlives the peer, which may still be asked when a test is over
  FakeCarrier peer_;
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::filesystem::path folder_;
  std::unique_ptr<AgentGateway> gateway_;
};

}  // namespace rb::prod
