#include "sim/chat/calendar.hpp"

#include <algorithm>

namespace rb::sim {
TrialCalendar::Found TrialCalendar::search(const TimeWish& wish, std::size_t most) const {
  struct Candidate {
    std::int32_t off = 0;
    FoundSlot offer;
  };
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    if (!free_[i]) continue;
    const SlotId slot{static_cast<std::uint32_t>(i)};
    candidates.push_back(
        {minutes_off(wish, slots_[i].start), {slot, ProviderId::none(), slots_[i].start}});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.off < b.off; });
  Found found;
  if (candidates.empty()) return found;
  found.as_wished = candidates.front().off == 0;
  for (const Candidate& candidate : candidates) {
    const bool fit = candidate.off == 0;
    if (found.offers.size() < most && fit == found.as_wished) {
      found.offers.push_back(candidate.offer);
    }
  }
  return found;
}

}  // namespace rb::sim
