#include "core/matching/round.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/matching/certificate.hpp"
#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;

RoundInput storm_input(std::uint64_t seed, std::uint32_t seekers, std::uint32_t slots) {
  test::Storm storm = test::draw_storm(test::small_storm(seed, seekers, slots));
  RoundInput input;
  input.seekers = std::move(storm.seekers);
  input.slots = std::move(storm.slots);
  input.limits = {8, 2};
  return input;
}

// What the caller keeps of a round: offers are held, the rest of the plan waits.
std::vector<Pair> pairs_after(const Round& round, std::vector<Pair> before) {
  std::erase_if(before, [](const Pair& p) { return p.standing == Standing::planned; });
  for (const Placement& placement : round.placements) {
    if (placement.decision == Decision::offer || placement.decision == Decision::wait) {
      const Standing standing =
          placement.decision == Decision::offer ? Standing::held : Standing::planned;
      before.push_back({placement.patient, *placement.slot, *placement.provider, standing});
    }
  }
  return before;
}

std::map<PatientId, SlotId> slots_of(const Round& round) {
  std::map<PatientId, SlotId> slots;
  for (const Placement& placement : round.placements) {
    if (placement.slot) slots[placement.patient] = *placement.slot;
  }
  return slots;
}

TEST(Round, PlacesEverybodyOnceAndNoSlotTwice) {
  const RoundInput input = storm_input(1, 60, 60);
  const Round round = run_round(input);
  ASSERT_EQ(round.placements.size(), 60U);
  std::set<SlotId> slots;
  for (std::size_t i = 0; i < round.placements.size(); ++i) {
    const Placement& placement = round.placements[i];
    EXPECT_EQ(placement.patient, PatientId{static_cast<std::uint32_t>(i)});
    EXPECT_EQ(placement.slot.has_value(), placement.decision != Decision::unmatched);
    if (placement.slot) {
      EXPECT_TRUE(slots.insert(*placement.slot).second);
    }
  }
  EXPECT_GT(slots.size(), 20U);
  EXPECT_EQ(find_flaw(round.market, round.matching.matching), std::nullopt);
}

TEST(Round, OffersGoToTheMostUrgentWithinTheLimits) {
  std::vector<Seeker> seekers;
  std::vector<OpenSlot> slots;
  for (std::uint32_t i = 0; i < 10; ++i) {
    Seeker seeker = a_seeker(i);
    if (i >= 6) seeker.urgency = Urgency::urgent;
    seekers.push_back(seeker);
    OpenSlot slot = a_slot(i, 10 + static_cast<int>(i));
    slot.provider = ProviderId{i % 2};
    slots.push_back(slot);
  }
  RoundInput input{.seekers = seekers, .slots = slots, .limits = {3, 2}};
  const Round round = run_round(input);
  const auto count = [](const Round& r, Decision decision) {
    return std::count_if(r.placements.begin(), r.placements.end(),
                         [&](const Placement& p) { return p.decision == decision; });
  };
  EXPECT_EQ(count(round, Decision::offer), 3);
  EXPECT_EQ(count(round, Decision::wait), 7);
  for (const Placement& placement : round.placements) {
    if (placement.decision == Decision::offer) {
      EXPECT_GE(placement.patient, PatientId{6});
    }
  }
  // Held offers count; as long as none is answered no other goes out.
  input.pairs = pairs_after(round, {});
  const Round second = run_round(input);
  EXPECT_EQ(count(second, Decision::offer), 0);
  EXPECT_EQ(count(second, Decision::stands), 3);
  // An accepted one is an offer no more.
  std::find_if(input.pairs.begin(), input.pairs.end(), [](const Pair& p) {
    return p.standing == Standing::held;
  })->standing = Standing::accepted;
  EXPECT_EQ(count(run_round(input), Decision::offer), 1);
}

TEST(Round, PerProviderLimitHoldsBackOnlyThatProvider) {
  OpenSlot other = a_slot(3, 14);
  other.provider = ProviderId{2};
  RoundInput input{.seekers = {a_seeker(1), a_seeker(2), a_seeker(3)},
                   .slots = {a_slot(1, 10), a_slot(2, 12), other},
                   .limits = {10, 1}};
  std::map<ProviderId, int> offers;
  for (const Placement& placement : run_round(input).placements) {
    if (placement.decision == Decision::offer) ++offers[*placement.provider];
  }
  EXPECT_EQ(offers, (std::map<ProviderId, int>{{ProviderId{1}, 1}, {ProviderId{2}, 1}}));
}

