// Drawing one of several by their shares.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/base/assert.hpp"
#include "core/base/random.hpp"

namespace rb::sim {

class ShareWheel {
 public:
  static constexpr std::size_t npos = SIZE_MAX;
  static constexpr std::int64_t kWhole = 1'000'000;

  ShareWheel() = default;
  // Entries of a schema, each with a share.
  template <class Entries>
  [[nodiscard]] static ShareWheel of(const Entries& entries) {
    ShareWheel wheel;
    for (const auto& entry : entries) wheel.add(entry.share().ppm());
    return wheel;
  }
  void add(std::int64_t weight) {
    RB_ASSERT(weight >= 0);
    total_ += weight;
    sums_.push_back(total_);
  }

  [[nodiscard]] std::size_t size() const { return sums_.size(); }
  [[nodiscard]] std::int64_t total() const { return total_; }
  // Position of one of them by weight. Precondition: some weight is not zero.
  [[nodiscard]] std::size_t pick(const DrawKey& key) const {
    RB_ASSERT(total_ > 0);
    return at(draw_below(key, static_cast<std::uint64_t>(total_)));
  }
  // Weights as parts of a million; npos: what they leave of it.
  [[nodiscard]] std::size_t pick_of_whole(const DrawKey& key) const {
    return at(draw_below(key, static_cast<std::uint64_t>(kWhole)));
  }

 private:
  [[nodiscard]] std::size_t at(std::uint64_t point) const {
    const auto found =
        std::upper_bound(sums_.begin(), sums_.end(), static_cast<std::int64_t>(point));
    return found == sums_.end() ? npos : static_cast<std::size_t>(found - sums_.begin());
  }

  std::vector<std::int64_t> sums_;  // ascending
  std::int64_t total_ = 0;
};

}  // namespace rb::sim
