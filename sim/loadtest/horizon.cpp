#include "sim/loadtest/horizon.hpp"

#include <algorithm>

#include "core/config/scalars/scalars.hpp"

namespace rb::sim {
namespace {

std::string text(Millis time) {
  return duration_text(time.count());
}

}  // namespace

std::vector<Problem> starts_beyond(const Plan& plan) {
  struct Stretch {
    const char* what;
    Millis from;
    Millis lasts;
    const char* key;  // in the scenario's entry of the campaign, or in the policy
    bool in_policy;
  };
  std::vector<Problem> problems;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    const Pacing& pacing = campaign.policy->pacing;
    Millis ramp{};
    for (const RampStage& stage : pacing.ramp) ramp += stage.lasts;
    const Millis starts = campaign.starts;
    const Millis spread_from = starts + std::max(campaign.enrol_over, ramp);
    for (const Stretch& one :
         {Stretch{"the wait for the start", Millis::zero(), starts, "starts", false},
          Stretch{"the enrolment", starts, campaign.enrol_over, "enrol_over", false},
          Stretch{"the ramp", starts, ramp, "pacing.ramp", true},
          Stretch{"the spread", spread_from, pacing.spread, "pacing.spread", true}}) {
      if (one.from + one.lasts <= plan.horizon) continue;
      const std::string where = one.in_policy ? one.key : campaign.where + "." + one.key;
      const Place place = nearest_place(one.in_policy ? campaign.places : plan.places, where);
      problems.push_back({one.in_policy ? campaign.file : plan.file, place.line, place.column,
                          std::string(one.what) + " of " + text(one.lasts) +
                              (one.from > Millis::zero() ? ", after " + text(one.from) + "," : "") +
                              " does not end within the " + text(plan.horizon) + " run",
                          where, "a longer horizon, or less of it"});
      break;
    }
  }
  return problems;
}

std::vector<std::string> deadlines_beyond(const Plan& plan) {
  std::vector<std::string> names;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    const Millis deadline =
        campaign.deadline > Millis::zero() ? campaign.deadline : campaign.policy->deadline;
    if (campaign.starts + deadline <= plan.horizon) continue;
    names.push_back(campaign.policy->name + " (" + text(deadline) + ")");
  }
  return names;
}

}  // namespace rb::sim
