#include "core/matching/assignment/bidding.hpp"

#include <utility>

namespace rb::matching {
namespace {

// Enough for the rows whose columns differ; price wars over a few points are dearer here than in
// the search.
constexpr std::uint64_t kBidsPerRow = 24;

// The best two of a row: columns, or staying unmatched (kNobody).
struct Choice {
  Arc best;
  Cost best_value = 0;
  Arc second;
  Cost second_value = 0;
};

bool is_free(const PartialAssignment& state, Arc arc) {
  return arc.column == kNobody || state.row_of[arc.column] == kNobody;
}

// Of columns that are as good one that nobody has comes first.
Choice choose(const PartialAssignment& state, std::uint32_t row) {
  const Cost unmatched = state.costs.unmatched(row);
  const Arc none{kNobody, unmatched};
  Choice choice{none, unmatched, none, kNoMore};
  for (const Candidate& candidate : state.candidates.of(row)) {
    if (candidate.least > choice.second_value) break;
    const Arc arc{candidate.column, candidate.cost};
    const Cost value = arc.cost + state.price[arc.column];
    if (value < choice.best_value ||
        (value == choice.best_value && is_free(state, arc) && !is_free(state, choice.best))) {
      choice.second = std::exchange(choice.best, arc);
      choice.second_value = std::exchange(choice.best_value, value);
    } else if (value < choice.second_value) {
      choice.second = arc;
      choice.second_value = value;
    }
  }
  return choice;
}

// As above, over all pairs of the row; false: more of them are as good than a list can hold.
bool choose_of_all(PartialAssignment& state, std::uint32_t row, Choice& choice) {
  for (;;) {
    choice = choose(state, row);
    const Cost frontier = state.candidates.frontier(row);
    // Staying unmatched is final when even the frontier is dearer.
    const Cost needed = choice.best.column == kNobody ? choice.best_value : choice.second_value;
    if (frontier == kNoMore || frontier >= needed) return true;
    if (!state.candidates.extend(row, state.price)) return false;
  }
}

}  // namespace

Bids bid(PartialAssignment& state) {
  Bids bids;
  const auto rows = static_cast<std::uint32_t>(state.costs.rows());
  const std::uint64_t most = kBidsPerRow * rows;
  for (std::uint32_t first = 0; first < rows; ++first) {
    std::uint32_t row = first;
    while (row != kNobody) {
      if (bids.made == most) {
        bids.open.push_back(row);
        break;
      }
      ++bids.made;
      Choice choice;
      if (!choose_of_all(state, row, choice)) {
        bids.open.push_back(row);
        break;
      }
      if (choice.best.column == kNobody) break;
      const bool tie = choice.best_value == choice.second_value;
      const Arc taken = choice.best;
      const std::uint32_t outbid = state.row_of[taken.column];
      if (tie && outbid != kNobody) {
        bids.open.push_back(row);
        break;
      }
      state.price[taken.column] += choice.second_value - choice.best_value;
      state.give(row, taken);
      if (outbid != kNobody) state.column_of[outbid] = kNobody;
      row = outbid;
    }
  }
  return bids;
}

}  // namespace rb::matching
