// One run of a mass rescheduling that goes on: slots vanish and appear, patients accept, decline or
// think about an offer, and what is still open is matched again.
//
// Accepted and held pairs stand. A declined pair never comes back. A plan that nobody was told
// about may change, where that is worth Weights::changed_plan. An offer is a plan that is told now:
// no more of them than can be held, the most urgent first, and a slot never to two patients.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/matching/fairness.hpp"
#include "core/matching/market.hpp"

namespace rb::matching {

enum class Standing : std::uint8_t {
  planned = 1,  // chosen by an earlier run, not offered yet
  held,         // offered; the slot is held while the patient thinks
  accepted,
  declined,
};

struct Pair {
  PatientId patient;
  SlotId slot;
  ProviderId provider;
  Standing standing = Standing::planned;
};

// How many offers may be out at a time. Chosen: what the staff of a mid-sized clinic can follow up.
struct OfferLimits {
  std::uint32_t overall = 500;
  std::uint32_t per_provider = 20;
};

struct RoundInput {
  std::vector<Seeker> seekers{};  // `declined` and `planned` are filled in from `pairs`
  std::vector<OpenSlot> slots{};  // that the calendars show as free now
  std::vector<Pair> pairs{};      // what became of earlier runs, in any order
  Weights weights{};
  OfferLimits limits{};
  Balance balance{};
  GroupPercents groups = equal_groups();  // of the run before
};

enum class Decision : std::uint8_t {
  stands = 1,  // accepted or held before
  offer,       // tell the patient now, and hold the slot
  wait,        // planned; its turn comes when offers are answered
  unmatched,
};

struct Placement {
  PatientId patient;
  Decision decision = Decision::unmatched;
  std::optional<SlotId> slot;
  std::optional<ProviderId> provider;
  Points points;  // 0 where it stands

  friend bool operator==(const Placement&, const Placement&) = default;
};

struct Round {
  std::vector<Placement> placements;  // of every seeker, by patient
  GroupPercents groups{};             // for the next run
  Market market;                      // of those whose place was open, for explanations
  FairMatching matching;
};

// The same input in any order gives the same. Preconditions: no patient has two pairs that are held
// or accepted, no slot has two; no patient and no slot is listed twice.
[[nodiscard]] Round run_round(RoundInput input);

}  // namespace rb::matching
