#include "tests/unit/prod/adapters/agents/gateway_fixture.hpp"

namespace rb::prod {
namespace {

TEST_F(AgentGatewayTest, places_a_call_with_one_request_under_its_own_name) {
  gateway_->place(call());
  const auto taken = wait_for_one<command::AttemptTaken>();
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->attempt, kAttempt);
  const auto requests = peer_.requests("POST");
  ASSERT_EQ(requests.size(), 1U);
  const net::Request& request = requests[0];
  EXPECT_EQ(request.path, "/agents/v1/calls");
  EXPECT_EQ(request.headers.get("Authorization"), "Bearer gateway-token");
  EXPECT_EQ(request.headers.get("Idempotency-Key"), "north.4f9ab1c2.12345-2");
  EXPECT_EQ(request.headers.get("Content-Type"), "application/json");
  for (const char* part :
       {R"("id":"north.4f9ab1c2.12345-2")", R"("to":"+15555550100")", R"("caller_id":"verified")",
        R"("events_url":"https://ringback.example/agents/north/events")",
        R"("transfer_to":"+15555550199")", R"("voicemail":"North Clinic. +15555550150.")"}) {
    EXPECT_NE(request.body.find(part), std::string::npos) << part << " in " << request.body;
  }
}

TEST_F(AgentGatewayTest, knows_its_own_calls_and_nobody_elses) {
  EXPECT_EQ(gateway_->attempt_of("north.4f9ab1c2.12345-2"), kAttempt);
  for (const char* other : {"", "12345-2", "north.12345-2", "north.4f9ab1c2.", "north.4f9ab1c2",
                            "south.4f9ab1c2.12345-2", "north.4f9ab1c3.12345-2",
                            "north.4f9ab1c2.012345-2", "north.4f9ab1c2.north.4f9ab1c2.12345-2"}) {
    EXPECT_FALSE(gateway_->attempt_of(other)) << other;
  }
}

TEST_F(AgentGatewayTest, does_not_place_what_could_end_too_late) {
  CallOrder order = call();
  order.latest_end = clock_.now() + 45s;
  gateway_->place(order);
  const auto refused = wait_for_one<command::AttemptRefused>();
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->outcome, Outcome::failed);
  EXPECT_TRUE(peer_.requests("POST").empty());
}

TEST_F(AgentGatewayTest, an_attempt_is_one_request_however_often_it_is_ordered) {
  gateway_->place(call());
  gateway_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  gateway_->place(call());
  EXPECT_EQ(wait_for_commands(2, 100ms).size(), 1U);
  EXPECT_EQ(placed(), 1U);
}

struct Answered {
  const char* what;
  int status;
  const char* body;
  Command command;
};

TEST_F(AgentGatewayTest, tells_what_the_answer_says_and_no_more) {
  const Answered cases[] = {
      {"taken", 201, R"({"id": "north.4f9ab1c2.1-1"})", command::AttemptTaken{}},
      {"known, though it was asked for once", 200, R"({"id": "north.4f9ab1c2.1-2"})",
       command::AttemptLost{kAttempt}},
      {"bad number", 422, R"({"code": "bad_number"})",
       command::AttemptRefused{kAttempt, Outcome::bad_number}},
      {"never that number", 403, R"({"code": "rejected"})",
       command::AttemptRefused{kAttempt, Outcome::rejected}},
      {"any other refusal", 400, "no", command::AttemptRefused{kAttempt, Outcome::failed}},
      {"too many", 429, "", command::AttemptRefused{kAttempt, Outcome::failed}},
      {"down, and says that it placed nothing", 503, R"({"placed": false})",
       command::AttemptRefused{kAttempt, Outcome::failed}},
      {"down, and says nothing", 503, "", command::AttemptLost{kAttempt}},
      {"placed after all", 503, R"({"placed": true})", command::AttemptLost{kAttempt}},
      {"failed inside, whatever it says", 500, R"({"placed": false})",
       command::AttemptLost{kAttempt}},
      {"not read whole", 408, R"({"placed": false})", command::AttemptLost{kAttempt}},
      {"there is one of that name", 409, "", command::AttemptLost{kAttempt}},
      {"moved", 302, "", command::AttemptLost{kAttempt}},
      {"somebody else's yes", 200, "<html>hello</html>", command::AttemptLost{kAttempt}},
      {"another call's yes", 201, R"({"id": "north.4f9ab1c2.1-1"})",
       command::AttemptLost{kAttempt}},
  };
  std::uint16_t ordinal = 1;
  for (const Answered& c : cases) {
    SCOPED_TRACE(c.what);
    peer_.on_post(FakeCarrier::answer(c.status, c.body));
    const AttemptId attempt{AssignmentId{1}, ordinal++};
    gateway_->place(call(attempt));
    const auto commands = wait_for_commands(1);
    ASSERT_EQ(commands.size(), 1U);
    ASSERT_EQ(commands[0].index(), c.command.index());
    if (const auto* refused = std::get_if<command::AttemptRefused>(&commands[0])) {
      EXPECT_EQ(refused->attempt, attempt);
      EXPECT_EQ(refused->outcome, std::get<command::AttemptRefused>(c.command).outcome);
    }
    forget_commands();
  }
  EXPECT_EQ(placed(), std::size(cases)) << "nothing is asked twice";
}

