#include "sim/lab/rescheduled/plan_rows.hpp"

#include "core/log/json.hpp"
#include "sim/lab/rescheduled/steps.hpp"
#include "sim/metrics/names.hpp"

namespace rb::sim {
namespace {

// "2026-01-12T14:30Z"
std::string minute_text(Instant at) {
  constexpr std::size_t kToTheMinute = 16;
  return rfc3339(at).substr(0, kToTheMinute) + 'Z';
}

std::string_view name_at(const Counts& names, std::size_t position) {
  return names[position].name;
}

}  // namespace

std::string plan_csv(const PlanSide& plan, const Clinic& clinic) {
  const Counts reasons = named_plan_reasons({});
  const Counts ways = named_plan_ways({});
  const Counts steps = named_plan_steps({});
  std::string csv = "patient,urgency,lost,with,why,found,step,start,provider\n";
  for (const PatientId patient : plan.enrolled()) {
    const LostVisit* lost = clinic.lost_of(patient);
    if (lost == nullptr) continue;
    csv += std::to_string(patient.value()) + ',';
    csv += name_of(lost->urgency);
    csv += ',' + minute_text(lost->start) + ',' + std::to_string(lost->provider.value()) + ',';
    // The names begin with the first reason, which is 1.
    if (const auto why = plan.planner().reason_of(patient)) {
      csv += name_at(reasons, static_cast<std::size_t>(*why) - 1);
    }
    const auto found = plan.rebooked().find(patient);
    if (found == plan.rebooked().end()) {
      csv += ",,,,\n";
      continue;
    }
    const Rebooked& made = found->second;
    csv += ',';
    csv += name_at(ways, static_cast<std::size_t>(made.way));
    csv += ',';
    csv += name_at(steps, static_cast<std::size_t>(step_of(made, *lost)));
    csv += ',' + minute_text(made.start) + ',' + std::to_string(made.provider.value()) + '\n';
  }
  return csv;
}

}  // namespace rb::sim
