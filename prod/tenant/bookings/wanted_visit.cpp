#include "prod/tenant/bookings/wanted_visit.hpp"

namespace rb::prod {

command::WantedVisit wanted_by(AssignmentId id, const WantedParts& parts) {
  const Assignment& a = parts.state.assignments[id.index()];
  command::WantedVisit wanted;
  wanted.needs.specialty = parts.slots.service_type(parts.setup.service_type);
  const proto::LostVisit* lost = parts.plan.lost_of(id);
  if (lost != nullptr && plans_together(parts.state, a.campaign)) {
    want_again(*lost, parts.slots, wanted.needs);
  }
  wanted.known = known_of(parts.directory.person(a.patient));
  return wanted;
}

std::optional<Command> complete(const Command& command, const WantedParts& parts) {
  const auto* act = std::get_if<command::PatientAct>(&command);
  const auto* ended = std::get_if<command::AttemptFinished>(&command);
  const bool wants =
      (act != nullptr && act->act == Act::chose_slot && act->wanted == nullptr) ||
      (ended != nullptr && ended->disposition == Disposition::booked && ended->wanted == nullptr);
  if (!wants) return std::nullopt;
  const AssignmentId id = act != nullptr ? act->assignment : ended->attempt.assignment;
  const TenantState& state = parts.state;
  if (id.index() >= state.assignments.size()) return std::nullopt;
  const Assignment& a = state.assignments[id.index()];
  if (!state.campaigns[a.campaign.index()].policy->booking) return std::nullopt;
  const auto wanted = std::make_shared<const command::WantedVisit>(wanted_by(id, parts));
  Command whole = command;
  if (act != nullptr) std::get<command::PatientAct>(whole).wanted = wanted;
  if (ended != nullptr) std::get<command::AttemptFinished>(whole).wanted = wanted;
  return whole;
}

}  // namespace rb::prod
