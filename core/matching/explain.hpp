// Why a patient got this slot and not another, or none: for the patient, staff and the log. Says
// nothing about who else got what.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/matching/assignment/assignment.hpp"
#include "core/matching/eligibility.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

enum class Reason : std::uint8_t {
  // with a slot
  cheapest_of_all = 1,     // nothing is better for them
  went_to_more_urgent,     // the cheapest one is somebody's who is more urgent
  would_cost_others_more,  // the cheapest one is somebody's who would lose more than they gain
  plan_kept,               // it is free or costs nobody more; not worth changing a plan
  // without a slot
  no_eligible_slot,            // see Explanation::barred
  all_went_to_more_urgent,     // every eligible one is somebody's who is more urgent
  would_all_cost_others_more,  // every eligible one is somebody's, who would lose more
  all_dearer_than_none,        // one is left, but costs more points than staying without
};
inline constexpr std::size_t kReasons = 9;  // by Reason; 0 is not one

struct Explanation {
  PatientId patient;
  Reason reason = Reason::cheapest_of_all;
  std::optional<SlotId> given;
  Points points;                // of what they got, or of staying without
  std::optional<SlotId> alone;  // the eligible slot they would have had, had they been alone
  Points alone_points;
  // Had they got `alone`: what they would have saved, and what all others together would have lost
  // at least. Both 0 where they got it.
  Cost saving = 0;
  Cost others_lose = 0;
  // How many slots each condition barred, the first that did; by Ineligible.
  std::array<std::uint32_t, kIneligible> barred{};
  std::uint32_t eligible = 0;
};

// Looks at every slot once. `matching` is the market's optimum (matching.hpp).
[[nodiscard]] Explanation explain(const Market& market, const Assignment& matching,
                                  std::size_t row);

// The reason of every row, as explain() gives it, at the cost of one look at the slots of those who
// have none.
[[nodiscard]] std::vector<Reason> reasons(const Market& market, const Assignment& matching);

}  // namespace rb::matching
