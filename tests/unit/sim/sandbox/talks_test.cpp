// Patients who talk, lived through in simulated time: the daemon is a function that asks.
#include <gtest/gtest.h>

#include "edge/roster/roster.hpp"
#include "tests/unit/sim/sandbox/worlds.hpp"

namespace rb::sim::sandbox {
namespace {

Plan talking_plan() {
  const std::string path = std::string(RB_SOURCE_DIR) + "/scenarios/service/sandbox-talks.yaml";
  auto plan = make_plan({.scenario = path, .policies = {}, .more_zones = {}});
  if (!plan) throw std::runtime_error(plan.error().front().what);
  return std::move(*plan);
}

std::string field(const net::Ask& ask, const char* name) {
  return field_of(*net::parse_form(ask.body), name);
}

net::Response gather(const std::string& question) {
  return net::response(200, "text/xml",
                       "<Response><Gather input=\"dtmf speech\" actionOnEmptyResult=\"true\" "
                       "action=\"/voice?step=2\"><Say>" +
                           question + "</Say></Gather></Response>");
}

// Asks who is there, then for the birth date, then says goodbye.
net::Response asks_twice(const net::Ask& ask) {
  if (ask.url.find("/voice") == std::string::npos) return net::response(204, "text/plain", "");
  const bool begins = ask.url.find("step=2") == std::string::npos;
  if (begins) {
    return gather(
        "Good morning, this is the automated assistant of Mercy about a visit that is "
        "due. To stop these calls, say stop. Am I speaking with Ana?");
  }
  const bool said_yes = field(ask, "SpeechResult").find("y") == 0 || field(ask, "Digits") == "1" ||
                        field(ask, "SpeechResult") == "sure";
  if (said_yes) return gather("To protect your privacy, please tell me your date of birth.");
  return net::response(200, "text/xml", "<Response><Say>Goodbye.</Say><Hangup/></Response>");
}

void call_everybody(TestWorld& world) {
  for (std::uint32_t i = 0; i < 60; ++i) {
    world.call(world.sandbox->numbers().of(PhoneId{i}), std::to_string(i) + "-1");
  }
  world.pass(1h);
}

TEST(SandboxTalks, AnswerTheQuestionsOfAFlow) {
  TestWorld world(talking_plan(), asks_twice);
  call_everybody(world);
  const auto roster = edge::read_roster(world.sandbox->roster(), prefixes());
  ASSERT_TRUE(roster);
  EXPECT_TRUE(roster->rows[0].birth_date.has_value());
  EXPECT_FALSE(roster->rows[0].first_name.empty());
  int dates = 0;
  for (const auto& line : world.ledger()) {
    if (!line.contains("talk")) continue;
    const auto& talk = line["talk"];
    EXPECT_EQ(talk["channel"], "voice");
    EXPECT_FALSE(talk["offered"]);
    for (const std::string said : talk["course"]) {
      dates += said.rfind("birth_date: ", 0) == 0;
    }
    // Neither has said what they wanted.
    EXPECT_FALSE(talk["wants"] == "booked" && talk["decided"] != "no_decision") << talk;
  }
  EXPECT_GE(dates, 3);
  for (const auto& line : world.ledger()) {
    if (!line.contains("contact")) continue;
    const auto& contact = line["contact"];
    EXPECT_NE(contact["keys"], "9") << contact;
  }
}

TEST(SandboxTalks, PressTheUsualKeysWhereNoFlowAsks) {
  TestWorld world(talking_plan(), [](const net::Ask& ask) {
    if (ask.url.find("/voice") == std::string::npos) return net::response(204, "text/plain", "");
    return ask.url.find("step=2") == std::string::npos
               ? gather("For the first free time, press 1.")
               : net::response(200, "text/xml", "<Response><Hangup/></Response>");
  });
  call_everybody(world);
  int pressed = 0;
  for (const auto& line : world.ledger()) {
    EXPECT_FALSE(line.contains("talk"));
    if (line.contains("contact")) pressed += line["contact"]["keys"] == "1";
  }
  EXPECT_GT(pressed, 3);
}

TEST(SandboxTalks, GoOnByTextWhileTheyAreAsked) {
  std::vector<std::string> written;
  TestWorld world(talking_plan(), [&](const net::Ask& ask) {
    if (ask.url.find("/inbound-text") == std::string::npos) {
      return net::response(204, "text/plain", "");
    }
    written.push_back(field(ask, "Body"));
    const bool date = written.back().find_first_of("0123456789") != std::string::npos;
    return net::response(200, "text/xml",
                         std::string("<Response><Message>") +
                             (date ? "Thank you. See you then."
                                   : "To protect your privacy, please tell me your date of birth. "
                                     "Reply with the date of birth, such as 3/14/1961.") +
                             "</Message></Response>");
  });
  for (std::uint32_t i = 0; i < 60; ++i) {
    world.carrier(
        "POST", "/Messages.json",
        {{"To", world.sandbox->numbers().of(PhoneId{i})},
         {"From", "+12125550100"},
         {"Body", "Your yearly visit is due."},
         {"StatusCallback", "http://127.0.0.1:1/status?attempt=" + std::to_string(i) + "-1"}});
  }
  world.pass(24h);
  int talks = 0;
  int dates = 0;
  for (const auto& line : world.ledger()) {
    if (!line.contains("talk")) continue;
    ++talks;
    EXPECT_EQ(line["talk"]["channel"], "text");
    EXPECT_EQ(line["talk"]["attempt"], "");
    for (const std::string said : line["talk"]["course"])
      dates += said.rfind("birth_date: ", 0) == 0;
  }
  EXPECT_GT(talks, 5);
  EXPECT_GT(dates, 3);
  EXPECT_GE(written.size(), static_cast<std::size_t>(talks + dates));
}

}  // namespace
}  // namespace rb::sim::sandbox
