// One patient's outreach: how it stands, what happens next and why; and what patients themselves
// did, as others tell us.
#include <nlohmann/json.hpp>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/codec.hpp"
#include "core/log/json.hpp"
#include "core/log/names.hpp"
#include "prod/conversations/transcripts.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/routes/routes.hpp"
#include "prod/store/history.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

// What an assignment waits for, in a form that programs can act on and people can read.
struct NextJson {
  const TenantState& state;
  const Assignment& a;

  json operator()(const state::Waiting& s) const {
    json next = {{"state", "waiting"},
                 {"due", rfc3339(s.due)},
                 {"reason", proto_name<proto::WakeReason>(s.reason)}};
    const Policy& policy = *state.campaigns[a.campaign.index()].policy;
    if (a.step < policy.cadence.size()) next["step"] = policy.cadence[a.step].name;
    if (state.campaigns[a.campaign.index()].status == CampaignStatus::paused) {
      next["held_by"] = "campaign_paused";
    }
    return next;
  }
  json operator()(const state::Checking& s) const {
    return {{"state", "checking"},
            {"channel", proto_name<proto::Channel>(s.channel)},
            {"cleared", s.cleared},
            {"asked", rfc3339(s.asked)}};
  }
  json operator()(const state::Contacting& s) const {
    return {{"state", "contacting"},
            {"attempt", s.ordinal},
            {"channel", proto_name<proto::Channel>(s.channel)},
            {"intended", rfc3339(s.intended)},
            {"over_by", rfc3339(s.latest_end)}};
  }
  json operator()(const state::Resolving& s) const {
    return {{"state", "resolving"},
            {"attempt", s.ordinal},
            {"channel", proto_name<proto::Channel>(s.channel)},
            {"resolve_by", rfc3339(s.resolve_by)}};
  }
  json operator()(const state::Booking& s) const {
    return {{"state", "booking"},
            {"next", proto_name<proto::EhrKind>(s.next)},
            {"tries", s.tries},
            {"due", rfc3339(s.due)}};
  }
  json operator()(const state::WithStaff& s) const {
    return {{"state", "with_staff"},
            {"task", s.task.value()},
            {"reason", proto_name<proto::TaskReason>(s.reason)}};
  }
  json operator()(const state::Done& s) const {
    return {{"state", "done"}, {"ending", proto_name<proto::Ending>(s.ending)}};
  }
};

json assignment_json(Work& work, AssignmentId id) {
  const TenantState& state = work.state();
  const Assignment& a = state.assignments[id.index()];
  const PatientState& patient = state.patients[a.patient.index()];
  json one = {{"id", id.value()},
              {"campaign", a.campaign.value()},
              {"patient", work.directory().person(a.patient).id()},
              {"attempts", a.attempts},
              {"calls_counted", a.calls_counted},
              {"deadline", rfc3339(state.deadline_of(id))},
              {"opted_out", patient.opted_out},
              {"next", std::visit(NextJson{state, a}, a.state)}};
  if (auto calls = calls_json(work, id); !calls.empty()) one["calls"] = std::move(calls);
  return one;
}

Prepared show_assignment(const Call& call) {
  const auto id = id_of<AssignmentId>(call.parameters[0]);
  return Actions{[id](Work& work) -> net::Response {
    if (id.index() >= work.state().assignments.size()) {
      return rejected(Rejection::assignment_is_unknown);
    }
    return json_answer(200, assignment_json(work, id));
  }};
}

// The events as `ringback events` prints them.
Prepared show_history(const Call& call) {
  const auto id = id_of<AssignmentId>(call.parameters[0]);
  if (id.is_none()) return rejected(Rejection::assignment_is_unknown);
  return Errand{[id, &store = call.tenant.store()] {
    auto history = read_history(store, id);
    if (!history) {
      return problem({.status = 500,
                      .type = "log-unreadable",
                      .title = "The log cannot be read",
                      .detail = history.error().message});
    }
    if (history->empty()) return rejected(Rejection::assignment_is_unknown);
    std::string body = R"({"assignment":)" + std::to_string(id.value()) + R"(,"events":[)";
    for (const Event& event : *history) {
      if (body.back() != '[') body += ',';
      proto::LogRecord record;
      *record.mutable_event() = to_proto(event);
      append_json(body, record);
    }
    return net::response(200, "application/json", body + "]}");
  }};
}

