#include "sim/sandbox/carrier/parties.hpp"

#include <algorithm>

namespace rb::sim::sandbox {

CampaignId Parties::campaign_of(PatientId patient, std::optional<std::uint32_t> said) const {
  const std::size_t last = campaigns_.size() - 1;
  if (!said) return campaigns_[std::min(of(patient).size(), last)];
  return CampaignId{static_cast<CampaignId::rep>(std::min<std::size_t>(*said, last))};
}

bool Parties::is_taken(PatientId patient, std::optional<std::uint32_t> said) const {
  const auto assignments = of(patient);
  if (!said) return assignments.size() >= campaigns_.size();
  return std::any_of(assignments.begin(), assignments.end(), [&](AssignmentId assignment) {
    return parties_[assignment.index()].campaign == campaign_of(patient, said);
  });
}

std::vector<AssignmentId> Parties::of(PatientId patient) const {
  const auto found = by_patient_.find(patient);
  return found == by_patient_.end() ? std::vector<AssignmentId>{} : found->second;
}

std::optional<AssignmentId> Parties::named(std::uint32_t assignment) const {
  const auto found = by_assignment_.find(assignment);
  return found == by_assignment_.end() ? std::nullopt : std::optional(found->second);
}

Party* Parties::find(const Question& question) {
  const PhoneId phone = numbers_.find(question.number);
  if (phone.is_none()) return nullptr;
  const auto& owners = numbers_.at(phone);
  AssignmentId* place = nullptr;
  PatientId patient = owners.front();
  if (question.assignment) {
    const auto free = std::find_if(owners.begin(), owners.end(), [&](PatientId owner) {
      return !is_taken(owner, question.campaign);
    });
    if (free != owners.end()) patient = *free;
    place = &by_assignment_[*question.assignment];
  } else {
    const CampaignId campaign =
        question.campaign ? campaign_of(patient, question.campaign) : campaigns_.front();
    place = &unnamed_[{patient, campaign}];
  }
  if (place->is_none()) {
    *place = AssignmentId{static_cast<AssignmentId::rep>(parties_.size())};
    const CampaignId campaign = question.assignment || question.campaign
                                    ? campaign_of(patient, question.campaign)
                                    : campaigns_.front();
    parties_.push_back(
        {.assignment = *place, .patient = patient, .campaign = campaign, .phone = phone});
    by_patient_[patient].push_back(*place);
  }
  Party& party = parties_[place->index()];
  party.phone = phone;
  return &party;
}

}  // namespace rb::sim::sandbox
