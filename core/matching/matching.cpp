#include "core/matching/matching.hpp"

#include <utility>
#include <vector>

namespace rb::matching {
namespace {

constexpr std::size_t kStride = 3;
constexpr std::size_t kDropped = 48;  // of so many sampled slots one is left out
constexpr std::size_t kSmall = 400;   // rows that are matched without an opening

// Everybody wants the early slots, so prices are high and take long to rise from nothing. A sample
// of the seekers competing for a sample of the slots says about how high: the opening price of a
// slot is what the keenest of the sample would pay for it. Where that is wrong, matching finds out:
// sooner where it is too high than where it is too low, so the sample has a few slots too few.
std::vector<Cost> opening_prices(const Market& market) {
  std::vector<Cost> prices(market.columns(), 0);
  if (market.rows() < kSmall) return prices;
  std::vector<Seeker> seekers;
  std::vector<OpenSlot> slots;
  for (std::size_t row = 0; row < market.rows(); row += kStride) {
    seekers.push_back(market.seekers()[row]);
  }
  for (std::size_t column = 0; column < market.columns(); column += kStride) {
    if (column / kStride % kDropped != 0) slots.push_back(market.slots()[column]);
  }
  const Assignment sample =
      match(Market(std::move(seekers), std::move(slots), market.weights(), market.groups()));
  for (std::size_t i = 0; i < sample.pays.size(); ++i) {
    market.raise(i * kStride, sample.pays[i], prices);
  }
  return prices;
}

}  // namespace

Assignment match(const Market& market) {
  return assign(market, opening_prices(market));
}

}  // namespace rb::matching
