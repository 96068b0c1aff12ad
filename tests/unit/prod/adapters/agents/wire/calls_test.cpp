#include "prod/adapters/agents/wire/calls.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace rb::prod {
namespace {

constexpr AttemptId kAttempt{AssignmentId{12345}, 2};
constexpr const char* kCall = "north.4f9ab1c2.12345-2";
constexpr Instant kNow{1'700'000'000s};

CallOrder order() {
  return {.attempt = kAttempt,
          .campaign = CampaignId{7},
          .to = "+15555550100",
          .caller_id = CallerId::identified,
          .flow = "flu-booking",
          .voicemail = "callback-please",
          .language = "es",
          .latest_end = kNow + 10min,
          .purpose = Purpose::waitlist_offer,
          .facts = {.first_name = "Ana",
                    .organisation = "North Clinic",
                    .callback_number = "+15555550150"},
          .voicemail_text = "Call us."};
}

AgentCallTerms terms() {
  return {.id = kCall,
          .events_url = "https://x.example/agents/north/events",
          .transfer_to = "+15555550199",
          .plan = {.ring = std::chrono::seconds{20},
                   .talk = std::chrono::seconds{400},
                   .leave_by = kNow + 5s},
          .not_before = kNow,
          .place_by = kNow + 20s};
}

TEST(agent_calls, a_call_is_asked_for_with_all_that_an_agent_needs_and_nothing_else) {
  const auto body = nlohmann::json::parse(agent_call_body(order(), terms()));
  const auto expected = nlohmann::json::parse(R"({
    "id": "north.4f9ab1c2.12345-2", "to": "+15555550100", "caller_id": "identified", "campaign": 7,
    "purpose": "waitlist_offer", "flow": "flu-booking", "language": "es",
    "context": {"first_name": "Ana", "organisation": "North Clinic",
                "callback_number": "+15555550150"},
    "voicemail": "Call us.", "transfer_to": "+15555550199",
    "ring_seconds": 20, "talk_seconds": 400,
    "not_before": "2023-11-14T22:13:20.000Z", "place_by": "2023-11-14T22:13:40.000Z",
    "latest_end": "2023-11-14T22:23:20.000Z",
    "events_url": "https://x.example/agents/north/events"})");
  EXPECT_EQ(body, expected) << body.dump(2);
}

TEST(agent_calls, what_is_not_there_is_null_and_what_is_no_text_does_no_harm) {
  CallOrder bare = order();
  bare.voicemail_text = "";
  bare.facts.first_name = "A\xFF\"";
  AgentCallTerms without = terms();
  without.transfer_to = "";
  const auto body = nlohmann::json::parse(agent_call_body(bare, without));
  EXPECT_TRUE(body["voicemail"].is_null());
  EXPECT_TRUE(body["transfer_to"].is_null());
}

TEST(agent_calls, reads_how_a_call_ended) {
  const auto read = [](const char* more) {
    return read_agent_call(
        kAttempt, kCall,
        std::string(R"({"id": "north.4f9ab1c2.12345-2", "status": "ended", )") + more);
  };
  const auto machine = read(R"("outcome": "answered_machine", "left_voicemail": true,
                              "disposition": "booked"})");
  ASSERT_TRUE(machine && machine->ended);
  EXPECT_EQ(machine->finished.outcome, Outcome::answered_machine);
  EXPECT_TRUE(machine->finished.left_voicemail);
  EXPECT_EQ(machine->finished.disposition, Disposition::none) << "a machine decides nothing";
  const auto person =
      read(R"("outcome": "answered_human", "talk_ms": 1500, "left_voicemail": true})");
  ASSERT_TRUE(person && person->ended);
  EXPECT_EQ(person->finished.disposition, Disposition::no_decision);
  EXPECT_EQ(person->finished.talk, Millis{1500});
  EXPECT_FALSE(person->finished.left_voicemail);
  const auto off = read(R"("outcome": "cancelled"})");
  ASSERT_TRUE(off && off->ended);
  EXPECT_EQ(off->finished.outcome, Outcome::no_answer) << "the phone may have rung";
}

TEST(agent_calls, takes_nothing_else_for_a_record) {
  for (const char* status : {"queued", "ringing", "in_progress"}) {
    const auto record = read_agent_call(
        kAttempt, kCall,
        R"({"id": "north.4f9ab1c2.12345-2", "status": ")" + std::string(status) + "\"}");
    ASSERT_TRUE(record) << status;
    EXPECT_FALSE(record->ended);
  }
  for (const char* wrong :
       {"", "[]", "{", "null", R"({"status": "queued"})", R"({"id": 1, "status": "queued"})",
        R"({"id": "north.4f9ab1c2.12345-2"})",
        R"({"id": "north.4f9ab1c2.12345-2", "status": "done"})",
        R"({"id": "north.4f9ab1c2.12345-3", "status": "ended", "outcome": "busy"})",
        R"({"id": "north.4f9ab1c2.12345-2", "status": "ended"})",
        R"({"id": "north.4f9ab1c2.12345-2", "status": "ended", "outcome": "delivered"})",
        R"({"id": "north.4f9ab1c2.12345-2", "status": "ended", "outcome": 3})",
        R"({"id": "12345-2", "status": "ended", "outcome": "busy"})",
        R"([[[[[[[[[[[[{"id": "north.4f9ab1c2.12345-2"}]]]]]]]]]]]])"}) {
    EXPECT_FALSE(read_agent_call(kAttempt, kCall, wrong)) << wrong;
  }
}

TEST(agent_calls, believes_only_a_plain_no) {
  EXPECT_TRUE(read_agent_refusal(R"({"placed": false})").surely_no_call);
  for (const char* other :
       {"", R"({"placed": null})", R"({"placed": "false"})", R"({"placed": 0})", "false"}) {
    EXPECT_FALSE(read_agent_refusal(other).surely_no_call) << other;
  }
  EXPECT_EQ(read_agent_refusal(R"({"code": "bad_number"})").code, "bad_number");
  EXPECT_EQ(read_agent_refusal(R"({"code": 4})").code, "");
}

}  // namespace
}  // namespace rb::prod
