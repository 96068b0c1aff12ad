// A sandbox without sockets, for tests: time is what the test says, the daemon is a function.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "edge/net/crypto.hpp"
#include "sim/lab/plan.hpp"
#include "sim/sandbox/sandbox.hpp"

namespace rb::sim::sandbox {

inline Plan plan_of(const std::string& scenario) {
  const std::string root = RB_SOURCE_DIR;
  const std::string path = testing::TempDir() + "sandbox-" +
                           testing::UnitTest::GetInstance()->current_test_info()->name() + ".yaml";
  std::ofstream(path) << "scenario: test\nshows: A test.\nseed: 3\n"
                         "start: 2026-04-14T09:00 America/New_York\nhorizon: 3d\n"
                      << "rules: " << root << "/scenarios/rules/us-2026.yaml\n"
                      << "campaigns: [{policy: " << root
                      << "/scenarios/policies/weekend-recall.yaml}]\n"
                      << scenario;
  auto plan = make_plan({.scenario = path, .policies = {}, .more_zones = {}});
  if (!plan) throw std::runtime_error(plan.error().front().what);
  return std::move(*plan);
}

inline const edge::ZonePrefixes& prefixes() {
  static const auto loaded =
      edge::load_zone_prefixes(std::string(RB_SOURCE_DIR) + "/scenarios/zones");
  return *loaded;
}

inline net::Request a_request(const std::string& method, const std::string& target) {
  net::Request request;
  request.method = method;
  request.target = target;
  return request;
}

class TestWorld {
 public:
  // `daemon` answers what the sandbox asks; at once, as far as simulated time goes.
  explicit TestWorld(const std::string& scenario,
                     std::function<net::Response(const net::Ask&)> daemon = {},
                     SandboxOptions options = {})
      : TestWorld(plan_of(scenario), std::move(daemon), std::move(options)) {}
  explicit TestWorld(Plan a_plan, std::function<net::Response(const net::Ask&)> daemon = {},
                     SandboxOptions options = {})
      : plan(std::move(a_plan)), daemon_(std::move(daemon)) {
    options.account.webhooks = "http://127.0.0.1:1/hooks";
    auto made = Sandbox::make(plan, prefixes(), options, [this](net::Ask ask, auto answer) {
      asked.push_back(ask);
      net::Answer heard{.outcome = net::Outcome::answered, .status = 200};
      if (daemon_) {
        net::Response response = daemon_(ask);
        heard.status = response.status;
        heard.body = std::move(response.body);
      }
      if (!holds || !holds(ask)) return answer(std::move(heard));
      held.push_back([answer = std::move(answer), heard = std::move(heard)]() mutable {
        answer(std::move(heard));
      });
    });
    if (!made) throw std::runtime_error(made.error().message);
    sandbox = std::move(*made);
  }

  // The answer to a request, once it has come; nullopt: hung up. Time goes on until then.
  std::optional<net::Response> ask(net::Request request) {
    const auto target = net::parse_target(request.target);
    request.path = target->path;
    request.query = target->query;
    bool answered = false;
    std::optional<net::Response> response;
    sandbox->handle(request, [&](std::optional<net::Response> given) {
      answered = true;
      response = std::move(given);
    });
    while (!answered && sandbox->next_time() != kNever) sandbox->advance(sandbox->next_time());
    EXPECT_TRUE(answered) << request.target;
    return response;
  }
  void pass(Millis time) { sandbox->advance(sandbox->now() + time); }

  std::optional<net::Response> carrier(const std::string& method, const std::string& what,
                                       const net::Fields& form = {}) {
    net::Request request = a_request(method, "/2010-04-01/Accounts/" + CarrierAccount{}.sid + what);
    request.body = net::format_form(form);
    request.headers.add("Authorization", "Basic " + net::base64(CarrierAccount{}.sid + ":" +
                                                                CarrierAccount{}.token));
    return ask(std::move(request));
  }
  std::optional<net::Response> call(const std::string& to, const std::string& attempt) {
    return carrier("POST", "/Calls.json",
                   {{"To", to},
                    {"From", "+12125550100"},
                    {"Url", "http://127.0.0.1:1/voice"},
                    {"MachineDetection", "DetectMessageEnd"},
                    {"StatusCallback", "http://127.0.0.1:1/status?attempt=" + attempt}});
  }
  std::vector<nlohmann::json> ledger() const {
    std::vector<nlohmann::json> lines;
    const std::string text = sandbox->ledger_lines();
    for (const std::string_view line : split(text, '\n')) {
      if (!line.empty()) lines.push_back(nlohmann::json::parse(line));
    }
    return lines;
  }

  Plan plan;
  std::vector<net::Ask> asked;  // by the sandbox
  // Answers that are under way until the test lets them arrive.
  std::function<bool(const net::Ask&)> holds{};
  std::vector<net::Once<>> held{};
  std::unique_ptr<Sandbox> sandbox;

 private:
  std::function<net::Response(const net::Ask&)> daemon_;
};

}  // namespace rb::sim::sandbox
