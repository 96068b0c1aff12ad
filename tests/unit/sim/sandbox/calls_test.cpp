// Calls and texts lived through in simulated time.
#include <gtest/gtest.h>

#include "sim/lab/rehearsal.hpp"
#include "tests/unit/sim/sandbox/worlds.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr const char* kPeople =
    "population: {patients: 300, zones: {America/New_York: 100%}, shared_phone: 0%, "
    "second_number: 0%}\n"
    "behaviour: {answer: 50%, books_when_engaged: 50%}\n"
    "carrier: {calls_per_second: 1000, trunks: 1000, lost_callbacks: 0%, duplicate_callbacks: 0%, "
    "lost_requests: 0%}\n";

net::Response script(const net::Ask& ask) {
  const bool keys = ask.url.find("/keys") != std::string::npos;
  return net::response(200, "text/xml",
                       keys ? "<Response><Hangup/></Response>"
                            : "<Response><Gather action=\"/keys\"><Say>Press one.</Say></Gather>"
                              "</Response>");
}

std::string field(const net::Ask& ask, const char* name) {
  return field_of(*net::parse_form(ask.body), name);
}

// What the sandbox lives through is what the simulator's world decides for the same request.
TEST(SandboxCalls, EndAsTheSimulatorsDo) {
  TestWorld world(kPeople, script);
  auto population = modelled_population(world.plan, 3);
  WorldConfig config;
  config.seed = 3;
  config.start = world.plan.start;
  config.home = world.plan.start_zone;
  config.zones = world.plan.zones;
  config.behaviour = world.plan.scenario.behaviour();
  config.carrier = world.plan.scenario.carrier();
  config.ehr = world.plan.scenario.ehr();
  config.agents = world.plan.scenario.agents();
  config.staff = world.plan.scenario.staff();
  config.campaigns = {
      {world.plan.campaigns[0].policy->purpose, world.plan.campaigns[0].policy->urgency}};
  sim::World simulated(config, *population);
  for (std::uint32_t i = 0; i < 300; ++i) {
    const PhoneId phone = (*population)[PatientId{i}].phones[0];
    ASSERT_EQ(world.call(world.sandbox->numbers().of(phone), std::to_string(i) + "-1")->status,
              201);
    std::vector<Command> ignored;
    while (simulated.next_time() <= world.sandbox->now()) simulated.advance(ignored);
    simulated.dispatch(world.sandbox->now(), effect::OutboundCall{.attempt = {AssignmentId{i}, 1},
                                                                  .patient = PatientId{i},
                                                                  .campaign = CampaignId{0},
                                                                  .phone = phone,
                                                                  .voicemail = true,
                                                                  .latest_end = kNever,
                                                                  .about = {}});
  }
  world.pass(1h);
  const auto ledger = world.ledger();
  ASSERT_EQ(ledger.size(), 300U);
  std::map<std::string, int> outcomes;
  for (std::uint32_t i = 0; i < 300; ++i) {
    const auto& entry = ledger[i]["contact"];
    const LatestAttempt& latest = simulated.latest(AssignmentId{i});
    EXPECT_EQ(entry["attempt"], std::to_string(i) + "-1");
    EXPECT_EQ(entry["patient"], "p" + std::to_string(i));
    EXPECT_EQ(entry["outcome"], name_of(latest.outcome)) << entry;
    EXPECT_EQ(entry["disposition"], name_of(latest.disposition)) << entry;
    EXPECT_EQ(entry["keys"], Keys{}.of(latest.disposition)) << entry;
    ++outcomes[entry["outcome"]];
  }
  EXPECT_GT(outcomes["answered_human"], 60);
  EXPECT_GT(outcomes["answered_machine"], 20);
  EXPECT_GT(outcomes["bad_number"], 10);
}

TEST(SandboxCalls, TellTheirStatusInOrderAsAskedFor) {
  TestWorld world(kPeople, script);
  for (std::uint32_t i = 0; i < 40; ++i) {
    world.carrier(
        "POST", "/Calls.json",
        {{"To", world.sandbox->numbers().of(PhoneId{i})},
         {"From", "+12125550100"},
         {"Url", "http://127.0.0.1:1/voice"},
         {"StatusCallback", "http://127.0.0.1:1/status?attempt=" + std::to_string(i) + "-1"},
         {"StatusCallbackEvent", "initiated ringing answered completed"}});
  }
  world.pass(1h);
  std::map<std::string, std::vector<std::string>> by_call;
  for (const net::Ask& ask : world.asked) {
    const auto status = field(ask, "CallStatus");
    if (ask.url.find("/status") != std::string::npos)
      by_call[field(ask, "CallSid")].push_back(status);
  }
  ASSERT_EQ(by_call.size(), 40U);
  int answered = 0;
  for (const auto& [sid, statuses] : by_call) {
    ASSERT_GE(statuses.size(), 3U);
    EXPECT_EQ(statuses[0], "initiated");
    EXPECT_EQ(statuses[1], "ringing");
    if (statuses.size() == 4) {
      ++answered;
      EXPECT_EQ(statuses[2], "in-progress");
      EXPECT_EQ(statuses[3], "completed");
    }
  }
  EXPECT_GT(answered, 5);
  EXPECT_LT(answered, 40);
}

