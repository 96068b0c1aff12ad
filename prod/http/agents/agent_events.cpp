#include "prod/http/agents/agent_events.hpp"

#include "prod/adapters/agents/wire/events.hpp"
#include "prod/adapters/gateways/wire/signature.hpp"
#include "prod/http/agents/decisions.hpp"
#include "prod/http/agents/event_body.hpp"
#include "prod/http/agents/tool_desk.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/problem.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/inbound.hpp"

namespace rb::prod {
namespace {

// One tenant's, with what its agents' tools have decided.
struct Desk {
  explicit Desk(const AgentDesk& desk)
      : at(desk), tools({desk.tenant, desk.clock, desk.timer, desk.flows}) {}

  AgentDesk at;
  AgentDecisions decisions;
  ToolDesk tools;
};
using Desks = std::map<std::string, Desk>;

AgentView view_of(Work& work, const Assignment& a, AttemptId attempt, const Desk& desk) {
  AgentView view;
  view.may_go_on = may_go_on(work, a, attempt);
  const proto::Person person = work.directory().person(a.patient);
  view.first_name = person.given_name();
  view.language = person.language();
  view.organisation = work.setup().organisation;
  view.callback_number = work.setup().callback_number;
  const Policy& policy = *work.state().campaigns[a.campaign.index()].policy;
  view.purpose = policy.purpose;
  if (a.step < policy.cadence.size()) view.flow = policy.cadence[a.step].flow;
  view.transfer_to = desk.at.transfer_to;
  view.kind = kind_of_call(work, attempt.assignment);
  return view;
}

// Danger that the agent tells of is a person's to see to, also where it is too late for a decision.
void look_for_danger(Work& work, const AgentEvent& event, AttemptId attempt) {
  if (event.type != AgentEventType::tool_call || event.tool != AgentTool::escalate) return;
  const std::string& reason = event.arguments.reason;
  for (const auto& [at, summary] : work.summaries().of(attempt.assignment)) {
    const bool before = at == attempt && summary->escalation == reason;
    if (before && event.arguments.words.empty()) return;  // nothing new
  }
  for (const Intent about : kDanger) {
    if (reason != intent_name(about)) continue;
    raise_of_call(work, {about, true}, attempt, HeardOver::agent, event.arguments.words);
    work.stage(work.summaries().escalate(attempt, reason));
  }
}

// What the patient decided, if the event says so, to the engine.
AgentDecision decide(Work& work, const AgentEvent& event, AttemptId attempt, Desk& desk) {
  auto finished = finished_by(event, attempt);
  if (!finished) return AgentDecision::none;
  look_for_danger(work, event, attempt);
  if (event.type != AgentEventType::tool_call) {
    desk.tools.put_right(work, *finished);
    static_cast<void>(work.tell(*finished));
    desk.tools.close(work, attempt);
    return AgentDecision::none;
  }
  const AgentDecision refused = desk.tools.tell_booking(work, event.tool, attempt);
  if (refused != AgentDecision::none) return refused;
  if (work.tell(*finished) == Rejection::none) {
    if (event.tool == AgentTool::escalate) {
      work.stage(work.summaries().escalate(attempt, event.arguments.reason));
    }
    work.stage(desk.decisions.keep(attempt, event.tool));
    desk.tools.close(work, attempt);
    return AgentDecision::noted;
  }
  if (desk.decisions.was_taken(attempt, event.tool)) return AgentDecision::noted;
  // Who has opted out on another way has got what they want.
  const Assignment& a = work.state().assignments[attempt.assignment.index()];
  const bool out =
      event.tool == AgentTool::opt_out && work.state().patients[a.patient.index()].opted_out;
  return out ? AgentDecision::noted : AgentDecision::too_late;
}

void answer(Work& work, net::Reply reply, std::string body) {
  work.when_durable([reply = std::move(reply), body = std::move(body)]() mutable {
    reply.send(net::response(200, "application/json", std::move(body)));
  });
}

// Whether it is answered by the tools' desk: it neither decides nor asks for the context.
bool is_at_work(const AgentEvent& event) {
  return event.type == AgentEventType::tool_call && event.tool != AgentTool::get_context &&
         !decision_of(event.tool);
}

void hear(Work& work, const AgentEvent& event, AttemptId attempt, Desk& desk, net::Reply reply) {
  const Assignment* a = assignment_of(work, attempt);
  if (a == nullptr) {
    return work.when_durable(
        [reply = std::move(reply)]() mutable { reply.send(not_found("no call of ours")); });
  }
  if (is_at_work(event)) {
    return desk.tools.use(work, event, attempt,
                          [reply = std::move(reply)](Work& at, const ToolResult& result) mutable {
                            answer(at, std::move(reply), answer_tool(result));
                          });
  }
  if (event.type == AgentEventType::ended) desk.at.gateway->ended(attempt);
  AgentView view = view_of(work, *a, attempt, desk);
  const bool asks = event.type == AgentEventType::tool_call && event.tool == AgentTool::get_context;
  if (asks && view.may_go_on) view.visit = desk.tools.visit(work, attempt);
  const AgentDecision decision = decide(work, event, attempt, desk);
  answer(work, std::move(reply), answer_event(event, view, decision));
}

void event_route(Desk& desk, const net::Request& request, net::Reply reply) {
  // Before it costs anything: who sent it is not known yet.
  if (request.body.size() > kLargestOpenBody) return reply.send(too_large());
  if (!desk.at.gateway->is_signed(request.headers.get(kGatewaySignatureHeader), request.body)) {
    return reply.send(problem({.status = 403,
                               .type = "bad-signature",
                               .title = "The signature does not fit",
                               .detail = {}}));
  }
  auto event = read_agent_event(request.body);
  if (!event) return reply.send(bad_body(std::move(event.error())));
  const auto attempt = desk.at.gateway->attempt_of(event->call);
  if (!attempt) return reply.send(not_found("no call of ours"));
  desk.at.tenant->post([&desk, event = *std::move(event), attempt = *attempt,
                        reply = std::move(reply)](Work& work) mutable {
    hear(work, event, attempt, desk, std::move(reply));
  });
}

}  // namespace

void add_agent_webhook(Api& api, std::map<std::string, AgentDesk> desks) {
  const auto shared = std::make_shared<Desks>();
  for (const auto& [name, at] : desks) {
    Desk& desk = shared->try_emplace(name, at).first->second;
    // What cannot be read is found by whoever opens the store.
    TenantStore& store = at.tenant->store();
    static_cast<void>(
        store.read_entries(kAgentDecisionKind, [&](const Entry& entry) -> Result<void> {
          desk.decisions.restore(entry);
          return {};
        }));
    static_cast<void>(store.read_entries(
        kAgentTalkEntry, [&](const Entry& entry) { return desk.tools.restore(entry); }));
  }
  api.add_open("POST", "/agents/{tenant}/events", "For the gateway of voice agents, signed.",
               [shared](const PathParameters& p, net::Request request, net::Reply reply) {
                 const auto desk = shared->find(p[0]);
                 if (desk == shared->end()) return reply.send(not_found("no tenant of this name"));
                 event_route(desk->second, request, std::move(reply));
               });
}

}  // namespace rb::prod
