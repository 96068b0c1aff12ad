// No group falls behind: groups that bear more of the scarcity than the others count for more.
#pragma once

#include <array>
#include <cstdint>

#include "core/matching/assignment/assignment.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

// How far a group is behind: own points over those they would have had alone, the mean over its
// members with an eligible slot. What no matching can change (nobody near speaks their language)
// does not count; what competition takes from them does.
struct GroupShortfalls {
  std::array<std::uint32_t, kGroups> members{};
  std::array<Cost, kGroups> mean{};
  Cost overall = 0;  // the mean over everybody
};
[[nodiscard]] GroupShortfalls shortfalls(const Market& market,
                                         std::span<const std::uint32_t> columns);

struct Balance {
  // A group is behind when its mean exceeds the overall one by more than this, and by an hour at
  // least. Chosen: within a tenth nobody could tell.
  std::int32_t tolerance_percent = 10;
  std::uint32_t least_members = 20;  // smaller groups: their means are noise
  std::int32_t step_percent = 15;    // added to the points of a group that is behind
  std::int32_t most_percent = 175;   // and not beyond
  std::uint32_t most_matchings = 3;  // 1: only look
};

struct FairMatching {
  Assignment matching;  // optimal for the percents that stand in the market
  GroupShortfalls shortfalls;
  std::array<bool, kGroups> behind{};  // still
  std::uint32_t matchings = 0;         // made on the way
};

// Matches, raises the percents of the groups that are behind, and matches again, until none is, or
// nothing may be raised any more; keeps the matching whose worst group is least behind, the first
// of such. Begins with the percents of the market and leaves those of the result in it: begun with
// those, it is at its end at once unless groups were still behind.
[[nodiscard]] FairMatching match_fairly(Market& market, const Balance& balance);

}  // namespace rb::matching
