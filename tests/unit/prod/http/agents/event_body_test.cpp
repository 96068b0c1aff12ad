#include "prod/http/agents/event_body.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace rb::prod {
namespace {

std::string event(const std::string& more) {
  return R"({"id": "evt_1", "call": "north.4f9ab1c2.12345-2", )" + more + "}";
}

// The fields at fault, in no order.
std::vector<std::string> faults_of(const std::string& body) {
  const auto read = read_agent_event(body);
  std::vector<std::string> pointers;
  if (read) return pointers;
  for (const FieldFault& fault : read.error()) pointers.push_back(fault.pointer);
  std::sort(pointers.begin(), pointers.end());
  return pointers;
}

using Pointers = std::vector<std::string>;

TEST(agent_event_body, reads_each_kind_of_event) {
  const auto ringing = read_agent_event(event(R"("type": "ringing")"));
  ASSERT_TRUE(ringing);
  EXPECT_EQ(ringing->id, "evt_1");
  EXPECT_EQ(ringing->call, "north.4f9ab1c2.12345-2");
  EXPECT_EQ(ringing->type, AgentEventType::ringing);

  const auto answered = read_agent_event(event(R"("type": "answered", "by": "machine")"));
  ASSERT_TRUE(answered);
  EXPECT_EQ(answered->type, AgentEventType::answered);

  const auto tool = read_agent_event(
      event(R"("type": "tool_call", "tool": "decline", "arguments": {}, "talk_ms": 61000)"));
  ASSERT_TRUE(tool);
  EXPECT_EQ(tool->tool, AgentTool::decline);
  EXPECT_EQ(tool->talk, Millis{61s});

  const auto ended = read_agent_event(event(
      R"("type": "ended", "outcome": "answered_human", "disposition": "wrong_person", "talk_ms": 5)"));
  ASSERT_TRUE(ended);
  EXPECT_EQ(ended->outcome, Outcome::answered_human);
  EXPECT_EQ(ended->disposition, Disposition::wrong_person);
  EXPECT_EQ(ended->talk, Millis{5});

  const auto machine = read_agent_event(
      event(R"("type": "ended", "outcome": "answered_machine", "left_voicemail": true)"));
  ASSERT_TRUE(machine);
  EXPECT_EQ(machine->disposition, Disposition::none);
  EXPECT_TRUE(machine->left_voicemail);
}

TEST(agent_event_body, a_talk_of_which_nothing_is_said_ended_without_a_decision) {
  const auto ended = read_agent_event(event(R"("type": "ended", "outcome": "answered_human")"));
  ASSERT_TRUE(ended);
  EXPECT_EQ(ended->disposition, Disposition::no_decision);
}

TEST(agent_event_body, points_at_everything_that_is_wrong) {
  EXPECT_EQ(faults_of(""), (Pointers{"", "/call", "/id", "/type"}));
  EXPECT_EQ(faults_of("[]"), (Pointers{"", "/call", "/id", "/type"}));
  EXPECT_EQ(faults_of("{}"), (Pointers{"/call", "/id", "/type"}));
  EXPECT_EQ(faults_of(event(R"("type": 3)")), Pointers{"/type"});
  EXPECT_EQ(faults_of(event(R"("type": "answered")")), Pointers{"/by"});
  EXPECT_EQ(faults_of(event(R"("type": "answered", "by": "dog")")), Pointers{"/by"});
  EXPECT_EQ(faults_of(event(R"("type": "ringing", "tool": "confirm")")), Pointers{"/tool"});
  EXPECT_EQ(faults_of(event(R"("type": "tool_call", "tool": "diagnose", "talk_ms": 1.5)")),
            (Pointers{"/talk_ms", "/tool"}));
  EXPECT_EQ(faults_of(event(R"("type": "tool_call", "tool": "confirm", "arguments": [1])")),
            Pointers{"/arguments"});
  EXPECT_EQ(
      faults_of(event(R"("type": "tool_call", "tool": "confirm", "arguments": {"dose": "5 mg"})")),
      Pointers{"/arguments/dose"});
  EXPECT_EQ(faults_of(event(R"("type": "ended", "outcome": "unknown")")), Pointers{"/outcome"});
  EXPECT_EQ(faults_of(event(R"("type": "ended", "outcome": "busy", "disposition": "booked")")),
            Pointers{"/disposition"});
  EXPECT_EQ(faults_of(event(R"("type": "ended", "outcome": "busy", "left_voicemail": true)")),
            Pointers{"/left_voicemail"});
  EXPECT_EQ(faults_of(event(
                R"("type": "ended", "outcome": "answered_machine", "left_voicemail": "yes")")),
            Pointers{"/left_voicemail"});
  EXPECT_EQ(
      faults_of(event(R"("type": "ended", "outcome": "answered_human", "disposition": "none")")),
      Pointers{"/disposition"});
}

}  // namespace
}  // namespace rb::prod
