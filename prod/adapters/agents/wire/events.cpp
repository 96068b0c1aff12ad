#include "prod/adapters/agents/wire/events.hpp"

#include <nlohmann/json.hpp>

namespace rb::prod {
namespace {

using Json = nlohmann::ordered_json;

Json too_late() {
  return {{"accepted", false}, {"reason", "the_call_is_over"}};
}

Json context_of(const AgentView& view) {
  if (!view.may_go_on) return too_late();
  Json tools = Json::array();
  for (const std::string_view name : agent_tools()) tools.push_back(name);
  return {{"accepted", true},
          {"first_name", view.first_name},
          {"language", view.language},
          {"organisation", view.organisation},
          {"callback_number", view.callback_number},
          {"purpose", agent_name_of(view.purpose)},
          {"flow", view.flow},
          {"tools", std::move(tools)}};
}

Json result_of(const AgentEvent& event, const AgentView& view, AgentDecision decision) {
  if (!decision_of(event.tool)) return context_of(view);
  if (decision != AgentDecision::noted) return too_late();
  Json result{{"accepted", true}};
  if (event.tool == AgentTool::transfer_to_person) {
    result["dial"] = view.transfer_to.empty() ? Json(nullptr) : Json(view.transfer_to);
  }
  return result;
}

}  // namespace

std::optional<command::AttemptFinished> finished_by(const AgentEvent& event, AttemptId attempt) {
  if (event.type == AgentEventType::ended) {
    return command::AttemptFinished{.attempt = attempt,
                                    .outcome = event.outcome,
                                    .disposition = event.disposition,
                                    .left_voicemail = event.left_voicemail,
                                    .talk = event.talk};
  }
  if (event.type != AgentEventType::tool_call) return std::nullopt;
  const auto decision = decision_of(event.tool);
  if (!decision) return std::nullopt;
  return command::AttemptFinished{.attempt = attempt,
                                  .outcome = Outcome::answered_human,
                                  .disposition = *decision,
                                  .talk = event.talk};
}

std::string answer_event(const AgentEvent& event, const AgentView& view, AgentDecision decision) {
  Json answer = Json::object();
  switch (event.type) {
    case AgentEventType::ringing:
    case AgentEventType::answered:
      answer["action"] = view.may_go_on ? "continue" : "hang_up";
      break;
    case AgentEventType::tool_call:
      answer["result"] = result_of(event, view, decision);
      break;
    case AgentEventType::ended:
      break;
  }
  return answer.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rb::prod
