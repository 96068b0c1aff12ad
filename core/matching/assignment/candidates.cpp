#include "core/matching/assignment/candidates.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::matching {
namespace {

// Long enough that most rows are listed once or twice, short enough to stay in the cache.
constexpr std::uint32_t kFirstSize = 64;
// Beyond it a list costs more to keep in order than it saves.
constexpr std::uint32_t kMostSize = 256;
// A row that comes back that often is in the midst of rising prices: longer lists last longer.
constexpr std::uint32_t kLongerAfter = 3;

}  // namespace

Candidates::Candidates(const CostRows& costs)
    : costs_(costs), lists_(costs.rows(), List{{}, -1, kFirstSize, 0}) {}

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
              return key_of(a.least, a.column) < key_of(b.least, b.column);
            });
  ++written_;
  RB_ASSERT(list.frontier >= before);
}

bool Candidates::extend(std::size_t row, std::span<const Cost> prices) {
  const Cost before = frontier(row);
  List& list = lists_[row];
  ++list.extended;
  if (list.extended % kLongerAfter == 0) list.size = std::min(2 * list.size, kMostSize);
  for (;;) {
    renew(row, prices);
    if (list.frontier > before) return true;
    if (list.size == kMostSize) return false;
    list.size *= 2;
  }
}

}  // namespace rb::matching
