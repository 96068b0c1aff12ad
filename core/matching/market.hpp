// All seekers and open slots of one matching, ordered so that the cheapest slots of a seeker are
// found without looking at every pair.
//
// Slots with everything but their time in common form an office. What a seeker has against an
// office (distance, continuity, language) is computed once; within it slots stand by time, so that
// lateness only grows.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/matching/assignment/cost_rows.hpp"
#include "core/matching/objective.hpp"
#include "core/matching/open_slot.hpp"
#include "core/matching/seeker.hpp"

namespace rb::matching {

// Rows are seekers by patient, columns are slots by office and time: the order of the vectors that
// it is made of does not matter. Immutable but for the percents of groups.
class Market final : public CostRows {
 public:
  // Precondition: no patient and no slot twice; weights within 0 .. 1,000,000; groups < kGroups.
  // A `planned` slot that is not here or not eligible is forgotten.
  Market(std::vector<Seeker> seekers, std::vector<OpenSlot> slots, const Weights& weights,
         const GroupPercents& groups = equal_groups());

  [[nodiscard]] std::span<const Seeker> seekers() const { return seekers_; }
  [[nodiscard]] std::span<const OpenSlot> slots() const { return slots_; }
  [[nodiscard]] const Weights& weights() const { return weights_; }
  [[nodiscard]] const GroupPercents& groups() const { return groups_; }
  void set_groups(const GroupPercents& groups);

  [[nodiscard]] Points points(std::size_t row, std::size_t column) const {
    return points_of(weights_, groups_, seekers_[row], slots_[column]);
  }
  [[nodiscard]] Points points_without(std::size_t row) const {
    return points_unmatched(weights_, groups_, seekers_[row]);
  }
  // The column with the fewest points of the seeker's own, plan or no plan, as if nobody else were
  // there; kNobody if none is eligible. However dear: it may be above unmatched(row).
  [[nodiscard]] std::uint32_t cheapest_alone(std::size_t row) const;

  [[nodiscard]] std::size_t rows() const override { return seekers_.size(); }
  [[nodiscard]] std::size_t columns() const override { return slots_.size(); }
  [[nodiscard]] Cost unmatched(std::size_t row) const override { return terms_[row].unmatched; }
  Cost cheapest(std::size_t row, std::span<const Cost> prices, Wanted wanted,
                std::vector<Arc>& arcs) const override;
  Cost cheapest_rows(std::size_t column, std::span<const Cost> prices, Wanted wanted,
                     std::vector<Arc>& arcs) const override;
  // Raises the price of each column to where the row, paying no more than `pays`, would not want
  // it: to pays - cost.
  void raise(std::size_t row, Cost pays, std::span<Cost> prices) const;

 private:
  struct Office {
    std::uint32_t first = 0;  // columns
    std::uint32_t last = 0;
  };
  // An office that a seeker can go to, and the points that all its slots have in common.
  struct Reach {
    std::uint32_t office = 0;
    Cost points = 0;
  };
  // The same from the other side.
  struct Visitor {
    std::uint32_t row = 0;
    Cost points = 0;
  };
  static constexpr std::size_t kTimes = 7 * 4;  // weekday, part of the day
  // A seeker as the loops want it.
  struct Terms {
    std::size_t first_reach = 0;
    std::size_t last_reach = 0;
    Cost late_hour = 0;
    std::int32_t lost_hour = 0;
    std::int32_t percent = 100;
    Cost unmatched = 0;
    std::uint32_t planned = kNobody;  // column
  };
  // What each time of the week costs a seeker: apart, so that what every loop needs stays small.
  using Times = std::array<Cost, kTimes>;

  void order_slots();
  void find_offices();
  void find_terms(std::size_t row);
  void find_visitors();
  [[nodiscard]] bool has_declined(const Seeker& seeker, std::uint32_t column) const;
  [[nodiscard]] bool may_have(const Seeker& seeker, std::uint32_t column) const;
  // Of the office those that start when the seeker can come.
  [[nodiscard]] Office columns_within(const Office& office, const Seeker& seeker) const;
  [[nodiscard]] Cost cost_of(std::size_t row, Cost office_points, std::uint32_t column) const;
  [[nodiscard]] std::uint32_t find_planned(std::size_t row) const;

  std::vector<Seeker> seekers_;
  std::vector<OpenSlot> slots_;
  Weights weights_;
  GroupPercents groups_;
  std::vector<Office> offices_;
  std::vector<Terms> terms_;                // by row
  std::vector<Times> time_terms_;           // by row
  std::vector<Reach> reach_;                // by row, the nearest to one's heart first
  std::vector<std::uint32_t> office_of_;    // by column
  std::vector<std::size_t> first_visitor_;  // by office, and one more
  std::vector<Visitor> visitors_;
  std::vector<Instant> starts_;  // by column
  std::vector<std::int32_t> hours_;
  std::vector<std::uint8_t> times_;
};

}  // namespace rb::matching
