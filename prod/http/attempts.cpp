#include "prod/http/attempts.hpp"

namespace rb::prod {

const Assignment* assignment_of(const Work& work, AttemptId attempt) {
  const auto& all = work.state().assignments;
  if (attempt.assignment.index() >= all.size()) return nullptr;
  const Assignment& a = all[attempt.assignment.index()];
  return attempt.ordinal >= 1 && attempt.ordinal <= a.attempts ? &a : nullptr;
}

bool may_go_on(const Work& work, const Assignment& a, AttemptId attempt) {
  if (work.state().patients[a.patient.index()].opted_out) return false;
  if (const auto* open = std::get_if<state::Contacting>(&a.state)) {
    return open->ordinal == attempt.ordinal && work.now() < open->latest_end;
  }
  // It was not known whether it was placed: now it is.
  const auto* unknown = std::get_if<state::Resolving>(&a.state);
  return unknown != nullptr && unknown->ordinal == attempt.ordinal &&
         work.now() < unknown->resolve_by;
}

nlohmann::json calls_json(Work& work, AssignmentId assignment) {
  auto calls = nlohmann::json::array();
  for (const auto& [attempt, summary] : work.summaries().of(assignment)) {
    nlohmann::json one = {{"assignment", assignment.value()}, {"attempt", attempt.ordinal}};
    if (!summary->text.empty()) one["summary"] = summary->text;
    if (!summary->escalation.empty()) one["escalation"] = summary->escalation;
    if (!summary->transcript.empty()) one["transcript"] = summary->transcript;
    for (const CallSummary::Told& told : summary->told) one["told"][told.what] = told.words;
    calls.push_back(std::move(one));
  }
  return calls;
}

nlohmann::json links_json(AssignmentId assignment) {
  const std::string outreach = "/v1/assignments/" + std::to_string(assignment.value());
  return {{"history", outreach + "/history"}, {"transcript", outreach + "/conversations"}};
}

}  // namespace rb::prod
