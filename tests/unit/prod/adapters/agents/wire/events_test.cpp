#include "prod/adapters/agents/wire/events.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr AttemptId kAttempt{AssignmentId{1}, 1};

AgentView view() {
  return {.may_go_on = true,
          .first_name = "Ana",
          .language = "es",
          .organisation = "North Clinic",
          .callback_number = "+15555550150",
          .flow = "flu-booking",
          .purpose = Purpose::recall,
          .transfer_to = "+15555550199"};
}

AgentEvent tool(AgentTool tool) {
  return {.id = "e", .call = "1-1", .type = AgentEventType::tool_call, .tool = tool, .talk = 9s};
}

TEST(agent_events, what_the_patient_decided_ends_the_attempt) {
  const std::pair<const char*, Disposition> cases[] = {
      {"confirm", Disposition::confirmed},
      {"decline", Disposition::declined},
      {"request_callback", Disposition::callback_requested},
      {"choose_slot", Disposition::booked},
      {"opt_out", Disposition::opted_out},
      {"transfer_to_person", Disposition::escalated},
      {"escalate", Disposition::escalated}};
  for (const auto& [name, disposition] : cases) {
    SCOPED_TRACE(name);
    const auto found = agent_tool_of(name);
    ASSERT_TRUE(found);
    EXPECT_EQ(name_of(*found), name);
    const auto finished = finished_by(tool(*found), kAttempt);
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->attempt, kAttempt);
    EXPECT_EQ(finished->outcome, Outcome::answered_human);
    EXPECT_EQ(finished->disposition, disposition);
    EXPECT_EQ(finished->talk, Millis{9s});
    EXPECT_EQ(
        json::parse(answer_event(tool(*found), view(), AgentDecision::noted))["result"]["accepted"],
        true);
    EXPECT_EQ(json::parse(answer_event(tool(*found), view(), AgentDecision::too_late)),
              json::parse(R"({"result": {"accepted": false, "reason": "the_call_is_over"}})"));
  }
  for (const char* name : {"get_context", "verify_identity", "search_slots", "hold_slot",
                           "book_slot", "write_summary"}) {
    EXPECT_FALSE(finished_by(tool(*agent_tool_of(name)), kAttempt)) << name;
  }
  EXPECT_EQ(std::size(cases) + 6, agent_tools().size());
  EXPECT_FALSE(agent_tool_of("prescribe"));
}

TEST(agent_events, who_wants_a_person_is_told_whom_to_dial) {
  const AgentEvent event = tool(AgentTool::transfer_to_person);
  EXPECT_EQ(json::parse(answer_event(event, view(), AgentDecision::noted))["result"]["dial"],
            "+15555550199");
  AgentView alone = view();
  alone.transfer_to = "";
  EXPECT_TRUE(
      json::parse(answer_event(event, alone, AgentDecision::noted))["result"]["dial"].is_null());
}

TEST(agent_events, an_agent_may_know_what_the_order_said_while_the_call_may_go_on) {
  const AgentEvent event = tool(AgentTool::get_context);
  EXPECT_FALSE(finished_by(event, kAttempt));
  const auto result = json::parse(answer_event(event, view(), AgentDecision::none))["result"];
  EXPECT_EQ(result["first_name"], "Ana");
  EXPECT_EQ(result["purpose"], "recall");
  EXPECT_EQ(result["tools"], agent_tools_of(AgentCallKind::plain));
  AgentView over = view();
  over.may_go_on = false;
  const std::string told = answer_event(event, over, AgentDecision::none);
  EXPECT_EQ(told.find("Ana"), std::string::npos) << told;
}

TEST(agent_events, of_a_visit_the_patient_alone_is_told_how_it_stands) {
  AgentView about = view();
  about.kind = AgentCallKind::tells_of_booking;
  const Instant nine{std::chrono::sys_days{std::chrono::year{2026} / 10 / 13} + 13h + 30min};
  const LocalTime local{nine.time_since_epoch() - 4h};
  about.visit = AgentVisit{.about = "your appointment",
                           .zone = "America/New_York",
                           .birth_date_known = true,
                           .verified = false,
                           .attempts_left = 2,
                           .missing = {"referral"},
                           .state = "booked",
                           .appointment = AgentTime{nine, local}};
  const AgentEvent event = tool(AgentTool::get_context);
  const auto told = [&] {
    return json::parse(answer_event(event, about, AgentDecision::none))["result"];
  };
  json result = told();
  EXPECT_EQ(result["about"], "your appointment");
  EXPECT_EQ(result["identity"]["attempts_left"], 2);
  EXPECT_FALSE(result.contains("booking")) << result;
  EXPECT_FALSE(result.contains("missing")) << result;
  EXPECT_EQ(result["tools"], agent_tools_of(AgentCallKind::tells_of_booking));
  about.visit->verified = true;
  result = told();
  EXPECT_EQ(result["missing"], json::array({"referral"}));
  EXPECT_EQ(result["booking"]["state"], "booked");
  EXPECT_EQ(result["booking"]["appointment"]["start"], "2026-10-13T09:30:00-04:00");
  EXPECT_EQ(result["booking"]["appointment"]["local"],
            json({{"date", "2026-10-13"}, {"time", "09:30"}, {"weekday", "tue"}}));
}

TEST(agent_events, a_call_that_may_not_go_on_is_hung_up_on) {
  for (const AgentEventType type : {AgentEventType::ringing, AgentEventType::answered}) {
    const AgentEvent event{.id = "e", .call = "1-1", .type = type};
    EXPECT_FALSE(finished_by(event, kAttempt));
    EXPECT_EQ(answer_event(event, view(), AgentDecision::none), R"({"action":"continue"})");
    AgentView over = view();
    over.may_go_on = false;
    EXPECT_EQ(answer_event(event, over, AgentDecision::none), R"({"action":"hang_up"})");
  }
}

TEST(agent_events, the_end_says_what_came_of_it) {
  const AgentEvent event{.id = "e",
                         .call = "1-1",
                         .type = AgentEventType::ended,
                         .outcome = Outcome::answered_machine,
                         .left_voicemail = true,
                         .talk = 12s};
  const auto finished = finished_by(event, kAttempt);
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::answered_machine);
  EXPECT_TRUE(finished->left_voicemail);
  EXPECT_EQ(finished->talk, Millis{12s});
  EXPECT_EQ(answer_event(event, view(), AgentDecision::none), "{}");
}

TEST(agent_words, every_word_of_the_contract_is_known_and_no_other) {
  for (const auto name : agent_outcomes()) EXPECT_TRUE(agent_outcome_of(name)) << name;
  for (const auto name : agent_dispositions()) EXPECT_TRUE(agent_disposition_of(name)) << name;
  for (const char* none : {"", "unknown", "delivered", "Busy"})
    EXPECT_FALSE(agent_outcome_of(none));
  EXPECT_FALSE(agent_disposition_of("none"));
}

}  // namespace
}  // namespace rb::prod
