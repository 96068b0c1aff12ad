// Messages and look-ups.
#include <nlohmann/json.hpp>

#include "tests/unit/prod/adapters/offices/office_fixture.hpp"

namespace rb::prod {
namespace {

using office::SendId;
using office::SendReport;

TEST_F(OfficeGatewayTest, asks_an_office_with_one_request_under_its_own_name) {
  gateway_->ask(order());
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  const auto requests = peer_.requests("POST");
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_EQ(requests[0].path, "/offices/v1/office-requests");
  EXPECT_EQ(requests[0].headers.get("Authorization"), "Bearer gateway-token");
  EXPECT_EQ(requests[0].headers.get("Idempotency-Key"), kName);
  EXPECT_EQ(requests[0].headers.get("Content-Type"), "application/json");
  const auto body = nlohmann::json::parse(requests[0].body);
  EXPECT_EQ(body["id"], kName);
  EXPECT_EQ(body["request"], "north.4f9ab1c2.17");
  EXPECT_EQ(body["channel"], "portal");
  EXPECT_EQ(body["events_url"], "https://ringback.example/offices/north/events");
}

TEST_F(OfficeGatewayTest, a_message_is_one_request_however_often_it_is_ordered) {
  gateway_->ask(order());
  gateway_->ask(order());
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  gateway_->ask(order());
  EXPECT_EQ(wait_for_reports(2, 100ms).size(), 1U);
  EXPECT_EQ(asked(), 1U);
}

struct Answered {
  const char* what;
  int status;
  const char* body;
  SendReport report;
};

TEST_F(OfficeGatewayTest, tells_what_the_answer_says_and_no_more) {
  const Answered cases[] = {
      {"taken", 201, R"({"id": "north.4f9ab1c2.0-1-0"})", SendReport::arrived},
      {"known already: one name is one message", 200, R"({"id": "north.4f9ab1c2.1-1-0"})",
       SendReport::arrived},
      {"another message's yes", 201, R"({"id": "north.4f9ab1c2.0-1-0"})", SendReport::lost},
      {"somebody else's yes", 200, "<html>hello</html>", SendReport::lost},
      {"accepted, whatever that is", 202, R"({"id": "north.4f9ab1c2.4-1-0"})", SendReport::lost},
      {"it cannot be asked", 422, R"({"code": "no_such_office"})", SendReport::failed},
      {"any other refusal", 400, "no", SendReport::failed},
      {"our token is not known", 401, "", SendReport::failed},
      {"no such page", 404, "", SendReport::failed},
      {"not read whole", 408, R"({"taken": false})", SendReport::lost},
      {"there is one of that name", 409, "", SendReport::lost},
      {"down, and says nothing", 503, "", SendReport::lost},
      {"taken after all", 503, R"({"taken": true})", SendReport::lost},
      {"failed inside, whatever it says", 500, R"({"taken": false})", SendReport::lost},
      {"moved", 302, "", SendReport::lost},
  };
  std::uint32_t request = 0;
  for (const Answered& c : cases) {
    SCOPED_TRACE(c.what);
    peer_.on_post(FakeCarrier::answer(c.status, c.body));
    const SendId send{OfficeRequestId{request++}, 1, 0};
    gateway_->ask(order(send));
    EXPECT_EQ(wait_for_report(send), c.report);
    forget_reports();
  }
  EXPECT_EQ(asked(), std::size(cases)) << "nothing is asked twice";
}

TEST_F(OfficeGatewayTest, what_was_certainly_not_taken_is_asked_for_again_under_the_same_name) {
  answer_posts({{503, R"({"taken": false})"}, {429, ""}, {201, kTaken}});
  gateway_->ask(order());
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  const auto requests = peer_.requests("POST");
  ASSERT_EQ(requests.size(), 3U);
  for (const net::Request& request : requests) {
    EXPECT_EQ(request.headers.get("Idempotency-Key"), kName);
    EXPECT_EQ(request.body, requests[0].body);
  }
}

TEST_F(OfficeGatewayTest, what_is_never_taken_failed_before_it_would_count_as_lost) {
  peer_.on_post(FakeCarrier::answer(503, R"({"taken": false})"));
  const OfficeOrder late = order();
  gateway_->ask(late);
  EXPECT_EQ(wait_for_report(), SendReport::failed);
  EXPECT_LT(clock_.now(), late.report_by);
  const std::size_t tries = asked();
  EXPECT_GE(tries, 4U);
  std::this_thread::sleep_for(700ms);
  EXPECT_EQ(asked(), tries);
}

TEST_F(OfficeGatewayTest, does_not_come_back_sooner_than_it_is_told) {
  peer_.on_post([](const net::Request&, net::Reply reply) {
    auto answer = net::response(429, "application/json", "{}");
    answer.headers.set("Retry-After", "3600");
    reply.send(std::move(answer));
  });
  gateway_->ask(order());
  EXPECT_EQ(wait_for_report(), SendReport::failed);
  EXPECT_EQ(asked(), 1U);
}

TEST_F(OfficeGatewayTest, where_nobody_is_nothing_was_taken) {
  peer_.stop();
  gateway_->ask(order());
  EXPECT_TRUE(wait_for_reports(1, 500ms).empty()) << "somebody may come yet";
  EXPECT_EQ(wait_for_report(), SendReport::failed);
}

TEST_F(OfficeGatewayTest, a_connection_that_breaks_leaves_the_message_unknown) {
  peer_.on_post(peer_.hold());
  gateway_->ask(order());
  ASSERT_EQ(peer_.take_held().size(), 1U);
  peer_.stop();
  EXPECT_EQ(wait_for_report(), SendReport::lost);
}

TEST_F(OfficeGatewayTest, an_answer_that_does_not_come_leaves_the_message_unknown) {
  peer_.on_post(peer_.hold());
  gateway_->ask(order());
  EXPECT_EQ(wait_for_report(), SendReport::lost);
  EXPECT_EQ(asked(), 1U);
}

TEST_F(OfficeGatewayTest, does_not_ask_what_it_could_not_report_or_is_not_its_to_ask) {
  OfficeOrder late = order();
  late.report_by = clock_.now();
  gateway_->ask(late);
  EXPECT_EQ(wait_for_report(), SendReport::failed);
  forget_reports();
  OfficeOrder other = order({OfficeRequestId{17}, 1, 1});
  other.channel = OfficeChannel::fhir;
  gateway_->ask(other);
  EXPECT_EQ(wait_for_report(other.send), SendReport::failed);
  gateway_->look_up(other.send, OfficeChannel::fhir);
  gateway_->withdraw(other.send.request, 1, OfficeChannel::phone_task);
  std::this_thread::sleep_for(100ms);
  EXPECT_TRUE(peer_.requests("POST").empty());
  EXPECT_TRUE(peer_.requests("GET").empty());
}

// ---- finding out

TEST_F(OfficeGatewayTest, looks_up_until_it_knows_that_a_message_arrived) {
  peer_.on_get([&](const net::Request& request, net::Reply reply) {
    EXPECT_EQ(request.path, std::string("/offices/v1/office-requests/") + kName);
    static const std::array<std::pair<int, const char*>, 5> answers = {
        {{500, ""},
         {404, kUnknown},  // it may still be on its way
         {200, "<html>hello</html>"},
         {200, R"({"id": "north.4f9ab1c2.17-1-1"})"},
         {200, kTaken}}};
    const auto& [status, body] = answers[static_cast<std::size_t>(std::min(answered_++, 4))];
    reply.send(net::response(status, "application/json", body));
  });
  gateway_->look_up(kSend, OfficeChannel::portal);
  gateway_->look_up(kSend, OfficeChannel::portal);  // no second one
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  EXPECT_EQ(answered_, 5);
  EXPECT_EQ(asked(), 0U);
}

TEST_F(OfficeGatewayTest, finds_a_message_of_a_former_life_by_its_name) {
  peer_.on_post(peer_.hold());
  gateway_->ask(order());
  ASSERT_EQ(peer_.take_held().size(), 1U);
  start();
  forget_reports();
  peer_.on_get(FakeCarrier::answer(200, kTaken));
  gateway_->look_up(kSend, OfficeChannel::portal);
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  EXPECT_EQ(gateway_->message_of(kName), kSend);
  EXPECT_FALSE(gateway_->message_of("north.00000000.17-1-0"));
}

TEST_F(OfficeGatewayTest, what_it_does_not_know_failed_but_only_once_it_would_know) {
  const Instant since = clock_.now();
  gateway_->look_up(kSend, OfficeChannel::portal);
  EXPECT_EQ(wait_for_report(), SendReport::failed);
  EXPECT_GE(clock_.now(), since + 1s * kScale + 10s) << "time for the answer, lag";
  EXPECT_GE(peer_.requests("GET").size(), 3U);
}

TEST_F(OfficeGatewayTest, nothing_but_its_own_word_for_this_message_proves_that_there_is_none) {
  constexpr std::array kOthers = {"",
                                  "{}",
                                  "<html>404 Not Found</html>",
                                  R"({"code": "unknown_request"})",
                                  R"({"id": "north.4f9ab1c2.17-1-0"})",
                                  R"({"code": "unknown_call", "id": "north.4f9ab1c2.17-1-0"})",
                                  R"({"code": "unknown_request", "id": "north.4f9ab1c2.17-1-1"})"};
  peer_.on_get([&](const net::Request&, net::Reply reply) {
    const auto i = static_cast<std::size_t>(answered_++);
    reply.send(net::response(404, "application/json", kOthers[i % kOthers.size()]));
  });
  gateway_->look_up(kSend, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("GET", kOthers.size()));
  EXPECT_TRUE(wait_for_reports(1, 50ms).empty());
  peer_.on_get(FakeCarrier::answer(404, kUnknown));
  EXPECT_EQ(wait_for_report(), SendReport::failed);
}

TEST_F(OfficeGatewayTest, a_look_up_of_what_waits_for_another_try_knows_at_once) {
  peer_.on_post([](const net::Request&, net::Reply reply) {
    auto answer = net::response(503, "application/json", R"({"taken": false})");
    answer.headers.set("Retry-After", "120");
    reply.send(std::move(answer));
  });
  gateway_->ask(order());
  ASSERT_TRUE(peer_.wait_for("POST", 1));
  std::this_thread::sleep_for(200ms);  // the answer is there
  gateway_->look_up(kSend, OfficeChannel::portal);
  EXPECT_EQ(wait_for_report(), SendReport::failed);
  std::this_thread::sleep_for(2500ms);
  EXPECT_EQ(asked(), 1U);
  EXPECT_TRUE(peer_.requests("GET").empty());
  EXPECT_EQ(wait_for_reports(2, 1ms).size(), 1U);
}

TEST_F(OfficeGatewayTest, an_answer_that_comes_late_ends_the_look_up) {
  peer_.on_post(peer_.hold());
  gateway_->ask(order());
  auto held = peer_.take_held();
  ASSERT_EQ(held.size(), 1U);
  gateway_->look_up(kSend, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("GET", 1));
  held[0].send(net::response(201, "application/json", kTaken));
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  std::this_thread::sleep_for(100ms);
  const std::size_t looked = peer_.requests("GET").size();
  std::this_thread::sleep_for(500ms);
  EXPECT_EQ(peer_.requests("GET").size(), looked);
}

TEST_F(OfficeGatewayTest, what_an_office_has_answered_has_arrived) {
  peer_.on_get(FakeCarrier::answer(503, ""));
  gateway_->look_up(kSend, OfficeChannel::portal);
  ASSERT_TRUE(peer_.wait_for("GET", 1));
  gateway_->answered(kSend);
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  gateway_->answered(kSend);  // known
  gateway_->answered({OfficeRequestId{5}, 1, 0});
  const std::size_t looked = peer_.requests("GET").size();
  std::this_thread::sleep_for(500ms);
  EXPECT_LE(peer_.requests("GET").size(), looked + 1);
  EXPECT_EQ(wait_for_reports(2, 1ms).size(), 1U);
}

TEST_F(OfficeGatewayTest, an_office_may_be_faster_than_the_gateways_answer) {
  peer_.on_post(peer_.hold());
  gateway_->ask(order());
  auto held = peer_.take_held();
  ASSERT_EQ(held.size(), 1U);
  gateway_->answered(kSend);
  EXPECT_EQ(wait_for_report(), SendReport::arrived);
  held[0].send(net::response(500, "application/json", ""));
  EXPECT_EQ(wait_for_reports(2, 200ms).size(), 1U);
}

TEST_F(OfficeGatewayTest, a_look_up_that_comes_to_nothing_is_given_up) {
  OfficeGatewayConfig short_lived = config();
  short_lived.try_for = 1min;
  start(short_lived);
  peer_.on_get(FakeCarrier::answer(503, ""));
  gateway_->look_up(kSend, OfficeChannel::portal);
  std::this_thread::sleep_for(4s);  // 240 of the clock's
  const std::size_t looked = peer_.requests("GET").size();
  EXPECT_GE(looked, 4U);
  std::this_thread::sleep_for(2500ms);
  EXPECT_EQ(peer_.requests("GET").size(), looked);
  EXPECT_TRUE(wait_for_reports(1, 1ms).empty());
}

TEST_F(OfficeGatewayTest, reports_nothing_once_it_is_gone) {
  peer_.on_post(peer_.hold());
  gateway_->ask(order());
  gateway_->look_up({OfficeRequestId{3}, 1, 0}, OfficeChannel::fax);
  auto held = peer_.take_held();
  ASSERT_EQ(held.size(), 1U);
  gateway_.reset();
  held[0].send(net::response(201, "application/json", kTaken));
  EXPECT_TRUE(wait_for_reports(1, 200ms).empty());
}

}  // namespace
}  // namespace rb::prod
