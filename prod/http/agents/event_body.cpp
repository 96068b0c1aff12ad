#include "prod/http/agents/event_body.hpp"

#include "prod/http/agents/tool_arguments.hpp"
#include "prod/http/json_body.hpp"

namespace rb::prod {
namespace {

constexpr std::int64_t kLongestTalkMs = 24 * 60 * 60 * 1000;
constexpr std::size_t kLongestId = 100;

Millis talk_in(JsonBody& body) {
  return Millis{body.maybe_number("talk_ms", 0, kLongestTalkMs).value_or(0)};
}

void read_tool(JsonBody& body, AgentEvent& event) {
  const auto tool = agent_tool_of(body.choice("tool", agent_tools()));
  event.talk = talk_in(body);
  event.tool = tool.value_or(AgentTool::get_context);
  if (tool) {
    event.arguments = read_arguments(body, *tool);
  } else {
    static_cast<void>(body.object("arguments"));  // nobody knows what it may hold
  }
}

void read_end(JsonBody& body, AgentEvent& event) {
  const std::string outcome = body.choice("outcome", agent_outcomes());
  event.outcome = agent_outcome_of(outcome).value_or(Outcome::failed);
  event.talk = talk_in(body);
  event.left_voicemail = body.maybe_flag("left_voicemail").value_or(false);
  if (event.left_voicemail && event.outcome != Outcome::answered_machine) {
    body.fault("/left_voicemail", "only where a machine answered");
  }
  const auto disposition = body.maybe_text("disposition");
  if (event.outcome == Outcome::answered_human) event.disposition = Disposition::no_decision;
  if (!disposition) return;
  const std::string chosen = body.choice("disposition", agent_dispositions());
  if (event.outcome != Outcome::answered_human) {
    return body.fault("/disposition", "only where a person answered");
  }
  event.disposition = agent_disposition_of(chosen).value_or(Disposition::no_decision);
}

}  // namespace

tl::expected<AgentEvent, std::vector<FieldFault>> read_agent_event(const std::string& text) {
  JsonBody body(text);
  AgentEvent event;
  event.id = body.text("id", kLongestId);
  event.call = body.text("call", kLongestId);
  const std::string type = body.choice("type", {"ringing", "answered", "tool_call", "ended"});
  if (type == "answered") {
    event.type = AgentEventType::answered;
    static_cast<void>(body.choice("by", {"human", "machine"}));
  } else if (type == "tool_call") {
    event.type = AgentEventType::tool_call;
    read_tool(body, event);
  } else if (type == "ended") {
    event.type = AgentEventType::ended;
    read_end(body, event);
  }
  if (auto faults = body.faults(); !faults.empty()) return tl::unexpected(std::move(faults));
  return event;
}

}  // namespace rb::prod
