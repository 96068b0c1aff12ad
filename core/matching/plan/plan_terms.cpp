#include "core/matching/plan/plan_terms.hpp"

#include <algorithm>

namespace rb::matching {
namespace {

// After the lost one, by urgency. [D]
constexpr Millis kFineFor[] = {{}, {}, 42 * kDay, 14 * kDay, 3 * kDay};

}  // namespace

PlanningTerms narrowest(std::span<const PlanningTerms> campaigns) {
  PlanningTerms all = campaigns.front();
  for (const PlanningTerms& one : campaigns) {
    all.plan.offers_out = std::min(all.plan.offers_out, one.plan.offers_out);
    all.plan.offers_out_per_provider =
        std::min(all.plan.offers_out_per_provider, one.plan.offers_out_per_provider);
    all.plan.again = std::max(all.plan.again, one.plan.again);
    all.plan.all_again = std::max(all.plan.all_again, one.plan.all_again);
    all.plan.lead = std::max(all.plan.lead, one.plan.lead);
    all.notice = std::max(all.notice, one.notice);
  }
  return all;
}

Instant fine_until(Urgency urgency, Instant lost, Instant now) {
  const Millis fine = kFineFor[static_cast<std::size_t>(urgency)];
  return fine == Millis{} ? kNever : std::max(lost, now) + fine;
}

}  // namespace rb::matching