TEST(Round, WhatIsHeldOrAcceptedStandsAndIsNobodyElses) {
  EXPECT_TRUE(rc::check("over several rounds with answers", [] {
    RoundInput input = storm_input(*rc::gen::inRange<std::uint64_t>(0, 10'000), 30, 40);
    std::set<std::pair<PatientId, SlotId>> declined;
    for (int i = 0; i < 4; ++i) {
      const Round round = run_round(input);
      const std::map<PatientId, SlotId> slots = slots_of(round);
      std::set<SlotId> given;
      std::uint32_t out = 0;
      std::map<ProviderId, std::uint32_t> out_of;
      for (const Placement& placement : round.placements) {
        if (!placement.slot) continue;
        RC_ASSERT(given.insert(*placement.slot).second);
        RC_ASSERT(!declined.contains({placement.patient, *placement.slot}));
      }
      for (const Pair& pair : input.pairs) {
        if (pair.standing == Standing::held || pair.standing == Standing::accepted) {
          RC_ASSERT(slots.at(pair.patient) == pair.slot);
        }
      }
      input.groups = round.groups;
      input.pairs = pairs_after(round, std::move(input.pairs));
      for (Pair& pair : input.pairs) {
        if (pair.standing != Standing::held) continue;
        ++out;
        ++out_of[pair.provider];
        const int answer = *rc::gen::inRange(0, 3);
        if (answer == 1) pair.standing = Standing::accepted;
        if (answer == 2) pair.standing = Standing::declined;
        if (answer == 2) declined.insert({pair.patient, pair.slot});
      }
      RC_ASSERT(out <= input.limits.overall);
      for (const auto& [provider, count] : out_of) RC_ASSERT(count <= input.limits.per_provider);
    }
  }));
}

TEST(Round, RunAgainWithoutNewsItChangesNothing) {
  EXPECT_TRUE(rc::check("same plan", [] {
    RoundInput input = storm_input(*rc::gen::inRange<std::uint64_t>(0, 10'000), 30, 40);
    input.limits = {0, 0};  // all is plan
    const Round first = run_round(input);
    input.pairs = pairs_after(first, {});
    input.groups = first.groups;
    input.balance.most_matchings = 1;
    RC_ASSERT(slots_of(run_round(input)) == slots_of(first));
  }));
}

// The sum of what everybody bears without regard to plans.
Total borne(const Round& round) {
  Total sum = 0;
  for (const Placement& p : round.placements) sum += p.points.total() - p.points.stability;
  return sum;
}

TEST(Round, PlansChangeOnlyForWhatTheyAreWorth) {
  EXPECT_TRUE(rc::check("each change saves the weight on average", [] {
    RoundInput input = storm_input(*rc::gen::inRange<std::uint64_t>(0, 10'000), 30, 60);
    input.limits = {0, 0};
    input.balance.most_matchings = 1;
    // A third of the calendars opens later.
    std::vector<OpenSlot> all = input.slots;
    std::erase_if(input.slots, [](const OpenSlot& slot) { return slot.slot.value() % 3 == 0; });
    const Round first = run_round(input);
    input.pairs = pairs_after(first, {});
    input.slots = all;
    const Round second = run_round(input);
    const auto before = slots_of(first);
    const auto after = slots_of(second);
    Total changes = 0;
    for (const auto& [patient, slot] : before) {
      if (!after.contains(patient) || after.at(patient) != slot) ++changes;
    }
    RC_ASSERT(borne(first) - borne(second) >= changes * input.weights.changed_plan);
  }));
}

TEST(Round, AVanishedSlotFreesItsPlan) {
  RoundInput input{.seekers = {a_seeker(1)}, .slots = {a_slot(2, 20)}, .limits = {5, 5}};
  input.pairs = {{PatientId{1}, SlotId{1}, ProviderId{1}, Standing::planned}};
  const Round round = run_round(input);
  EXPECT_EQ(round.placements.front().slot, SlotId{2});
  EXPECT_EQ(round.placements.front().points.stability, 0);
}

TEST(Round, DoesNotDependOnTheOrderOfTheInput) {
  EXPECT_TRUE(rc::check("shuffled", [] {
    RoundInput input = storm_input(*rc::gen::inRange<std::uint64_t>(0, 10'000), 30, 40);
    input.pairs = pairs_after(run_round(input), {});
    for (std::size_t i = 0; i < input.pairs.size(); i += 3) {
      input.pairs[i].standing = Standing::declined;
    }
    RoundInput shuffled = input;
    std::reverse(shuffled.seekers.begin(), shuffled.seekers.end());
    std::reverse(shuffled.pairs.begin(), shuffled.pairs.end());
    std::rotate(shuffled.slots.begin(), shuffled.slots.begin() + 7, shuffled.slots.end());
    const Round one = run_round(input);
    const Round other = run_round(shuffled);
    RC_ASSERT(one.placements == other.placements);
    RC_ASSERT(one.groups == other.groups);
  }));
}

}  // namespace
}  // namespace rb::matching
