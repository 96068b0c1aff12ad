#include "core/matching/assignment/search.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/base/assert.hpp"

namespace rb::matching {

Search::Search(PartialAssignment& state)
    : state_(state),
      columns_(static_cast<std::uint32_t>(state.costs.columns())),
      reached_(state.costs.columns()),
      base_(state.costs.rows(), 0) {}

void Search::push(Cost label, std::uint32_t what) {
  queue_.push_back((static_cast<Event>(label) << 32U) | what);
  std::push_heap(queue_.begin(), queue_.end(), std::greater<>());
}

Search::Event Search::pop() {
  std::pop_heap(queue_.begin(), queue_.end(), std::greater<>());
  const Event event = queue_.back();
  queue_.pop_back();
  return event;
}

void Search::relax(std::uint32_t row, std::uint32_t column, Cost cost) {
  const Cost label = base_[row] + cost + state_.price[column];
  if (label > limit_) return;
  Reached& reached = reached_[column];
  if (reached.search == search_ && reached.label <= label) return;
  reached = {label, search_, row, cost};
  push(label, column);
  if (state_.row_of[column] == kNobody) limit_ = std::min(limit_, label);
}

// Relaxes the listed pairs of a row whose base_ is set, and lets its frontier wait.
void Search::scan(std::uint32_t row) {
  const Cost base = base_[row];
  for (const Candidate& candidate : state_.candidates.of(row)) {
    if (base + candidate.least > limit_) break;
    relax(row, candidate.column, candidate.cost);
  }
  const Cost unmatched = base + state_.costs.unmatched(row);
  if (unmatched < unmatched_label_) {
    unmatched_label_ = unmatched;
    unmatched_row_ = row;
    limit_ = std::min(limit_, unmatched);
  }
  const Cost frontier = state_.candidates.frontier(row);
  if (frontier != kNoMore && base + frontier < limit_) {
    // It may be a bound of older, lower prices, and lie before the row itself.
    push(std::max(base + frontier, Cost{0}), columns_ + row);
  }
}

void Search::pass_frontier(std::uint32_t row) {
  if (state_.candidates.extend(row, state_.price)) return scan(row);
  const Cost within = std::min(limit_ - base_[row], state_.costs.unmatched(row));
  state_.costs.cheapest(row, state_.price, {columns_, within}, all_);
  for (const Arc& arc : all_) relax(row, arc.column, arc.cost);
}

void Search::augment(std::uint32_t root) {
  RB_ASSERT(state_.column_of[root] == kNobody);
  ++search_;
  queue_.clear();
  settled_.clear();
  unmatched_label_ = kNoMore;
  limit_ = kNoMore;
  base_[root] = 0;
  scan(root);
  for (;;) {
    if (queue_.empty()) return finish(root, unmatched_label_, kNobody);
    const Event event = pop();
    const auto label = static_cast<Cost>(event >> 32U);
    if (label >= unmatched_label_) return finish(root, unmatched_label_, kNobody);
    const auto what = static_cast<std::uint32_t>(event);
    if (what >= columns_) {
      pass_frontier(what - columns_);
      continue;
    }
    if (label > reached_[what].label) continue;
    const std::uint32_t holder = state_.row_of[what];
    if (holder == kNobody) return finish(root, label, what);
    settled_.push_back(what);
    base_[holder] = label - state_.pays(holder);
    scan(holder);
  }
}

// Prices rise by how much earlier a column was reached than the end, and the columns along the path
// change hands.
void Search::finish(std::uint32_t root, Cost length, std::uint32_t free_column) {
  for (const std::uint32_t column : settled_) {
    state_.price[column] += length - reached_[column].label;
  }
  settled_total_ += settled_.size();
  std::uint32_t column = free_column;
  if (column == kNobody) column = std::exchange(state_.column_of[unmatched_row_], kNobody);
  while (column != kNobody) {
    const std::uint32_t row = reached_[column].from;
    const std::uint32_t next = state_.column_of[row];
    state_.give(row, {column, reached_[column].cost});
    column = next;
  }
  RB_ASSERT(state_.column_of[root] != kNobody || free_column == kNobody);
}

}  // namespace rb::matching
