// Where a gateway of voice agents reports: only calls of this tenant and this store are its.
#include <gtest/gtest.h>

#include <fstream>

#include "prod/adapters/agents/wire/signature.hpp"
#include "prod/http/agents/agent_events.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

constexpr const char* kSecret = "a-secret-of-the-gateway";

// A bed with a gateway that is never asked anything.
class AgentCalls : public testing::Test {
 protected:
  AgentCalls() {
    for (const char* name : {"token", "secret"}) std::ofstream(bed_.path(name)) << kSecret;
    bed_.more_routes = [this](ServiceBed& at) { open(at); };
    bed_.restart();
  }
  ~AgentCalls() override { gateway_.reset(); }

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
    prod::add_agent_webhook(at.api(), {{"north", desk}});
  }

  Answered tell(const std::string& call, const std::string& more) {
    const std::string body = R"({"id": "e", "call": ")" + call + "\", " + more + "}";
    net::Headers headers;
    headers.set("Ringback-Signature", prod::agent_signature(kSecret, bed_.clock().now(), body));
    return bed_.ask("POST", "/agents/north/events", body, std::move(headers));
  }

  ServiceBed bed_;
  prod::Timer timer_{bed_.clock()};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::unique_ptr<prod::AgentGateway> gateway_;
};

TEST_F(AgentCalls, of_another_tenant_or_another_store_are_none_of_ours) {
  const auto campaign = bed_.start_campaign();
  bed_.enrol(campaign, {bed_.person("P1", "+12125550101")});
  ASSERT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 1; }));
  const std::string store = bed_.tenant().store_name();
  const std::string event = R"("type": "ringing")";
  EXPECT_EQ(tell("north." + store + ".0-1", event).status, 200);
  for (const std::string& call :
       {std::string("0-1"), "south." + store + ".0-1", std::string("north.00000000.0-1"),
        "north." + store + ".0-9", "north." + store + ".", "north." + store + ".00-1"}) {
    EXPECT_EQ(tell(call, event).status, 404) << call;
  }
}

TEST_F(AgentCalls, a_store_keeps_its_name_and_a_new_one_has_another) {
  const std::string store = bed_.tenant().store_name();
  EXPECT_EQ(store.size(), 8U);
  EXPECT_EQ(store.find_first_not_of("0123456789abcdef"), std::string::npos) << store;
  bed_.restart();
  EXPECT_EQ(bed_.tenant().store_name(), store);
  ServiceBed wiped;
  EXPECT_NE(wiped.tenant().store_name(), store);
}

}  // namespace
}  // namespace rb::test
