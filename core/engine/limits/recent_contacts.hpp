// The last contacts of one patient or one number: what caps and gaps are judged by.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/outreach/assignment.hpp"

namespace rb {

class RecentContacts {
 public:
  void add(Instant at) {
    std::move_backward(at_.begin(), at_.end() - 1, at_.end());
    at_[0] = ceil_seconds(at);
  }

  // The first moment at which fewer than `count` contacts lie within the last `per`.
  // Precondition: count <= kMaxCap.
  [[nodiscard]] Instant below_cap_at(std::uint8_t count, Millis per) const {
    if (count == 0) return kNever;
    const std::uint32_t nth = at_[count - 1U];
    return nth == 0 ? Instant::min() : from_seconds(nth) + per;
  }

  [[nodiscard]] Instant gap_over_at(Millis gap) const {
    return at_[0] == 0 ? Instant::min() : from_seconds(at_[0]) + gap;
  }

  [[nodiscard]] std::uint8_t count_since(Instant from) const {
    std::uint8_t count = 0;
    for (const std::uint32_t at : at_) {
      if (at == 0 || from_seconds(at) <= from) break;
      ++count;
    }
    return count;
  }

  // The whole of it: for digests and checkpoints.
  [[nodiscard]] const std::array<std::uint32_t, kMaxCap>& times() const { return at_; }
  [[nodiscard]] std::array<std::uint32_t, kMaxCap>& times() { return at_; }

 private:
  std::array<std::uint32_t, kMaxCap>
      at_{};  // seconds since 1970, rounded up, newest first; 0: none
};

}  // namespace rb
