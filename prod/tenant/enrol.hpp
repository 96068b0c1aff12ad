// People of a roster into a tenant and one of its campaigns.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "edge/roster/roster.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct Enrolment {
  std::uint32_t enrolled = 0;
  std::uint32_t enrolled_before = 0;  // in this campaign: nothing to do
  std::uint32_t new_patients = 0;
  std::uint32_t matched = 0;    // rows taken as patients known from another source, now or before
  std::uint32_t in_review = 0;  // rows that wait until somebody has looked who they are
  std::vector<edge::Reject> refused{};  // that cannot be enrolled, and why
};

// Registers who is not known yet and enrols everybody; adds to `enrolment`. Somebody who is known
// by their id stays as they were registered. So does who is known, surely, from another source: the
// row is a record of that patient from now on, and an opt-out in it holds. Who only may be somebody
// that is known is not enrolled but held for review.
void enrol(Work& work, CampaignId campaign, std::span<const edge::RosterRow> rows,
           Enrolment& enrolment);

// Enrols one who was held, as the patient that they were found to be, or (none()) as a patient of
// their own. The patient; none() if the row can be nobody's, as `enrolment` says.
PatientId enrol_decided(Work& work, const proto::IdentityReview& review, PatientId patient,
                        Enrolment& enrolment);

}  // namespace rb::prod
