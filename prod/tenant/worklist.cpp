#include "prod/tenant/worklist.hpp"

#include "prod/store/entry_kinds.hpp"

namespace rb::prod {

void Worklist::rebuild(const TenantState& state) {
  tasks_.clear();
  for (std::uint32_t i = 0; i < state.assignments.size(); ++i) {
    const Assignment& a = state.assignments[i];
    const auto* staff = std::get_if<state::WithStaff>(&a.state);
    if (staff != nullptr) open({staff->task, AssignmentId{i}, a.patient, staff->reason, {}});
  }
  for (std::uint32_t i = 0; i < state.desk.bookings.size(); ++i) {
    const Booking& b = state.desk.bookings[i];
    const auto* staff = std::get_if<booking_state::WithStaff>(&b.state);
    if (staff != nullptr) {
      open({.task = staff->task,
            .assignment = {},
            .patient = b.patient,
            .claimed_by = {},
            .booking = BookingId{i},
            .wanted = staff->reason});
    }
  }
}

void Worklist::restore_claim(const Entry& entry) {
  const auto found = tasks_.find(id_of<TaskId>(entry.key));
  if (found != tasks_.end()) found->second.claimed_by = entry.body;
}

Entry Worklist::claim(TaskId task, const std::string& who) {
  tasks_.at(task).claimed_by = who;
  return {std::string(kClaimKind), std::to_string(task.value()), who};
}

const OpenTask* Worklist::find(TaskId task) const {
  const auto found = tasks_.find(task);
  return found == tasks_.end() ? nullptr : &found->second;
}

}  // namespace rb::prod