json transcript_json(const Transcript& one) {
  json out = {{"attempt", one.attempt.ordinal},
              {"channel", proto_name<proto::Channel>(one.channel)},
              {"flow", one.flow},
              {"last", rfc3339(one.last)},
              {"course", one.course}};
  if (one.begun != Instant{}) out["begun"] = rfc3339(one.begun);
  if (one.outcome) out["outcome"] = proto_name<proto::Disposition>(*one.outcome);
  if (one.escalation) {
    out["escalation"] = kEscalationReasonNames[static_cast<std::size_t>(*one.escalation) - 1];
  }
  return out;
}

Prepared show_conversations(const Call& call) {
  const auto id = id_of<AssignmentId>(call.parameters[0]);
  if (id.is_none()) return rejected(Rejection::assignment_is_unknown);
  return Errand{[id, &store = call.tenant.store()] {
    const auto read = read_transcripts(store, id);
    if (!read) {
      return problem({.status = 500,
                      .type = "store-unreadable",
                      .title = "The store cannot be read",
                      .detail = read.error().message});
    }
    json list = json::array();
    for (const Transcript& one : *read) list.push_back(transcript_json(one));
    return json_answer(200, {{"assignment", id.value()}, {"conversations", std::move(list)}});
  }};
}

Prepared show_patient(const Call& call) {
  return Actions{[id = call.parameters[0]](Work& work) -> net::Response {
    const PatientId patient = work.directory().find(id);
    if (patient.is_none()) return rejected(Rejection::patient_is_unknown);
    const PatientState& p = work.state().patients[patient.index()];
    json assignments = json::array();
    for (AssignmentId a = p.last_assignment; !a.is_none();
         a = work.state().assignments[a.index()].next_of_patient) {
      assignments.push_back(assignment_json(work, a));
    }
    return json_answer(200, {{"id", id},
                             {"opted_out", p.opted_out},
                             {"consent", p.facts.consent},
                             {"numbers", p.facts.phones.size()},
                             {"assignments", assignments}});
  }};
}

Prepared opt_out(const Call& call) {
  return Actions{[id = call.parameters[0]](Work& work) -> net::Response {
    const PatientId patient = work.directory().find(id);
    if (patient.is_none()) return rejected(Rejection::patient_is_unknown);
    const Rejection no = work.tell(command::OptOut{patient, PhoneId::none()});
    if (no != Rejection::none) return rejected(no);
    return json_answer(200, {{"id", id}, {"opted_out", true}});
  }};
}

// What a patient did elsewhere: called the office, answered a nurse.
Prepared act(const Call& call) {
  const auto id = id_of<AssignmentId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string name =
      body.choice("act", {"chose_slot", "confirmed", "declined", "asked_callback"});
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  proto::Act::Value act = proto::Act::unset;
  proto::Act::Value_Parse(name, &act);
  return Actions{[id, act](Work& work) -> net::Response {
    const Rejection no =
        work.tell(command::PatientAct{id, static_cast<Act>(act), ActSource::inbound_call});
    if (no != Rejection::none) return rejected(no);
    return json_answer(200, assignment_json(work, id));
  }};
}

}  // namespace

void add_people_routes(Api& api) {
  api.add("GET", "/v1/assignments/{assignment}",
          {Role::viewer, false, show_assignment, "How an outreach stands, what is next and why."});
  api.add("GET", "/v1/assignments/{assignment}/history",
          {Role::viewer, false, show_history, "Every event of an outreach, from the log."});
  api.add("GET", "/v1/assignments/{assignment}/conversations",
          {Role::viewer, false, show_conversations,
           "How the conversations of an outreach that were held in flows went: what was asked, and "
           "what each reply meant."});
  api.add(
      "POST", "/v1/assignments/{assignment}/acts",
      {Role::operates, true, act, "What a patient decided elsewhere.",
       R"({"act": {"enum": ["chose_slot", "confirmed", "declined", "asked_callback"]}})", true});
  api.add("GET", "/v1/patients/{patient}",
          {Role::viewer, false, show_patient, "Everything under way for a patient."});
  api.add("POST", "/v1/patients/{patient}/opt-out",
          {Role::operates,
           true,
           opt_out,
           "The patient is contacted no more, at any number.",
           {},
           true});
}

}  // namespace rb::prod
