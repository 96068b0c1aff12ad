#include "sim/lab/run_facts.hpp"

#include "sim/lab/version.hpp"

namespace rb::sim {
namespace {

std::string kind_name(proto::FaultKind::Value kind) {
  return proto::FaultKind::Value_Name(kind);
}

void add_outages(std::vector<OutageFacts>& to, const Plan& plan, const std::string& what,
                 const google::protobuf::RepeatedPtrField<proto::Outage>& outages) {
  for (const proto::Outage& outage : outages) {
    const Instant from = scenario_time(plan, outage.from());
    to.push_back({what, kind_name(outage.kind()), {from, from + Millis{outage.for_().ms()}}});
  }
}

ObjectiveFacts objectives_of(const proto::Objectives& spec) {
  ObjectiveFacts facts;
  if (spec.has_resolved_within()) {
    facts.resolved_within = {spec.resolved_within().share().ppm(),
                             Millis{spec.resolved_within().by().ms()}};
  }
  if (spec.has_late_starts()) facts.late_starts_p99 = Millis{spec.late_starts().p99().ms()};
  if (spec.has_ehr_rejections()) facts.ehr_rejections_ppm = spec.ehr_rejections().share().ppm();
  return facts;
}

}  // namespace

RunFactsOf::RunFactsOf(const Plan& plan, std::uint64_t seed, const Population& population) {
  profiles_.reserve(population.size());
  for (std::uint32_t i = 0; i < population.size(); ++i) {
    const PatientTruth& patient = population[PatientId{i}];
    profiles_.push_back({patient.language, patient.age, patient.payer,
                         static_cast<std::uint8_t>(patient.zone.value())});
  }
  const proto::Scenario& s = plan.scenario;
  facts_.scenario = s.scenario();
  facts_.shows = s.shows();
  facts_.version = kVersion;
  facts_.seed = seed;
  facts_.start = plan.start;
  facts_.horizon = plan.horizon;
  facts_.profiles = profiles_;
  facts_.languages = population.names().languages;
  facts_.ages = population.names().ages;
  facts_.payers = population.names().payers;
  facts_.zones = plan.zones;
  facts_.start_zone = plan.start_zone;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    const Policy& policy = *campaign.policy;
    facts_.campaigns.push_back({policy.name, policy.purpose, policy.urgency,
                                policy.pacing.calls_in_flight, policy.pacing.calls_per_second_ppm,
                                policy.pacing.ehr_per_second_ppm,
                                policy.pacing.texts_per_second_ppm, campaign.standing});
  }
  facts_.cost = {s.cost().call_minute_milli(), s.cost().agent_minute_milli(), s.cost().text_milli(),
                 s.cost().task_minute_milli(), Millis{s.staff().per_task().ms()}};
  add_outages(facts_.outages, plan, "ehr", s.ehr().outages());
  add_outages(facts_.outages, plan, "carrier", s.carrier().outages());
  facts_.objectives = objectives_of(s.objectives());
  facts_.allowed = {s.carrier().calls_per_second().ppm(), s.carrier().texts_per_second().ppm(),
                    s.ehr().requests_per_second().ppm()};
}

}  // namespace rb::sim
