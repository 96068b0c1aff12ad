#include "core/outreach/assignment.hpp"

namespace rb {

const char* check(const Assignment& a, const Policy& policy) {
  if (a.step > policy.cadence.size()) return "the step is past the end of the cadence";
  if (a.calls_counted > policy.limits.total_calls) return "more calls than the policy allows";
  if (a.called_off > a.attempts) return "called off what was never attempted";
  if (const auto* waiting = std::get_if<state::Waiting>(&a.state); waiting != nullptr) {
    if (waiting->due == kNever) return "waits without a wake";
  }
  if (const auto* open = std::get_if<state::Contacting>(&a.state); open != nullptr) {
    if (open->ordinal != a.attempts) return "the open attempt is not the last one";
    if (open->latest_end <= open->intended) return "the open attempt has no time";
  }
  if (const auto* resolving = std::get_if<state::Resolving>(&a.state); resolving != nullptr) {
    if (resolving->resolve_by == kNever) return "an unknown attempt without a deadline";
  }
  if (const auto* staff = std::get_if<state::WithStaff>(&a.state); staff != nullptr) {
    if (staff->task.is_none()) return "with staff but without a task";
  }
  return nullptr;
}

}  // namespace rb
