// An assignment on its way: who has which column so far, and what the columns cost by now.
//
// Holds at any time: a matched row pays no more than any other column or staying unmatched would
// cost it (at present prices), and an unmatched row no less than that. What is missing to an
// optimum is a column for each open row, or the proof that it is better off without, and that
// columns that nobody has cost nothing.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/matching/assignment/candidates.hpp"
#include "core/matching/assignment/cost_rows.hpp"

namespace rb::matching {

struct PartialAssignment {
  PartialAssignment(const CostRows& problem, std::vector<Cost> opening)
      : costs(problem),
        candidates(problem),
        column_of(problem.rows(), kNobody),
        cost_of(problem.rows(), 0),
        row_of(problem.columns(), kNobody),
        price(std::move(opening)) {}

  // What a matched row pays: the cost of its column and the price of it.
  [[nodiscard]] Cost pays(std::uint32_t row) const { return cost_of[row] + price[column_of[row]]; }
  void give(std::uint32_t row, Arc arc) {
    column_of[row] = arc.column;
    cost_of[row] = arc.cost;
    row_of[arc.column] = row;
  }

  const CostRows& costs;
  Candidates candidates;
  std::vector<std::uint32_t> column_of;  // by row
  std::vector<Cost> cost_of;             // by row: of its column, without the price
  std::vector<std::uint32_t> row_of;     // by column
  std::vector<Cost> price;               // by column
};

}  // namespace rb::matching
