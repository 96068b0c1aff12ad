#include "sim/lab/rescheduled/plan_truth.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "core/provider/distance.hpp"
#include "sim/lab/rescheduled/steps.hpp"
#include "sim/metrics/names.hpp"

namespace rb::sim {
namespace {

static_assert(kPlanReasons == matching::kReasons);

constexpr std::size_t kMostReceivers = 10;
constexpr std::size_t kUrgencies = 5;  // by Urgency, from 1

using Steps = std::array<std::int64_t, kPlanSteps>;

// Who sees patients of somebody else now.
struct Receiver {
  Steps steps{};
  std::vector<std::uint32_t> metres;  // of each patient who goes there

  [[nodiscard]] std::int64_t patients() const {
    return std::accumulate(steps.begin(), steps.end(), std::int64_t{0});
  }
  [[nodiscard]] std::int64_t median() const {
    if (metres.empty()) return 0;
    std::vector<std::uint32_t> sorted = metres;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>((sorted.size() - 1) / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
  }
};

void tell_of_rounds(const matching::Planner& planner, PlanSummary& to) {
  if (const auto& gain = planner.gain()) {
    to.at_ms = to_ms(gain->at);
    to.seekers = gain->seekers;
    to.times = gain->times;
    to.together = {gain->together.points, gain->together.unmatched};
    to.greedy = {gain->greedy.points, gain->greedy.unmatched};
    std::array<std::int64_t, kPlanReasons> reasons{};
    std::copy(gain->reasons.begin(), gain->reasons.end(), reasons.begin());
    to.reasons = named_plan_reasons(reasons);
  } else {
    to.reasons = named_plan_reasons({});
  }
  const matching::Planner::Counts& counts = planner.counts();
  to.whole_rounds = counts.whole_rounds;
  to.small_rounds = counts.small_rounds;
  to.planned_anew = static_cast<std::int64_t>(counts.planned_anew);
  to.told_to_wait = static_cast<std::int64_t>(counts.told_to_wait);
}

void tell_of_receivers(const std::map<ProviderId, Receiver>& receivers, const Clinic& clinic,
                       PlanSummary& to) {
  std::vector<std::pair<ProviderId, const Receiver*>> order;
  for (const auto& [provider, receiver] : receivers) order.emplace_back(provider, &receiver);
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return a.second->patients() > b.second->patients();
  });
  for (const auto& [provider, receiver] : order) {
    if (to.receivers.size() == kMostReceivers) break;
    to.receivers.push_back({std::to_string(provider.value()),
                            clinic.specialties()[clinic.directory()[provider].specialty.index()],
                            receiver->patients(), named_plan_steps(receiver->steps),
                            receiver->median()});
  }
  to.other_receivers = static_cast<std::int64_t>(order.size() - to.receivers.size());
}

}  // namespace

PlanSummary plan_truth(const PlanSide& plan, const Clinic& clinic) {
  PlanSummary summary;
  tell_of_rounds(plan.planner(), summary);
  std::array<std::int64_t, kPlanWays> ways{};
  Steps steps{};
  Histogram metres;
  std::array<Histogram, kUrgencies> later;
  std::array<PlanOfUrgency, kUrgencies> urgencies;
  std::map<ProviderId, Receiver> receivers;
  for (const PatientId patient : plan.enrolled()) {
    const LostVisit* lost = clinic.lost_of(patient);
    if (lost == nullptr) continue;
    const auto urgency = static_cast<std::size_t>(lost->urgency);
    ++urgencies[urgency].lost;
    const auto found = plan.rebooked().find(patient);
    if (found == plan.rebooked().end()) continue;
    const Rebooked& made = found->second;
    ++urgencies[urgency].rebooked;
    later[urgency].add((made.start - lost->start).count());
    ++ways[static_cast<std::size_t>(made.way)];
    const PlanStep step = step_of(made, *lost);
    ++steps[static_cast<std::size_t>(step)];
    const auto way =
        distance_metres(clinic.home_of(patient).place, clinic.directory()[made.provider].place);
    const bool goes_there = step != PlanStep::other_modality;
    if (goes_there) metres.add(way);
    if (step == PlanStep::same_provider) continue;
    Receiver& receiver = receivers[made.provider];
    ++receiver.steps[static_cast<std::size_t>(step)];
    if (goes_there) receiver.metres.push_back(way);
  }
  summary.ways = named_plan_ways(ways);
  summary.steps = named_plan_steps(steps);
  summary.way_m = row_of(metres);
  for (std::size_t i = 1; i < kUrgencies; ++i) {
    if (urgencies[i].lost == 0) continue;
    urgencies[i].urgency = name_of(static_cast<Urgency>(i));
    urgencies[i].later_ms = row_of(later[i]);
    summary.urgencies.push_back(urgencies[i]);
  }
  tell_of_receivers(receivers, clinic, summary);
  return summary;
}

}  // namespace rb::sim
