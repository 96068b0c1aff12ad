#include "sim/lab/rescheduled/steps.hpp"

#include <algorithm>

namespace rb::sim {

PlanStep step_of(const Rebooked& made, const LostVisit& lost) {
  if (made.provider == lost.provider) return PlanStep::same_provider;
  PlanStep farthest = PlanStep::other_provider;
  for (const AlternateHop& hop : made.hops) {
    switch (hop.step) {
      case AlternateStep::other_specialty:
        farthest = std::max(farthest, PlanStep::other_specialty);
        break;
      case AlternateStep::other_modality:
        farthest = std::max(farthest, PlanStep::other_modality);
        break;
      case AlternateStep::interpreter:
        farthest = std::max(farthest, PlanStep::interpreter);
        break;
      case AlternateStep::way:
        break;
    }
  }
  return farthest;
}

}  // namespace rb::sim
