// What planning together came to: the largest plan beside a careful clerk's, why each patient got
// what they got, how they came to their new appointment and who sees them now. Part of
// summary.json; only the model knows it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

// Points are what a patient bears, summed up: less is better (core/matching/objective.hpp).
struct PlanBeside {
  std::int64_t points = 0;
  std::int64_t unmatched = 0;  // patients for whom it had no time
  friend bool operator==(const PlanBeside&, const PlanBeside&) = default;
};

// Of the patients of one urgency.
struct PlanOfUrgency {
  std::string urgency;
  std::int64_t lost = 0;      // patients whose appointment fell away
  std::int64_t rebooked = 0;  // who have another
  QuantileRow later_ms;       // by how much that is later than the one they lost; earlier is 0
  friend bool operator==(const PlanOfUrgency&, const PlanOfUrgency&) = default;
};

// Who sees patients now that somebody else saw.
struct PlanReceiver {
  std::string provider;
  std::string specialty;
  std::int64_t patients = 0;
  Counts steps;
  std::int64_t median_m = 0;  // from the homes of those who go there; 0: nobody does
  friend bool operator==(const PlanReceiver&, const PlanReceiver&) = default;
};

struct PlanSummary {
  std::int64_t at_ms = 0;    // the plan with the most patients
  std::int64_t seekers = 0;  // in it
  std::int64_t times = 0;    // free then
  PlanBeside together;
  PlanBeside greedy;  // the most urgent first, each the best of what is left
  Counts reasons;     // of that plan's patients
  std::int64_t whole_rounds = 0;
  std::int64_t small_rounds = 0;
  std::int64_t planned_anew = 0;  // patients, over the small rounds
  std::int64_t told_to_wait = 0;  // searches
  Counts ways;                    // of those rebooked: planned, searched, alternate
  Counts steps;                   // of those rebooked: how far from what they had
  QuantileRow way_m;              // of those rebooked, but for another modality: to whom they see
  std::vector<PlanOfUrgency> urgencies;
  std::vector<PlanReceiver> receivers;  // by patients, the ten with the most
  std::int64_t other_receivers = 0;     // providers besides
  friend bool operator==(const PlanSummary&, const PlanSummary&) = default;
};

}  // namespace rb::sim
