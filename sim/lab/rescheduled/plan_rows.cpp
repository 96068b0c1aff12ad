#include "sim/lab/rescheduled/plan_rows.hpp"

#include <cstdio>

#include "sim/lab/rescheduled/steps.hpp"

namespace rb::sim {
namespace {

std::string minute_text(Instant at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::year_month_day date{day};
  const auto minute = static_cast<int>((at - day) / 1min);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), minute / 60,
                minute % 60);
  return text;
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
    csv += urgency_word(lost->urgency);
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
