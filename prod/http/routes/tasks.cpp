// The worklist: what people are to look at, who has it, and how it ended.
#include <nlohmann/json.hpp>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/bookings/booking_json.hpp"
#include "prod/http/bookings/booking_task.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kMostListed = 500;

// With all that a person needs who takes it.
json booking_task_json(Work& work, const OpenTask& task) {
  json one = {{"id", task.task.value()},
              {"booking", task.booking.value()},
              {"patient", work.directory().person(task.patient).id()},
              {"reason", proto_name<proto::BookingTask>(task.wanted)},
              {"context", task_context(work, task)}};
  if (!task.claimed_by.empty()) one["claimed_by"] = task.claimed_by;
  return one;
}

json task_json(Work& work, const OpenTask& task) {
  if (!task.booking.is_none()) return booking_task_json(work, task);
  const Assignment& a = work.state().assignments[task.assignment.index()];
  json one = {{"id", task.task.value()},
              {"assignment", task.assignment.value()},
              {"campaign", a.campaign.value()},
              {"patient", work.directory().person(task.patient).id()},
              {"reason", proto_name<proto::TaskReason>(task.reason)}};
  if (auto calls = calls_json(work, task.assignment); !calls.empty()) {
    one["context"]["calls"] = std::move(calls);
  }
  if (a.attempts > 0) one["context"]["conversation"] = links_json(task.assignment);
  if (!task.claimed_by.empty()) one["claimed_by"] = task.claimed_by;
  return one;
}

// In the order in which they were opened; `after` continues.
Prepared list_tasks(const Call& call) {
  const std::string* text = net::find_field(call.request.query, "after");
  const TaskId after = text == nullptr ? TaskId::none() : id_of<TaskId>(*text);
  if (text != nullptr && after.is_none()) return bad_body({{"/after", "must be a task's id"}});
  return Actions{[after](Work& work) -> net::Response {
    json list = json::array();
    const auto& all = work.worklist().all();
    auto at = after.is_none() ? all.begin() : all.upper_bound(after);
    for (; at != all.end() && list.size() < kMostListed; ++at) {
      list.push_back(task_json(work, at->second));
    }
    json answer = {{"open", all.size()}, {"tasks", list}};
    if (at != all.end()) answer["next"] = "/v1/tasks?after=" + list.back()["id"].dump();
    return json_answer(200, answer);
  }};
}

Prepared claim(const Call& call) {
  const auto id = id_of<TaskId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string who = body.text("who", 100);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[id, who](Work& work) -> net::Response {
    const OpenTask* task = work.worklist().find(id);
    if (task == nullptr) return rejected(Rejection::task_is_not_open);
    if (!task->claimed_by.empty() && task->claimed_by != who) {
      return claimed_by_another("task_is_claimed");
    }
    work.stage(work.worklist().claim(id, who));
    return json_answer(200, task_json(work, *work.worklist().find(id)));
  }};
}

Prepared resolve(const Call& call) {
  const auto id = id_of<TaskId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string result = body.choice("result", {"resolved", "closed"});
  const auto booked = read_booked(body, "booked");
  if (booked && result == "closed") body.fault("/booked", "only goes with resolved");
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  const Ending ending = result == "resolved" ? Ending::staff_resolved : Ending::staff_closed;
  return Actions{[id, ending, booked](Work& work) -> net::Response {
    const OpenTask* task = work.worklist().find(id);
    if (task == nullptr) return rejected(Rejection::task_is_not_open);
    if (!task->booking.is_none()) {
      const BookingId booking = task->booking;
      const Rejection no = close_task(work, *task, ending == Ending::staff_closed, booked);
      if (no != Rejection::none) return rejected(no);
      return json_answer(200, {{"id", id.value()}, {"booking", booking_json(work, booking)}});
    }
    if (booked) return bad_body({{"/booked", "this task is no booking's"}});
    const AssignmentId assignment = task->assignment;
    const Rejection no = work.tell(command::CloseTask{id, assignment, ending});
    if (no != Rejection::none) return rejected(no);
    return json_answer(200, {{"id", id.value()}, {"result", proto_name<proto::Ending>(ending)}});
  }};
}

}  // namespace

void add_task_routes(Api& api) {
  api.add("GET", "/v1/tasks",
          {Role::viewer, false, list_tasks, "The open tasks; ?after= continues a long list."});
  api.add("POST", "/v1/tasks/{task}/claim",
          {Role::operates, true, claim, "Somebody takes a task.",
           R"({"who": {"type": "string", "maxLength": 100}})"});
  api.add("POST", "/v1/tasks/{task}/resolve",
          {Role::operates, true, resolve,
           "A task is done, one way or the other. A booking's goes on where it left (resolved), is "
           "booked as staff have done it (booked), or ends (closed).",
           R"({"result": {"enum": ["resolved", "closed"]},
               "booked": {"type": "object", "properties": {
                 "slot": {"type": "string"}, "appointment": {"type": "string"},
                 "practitioner": {"type": "string"},
                 "start": {"type": "string", "format": "date-time"}}}})"});
}

}  // namespace rb::prod
