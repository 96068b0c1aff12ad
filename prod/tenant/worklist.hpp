// The open human tasks of a tenant, and who has taken which: an index over the engine's state, with
// claims from the store. Not thread-safe: the tenant's thread only.
#pragma once

#include <map>
#include <string>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

inline constexpr std::string_view kClaimKind = "claim";

struct OpenTask {
  TaskId task;
  AssignmentId assignment;  // none(): it is a booking's
  PatientId patient;
  TaskReason reason = TaskReason::unreachable;     // of an outreach's
  std::string claimed_by;                          // empty: nobody
  BookingId booking{};                             // none(): it is an outreach's
  BookingTask wanted = BookingTask::nothing_free;  // of a booking's
};

class Worklist {
 public:
  // From the state as it was recovered.
  void rebuild(const TenantState& state);
  // A stored entry of kind kClaimKind; of a task that is closed: nothing.
  void restore_claim(const Entry& entry);

  void open(const OpenTask& task) { tasks_[task.task] = task; }
  void close(TaskId task) { tasks_.erase(task); }
  // To be staged; the task is open.
  [[nodiscard]] Entry claim(TaskId task, const std::string& who);

  // null: not open
  [[nodiscard]] const OpenTask* find(TaskId task) const;
  [[nodiscard]] const std::map<TaskId, OpenTask>& all() const { return tasks_; }

 private:
  std::map<TaskId, OpenTask> tasks_;
};

}  // namespace rb::prod
