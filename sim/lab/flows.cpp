#include "sim/lab/flows.hpp"

#include <algorithm>
#include <set>

#include "core/config/suggest.hpp"
#include "core/conversation/flow/compile.hpp"
#include "edge/files/text_file.hpp"

namespace rb::sim {
namespace {

using Problems = std::vector<Problem>;

bool about_visits(const PlannedCampaign& campaign) {
  return campaign.policy->booking || campaign.standing;
}

// Whether calls of a campaign that names it are held in this flow: what one does about visits
// needs a campaign that books or tells of bookings.
bool may_hold(const PlannedCampaign& campaign, const Flow& flow) {
  return about_visits(campaign) || !acts_on_visits(flow);
}

bool calls(const PlannedCampaign& campaign, const std::string& flow) {
  const auto& steps = campaign.policy->cadence;
  return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
    return step.channel == Channel::voice && step.flow == flow;
  });
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
    const bool held = step.channel == Channel::voice && found != plan.flows.end() &&
                      may_hold(campaign, *found->second);
    flows.push_back(held ? found->second : nullptr);
  }
  return flows;
}

std::shared_ptr<const Flow> text_flow_of(const Plan& plan, const PlannedCampaign& campaign) {
  for (const Step& step : campaign.policy->cadence) {
    const auto found = plan.flows.find(step.flow);
    if (step.channel != Channel::voice || found == plan.flows.end()) continue;
    return may_hold(campaign, *found->second) ? found->second : nullptr;
  }
  return nullptr;
}

std::vector<Problem> read_flows(Plan& plan) {
  Problems problems;
  if (plan.scenario.flows().empty()) return problems;
  const auto at_fault = [&](const std::string& where, const std::string& what,
                            const std::string& expected) {
    const Place place = nearest_place(plan.places, where);
    problems.push_back({plan.file, place.line, place.column, what, where, expected});
  };
  if (!plan.scenario.has_bookings()) {
    at_fault("flows", "there are flows, and the scenario does not say how patients talk",
             "a section `bookings`, of which `conduct.conversations` does; {} takes the defaults");
  }
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
    const auto held = std::make_shared<const Flow>(std::move(*flow));
    const bool is_new = plan.flows.emplace(name, held).second;
    const bool used = std::any_of(plan.campaigns.begin(), plan.campaigns.end(),
                                  [&](const PlannedCampaign& campaign) {
                                    return calls(campaign, name) && may_hold(campaign, *held);
                                  });
    if (!is_new) {
      at_fault(where, "there is a flow `" + name + "` already", "flows of different names");
    } else if (!used) {
      const std::string who =
          acts_on_visits(*held) ? "no campaign that books or tells of bookings" : "no campaign";
      at_fault(where, who + " calls with the flow `" + name + "`",
               "a flow that a call step of such a policy names");
    }
  }
  if (!problems.empty()) return problems;
  std::set<std::string> missing;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    if (!campaign.policy->booking) continue;
    for (const Step& step : campaign.policy->cadence) {
      if (step.channel == Channel::voice && plan.flows.count(step.flow) == 0) {
        missing.insert(step.flow);
      }
    }
  }
  for (const std::string& name : missing) {
    at_fault("flows", "the flow `" + name + "` of a campaign that books is missing",
             "all of them, or none" + did_you_mean(name, names));
  }
  return problems;
}

}  // namespace rb::sim