TEST(SandboxCalls, OfADaemonThatDoesNotAnswerDecideNothing) {
  TestWorld world(kPeople, [](const net::Ask&) { return net::response(500, "text/plain", ""); });
  for (std::uint32_t i = 0; i < 100; ++i) {
    world.call(world.sandbox->numbers().of(PhoneId{i}), std::to_string(i) + "-1");
  }
  world.pass(1h);
  int people = 0;
  for (const auto& line : world.ledger()) {
    EXPECT_EQ(line["contact"]["keys"], "");
    if (line["contact"]["outcome"] == "answered_human")
      people += line["contact"]["hung_up_on"] == true;
  }
  EXPECT_GT(people, 20);
}

TEST(SandboxCalls, PlacedTwiceRingTwice) {
  TestWorld world(kPeople, script);
  const std::string number = world.sandbox->numbers().of(PhoneId{3});
  world.call(number, "3-1");
  world.call(number, "3-1");
  world.pass(1h);
  const auto ledger = world.ledger();
  ASSERT_EQ(ledger.size(), 2U);
  EXPECT_EQ(ledger[0]["contact"]["attempt"], ledger[1]["contact"]["attempt"]);
  EXPECT_NE(ledger[0]["contact"]["until"], ledger[1]["contact"]["until"]);
}

TEST(SandboxCalls, AreHungUpAtTheirTimeLimit) {
  TestWorld world(kPeople, [](const net::Ask&) {
    return net::response(200, "text/xml", "<Response><Pause length=\"600\"/></Response>");
  });
  for (std::uint32_t i = 0; i < 60; ++i) {
    world.carrier("POST", "/Calls.json",
                  {{"To", world.sandbox->numbers().of(PhoneId{i})},
                   {"From", "+12125550100"},
                   {"Url", "http://127.0.0.1:1/voice"},
                   {"TimeLimit", "20"},
                   {"StatusCallback", "http://127.0.0.1:1/status"}});
  }
  world.pass(1h);
  int cut = 0;
  for (const net::Ask& ask : world.asked) {
    if (field(ask, "CallStatus") != "completed") continue;
    EXPECT_LE(std::stoi(field(ask, "CallDuration")), 20);
    cut += field(ask, "CallDuration") == "20";
  }
  EXPECT_GT(cut, 10);
}

TEST(SandboxCalls, AreRefusedBeyondWhatTheCarrierTakes) {
  TestWorld world(
      "population: {patients: 50}\n"
      "carrier: {calls_per_second: 1, trunks: 1, lost_requests: 0%,"
      " outages: [{from: day 1 10:00, for: 1h}]}\n",
      script);
  const std::string number = world.sandbox->numbers().of(PhoneId{0});
  EXPECT_EQ(world.call(number, "0-1")->status, 201);
  const auto refused = world.call(world.sandbox->numbers().of(PhoneId{1}), "1-1");
  EXPECT_EQ(refused->status, 429);
  EXPECT_EQ(nlohmann::json::parse(refused->body)["code"], 20429);
  world.pass(90min);
  EXPECT_EQ(world.call(number, "0-2")->status, 503);
  EXPECT_EQ(world.carrier("GET", "/Calls.json")->status, 503);
  world.pass(1h);
  EXPECT_EQ(world.call(number, "0-2")->status, 201);
  EXPECT_EQ(nlohmann::json::parse(world.carrier("GET", "/Calls.json")->body)["calls"].size(), 2U);
}

TEST(SandboxCalls, GiveTheirTrunkBackWhenTheyEnd) {
  TestWorld world(
      "population: {patients: 60}\nbehaviour: {answer: 60%}\n"
      "carrier: {calls_per_second: 1000, trunks: 1, lost_requests: 0%}\n",
      script);
  for (std::uint32_t i = 0; i < 60; ++i) {
    const auto placed =
        world.call(world.sandbox->numbers().of(PhoneId{i}), std::to_string(i) + "-1");
    ASSERT_EQ(placed->status, 201) << "call " << i;
    const std::string sid = nlohmann::json::parse(placed->body)["sid"];
    for (int second = 0; second < 3600; ++second) {
      const auto call = world.carrier("GET", "/Calls/" + sid + ".json");
      if (!nlohmann::json::parse(call->body)["end_time"].is_null()) break;
      world.pass(1s);
    }
  }
}

TEST(SandboxTexts, OfWhoTextedStopAreRefused) {
  TestWorld world(
      "population: {patients: 60, landline: 0%, bad_number: 0%, wrong_number: 0%, "
      "shared_phone: 0%, second_number: 0%}\n"
      "behaviour: {opt_out_per_text: 30%}\n"
      "carrier: {lost_requests: 0%}\n");
  const auto text = [&](std::uint32_t i, const char* ordinal) {
    return world.carrier(
        "POST", "/Messages.json",
        {{"To", world.sandbox->numbers().of(PhoneId{i})},
         {"From", "+12125550100"},
         {"Body", "Hello"},
         {"StatusCallback", "http://127.0.0.1:1/text?attempt=" + std::to_string(i) + ordinal}});
  };
  for (std::uint32_t i = 0; i < 60; ++i) ASSERT_EQ(text(i, "-1")->status, 201);
  world.pass(48h);
  std::set<std::string> stopped;
  for (const net::Ask& ask : world.asked) {
    if (field(ask, "Body") == "STOP") stopped.insert(field(ask, "From"));
  }
  EXPECT_GT(stopped.size(), 8U);
  for (std::uint32_t i = 0; i < 60; ++i) {
    const auto answer = text(i, "-2");
    const bool out = stopped.contains(world.sandbox->numbers().of(PhoneId{i}));
    EXPECT_EQ(answer->status, out ? 400 : 201);
    if (out) {
      EXPECT_EQ(nlohmann::json::parse(answer->body)["code"], 21610);
    }
  }
}

}  // namespace
}  // namespace rb::sim::sandbox
