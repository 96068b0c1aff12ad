// A rehearsal ready to run: the scenario and everything it names, read, checked and compiled.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/conversation/flow/flow.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/policy/policy.hpp"
#include "core/rules/rule_pack.hpp"
#include "core/time/zone.hpp"
#include "sim/platform/spec.hpp"

namespace rb::sim {

struct PlannedCampaign {
  std::string file;       // of the policy, as found
  Places places;          // in that file
  std::string where;      // path of its entry in the scenario; empty: listed in `policies`
  proto::Policy message;  // complete
  std::shared_ptr<const Policy> policy;
  Millis starts{};  // after the scenario's start
  std::int64_t cohort_ppm = 1'000'000;
  Millis enrol_over{};
  std::uint32_t concurrent = 0;  // enrolled and not done at once; zero: no limit
  Millis deadline{};             // zero: the policy's
  Millis appointment_after{};    // each patient's, after the enrolment; zero: none
  std::uint16_t weight = 1;
  bool standing = false;      // enrols nobody: carries what bookings have to say
  NoticeCampaigns notices{};  // of the bookings it leads to
};

struct Plan {
  std::string file;
  Places places;             // in that file
  proto::Scenario scenario;  // complete
  Instant start;
  Millis horizon{};
  proto::RulePack rules_message;
  std::shared_ptr<const RulePack> rules;
  std::shared_ptr<const ZoneTable> zones;
  ZoneId start_zone;
  std::optional<PlatformSpec> platform;  // none: nothing but the peers takes time
  std::map<std::string, std::shared_ptr<const Flow>> flows;  // by name
  std::vector<PlannedCampaign>
      campaigns;  // in the order in which they start: CampaignId is a position
  // What an operator would want to hear of, though the rehearsal can run.
  std::vector<Problem> warnings;
};

struct PlanRequest {
  std::string scenario;                 // path
  std::vector<std::string> policies;    // paths; replace the scenario's campaigns when not empty:
                                        // commands to those are warnings then
  std::vector<std::string> more_zones;  // zones that a roster names
};

// Every problem of every file at once. A file that cannot be read is a problem at its first line.
[[nodiscard]] tl::expected<Plan, std::vector<Problem>> make_plan(const PlanRequest& request);

// A policy and the rule pack it is judged by, for `validate` and `window`.
[[nodiscard]] tl::expected<std::shared_ptr<const RulePack>, std::vector<Problem>> read_rule_pack(
    const std::string& path, proto::RulePack* message);
[[nodiscard]] tl::expected<PlannedCampaign, std::vector<Problem>> read_policy(
    const std::string& path, const RulePack& rules);

// The path of `wanted` or scenarios/`wanted` in the folder of `file` or the nearest one above it,
// else the same from the current directory; `wanted` itself where there is none.
[[nodiscard]] std::string nearby(const std::string& file, const std::string& wanted);
// The folder of the tables of zone prefixes, nearby.
[[nodiscard]] std::string nearby_prefixes(const std::string& file);
// The rule pack a policy is judged by where no scenario names one: rules/us-2026.yaml, nearby.
[[nodiscard]] tl::expected<std::shared_ptr<const RulePack>, std::vector<Problem>> read_nearby_rules(
    const std::string& policy_file);

// A moment of the scenario ("day 2 10:00") as an instant, in the zone of its start.
[[nodiscard]] Instant scenario_time(const Plan& plan, const proto::ScenarioTime& time);

}  // namespace rb::sim
