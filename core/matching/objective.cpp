#include "core/matching/objective.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/matching/eligibility.hpp"

namespace rb::matching {
namespace {

constexpr std::int32_t kHoursOfDay = 24;

Cost checked(Total points) {
  RB_ASSERT(points >= 0 && points <= kMostCost);
  return static_cast<Cost>(points);
}

Cost late_hour(const Weights& weights, const Seeker& seeker) {
  return weights.late_hour[static_cast<std::size_t>(seeker.urgency)];
}

// What the percents and a changed plan add to the terms of the patient.
Points with_shares(Points points, const Weights& weights, const GroupPercents& groups,
                   const Seeker& seeker, bool changed) {
  points.fairness = weighted(points.own(), percent_of(weights, groups, seeker)) - points.own();
  points.stability = changed ? weights.changed_plan : 0;
  return points;
}

}  // namespace

std::int32_t percent_of(const Weights& weights, const GroupPercents& groups, const Seeker& seeker) {
  RB_ASSERT(seeker.group < kGroups);
  const std::int32_t moves = std::min<std::int32_t>(seeker.moved_before, weights.most_moves);
  return (100 + weights.moved_percent * moves) * groups[seeker.group] / 100;
}

Cost time_points(const Weights& weights, const Seeker& seeker, PartOfDay part,
                 std::uint8_t weekday) {
  Cost points = 0;
  if (seeker.parts != 0) {
    std::int32_t steps = 2;  // from morning to evening
    for (const auto wished : {PartOfDay::morning, PartOfDay::afternoon, PartOfDay::evening}) {
      if ((seeker.parts & bit(wished)) == 0) continue;
      const int apart = static_cast<int>(part) - static_cast<int>(wished);
      steps = std::min(steps, std::max(apart, -apart));
    }
    points += steps * weights.part_of_day;
  }
  if (seeker.weekdays != 0 && ((seeker.weekdays >> weekday) & 1U) == 0) points += weights.weekday;
  return points;
}

Cost distance_points(const Weights& weights, const Seeker& seeker, const OpenSlot& slot) {
  return checked(Total{weights.kilometre} * travel_metres(seeker, slot) / 1000);
}

Cost interpreter_points(const Weights& weights, const Seeker& seeker, const OpenSlot& slot) {
  return needs_interpreter(seeker, slot) ? weights.interpreter : 0;
}

Cost continuity_points(const Weights& weights, const Seeker& seeker, const OpenSlot& slot) {
  return seeker.usual.is_none() || seeker.usual == slot.provider ? 0 : weights.other_provider;
}

Points points_of(const Weights& weights, const GroupPercents& groups, const Seeker& seeker,
                 const OpenSlot& slot) {
  Points points;
  points.late = late_points(late_hour(weights, seeker), hour_of(seeker.lost), hour_of(slot.start));
  points.preference = time_points(weights, seeker, part_of_day(slot), slot.weekday) +
                      interpreter_points(weights, seeker, slot);
  points.distance = distance_points(weights, seeker, slot);
  points.continuity = continuity_points(weights, seeker, slot);
  const bool changed = !seeker.planned.is_none() && seeker.planned != slot.slot;
  return with_shares(points, weights, groups, seeker, changed);
}

Points points_unmatched(const Weights& weights, const GroupPercents& groups, const Seeker& seeker) {
  Points points;
  points.unmatched = checked(Total{late_hour(weights, seeker)} * kHoursOfDay *
                             weights.unmatched_days[static_cast<std::size_t>(seeker.urgency)]);
  return with_shares(points, weights, groups, seeker, !seeker.planned.is_none());
}

}  // namespace rb::matching