TEST_F(AgentGatewayTest, who_said_stop_to_the_gateway_has_opted_out) {
  peer_.on_post(FakeCarrier::answer(422, R"({"code": "opted_out"})"));
  gateway_->place(call());
  const auto finished = wait_for_one<command::AttemptFinished>();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::rejected);
  EXPECT_EQ(finished->disposition, Disposition::opted_out);
}

TEST_F(AgentGatewayTest, a_connection_that_breaks_leaves_the_attempt_unknown) {
  peer_.on_post(peer_.hold());
  gateway_->place(call());
  ASSERT_EQ(peer_.take_held().size(), 1U);
  peer_.stop();
  EXPECT_TRUE(wait_for_one<command::AttemptLost>());
  forget_commands();
  gateway_->place(call({AssignmentId{1}, 1}));
  EXPECT_TRUE(wait_for_one<command::AttemptRefused>()) << "nobody there: certainly not placed";
}

TEST_F(AgentGatewayTest, an_answer_that_does_not_come_leaves_the_attempt_unknown) {
  peer_.on_post(peer_.hold());
  gateway_->place(call());
  EXPECT_TRUE(wait_for_one<command::AttemptLost>());
  EXPECT_EQ(placed(), 1U);
}

TEST_F(AgentGatewayTest, looks_up_until_a_call_has_ended) {
  peer_.on_get([&](const net::Request& request, net::Reply reply) {
    EXPECT_EQ(request.path, "/agents/v1/calls/north.4f9ab1c2.12345-2");
    static const std::array<std::pair<int, const char*>, 6> answers = {
        {{500, ""},
         {404, kUnknown},  // a request may still be on its way
         {200, R"({"id": "north.4f9ab1c2.12345-2", "status": "in_progress"})"},
         {200, R"({"id": "north.4f9ab1c2.12345-2", "status": "asleep"})"},
         {200, R"({"id": "north.4f9ab1c2.12345-3", "status": "ended", "outcome": "busy"})"},
         {200, R"({"id": "north.4f9ab1c2.12345-2", "status": "ended", "outcome": "answered_human",
                   "disposition": "declined", "talk_ms": 17000})"}}};
    const auto& [status, body] = answers[static_cast<std::size_t>(std::min(asked_++, 5))];
    reply.send(net::response(status, "application/json", body));
  });
  gateway_->look_up(kAttempt, Channel::voice, kTo, clock_.now());
  gateway_->look_up(kAttempt, Channel::voice, kTo, clock_.now());  // no second one
  const auto finished = wait_for_one<command::AttemptFinished>();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->attempt, kAttempt);
  EXPECT_EQ(finished->outcome, Outcome::answered_human);
  EXPECT_EQ(finished->disposition, Disposition::declined);
  EXPECT_EQ(finished->talk, Millis{17s});
  EXPECT_EQ(asked_, 6);
  EXPECT_EQ(placed(), 0U);
}

