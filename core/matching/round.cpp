#include "core/matching/round.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/assert.hpp"
#include "core/matching/greedy.hpp"

namespace rb::matching {
namespace {

// What earlier runs left behind.
struct Past {
  std::map<PatientId, Pair> standing;  // held or accepted
  std::set<SlotId> taken;
  std::map<ProviderId, std::uint32_t> held_by_provider;
  std::uint32_t held = 0;
};

Past past_of(std::vector<Pair>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return std::tie(a.patient, a.slot, a.standing) < std::tie(b.patient, b.slot, b.standing);
  });
  Past past;
  for (const Pair& pair : pairs) {
    if (pair.standing != Standing::held && pair.standing != Standing::accepted) continue;
    const bool patient_is_new = past.standing.emplace(pair.patient, pair).second;
    const bool slot_is_new = past.taken.insert(pair.slot).second;
    RB_ASSERT(patient_is_new && slot_is_new);
    if (pair.standing == Standing::accepted) continue;
    ++past.held;
    ++past.held_by_provider[pair.provider];
  }
  return past;
}

// Those whose place is open, knowing what they declined and what was planned for them.
std::vector<Seeker> open_seekers(std::vector<Seeker> seekers, const std::vector<Pair>& pairs,
                                 const Past& past) {
  std::erase_if(seekers, [&](const Seeker& s) { return past.standing.contains(s.patient); });
  for (Seeker& seeker : seekers) {
    auto pair = std::partition_point(pairs.begin(), pairs.end(),
                                     [&](const Pair& p) { return p.patient < seeker.patient; });
    for (; pair != pairs.end() && pair->patient == seeker.patient; ++pair) {
      if (pair->standing == Standing::declined) seeker.declined.push_back(pair->slot);
      if (pair->standing == Standing::planned) seeker.planned = pair->slot;
    }
  }
  return seekers;
}

std::vector<OpenSlot> open_slots(std::vector<OpenSlot> slots, const Past& past) {
  std::erase_if(slots, [&](const OpenSlot& slot) { return past.taken.contains(slot.slot); });
  return slots;
}

// Counts the offers that are out.
class Desk {
 public:
  Desk(const OfferLimits& limits, Past& past) : limits_(limits), past_(past) {}

  [[nodiscard]] bool may_offer(ProviderId provider) {
    std::uint32_t& of_provider = past_.held_by_provider[provider];
    if (past_.held >= limits_.overall || of_provider >= limits_.per_provider) return false;
    ++past_.held;
    ++of_provider;
    return true;
  }

 private:
  OfferLimits limits_;
  Past& past_;
};

std::vector<Placement> place(const Market& market, const Assignment& matching, Desk desk) {
  std::vector<Placement> placements;
  placements.reserve(market.rows());
  for (const std::uint32_t row : by_urgency(market)) {
    Placement placement;
    placement.patient = market.seekers()[row].patient;
    placement.points = market.points_without(row);
    const std::uint32_t column = matching.column[row];
    if (column != kNobody) {
      const OpenSlot& slot = market.slots()[column];
      placement.slot = slot.slot;
      placement.provider = slot.provider;
      placement.points = market.points(row, column);
      placement.decision = desk.may_offer(slot.provider) ? Decision::offer : Decision::wait;
    }
    placements.push_back(placement);
  }
  return placements;
}

}  // namespace

Round run_round(RoundInput input) {
  Past past = past_of(input.pairs);
  std::vector<Placement> standing;
  for (const Seeker& seeker : input.seekers) {
    const auto pair = past.standing.find(seeker.patient);
    if (pair == past.standing.end()) continue;
    standing.push_back(
        {seeker.patient, Decision::stands, pair->second.slot, pair->second.provider, Points{}});
  }
  Round round{{},
              {},
              Market(open_seekers(std::move(input.seekers), input.pairs, past),
                     open_slots(std::move(input.slots), past), input.weights, input.groups),
              {}};
  round.matching = match_fairly(round.market, input.balance);
  round.groups = round.market.groups();
  round.placements = place(round.market, round.matching.matching, Desk(input.limits, past));
  round.placements.insert(round.placements.end(), standing.begin(), standing.end());
  std::sort(round.placements.begin(), round.placements.end(),
            [](const Placement& a, const Placement& b) { return a.patient < b.patient; });
  return round;
}

}  // namespace rb::matching
