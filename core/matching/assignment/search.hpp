// The exact second part: each open row gets a column by the shortest augmenting path, the cheapest
// chain of exchanges that ends at a column nobody has or at a row that goes without.
//
// Dijkstra over the costs reduced by what rows pay and columns cost, as in Jonker and Volgenant
// 1987; it ends at the first such end. A row's frontier waits in the same queue: its list is
// extended when the search comes that far, or else all its pairs are looked at, so that a path is
// the shortest over all pairs.
#pragma once

#include <cstdint>
#include <vector>

#include "core/matching/assignment/partial_assignment.hpp"

namespace rb::matching {

class Search {
 public:
  explicit Search(PartialAssignment& state);

  // Matches the row, perhaps at the expense of another that then stays without, or leaves it
  // unmatched. Precondition: it has no column.
  void augment(std::uint32_t row);

  // How many columns were settled so far.
  [[nodiscard]] std::uint64_t settled() const { return settled_total_; }

 private:
  // label << 32 | what: a column, or beyond the columns a row whose list ends here. Ties go to the
  // lower number.
  using Event = std::uint64_t;
  struct Reached {
    Cost label = 0;
    std::uint32_t search = 0;  // the search that the rest is of
    std::uint32_t from = 0;    // row
    Cost cost = 0;             // of the pair (from, this)
  };

  void relax(std::uint32_t row, std::uint32_t column, Cost cost);
  void scan(std::uint32_t row);
  void pass_frontier(std::uint32_t row);
  void push(Cost label, std::uint32_t what);
  Event pop();
  void finish(std::uint32_t root, Cost length, std::uint32_t free_column);

  PartialAssignment& state_;
  std::uint32_t columns_;
  std::vector<Reached> reached_;        // by column
  std::vector<Cost> base_;              // by row: its label less what it pays
  std::vector<Arc> all_;                // pairs of one row
  std::vector<Event> queue_;            // a binary heap
  std::vector<std::uint32_t> settled_;  // columns of this search, all of them taken
  std::uint32_t search_ = 0;
  Cost unmatched_label_ = 0;  // of the best end at a row that goes without, and the row
  std::uint32_t unmatched_row_ = kNobody;
  Cost limit_ = 0;  // nothing dearer can be part of the path
  std::uint64_t settled_total_ = 0;
};

}  // namespace rb::matching
