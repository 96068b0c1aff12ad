#include "prod/store/history.hpp"

namespace rb::prod {
namespace {

class Picker {
 public:
  explicit Picker(AssignmentId assignment) : assignment_(assignment) {}

  [[nodiscard]] bool wants(const Event& event) {
    if (event.assignment == assignment_) {
      if (const auto* enrolled = std::get_if<event::PatientEnrolled>(&event.body)) {
        patient_ = enrolled->patient;
        campaign_ = event.campaign;
      }
      return true;
    }
    if (patient_.is_none() || !event.assignment.is_none()) return false;
    const auto* stopped = std::get_if<event::PatientOptedOut>(&event.body);
    return stopped != nullptr ? stopped->patient == patient_ : event.campaign == campaign_;
  }

 private:
  AssignmentId assignment_;
  PatientId patient_;  // none() until the enrolment was met
  CampaignId campaign_;
};

}  // namespace

Result<std::vector<Event>> read_history(TenantStore& store, AssignmentId assignment) {
  std::vector<Event> history;
  Picker picker(assignment);
  auto read = store.read_log(0, [&](const Event& event) -> Result<void> {
    if (picker.wants(event)) history.push_back(event);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  return history;
}

}  // namespace rb::prod