TEST_F(AgentGatewayTest, what_it_does_not_know_failed_but_only_once_it_would_know) {
  const Instant since = clock_.now();
  gateway_->look_up(kAttempt, Channel::voice, kTo, since);
  const auto finished = wait_for_one<command::AttemptFinished>();
  const Instant told = clock_.now();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::failed);
  EXPECT_GE(told, since + 60s + 1s * kScale + 10s) << "queue, time for the answer, lag";
  EXPECT_GE(peer_.requests("GET").size(), 3U);
}

TEST_F(AgentGatewayTest, a_gateway_that_cannot_be_asked_proves_nothing) {
  peer_.on_get(FakeCarrier::answer(503, R"({"placed": false})"));
  gateway_->look_up(kAttempt, Channel::voice, kTo, clock_.now() - 1h);
  ASSERT_TRUE(peer_.wait_for("GET", 4));
  EXPECT_TRUE(wait_for_commands(1, 50ms).empty());
}

TEST_F(AgentGatewayTest, nothing_but_its_own_word_for_this_call_proves_that_there_is_none) {
  constexpr std::array kOthers = {"",
                                  "{}",
                                  "<html>404 Not Found</html>",
                                  R"({"code": "unknown_call"})",
                                  R"({"id": "north.4f9ab1c2.12345-2"})",
                                  R"({"code": "not_found", "id": "north.4f9ab1c2.12345-2"})",
                                  R"({"code": "unknown_call", "id": "north.4f9ab1c2.12345-3"})"};
  peer_.on_get([&](const net::Request&, net::Reply reply) {
    const auto i = static_cast<std::size_t>(asked_++);
    reply.send(net::response(404, "application/json", kOthers[i % kOthers.size()]));
  });
  gateway_->look_up(kAttempt, Channel::voice, kTo, clock_.now() - 1h);
  ASSERT_TRUE(peer_.wait_for("GET", kOthers.size()));
  EXPECT_TRUE(wait_for_commands(1, 50ms).empty());
  peer_.on_get(FakeCarrier::answer(404, kUnknown));
  ASSERT_TRUE(wait_for_one<command::AttemptFinished>());
}

TEST_F(AgentGatewayTest, an_event_ends_a_look_up_and_a_text_is_none_of_its) {
  peer_.on_get(
      FakeCarrier::answer(200, R"({"id": "north.4f9ab1c2.12345-2", "status": "ringing"})"));
  gateway_->look_up(kAttempt, Channel::text, kTo, clock_.now());
  gateway_->look_up(kAttempt, Channel::voice, kTo, clock_.now());
  ASSERT_TRUE(peer_.wait_for("GET", 1));
  gateway_->ended(kAttempt);
  const std::size_t asked = peer_.requests("GET").size();
  std::this_thread::sleep_for(300ms);
  EXPECT_LE(peer_.requests("GET").size(), asked + 1);
  EXPECT_TRUE(wait_for_commands(1, 1ms).empty()) << "the end is the webhook's to tell";
}

TEST_F(AgentGatewayTest, calls_off_what_it_placed_until_the_gateway_has_heard) {
  gateway_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  peer_.on_post([&](const net::Request&, net::Reply reply) {
    static const std::array<int, 3> statuses = {500, 429, 200};
    const int status = statuses[static_cast<std::size_t>(std::min(asked_++, 2))];
    reply.send(net::response(status, "application/json", "{}"));
  });
  gateway_->call_off(kAttempt, kTo);
  ASSERT_TRUE(peer_.wait_for("POST", 3, "/agents/v1/calls/north.4f9ab1c2.12345-2/cancel"));
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(peer_.requests("POST", "/cancel").size(), 3U);
}

TEST_F(AgentGatewayTest, a_refused_cancellation_is_not_heard) {
  constexpr std::array kStatuses = {401, 403, 400, 302, 404, 409, 503, 500, 408, 429, 200};
  peer_.on_post([&](const net::Request&, net::Reply reply) {
    const auto i = std::min(static_cast<std::size_t>(asked_++), kStatuses.size() - 1);
    reply.send(net::response(kStatuses[i], "application/json", "{}"));
  });
  gateway_->call_off(kAttempt, kTo);
  gateway_->call_off(kAttempt, kTo);  // no second one
  ASSERT_TRUE(peer_.wait_for("POST", kStatuses.size(), "/cancel"));
  std::this_thread::sleep_for(800ms);  // the longest pause is half a second here
  EXPECT_EQ(peer_.requests("POST", "/cancel").size(), kStatuses.size());
  const std::vector<std::string> said = alerts_.said();
  ASSERT_EQ(said.size(), 3U);
  EXPECT_EQ(said[0], "fire ringback/north/agents/account");
  EXPECT_EQ(said[1], "resolve ringback/north/agents/deaf");
  EXPECT_EQ(said[2], "resolve ringback/north/agents/account");
}

