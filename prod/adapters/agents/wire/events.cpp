#include "prod/adapters/agents/wire/events.hpp"

#include <nlohmann/json.hpp>

namespace rb::prod {
namespace {

using Json = nlohmann::ordered_json;

Json context_of(const AgentView& view) {
  if (!view.may_go_on) return agent_refusal(kCallIsOver);
  Json context = {{"accepted", true},
                  {"first_name", view.first_name},
                  {"language", view.language},
                  {"organisation", view.organisation},
                  {"callback_number", view.callback_number},
                  {"purpose", agent_name_of(view.purpose)},
                  {"flow", view.flow}};
  if (view.visit) context.update(agent_visit_json(*view.visit));
  context["tools"] = agent_tools_of(view.kind);
  return context;
}

Json result_of(const AgentEvent& event, const AgentView& view, AgentDecision decision) {
  if (!decision_of(event.tool)) return context_of(view);
  switch (decision) {
    case AgentDecision::unproven:
      return agent_refusal(kNotVerified);
    case AgentDecision::nothing_there:
      return agent_refusal("there_is_no_appointment");
    case AgentDecision::none:
    case AgentDecision::too_late:
      return agent_refusal(kCallIsOver);
    case AgentDecision::noted:
      break;
  }
  Json result{{"accepted", true}};
  if (decision_of(event.tool) == Disposition::escalated) {
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

Json agent_refusal(std::string_view reason) {
  return {{"accepted", false}, {"reason", reason}};
}

std::string answer_tool(const Json& result) {
  return Json{{"result", result}}.dump(-1, ' ', false, Json::error_handler_t::replace);
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
