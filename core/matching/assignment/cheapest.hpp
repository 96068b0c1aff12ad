// Collects the cheapest few of many pairs of one row; what CostRows::cheapest is written with.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/matching/assignment/cost_rows.hpp"

namespace rb::matching {

class Cheapest {
 public:
  // Keeps `most` >= 1 pairs below `below`.
  Cheapest(std::size_t most, Cost below) : most_(most), below_(below), bound_(below) {
    kept_.reserve(2 * std::min<std::size_t>(most, 1024));
  }

  // Pairs at or above it are of no use any more; it only falls.
  [[nodiscard]] Cost bound() const { return bound_; }

  void offer(Arc arc, Cost price) {
    const Cost value = arc.cost + price;
    if (value >= bound_) return;
    kept_.push_back({key_of(value, arc.column), arc.cost});
    if (kept_.size() == 2 * most_) shrink();
  }

  // Writes them to `arcs`, in no order; returns what CostRows::cheapest returns.
  Cost finish(std::vector<Arc>& arcs) {
    if (kept_.size() > most_) shrink();
    arcs.clear();
    for (const Kept& kept : kept_) {
      arcs.push_back({static_cast<std::uint32_t>(kept.key), kept.cost});
    }
    return bound_ < below_ ? bound_ : kNoMore;
  }

 private:
  struct Kept {
    std::uint64_t key;
    Cost cost;
  };

  // Sorting out at twice the size keeps the cost per pair constant.
  void shrink() {
    const auto end = kept_.begin() + static_cast<std::ptrdiff_t>(most_);
    std::nth_element(kept_.begin(), end, kept_.end(),
                     [](const Kept& a, const Kept& b) { return a.key < b.key; });
    bound_ = static_cast<Cost>(end->key >> 32U);
    kept_.resize(most_);
  }

  std::size_t most_;
  Cost below_;
  Cost bound_;
  std::vector<Kept> kept_;
};

}  // namespace rb::matching
