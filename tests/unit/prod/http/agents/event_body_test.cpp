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

std::string use(const std::string& tool, const std::string& arguments) {
  return event(R"("type": "tool_call", "tool": ")" + tool + R"(", "arguments": )" + arguments);
}

TEST(agent_event_body, reads_the_arguments_of_each_tool) {
  const auto verify = read_agent_event(use("verify_identity", R"({"birth_date": "1961-03-14"})"));
  ASSERT_TRUE(verify);
  using namespace std::chrono;
  EXPECT_EQ(verify->arguments.birth_date, year{1961} / 3 / 14);
  const auto search = read_agent_event(use("search_slots", R"({"wish": {"part": "morning"},
      "refused": [4, 7], "known": ["referral"]})"));
  ASSERT_TRUE(search);
  EXPECT_EQ(search->arguments.wish.part, PartOfDay::morning);
  EXPECT_EQ(search->arguments.refused, (std::vector<SlotId>{SlotId{4}, SlotId{7}}));
  EXPECT_EQ(search->arguments.known, bit(Detail::referral));
  for (const char* tool : {"hold_slot", "book_slot"}) {
    const auto about_one = read_agent_event(use(tool, R"({"slot": 7})"));
    ASSERT_TRUE(about_one) << tool;
    EXPECT_EQ(about_one->arguments.slot, SlotId{7}) << tool;
  }
  const auto escalate = read_agent_event(use("escalate", R"({"reason": "distress"})"));
  ASSERT_TRUE(escalate);
  EXPECT_EQ(escalate->arguments.reason, "distress");
  EXPECT_EQ(escalate->arguments.words, "");
  const auto in_words = read_agent_event(
      use("escalate", R"({"reason": "symptoms", "words": "My chest feels tight."})"));
  ASSERT_TRUE(in_words);
  EXPECT_EQ(in_words->arguments.words, "My chest feels tight.");
  const auto summary = read_agent_event(use("write_summary", R"({"text": "Wants mornings."})"));
  ASSERT_TRUE(summary);
  EXPECT_EQ(summary->arguments.text, "Wants mornings.");
}

TEST(agent_event_body, points_at_every_argument_that_is_wrong) {
  EXPECT_EQ(faults_of(event(R"("type": "tool_call", "tool": "book_slot")")),
            Pointers{"/arguments/slot"});
  EXPECT_EQ(faults_of(use("book_slot", R"({"slot": "7", "hour": 9})")),
            (Pointers{"/arguments/hour", "/arguments/slot"}));
  for (const char* date : {R"("3/14/1961")", R"("1961-02-30")", "19610314", R"("")", "null"}) {
    EXPECT_EQ(faults_of(use("verify_identity", std::string(R"({"birth_date": )") + date + "}")),
              Pointers{"/arguments/birth_date"})
        << date;
  }
  EXPECT_EQ(faults_of(use("search_slots", R"({"wish": {"part": "night"}, "known": ["shoe size"],
      "refused": [-1]})")),
            (Pointers{"/arguments/known", "/arguments/refused", "/arguments/wish/part"}));
  EXPECT_EQ(faults_of(use("escalate", R"({"reason": "boredom"})")), Pointers{"/arguments/reason"});
  EXPECT_EQ(faults_of(use("escalate", R"({"reason": "symptoms", "words": 3})")),
            Pointers{"/arguments/words"});
  for (const char* address :
       {"agents.example/12", "http://agents.example/12", "javascript:alert(1)", "https://a b"}) {
    EXPECT_EQ(faults_of(use("write_summary",
                            std::string(R"({"text": "x", "transcript": ")") + address + "\"}")),
              Pointers{"/arguments/transcript"})
        << address;
  }
  EXPECT_EQ(faults_of(use("write_summary", R"({"text": ")" + std::string(2001, 'x') + "\"}")),
            Pointers{"/arguments/text"});
}

}  // namespace
}  // namespace rb::prod
