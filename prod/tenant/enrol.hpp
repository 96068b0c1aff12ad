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
  std::vector<edge::Reject> refused{};  // that cannot be enrolled, and why
};

// Registers who is not known yet and enrols everybody; adds to `enrolment`. Somebody who is known
// by their id stays as they were registered.
void enrol(Work& work, CampaignId campaign, std::span<const edge::RosterRow> rows,
           Enrolment& enrolment);

}  // namespace rb::prod
