// Calls by agents, lived through in simulated time.
#include <gtest/gtest.h>

#include "tests/unit/sim/sandbox/worlds.hpp"

namespace rb::sim::sandbox {
namespace {

using nlohmann::json;

constexpr const char* kPeople =
    "population: {patients: 300, zones: {America/New_York: 100%}, shared_phone: 0%, "
    "second_number: 0%}\n"
    "behaviour: {answer: 50%, books_when_engaged: 50%, opt_out_per_call: 10%}\n"
    "carrier: {calls_per_second: 1000, trunks: 1000, lost_callbacks: 0%, duplicate_callbacks: 0%, "
    "lost_requests: 0%}\n";

constexpr const char* kEvents = "http://127.0.0.1:1/agents/clinic/events";

net::Response yes(const net::Ask&) {
  return net::response(200, "application/json",
                       R"({"action": "continue", "result": {"accepted": true}})");
}
net::Response no(const net::Ask&) {
  return net::response(200, "application/json",
                       R"({"action": "hang_up", "result": {"accepted": false}})");
}

std::optional<net::Response> gateway(TestWorld& world, const std::string& method,
                                     const std::string& path, const std::string& body = "",
                                     const std::string& token = CarrierAccount{}.token) {
  net::Request request = a_request(method, "/agents/v1/calls" + path);
  request.headers.add("Authorization", "Bearer " + token);
  request.body = body;
  return world.ask(std::move(request));
}

std::string call_of(std::uint32_t i) {
  return "clinic.4f9ab1c2." + std::to_string(i) + "-1";
}

json order(TestWorld& world, std::uint32_t i) {
  return {{"id", call_of(i)},     {"to", world.sandbox->numbers().of(PhoneId{i})},
          {"campaign", 0},        {"voicemail", "Call us."},
          {"talk_seconds", 600},  {"place_by", "2099-01-01T00:00:00.000Z"},
          {"events_url", kEvents}};
}

std::vector<json> events_of(const TestWorld& world, const std::string& call) {
  std::vector<json> events;
  for (const net::Ask& ask : world.asked) {
    if (ask.url != kEvents) continue;
    const json event = json::parse(ask.body);
    if (event["call"] == call) events.push_back(event);
  }
  return events;
}

TEST(SandboxAgents, TellWhatTheWorldDecidesAndUseAToolForIt) {
  TestWorld world(kPeople, yes);
  for (std::uint32_t i = 0; i < 300; ++i) {
    const auto placed = gateway(world, "POST", "", order(world, i).dump());
    ASSERT_EQ(placed->status, 201);
    EXPECT_EQ(json::parse(placed->body)["id"], call_of(i));
  }
  world.pass(1h);
  std::map<std::string, int> outcomes;
  int booked = 0;
  for (const json& line : world.ledger()) {
    const json& contact = line["contact"];
    const std::string call = contact["attempt"];
    SCOPED_TRACE(call);
    const auto events = events_of(world, call);
    ASSERT_GE(events.size(), 2U);
    EXPECT_EQ(events.front()["type"], "ringing");
    const json& last = events.back();
    EXPECT_EQ(last["type"], "ended");
    EXPECT_EQ(last["outcome"], contact["outcome"]);
    ++outcomes[contact["outcome"]];
    const json found = json::parse(gateway(world, "GET", "/" + call)->body);
    EXPECT_EQ(found["status"], "ended");
    EXPECT_EQ(found["outcome"], contact["outcome"]);
    if (contact["disposition"] != "booked") continue;
    ++booked;
    EXPECT_EQ(events[1]["by"], "human");
    EXPECT_EQ(events[2]["tool"], "get_context");
    EXPECT_EQ(events[3]["tool"], "choose_slot");
    EXPECT_EQ(last["disposition"], "booked");
  }
  EXPECT_GT(booked, 10);
  EXPECT_GT(outcomes["answered_machine"], 10);
  EXPECT_GT(outcomes["no_answer"], 10);
}

TEST(SandboxAgents, HangUpOnWhoOptsOutWithoutWaitingForAnAnswer) {
  TestWorld world(kPeople, [](const net::Ask& ask) {
    const bool opt_out = ask.body.find("opt_out") != std::string::npos;
    return opt_out ? net::response(503, "text/plain", "") : yes(ask);
  });
  for (std::uint32_t i = 0; i < 300; ++i) {
    ASSERT_EQ(gateway(world, "POST", "", order(world, i).dump())->status, 201);
  }
  world.pass(30min);
  int out = 0;
  for (const json& line : world.ledger()) {
    if (line["contact"]["disposition"] != "opted_out") continue;
    ++out;
    EXPECT_EQ(line["contact"]["outcome"], "answered_human") << "it is over";
    EXPECT_EQ(line["contact"]["hung_up_on"], false);
  }
  EXPECT_GT(out, 3);
}

TEST(SandboxAgents, SignWhatTheyTell) {
  TestWorld world(kPeople, yes);
  ASSERT_EQ(gateway(world, "POST", "", order(world, 0).dump())->status, 201);
  world.pass(1h);
  ASSERT_FALSE(world.asked.empty());
  const net::Ask& ask = world.asked.front();
  const std::string header(ask.headers.get("Ringback-Signature"));
  const std::string time = header.substr(2, header.find(',') - 2);
  EXPECT_EQ(header, "t=" + time + ",v1=" +
                        net::hex(net::hmac_sha256(CarrierAccount{}.token, time + "." + ask.body)));
}

TEST(SandboxAgents, OneIdIsOneCall) {
  TestWorld world(kPeople, yes);
  const auto unknown = gateway(world, "GET", "/" + call_of(0));
  EXPECT_EQ(unknown->status, 404);
  EXPECT_EQ(json::parse(unknown->body)["code"], "unknown_call");
  EXPECT_EQ(json::parse(unknown->body)["id"], call_of(0));
  EXPECT_EQ(gateway(world, "POST", "", order(world, 0).dump())->status, 201);
  EXPECT_EQ(gateway(world, "POST", "", order(world, 0).dump())->status, 200);
  world.pass(1h);
  EXPECT_EQ(world.ledger().size(), 1U);
}

TEST(SandboxAgents, HangUpAtTheDaemonsWord) {
  TestWorld world(kPeople, no);
  for (std::uint32_t i = 0; i < 20; ++i) {
    ASSERT_EQ(gateway(world, "POST", "", order(world, i).dump())->status, 201);
  }
  world.pass(1h);
  for (std::uint32_t i = 0; i < 20; ++i) {
    const auto events = events_of(world, call_of(i));
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[1]["outcome"], "cancelled") << "it only rang";
  }
}

TEST(SandboxAgents, CancelOnceAndForAll) {
  TestWorld world(kPeople, yes);
  EXPECT_EQ(json::parse(gateway(world, "POST", "/" + call_of(0) + "/cancel")->body)["code"],
            "unknown_call");
  ASSERT_EQ(gateway(world, "POST", "", order(world, 0).dump())->status, 201);
  EXPECT_EQ(json::parse(gateway(world, "POST", "/" + call_of(0) + "/cancel")->body)["status"],
            "ended");
  EXPECT_EQ(gateway(world, "POST", "/" + call_of(0) + "/cancel")->status, 200);
  world.pass(1h);
  EXPECT_EQ(events_of(world, call_of(0)).size(), 1U);
}

TEST(SandboxAgents, TellAgainWhatWasNotHeard) {
  int asked = 0;
  TestWorld world(kPeople, [&](const net::Ask& ask) {
    return ++asked < 4 ? net::response(503, "text/plain", "") : yes(ask);
  });
  ASSERT_EQ(gateway(world, "POST", "", order(world, 0).dump())->status, 201);
  world.pass(1h);
  const auto events = events_of(world, call_of(0));
  ASSERT_GE(events.size(), 5U);
  EXPECT_EQ(events.back()["type"], "ended");
  EXPECT_GT(std::count(events.begin(), events.end(), events[0]), 1) << "the same event";
}

TEST(SandboxAgents, RefuseWhatCannotBeCarriedOut) {
  TestWorld world(kPeople, yes);
  EXPECT_EQ(gateway(world, "POST", "", order(world, 0).dump(), "wrong")->status, 401);
  const std::tuple<const char*, json, int, const char*> cases[] = {
      {"id", "x", 400, ""},
      {"to", "555", 422, "bad_number"},
      {"talk_seconds", 0, 400, ""},
      {"campaign", -1, 400, ""},
      {"events_url", "here", 400, ""},
      {"place_by", "soon", 400, ""},
      {"place_by", "2020-01-01T00:00:00Z", 422, "too_late"}};
  for (const auto& [name, value, status, code] : cases) {
    json body = order(world, 0);
    body[name] = value;
    const auto answer = gateway(world, "POST", "", body.dump());
    EXPECT_EQ(answer->status, status) << name;
    EXPECT_EQ(json::parse(answer->body).value("code", ""), code) << name;
    EXPECT_EQ(json::parse(answer->body)["placed"], false) << name;
  }
  EXPECT_EQ(gateway(world, "POST", "", "[]")->status, 400);
  EXPECT_EQ(gateway(world, "POST", "/" + call_of(0) + "/sing")->status, 404);
  world.pass(1h);
  EXPECT_TRUE(world.ledger().empty());
}

}  // namespace
}  // namespace rb::sim::sandbox
