#include "sim/lab/flows.hpp"

#include <set>

#include "core/config/suggest.hpp"
#include "core/conversation/flow/compile.hpp"
#include "edge/files/text_file.hpp"

namespace rb::sim {
namespace {

using Problems = std::vector<Problem>;

// In a flow, if the scenario names it.
bool may_talk(const PlannedCampaign& campaign, const Step& step) {
  return (campaign.policy->booking || campaign.standing) && step.channel == Channel::voice;
}
// In a flow, if the scenario names any.
bool talks(const PlannedCampaign& campaign, const Step& step) {
  return campaign.policy->booking && may_talk(campaign, step);
}

}  // namespace

LoadResult<proto::Flow> load_flow_file(const std::string& path) {
  const auto text = edge::read_text(path);
  if (text) return load_flow(*text, path);
  return tl::unexpected(Problems{
      {path, 1, 1, edge::message_without(path, text.error()), "", "a file that can be read"}});
}

std::vector<std::shared_ptr<const Flow>> flows_of(const Plan& plan,
                                                  const PlannedCampaign& campaign) {
  std::vector<std::shared_ptr<const Flow>> flows;
  if (plan.flows.empty()) return flows;
  for (const Step& step : campaign.policy->cadence) {
    const auto found = plan.flows.find(step.flow);
    const bool held = may_talk(campaign, step) && found != plan.flows.end();
    flows.push_back(held ? found->second : nullptr);
  }
  return flows;
}

std::vector<Problem> read_flows(Plan& plan) {
  Problems problems;
  if (plan.scenario.flows().empty()) return problems;
  std::set<std::string> wanted;
  std::set<std::string> used;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    for (const Step& step : campaign.policy->cadence) {
      if (talks(campaign, step)) wanted.insert(step.flow);
      if (may_talk(campaign, step)) used.insert(step.flow);
    }
  }
  const auto at_fault = [&](const std::string& where, const std::string& what,
                            const std::string& expected) {
    const Place place = nearest_place(plan.places, where);
    problems.push_back({plan.file, place.line, place.column, what, where, expected});
  };
  std::vector<std::string> names;
  for (int i = 0; i < plan.scenario.flows_size(); ++i) {
    const std::string where = "flows[" + std::to_string(i) + "]";
    auto loaded = load_flow_file(edge::beside(plan.file, plan.scenario.flows(i)));
    auto flow = loaded.and_then(
        [&](const Loaded<proto::Flow>& file) { return compile_flow(file, *plan.rules); });
    if (!flow) {
      problems.insert(problems.end(), flow.error().begin(), flow.error().end());
      continue;
    }
    const std::string name = flow->name;
    names.push_back(name);
    if (!plan.flows.emplace(name, std::make_shared<const Flow>(std::move(*flow))).second) {
      at_fault(where, "there is a flow `" + name + "` already", "flows of different names");
    } else if (used.count(name) == 0) {
      at_fault(where,
               "no campaign that books or tells of bookings calls with the flow `" + name + "`",
               "a flow that a call step of such a policy names");
    }
  }
  for (const std::string& name : wanted) {
    if (plan.flows.count(name) != 0 || !problems.empty()) continue;
    at_fault("flows", "the flow `" + name + "` of a campaign that books is missing",
             "all of them, or none" + did_you_mean(name, names));
  }
  return problems;
}

}  // namespace rb::sim
