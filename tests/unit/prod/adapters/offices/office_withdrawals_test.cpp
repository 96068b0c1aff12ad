// Withdrawals, alerts, secrets, configuration.
#include <nlohmann/json.hpp>

#include "tests/unit/prod/adapters/offices/office_fixture.hpp"

namespace rb::prod {
namespace {

using office::SendReport;

TEST_F(OfficeGatewayTest, withdraws_until_the_gateway_has_heard) {
  answer_posts({{500, ""}, {429, ""}, {408, ""}, {401, ""}, {404, ""}, {302, ""}, {204, ""}});
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);  // no second one
  ASSERT_TRUE(peer_.wait_for("POST", 7, "/offices/v1/office-requests/withdraw"));
  std::this_thread::sleep_for(1500ms);
  const auto requests = peer_.requests("POST");
  ASSERT_EQ(requests.size(), 7U);
  EXPECT_EQ(nlohmann::json::parse(requests[0].body),
            nlohmann::json::parse(
                R"({"request": "north.4f9ab1c2.17", "round": 1, "channel": "portal"})"));
  EXPECT_EQ(requests[0].headers.get("Authorization"), "Bearer gateway-token");
  // What is said once more is told once more.
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("POST", 8));
}

TEST_F(OfficeGatewayTest, withdraws_each_channel_and_the_latest_round) {
  peer_.on_post(peer_.hold());
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  auto held = peer_.take_held();
  ASSERT_EQ(held.size(), 1U);
  peer_.on_post(FakeCarrier::answer(200, "{}"));
  gateway_->withdraw(OfficeRequestId{17}, 2, OfficeChannel::portal);
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::fax);
  held[0].send(net::response(200, "application/json", "{}"));
  ASSERT_TRUE(peer_.wait_for("POST", 3));
  std::this_thread::sleep_for(200ms);
  std::vector<std::string> told;
  for (const net::Request& request : peer_.requests("POST")) {
    const auto body = nlohmann::json::parse(request.body);
    told.push_back(body["channel"].get<std::string>() + std::to_string(body["round"].get<int>()));
  }
  std::sort(told.begin(), told.end());
  EXPECT_EQ(told, (std::vector<std::string>{"fax1", "portal1", "portal2"}));
}

TEST_F(OfficeGatewayTest, what_is_withdrawn_is_neither_looked_up_nor_asked_for_again) {
  peer_.on_get(FakeCarrier::answer(503, ""));
  gateway_->look_up({OfficeRequestId{17}, 1, 1}, OfficeChannel::portal);
  gateway_->look_up({OfficeRequestId{17}, 1, 2}, OfficeChannel::fax);
  ASSERT_TRUE(peer_.wait_for("GET", 2));
  peer_.on_post([](const net::Request& request, net::Reply reply) {
    const int status = request.path.ends_with("/withdraw") ? 200 : 503;
    auto answer = net::response(status, "application/json", R"({"taken": false})");
    answer.headers.set("Retry-After", "120");  // two seconds of the machine's
    reply.send(std::move(answer));
  });
  gateway_->ask(order());
  ASSERT_TRUE(peer_.wait_for("POST", 1));
  std::this_thread::sleep_for(200ms);  // the answer is there
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  EXPECT_EQ(wait_for_report(), SendReport::failed);
  std::this_thread::sleep_for(100ms);
  const std::size_t looked = peer_.requests("GET", "17-1-1").size();
  ASSERT_TRUE(peer_.wait_for("GET", 6, "17-1-2")) << "another channel's goes on";
  EXPECT_EQ(peer_.requests("GET", "17-1-1").size(), looked);
  std::this_thread::sleep_for(2s);
  EXPECT_EQ(asked(), 1U);
  EXPECT_EQ(withdrawn(), 1U);
}

TEST_F(OfficeGatewayTest, what_is_under_way_when_it_is_withdrawn_is_reported_all_the_same) {
  peer_.on_post([this](const net::Request& request, net::Reply reply) {
    if (!request.path.ends_with("/withdraw")) return peer_.hold()(request, std::move(reply));
    reply.send(net::response(200, "application/json", "{}"));
  });
  gateway_->ask(order());
  ASSERT_EQ(peer_.take_held().size(), 1U);
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  EXPECT_EQ(wait_for_report(), SendReport::lost);
  EXPECT_EQ(asked(), 1U);
}

TEST_F(OfficeGatewayTest, a_withdrawal_that_is_refused_is_an_alert_until_it_is_heard) {
  peer_.on_post(FakeCarrier::answer(422, ""));
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("POST", 1));
  std::this_thread::sleep_for(800ms);
  EXPECT_EQ(withdrawn(), 1U) << "it would be refused again";
  peer_.on_post(FakeCarrier::answer(200, ""));
  gateway_->withdraw(OfficeRequestId{18}, 1, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("POST", 2));
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("POST", 3)) << "said again, as after a restart";
  const auto said = wait_for_alerts(4);
  const std::vector<std::string> expected = {
      "resolve ringback/north/office_gateway/away", "resolve ringback/north/office_gateway/account",
      "fire ringback/north/office_gateway/withdrawal/north.4f9ab1c2.17",
      "resolve ringback/north/office_gateway/withdrawal/north.4f9ab1c2.17"};
  EXPECT_EQ(said, expected);
}

