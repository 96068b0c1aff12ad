#include "core/matching/assignment/assignment.hpp"

#include <utility>

#include "core/base/assert.hpp"
#include "core/matching/assignment/bidding.hpp"
#include "core/matching/assignment/partial_assignment.hpp"
#include "core/matching/assignment/search.hpp"
#include "core/matching/assignment/transposed.hpp"

namespace rb::matching {
namespace {

// Rows to their columns: afterwards every row is matched or rightly unmatched.
void place_rows(PartialAssignment& state, Assignment& done) {
  const Bids bids = bid(state);
  Search search(state);
  for (const std::uint32_t row : bids.open) search.augment(row);
  done.bids = bids.made;
  done.searches = bids.open.size();
  done.settled = search.settled();
  done.lists = state.candidates.written();
}

// What rows pay by now.
std::vector<Cost> payments(const PartialAssignment& state) {
  std::vector<Cost> pays;
  pays.reserve(state.costs.rows());
  for (std::uint32_t row = 0; row < state.costs.rows(); ++row) {
    pays.push_back(state.column_of[row] == kNobody ? state.costs.unmatched(row) : state.pays(row));
  }
  return pays;
}

// Columns that nobody has, and that cost something nevertheless since they did from the opening:
// each finds a row at a lower price or ends at none.
void return_columns(PartialAssignment& state, std::vector<Cost>& pays, Assignment& done) {
  const Transposed columns(state.costs);
  std::vector<Cost> row_price;
  row_price.reserve(pays.size());
  for (std::size_t row = 0; row < pays.size(); ++row) {
    row_price.push_back(state.costs.unmatched(row) - pays[row]);
  }
  PartialAssignment mirror(columns, std::move(row_price));
  for (std::uint32_t row = 0; row < pays.size(); ++row) {
    const std::uint32_t column = state.column_of[row];
    if (column == kNobody) continue;
    mirror.give(column, {row, state.cost_of[row] - state.costs.unmatched(row) + kMostCost});
  }
  Search search(mirror);
  for (std::uint32_t column = 0; column < columns.rows(); ++column) {
    if (state.row_of[column] != kNobody || state.price[column] == 0) continue;
    search.augment(column);
    ++done.returns;
  }
  done.settled += search.settled();
  done.lists += mirror.candidates.written();

  state.column_of.assign(pays.size(), kNobody);
  state.row_of.assign(columns.rows(), kNobody);
  for (std::uint32_t column = 0; column < columns.rows(); ++column) {
    const std::uint32_t row = mirror.column_of[column];
    state.price[column] = row == kNobody ? 0 : kMostCost - mirror.pays(column);
    if (row == kNobody) continue;
    state.give(row, {column, mirror.cost_of[column] + state.costs.unmatched(row) - kMostCost});
  }
  for (std::size_t row = 0; row < pays.size(); ++row) {
    pays[row] = state.costs.unmatched(row) - mirror.price[row];
  }
}

}  // namespace

Assignment assign(const CostRows& costs, std::vector<Cost> opening) {
  RB_ASSERT(costs.rows() + costs.columns() < kNobody);
  RB_ASSERT(opening.size() == costs.columns());
  PartialAssignment state(costs, std::move(opening));
  Assignment done;
  place_rows(state, done);
  done.pays = payments(state);
  return_columns(state, done.pays, done);
  for (std::uint32_t row = 0; row < costs.rows(); ++row) {
    done.total += state.column_of[row] == kNobody ? costs.unmatched(row) : state.cost_of[row];
  }
  done.column = std::move(state.column_of);
  done.price = std::move(state.price);
  return done;
}

}  // namespace rb::matching
