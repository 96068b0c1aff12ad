#include "core/matching/assignment/candidates.hpp"

#include <algorithm>
#include <tuple>

#include "core/base/assert.hpp"

namespace rb::matching {
namespace {

// Long enough that most rows are listed once or twice, short enough to stay in the cache: of 16,
// 24, 32, 48 and 64 the fastest on the storms of bench/matching.
constexpr std::uint32_t kFirstSize = 64;

}  // namespace

Candidates::Candidates(const CostRows& costs)
    : costs_(costs), lists_(costs.rows(), List{{}, -1, kFirstSize}) {}

void Candidates::renew(std::size_t row, std::span<const Cost> prices) {
  List& list = lists_[row];
  RB_ASSERT(list.frontier != kNoMore);
  const Cost before = list.frontier;
  list.frontier = costs_.cheapest(row, prices, {list.size, costs_.unmatched(row)}, arcs_);
  list.candidates.clear();
  for (const Arc& arc : arcs_) {
    list.candidates.push_back({arc.column, arc.cost, arc.cost + prices[arc.column]});
  }
  std::sort(list.candidates.begin(), list.candidates.end(),
            [](const Candidate& a, const Candidate& b) {
              return std::tie(a.least, a.column) < std::tie(b.least, b.column);
            });
  ++written_;
  RB_ASSERT(list.frontier >= before);
}

void Candidates::extend(std::size_t row, std::span<const Cost> prices) {
  const Cost before = frontier(row);
  renew(row, prices);
  while (frontier(row) == before) {
    lists_[row].size *= 2;
    renew(row, prices);
  }
}

}  // namespace rb::matching