TEST_F(AgentGatewayTest, a_cancellation_is_given_up_when_the_call_is_over_and_an_alert_says_so) {
  CallOrder order = call();
  order.latest_end = clock_.now() + 3min;
  gateway_->place(order);
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  peer_.on_post(FakeCarrier::answer(503, ""));
  gateway_->call_off(kAttempt, kTo);
  for (int i = 0; i < 500 && alerts_.said().size() < 3; ++i) std::this_thread::sleep_for(10ms);
  EXPECT_GE(clock_.now(), order.latest_end);
  ASSERT_FALSE(alerts_.said().empty());
  EXPECT_EQ(alerts_.said().back(), "fire ringback/north/agents/deaf");
  const std::size_t asked = peer_.requests("POST", "/cancel").size();
  EXPECT_GE(asked, 6U);
  std::this_thread::sleep_for(800ms);
  EXPECT_EQ(peer_.requests("POST", "/cancel").size(), asked);
}

TEST_F(AgentGatewayTest, a_call_that_has_ended_is_not_called_off_any_more) {
  gateway_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  peer_.on_post(FakeCarrier::answer(503, ""));
  gateway_->call_off(kAttempt, kTo);
  ASSERT_TRUE(peer_.wait_for("POST", 2, "/cancel"));
  gateway_->ended(kAttempt);
  std::this_thread::sleep_for(100ms);
  const std::size_t asked = peer_.requests("POST", "/cancel").size();
  std::this_thread::sleep_for(800ms);
  EXPECT_EQ(peer_.requests("POST", "/cancel").size(), asked);
  const std::vector<std::string> said = alerts_.said();
  EXPECT_EQ(std::count(said.begin(), said.end(), "fire ringback/north/agents/deaf"), 0);
}

TEST_F(AgentGatewayTest, calls_off_what_may_still_arrive) {
  peer_.on_post([&](const net::Request& request, net::Reply reply) {
    if (request.path.ends_with("/v1/calls")) return peer_.hold()(request, std::move(reply));
    reply.send(net::response(++asked_ < 3 ? 404 : 200, "application/json", kUnknown));
  });
  gateway_->place(call());
  ASSERT_EQ(peer_.take_held().size(), 1U);  // and dropped: the answer is a broken connection
  gateway_->call_off(kAttempt, kTo);
  ASSERT_TRUE(peer_.wait_for("POST", 3, "/cancel"));
  EXPECT_EQ(placed(), 1U);
}

TEST_F(AgentGatewayTest, calls_off_a_call_of_a_former_life_and_gives_up_on_none) {
  peer_.on_post(FakeCarrier::answer(404, kUnknown));
  gateway_->call_off(kAttempt, kTo);
  ASSERT_TRUE(peer_.wait_for("POST", 2, "/cancel"));
  std::this_thread::sleep_for(5s);  // 300 of the clock's; settled after 130
  const std::size_t asked = peer_.requests("POST", "/cancel").size();
  std::this_thread::sleep_for(1s);
  EXPECT_EQ(peer_.requests("POST", "/cancel").size(), asked);
}

TEST_F(AgentGatewayTest, forgets_attempts_that_are_over_also_where_the_event_is_first) {
  gateway_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  EXPECT_EQ(gateway_->known(), 1U);
  gateway_->ended(kAttempt);
  EXPECT_EQ(gateway_->known(), 0U);
  forget_commands();

  peer_.on_post(peer_.hold());
  gateway_->place(call({AssignmentId{1}, 1}));
  auto held = peer_.take_held();
  ASSERT_EQ(held.size(), 1U);
  gateway_->ended({AssignmentId{1}, 1});
  held[0].send(net::response(201, "application/json", R"({"id": "north.4f9ab1c2.1-1"})"));
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  EXPECT_EQ(gateway_->known(), 0U);
}

