// Several independent yes-or-no questions from one draw: a draw costs more than the rest of an
// answer.
#pragma once

#include <cstdint>

#include "core/base/random.hpp"

namespace rb::sim {

// Two questions of 32 bits each, exact to a quarter of a millionth of a percent.
class TwoChances {
 public:
  explicit TwoChances(const DrawKey& key) : bits_(draw(key)) {}

  [[nodiscard]] bool first(std::int64_t share_ppm) const { return holds(bits_ >> 32U, share_ppm); }
  [[nodiscard]] bool second(std::int64_t share_ppm) const {
    return holds(bits_ & 0xFFFFFFFFU, share_ppm);
  }

 private:
  static bool holds(std::uint64_t bits, std::int64_t share_ppm) {
    return static_cast<std::int64_t>((bits * 1'000'000U) >> 32U) < share_ppm;
  }
  std::uint64_t bits_;
};

// draw_chance() that draws only where the answer is open.
[[nodiscard]] inline bool chance_of(const DrawKey& key, std::int64_t share_ppm) {
  return share_ppm > 0 && draw_chance(key, share_ppm);
}

}  // namespace rb::sim
