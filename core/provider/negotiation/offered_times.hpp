// The times of one counter-offer, in place: an office offers a handful.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "core/base/instant.hpp"
#include "core/base/short_list.hpp"

namespace rb {

inline constexpr std::size_t kMostOfferedTimes = 8;
using OfferedTimes = ShortList<Instant, kMostOfferedTimes>;

// The first kMostOfferedTimes of them.
[[nodiscard]] inline OfferedTimes offered_times(std::span<const Instant> times) {
  OfferedTimes offered;
  for (const Instant time : times.first(std::min(times.size(), kMostOfferedTimes))) {
    offered.push_back(time);
  }
  return offered;
}

}  // namespace rb
