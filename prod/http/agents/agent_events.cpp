#include "prod/http/agents/agent_events.hpp"

#include "prod/adapters/agents/wire/events.hpp"
#include "prod/adapters/agents/wire/signature.hpp"
#include "prod/http/agents/decisions.hpp"
#include "prod/http/agents/event_body.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/problem.hpp"

namespace rb::prod {
namespace {

// One tenant's, with what its agents' tools have decided.
struct Desk {
  AgentDesk at;
  AgentDecisions decisions;
};
using Desks = std::map<std::string, Desk>;

AgentView view_of(Work& work, const Assignment& a, AttemptId attempt, const AgentDesk& desk) {
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
  view.transfer_to = desk.transfer_to;
  return view;
}

// What the patient decided, if the event says so, to the engine.
AgentDecision decide(Work& work, const AgentEvent& event, AttemptId attempt,
                     AgentDecisions& decisions) {
  const auto finished = finished_by(event, attempt);
  if (!finished) return AgentDecision::none;
  const Rejection rejection = work.tell(*finished);
  if (event.type != AgentEventType::tool_call) return AgentDecision::none;
  if (rejection == Rejection::none) {
    work.stage(decisions.keep(attempt, event.tool));
    return AgentDecision::noted;
  }
  if (decisions.was_taken(attempt, event.tool)) return AgentDecision::noted;
  // Who has opted out on another way has got what they want.
  const Assignment& a = work.state().assignments[attempt.assignment.index()];
  const bool out =
      event.tool == AgentTool::opt_out && work.state().patients[a.patient.index()].opted_out;
  return out ? AgentDecision::noted : AgentDecision::too_late;
}

net::Response answer_to(Work& work, const AgentEvent& event, AttemptId attempt, Desk& desk) {
  const Assignment* a = assignment_of(work, attempt);
  if (a == nullptr) return not_found("no call of ours");
  if (event.type == AgentEventType::ended) desk.at.gateway->ended(attempt);
  const AgentView view = view_of(work, *a, attempt, desk.at);
  const AgentDecision decision = decide(work, event, attempt, desk.decisions);
  return net::response(200, "application/json", answer_event(event, view, decision));
}

void event_route(Desk& desk, const net::Request& request, net::Reply reply) {
  // Before it costs anything: who sent it is not known yet.
  if (request.body.size() > kLargestOpenBody) return reply.send(too_large());
  if (!desk.at.gateway->is_signed(request.headers.get(kAgentSignatureHeader), request.body)) {
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
    net::Response answer = answer_to(work, event, attempt, desk);
    work.when_durable([reply = std::move(reply), answer = std::move(answer)]() mutable {
      reply.send(std::move(answer));
    });
  });
}

}  // namespace

void add_agent_webhook(Api& api, std::map<std::string, AgentDesk> desks) {
  const auto shared = std::make_shared<Desks>();
  for (auto& [name, desk] : desks) {
    AgentDecisions& decisions = (*shared)[name].decisions;
    (*shared)[name].at = desk;
    // What cannot be read is found by whoever opens the store.
    static_cast<void>(desk.tenant->store().read_entries(kAgentDecisionKind,
                                                        [&](const Entry& entry) -> Result<void> {
                                                          decisions.restore(entry);
                                                          return {};
                                                        }));
  }
  api.add_open("POST", "/agents/{tenant}/events", "For the gateway of voice agents, signed.",
               [shared](const PathParameters& p, net::Request request, net::Reply reply) {
                 const auto desk = shared->find(p[0]);
                 if (desk == shared->end()) return reply.send(not_found("no tenant of this name"));
                 event_route(desk->second, request, std::move(reply));
               });
}

}  // namespace rb::prod
