#include "sim/sandbox/ehr/tasks.hpp"

#include <algorithm>

#include "core/log/json.hpp"
#include "sim/sandbox/ehr/fhir_search.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = Tasks::Json;

std::string text_in(const Json& of, const char* name) {
  const auto found = of.is_object() ? of.find(name) : of.end();
  return found != of.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json part(const Json& of, const char* name) {
  const auto found = of.is_object() ? of.find(name) : of.end();
  return of.is_object() && found != of.end() ? *found : Json();
}

std::vector<Identifier> identifiers_of(const Json& task) {
  std::vector<Identifier> identifiers;
  for (const Json& one : part(task, "identifier")) {
    identifiers.push_back({text_in(one, "system"), text_in(one, "value")});
  }
  return identifiers;
}

std::vector<Identifier> codes_of(const Json& task) {
  std::vector<Identifier> codes;
  for (const Json& one : part(part(task, "code"), "coding")) {
    codes.push_back({text_in(one, "system"), text_in(one, "code")});
  }
  return codes;
}

// A Task with what R4 wants of each.
std::optional<Json> task_in(const std::string& body) {
  Json task = Json::parse(body, nullptr, false);
  const bool whole = task.is_object() && text_in(task, "resourceType") == "Task" &&
                     !text_in(task, "status").empty() && !text_in(task, "intent").empty();
  return whole ? std::optional(std::move(task)) : std::nullopt;
}

}  // namespace

net::Response Tasks::handle(const net::Request& request, std::string_view id,
                            const std::string& base, Instant now) {
  if (id.empty()) {
    if (request.method == "GET") return search(request, base);
    if (request.method == "POST") return make(request, base, now);
    return outcome(404, "not-supported", "this is not offered here");
  }
  const std::uint64_t number = number_of(id);
  if (find(number) == nullptr) return outcome(404, "not-found", "there is no such task");
  if (request.method == "GET") return answer(200, number);
  if (request.method == "PUT") return change(request, number, now);
  return outcome(404, "not-supported", "this is not offered here");
}

const Json* Tasks::find(std::uint64_t number) const {
  return number == 0 || number > tasks_.size() ? nullptr : &tasks_[number - 1].body;
}

void Tasks::write(std::uint64_t number, const Json& change, Instant now) {
  Kept& task = tasks_[number - 1];
  task.body.update(change);
  ++task.version;
  task.changed = now;
  stamp(number);
}

// What the server says of it, whatever was written.
void Tasks::stamp(std::uint64_t number) {
  Kept& task = tasks_[number - 1];
  task.body["id"] = std::to_string(number);
  task.body["meta"] = {{"versionId", std::to_string(task.version)},
                       {"lastUpdated", rfc3339(task.changed)}};
}

net::Response Tasks::answer(int status, std::uint64_t number) const {
  const Kept& task = tasks_[number - 1];
  return with_version(fhir(status, text_of(task.body)), task.version);
}

net::Response Tasks::make(const net::Request& request, const std::string& base, Instant now) {
  auto task = task_in(request.body);
  if (!task) return outcome(400, "structure", "the body is no Task with a status and an intent");
  if (const std::string_view condition = request.headers.get("If-None-Exist"); !condition.empty()) {
    const auto query = net::parse_form(condition);
    const std::string* token = query ? net::find_field(*query, "identifier") : nullptr;
    if (token == nullptr) return outcome(400, "not-supported", "If-None-Exist needs an identifier");
    std::vector<std::uint64_t> found;
    for (std::uint64_t i = 1; i <= tasks_.size(); ++i) {
      if (matches(identifiers_of(*find(i)), *token)) found.push_back(i);
    }
    if (found.size() > 1) return outcome(412, "multiple-matches", "several have that identifier");
    if (found.size() == 1) return answer(200, found[0]);
  }
  const std::uint64_t number = tasks_.size() + 1;
  auto refusal = door_ ? door_(number, *task) : std::nullopt;
  if (refusal && !refusal->kept) return std::move(refusal->response);
  tasks_.push_back({.body = *std::move(task), .changed = now});
  stamp(number);
  if (refusal) return std::move(refusal->response);
  net::Response made = answer(201, number);
  made.headers.set("Location", base + "/Task/" + std::to_string(number));
  return made;
}

net::Response Tasks::change(const net::Request& request, std::uint64_t number, Instant now) {
  Kept& kept = tasks_[number - 1];
  if (!names_version(request.headers.get("If-Match"), kept.version)) {
    return outcome(412, "conflict", "the task has changed since it was read");
  }
  auto task = task_in(request.body);
  if (!task) return outcome(400, "structure", "the body is no Task with a status and an intent");
  kept.body = Json::object();
  write(number, *task, now);
  return answer(200, number);
}

net::Response Tasks::search(const net::Request& request, const std::string& base) const {
  Bundle bundle{.base = base, .type = "Task", .query = request.query};
  const std::string* identifier = net::find_field(request.query, "identifier");
  const std::string* code = net::find_field(request.query, "code");
  for (std::uint64_t i = page_after(request.query); i < tasks_.size(); ++i) {
    const Kept& one = tasks_[i];
    if (identifier != nullptr && !matches(identifiers_of(one.body), *identifier)) continue;
    if (code != nullptr && !matches(codes_of(one.body), *code)) continue;
    if (!is_listed(request.query, "status", text_in(one.body, "status"))) continue;
    const auto passes = passes_dates(request.query, "_lastUpdated", one.changed);
    if (!passes) return outcome(400, "value", "_lastUpdated is no date or time");
    if (!*passes) continue;
    if (bundle.ids.size() == page_size(request.query)) {
      bundle.next = std::to_string(i);
      break;
    }
    bundle.resources.push_back(text_of(one.body));
    bundle.ids.push_back(std::to_string(i + 1));
  }
  return bundle.response();
}

}  // namespace rb::sim::sandbox