TEST_F(OfficeGatewayTest, a_withdrawal_that_nobody_hears_is_given_up_and_an_alert_says_so) {
  OfficeGatewayConfig short_lived = config();
  short_lived.try_for = 1min;
  start(short_lived);
  peer_.on_post(FakeCarrier::answer(503, ""));
  gateway_->withdraw(OfficeRequestId{17}, 1, OfficeChannel::portal);
  const auto said = wait_for_alerts(2);
  const std::vector<std::string> expected = {
      "fire ringback/north/office_gateway/away",
      "fire ringback/north/office_gateway/withdrawal/north.4f9ab1c2.17"};
  EXPECT_EQ(said, expected);
  const std::size_t tries = withdrawn();
  EXPECT_GE(tries, 4U);
  std::this_thread::sleep_for(2s);
  EXPECT_EQ(withdrawn(), tries);
}

TEST_F(OfficeGatewayTest, tells_once_that_the_gateway_is_away_and_once_that_it_is_back) {
  const auto ask_and_wait = [&](std::uint32_t request) {
    gateway_->ask(order({OfficeRequestId{request}, 1, 0}));
    ASSERT_EQ(wait_for_reports(1).size(), 1U);
    forget_reports();
  };
  peer_.on_post(FakeCarrier::answer(500, ""));
  ask_and_wait(1);
  ask_and_wait(2);
  EXPECT_TRUE(alerts_.said().empty()) << "that may happen";
  for (const std::uint32_t request : {3U, 4U, 5U}) ask_and_wait(request);
  peer_.on_post(FakeCarrier::answer(201, R"({"id": "north.4f9ab1c2.6-1-0"})"));
  ask_and_wait(6);
  peer_.on_post(FakeCarrier::answer(401, ""));
  ask_and_wait(7);
  ask_and_wait(8);
  peer_.on_post(FakeCarrier::answer(422, ""));
  ask_and_wait(9);
  const std::vector<std::string> expected = {
      "fire ringback/north/office_gateway/away", "resolve ringback/north/office_gateway/away",
      "resolve ringback/north/office_gateway/account", "fire ringback/north/office_gateway/account",
      "resolve ringback/north/office_gateway/account"};
  EXPECT_EQ(alerts_.said(), expected);
}

TEST_F(OfficeGatewayTest, uses_secrets_that_were_changed_and_keeps_good_ones) {
  const std::string header =
      "t=1700000000,v1=" + net::hex(net::hmac_sha256("another-signing-secret", "1700000000.{}"));
  EXPECT_FALSE(gateway_->is_signed(header, "{}"));
  write("token", "rotated");
  write("secret", "another-signing-secret");
  ASSERT_TRUE(gateway_->reload());
  EXPECT_TRUE(gateway_->is_signed(header, "{}"));
  gateway_->ask(order());
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  EXPECT_EQ(peer_.requests("POST")[0].headers.get("Authorization"), "Bearer rotated");
  write("secret", "short");
  const auto reloaded = gateway_->reload();
  ASSERT_FALSE(reloaded);
  EXPECT_EQ(reloaded.error().message.find("short"), std::string::npos) << "a secret";
  EXPECT_TRUE(gateway_->is_signed(header, "{}"));
}

TEST_F(OfficeGatewayTest, says_which_value_of_its_configuration_is_wrong) {
  const auto wrong = [&](auto change, const std::string& name) {
    OfficeGatewayConfig changed = config();
    change(changed);
    const auto started = OfficeGateway::start(changed, parts());
    ASSERT_FALSE(started) << name;
    EXPECT_NE(started.error().message.find(name), std::string::npos) << started.error().message;
  };
  wrong([](OfficeGatewayConfig& c) { c.base_url = "ftp://x"; }, "base_url");
  wrong([](OfficeGatewayConfig& c) { c.base_url = "https://x?a=b"; }, "base_url");
  wrong([](OfficeGatewayConfig& c) { c.public_url = "https://x/"; }, "public_url");
  wrong([](OfficeGatewayConfig& c) { c.tenant = "a/b"; }, "tenant");
  wrong([](OfficeGatewayConfig& c) { c.store = ""; }, "store");
  wrong([](OfficeGatewayConfig& c) { c.store = "a.b"; }, "store");
  wrong([](OfficeGatewayConfig& c) { c.answer_within = 0s; }, "answer_within");
  wrong([](OfficeGatewayConfig& c) { c.secrets.token += "-none"; }, "no such file");
  wrong([](OfficeGatewayConfig& c) { c.secrets.signing_secret += "-none"; }, "no such file");
  write("token", "two words");
  wrong([](OfficeGatewayConfig&) {}, "bearer token");
}

}  // namespace
}  // namespace rb::prod
