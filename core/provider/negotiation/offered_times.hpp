// The times of one counter-offer, in place: an office offers a handful.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "core/base/assert.hpp"
#include "core/base/instant.hpp"

namespace rb {

class OfferedTimes {
 public:
  static constexpr std::size_t kMost = 8;

  OfferedTimes() = default;
  // The first kMost of them.
  explicit OfferedTimes(std::span<const Instant> times) {
    for (const Instant time : times.first(std::min(times.size(), kMost))) push_back(time);
  }

  void push_back(Instant time) {
    RB_ASSERT(count_ < kMost);
    times_[count_++] = time;
  }
  [[nodiscard]] const Instant* begin() const { return times_.data(); }
  [[nodiscard]] const Instant* end() const { return times_.data() + count_; }
  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] bool has(Instant time) const { return std::find(begin(), end(), time) != end(); }
  friend bool operator==(const OfferedTimes&, const OfferedTimes&) = default;

 private:
  std::array<Instant, kMost> times_{};
  std::uint8_t count_ = 0;
};

}  // namespace rb
