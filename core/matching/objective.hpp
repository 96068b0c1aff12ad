// What a matching is judged by: integer points, less is better, a sum over patients.
//
// One point is an hour that a routine patient waits longer than planned. Weights are defaults to
// argue about, each with its reason; eligibility is no weight and stands in eligibility.hpp.
#pragma once

#include <array>
#include <cstdint>

#include "core/matching/assignment/cost_rows.hpp"
#include "core/matching/open_slot.hpp"
#include "core/matching/seeker.hpp"

namespace rb::matching {

inline constexpr std::size_t kUrgencies = 5;  // by Urgency; 0 is not one

struct Weights {
  // Per hour after the lost appointment; earlier is as good as on time. Chosen: a clinic moves
  // three routine patients a day for one that is to be seen soon, ten for an urgent one.
  std::array<Cost, kUrgencies> late_hour = {0, 1, 3, 10, 40};
  // Per step from the nearest wished part of the day. Patients wait 2.5 days longer for a
  // convenient time: Gerard et al. 2008, PMID 18416923.
  Cost part_of_day = 60;
  // A weekday nobody asked for. Chosen: a day.
  Cost weekday = 24;
  // Another provider than the usual one. Five days: Gerard et al. 2008; one to 2.5 days: Rubin et
  // al., Br J Gen Pract 2006;56:743.
  Cost other_provider = 120;
  // Through an interpreter instead of in one's own language. Chosen: three days.
  Cost interpreter = 72;
  // Per kilometre. Chosen: a day for eight kilometres farther.
  Cost kilometre = 3;
  // Left without a slot counts as being seen so many days late. Chosen: a quarter of a year for
  // routine, so that hardly any eligible slot is worse than none; less time but more points for
  // the others.
  std::array<std::int32_t, kUrgencies> unmatched_days = {0, 90, 60, 45, 30};
  // Percent on everything for each earlier move, and on how many of them. Chosen: whoever was moved
  // twice counts half as much again.
  std::int32_t moved_percent = 25;
  std::int32_t most_moves = 4;
  // For taking a planned slot away from somebody. Chosen: a day; plans that are not offered yet
  // may change, but not for nothing.
  Cost changed_plan = 24;
};

// Percent that the points of a group count with; see fairness.hpp.
using GroupPercents = std::array<std::int32_t, kGroups>;
[[nodiscard]] constexpr GroupPercents equal_groups() {
  GroupPercents percents{};
  percents.fill(100);
  return percents;
}

// The points of one patient by term.
struct Points {
  Cost late = 0;
  Cost preference = 0;  // part of day, weekday, interpreter
  Cost distance = 0;
  Cost continuity = 0;
  Cost unmatched = 0;
  Cost fairness = 0;   // what the percents add to the above
  Cost stability = 0;  // for a changed plan, after the percents

  // What the patient bears, whatever weight it is given.
  [[nodiscard]] Cost own() const { return late + preference + distance + continuity + unmatched; }
  [[nodiscard]] Cost total() const { return own() + fairness + stability; }
  friend bool operator==(const Points&, const Points&) = default;
};

// Percent of a seeker: earlier moves times group.
[[nodiscard]] std::int32_t percent_of(const Weights& weights, const GroupPercents& groups,
                                      const Seeker& seeker);

// Precondition: the pair is eligible.
[[nodiscard]] Points points_of(const Weights& weights, const GroupPercents& groups,
                               const Seeker& seeker, const OpenSlot& slot);
[[nodiscard]] Points points_unmatched(const Weights& weights, const GroupPercents& groups,
                                      const Seeker& seeker);

// The terms one by one, for who computes many.

// Whole clock hours (UTC) since the epoch; lateness is the difference of two.
[[nodiscard]] constexpr std::int32_t hour_of(Instant at) {
  return static_cast<std::int32_t>(
      std::chrono::floor<std::chrono::hours>(at).time_since_epoch().count());
}
[[nodiscard]] constexpr Cost late_points(Cost late_hour, std::int32_t lost_hour,
                                         std::int32_t slot_hour) {
  return slot_hour > lost_hour ? late_hour * (slot_hour - lost_hour) : 0;
}
[[nodiscard]] Cost time_points(const Weights& weights, const Seeker& seeker, PartOfDay part,
                               std::uint8_t weekday);
[[nodiscard]] Cost distance_points(const Weights& weights, const Seeker& seeker,
                                   const OpenSlot& slot);
[[nodiscard]] Cost interpreter_points(const Weights& weights, const Seeker& seeker,
                                      const OpenSlot& slot);
[[nodiscard]] Cost continuity_points(const Weights& weights, const Seeker& seeker,
                                     const OpenSlot& slot);
// `percent` of `points`, rounded down; rises with points.
[[nodiscard]] constexpr Cost weighted(Cost points, std::int32_t percent) {
  return percent == 100 ? points : static_cast<Cost>(Total{points} * percent / 100);
}

}  // namespace rb::matching