TEST_F(AgentGatewayTest, tells_an_incident_once_and_that_it_has_passed_once) {
  peer_.on_post(FakeCarrier::answer(401, ""));
  gateway_->place(call({AssignmentId{1}, 1}));
  gateway_->place(call({AssignmentId{1}, 2}));
  ASSERT_EQ(wait_for_commands(2).size(), 2U);
  peer_.on_post(FakeCarrier::answer(201, R"({"id": "north.4f9ab1c2.1-3"})"));
  gateway_->place(call({AssignmentId{1}, 3}));
  ASSERT_EQ(wait_for_commands(3).size(), 3U);
  gateway_.reset();  // everything was said by then
  const std::vector<std::string> said = alerts_.said();
  EXPECT_EQ(std::count(said.begin(), said.end(), "fire ringback/north/agents/account"), 1);
  EXPECT_LE(std::count(said.begin(), said.end(), "resolve ringback/north/agents/account"), 1);
}

TEST_F(AgentGatewayTest, uses_secrets_that_were_changed_and_keeps_good_ones) {
  const std::string header =
      "t=1700000000,v1=" + net::hex(net::hmac_sha256("another-signing-secret", "1700000000.{}"));
  EXPECT_FALSE(gateway_->is_signed(header, "{}"));
  write("token", "rotated");
  write("secret", "another-signing-secret");
  ASSERT_TRUE(gateway_->reload());
  EXPECT_TRUE(gateway_->is_signed(header, "{}"));
  gateway_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  EXPECT_EQ(peer_.requests("POST")[0].headers.get("Authorization"), "Bearer rotated");
  write("secret", "short");
  const auto reloaded = gateway_->reload();
  ASSERT_FALSE(reloaded);
  EXPECT_EQ(reloaded.error().message.find("short"), std::string::npos) << "a secret";
  EXPECT_TRUE(gateway_->is_signed(header, "{}"));
}

TEST_F(AgentGatewayTest, refuses_texts) {
  gateway_->send({.attempt = kAttempt,
                  .campaign = CampaignId{1},
                  .to = kTo,
                  .body = "x",
                  .latest_end = clock_.now() + 15min});
  EXPECT_TRUE(wait_for_one<command::AttemptRefused>());
}

TEST_F(AgentGatewayTest, delivers_nothing_once_it_is_gone) {
  peer_.on_post(peer_.hold());
  gateway_->place(call());
  gateway_->look_up({AssignmentId{3}, 1}, Channel::voice, kTo, clock_.now());
  auto held = peer_.take_held();
  ASSERT_EQ(held.size(), 1U);
  gateway_.reset();
  held[0].send(net::response(201, "application/json", R"({"id": "north.4f9ab1c2.12345-2"})"));
  EXPECT_TRUE(wait_for_commands(1, 200ms).empty());
}

TEST_F(AgentGatewayTest, says_which_value_of_its_configuration_is_wrong) {
  const auto wrong = [&](auto change, const std::string& name) {
    AgentGatewayConfig changed = config();
    change(changed);
    const auto started = AgentGateway::start(
        changed,
        {.clock = clock_, .timer = timer_, .client = *client_, .deliver = {}, .alerts = nullptr});
    ASSERT_FALSE(started);
    EXPECT_NE(started.error().message.find(name), std::string::npos) << started.error().message;
  };
  wrong([](AgentGatewayConfig& c) { c.base_url = "ftp://x"; }, "base_url");
  wrong([](AgentGatewayConfig& c) { c.public_url = "https://x/"; }, "public_url");
  wrong([](AgentGatewayConfig& c) { c.tenant = "a/b"; }, "tenant");
  wrong([](AgentGatewayConfig& c) { c.store = ""; }, "store");
  wrong([](AgentGatewayConfig& c) { c.store = "a.b"; }, "store");
  wrong([](AgentGatewayConfig& c) { c.transfer_to = "555"; }, "transfer_to");
  wrong([](AgentGatewayConfig& c) { c.times.ring = 14s; }, "64.1200");
  wrong([](AgentGatewayConfig& c) { c.token_file += "-none"; }, "no such file");
  wrong([](AgentGatewayConfig& c) { c.signing_secret_file += "-none"; }, "no such file");
}

}  // namespace
}  // namespace rb::prod
