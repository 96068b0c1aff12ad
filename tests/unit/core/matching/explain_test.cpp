#include "core/matching/explain.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "core/matching/matching.hpp"
#include "tests/support/matching/oracle.hpp"
#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;

Explanation explained(std::vector<Seeker> seekers, std::vector<OpenSlot> slots,
                      std::uint32_t patient) {
  const Market market(std::move(seekers), std::move(slots), {});
  const Assignment matching = match(market);
  std::size_t row = 0;
  while (market.seekers()[row].patient != PatientId{patient}) ++row;
  return explain(market, matching, row);
}

TEST(Explain, TheCheapestSlotIsSaidTermByTerm) {
  Seeker seeker = a_seeker(1);
  seeker.parts = bit(PartOfDay::morning);
  const Explanation said = explained({seeker}, {a_slot(4, 24 + 13)}, 1);
  EXPECT_EQ(said.reason, Reason::cheapest_of_all);
  EXPECT_EQ(said.given, SlotId{4});
  EXPECT_EQ(said.alone, SlotId{4});
  EXPECT_EQ(said.points.late, 28);
  EXPECT_EQ(said.points.preference, 60);
  EXPECT_EQ(said.points.total(), 88);
  EXPECT_EQ(said.saving, 0);
  EXPECT_EQ(said.eligible, 1U);
}

TEST(Explain, ABetterSlotWentToTheMoreUrgent) {
  Seeker urgent = a_seeker(2);
  urgent.urgency = Urgency::urgent;
  const Explanation said = explained({a_seeker(1), urgent}, {a_slot(1, 10), a_slot(2, 30)}, 1);
  EXPECT_EQ(said.reason, Reason::went_to_more_urgent);
  EXPECT_EQ(said.given, SlotId{2});
  EXPECT_EQ(said.alone, SlotId{1});
  EXPECT_EQ(said.saving, 20);
  EXPECT_GE(said.others_lose, 20);
  EXPECT_LE(said.others_lose, 200);
}

TEST(Explain, ABetterSlotWouldCostOthersMore) {
  Seeker morning = a_seeker(2);
  morning.parts = bit(PartOfDay::morning);
  const Explanation said = explained({a_seeker(1), morning}, {a_slot(1, 10), a_slot(2, 13)}, 1);
  EXPECT_EQ(said.reason, Reason::would_cost_others_more);
  EXPECT_EQ(said.given, SlotId{2});
  EXPECT_EQ(said.saving, 3);
}

TEST(Explain, APlanIsKeptForSmallGains) {
  Seeker seeker = a_seeker(1);
  seeker.planned = SlotId{2};
  const Explanation said = explained({seeker}, {a_slot(1, 10), a_slot(2, 20)}, 1);
  EXPECT_EQ(said.reason, Reason::plan_kept);
  EXPECT_EQ(said.given, SlotId{2});
  EXPECT_EQ(said.alone, SlotId{1});
}

TEST(Explain, NothingEligibleIsToldByCondition) {
  OpenSlot far = a_slot(1, 10);
  far.place.latitude += 1'000'000;
  OpenSlot other = a_slot(2, 10);
  other.specialty = SpecialtyId{2};
  const Explanation said = explained({a_seeker(1)}, {far, other, a_slot(3, 40 * 24)}, 1);
  EXPECT_EQ(said.reason, Reason::no_eligible_slot);
  EXPECT_EQ(said.given, std::nullopt);
  EXPECT_EQ(said.eligible, 0U);
  EXPECT_EQ(said.barred[static_cast<std::size_t>(Ineligible::too_far)], 1U);
  EXPECT_EQ(said.barred[static_cast<std::size_t>(Ineligible::other_specialty)], 1U);
  EXPECT_EQ(said.barred[static_cast<std::size_t>(Ineligible::too_late)], 1U);
  EXPECT_EQ(said.points.unmatched, 90 * 24);
}

TEST(Explain, UnmatchedBecauseOthersHaveThem) {
  Seeker urgent = a_seeker(2);
  urgent.urgency = Urgency::urgent;
  EXPECT_EQ(explained({a_seeker(1), urgent}, {a_slot(1, 10)}, 1).reason,
            Reason::all_went_to_more_urgent);
  Seeker moved = a_seeker(2);
  moved.moved_before = 1;
  const Explanation said = explained({a_seeker(1), moved}, {a_slot(1, 10)}, 1);
  EXPECT_EQ(said.reason, Reason::would_all_cost_others_more);
  EXPECT_EQ(said.alone, SlotId{1});
  EXPECT_GE(said.others_lose, said.saving);
}

TEST(Explain, UnmatchedBecauseTheRestIsWorseThanNone) {
  Seeker seeker = a_seeker(1);
  seeker.fine_until = test::kMonday + std::chrono::days{365};
  const Explanation said = explained({seeker}, {a_slot(1, 200 * 24)}, 1);
  EXPECT_EQ(said.reason, Reason::all_dearer_than_none);
  EXPECT_EQ(said.given, std::nullopt);
}

TEST(Explain, WhatOthersWouldLoseIsNotExaggerated) {
  EXPECT_TRUE(rc::check("forcing the slot costs the others at least that", [] {
    const auto seed = *rc::gen::inRange<std::uint64_t>(0, 100'000);
    const test::Storm storm = test::draw_storm(test::small_storm(seed, 12, 14));
    const Market market(storm.seekers, storm.slots, {});
    const Assignment matching = match(market);
    for (std::size_t row = 0; row < market.rows(); ++row) {
      const Explanation said = explain(market, matching, row);
      RC_ASSERT(said.others_lose >= said.saving);
      if (said.saving == 0) continue;
      // Everybody else without that slot.
      std::vector<Seeker> others = storm.seekers;
      std::vector<OpenSlot> slots = storm.slots;
      std::erase_if(others, [&](const Seeker& s) { return s.patient == said.patient; });
      std::erase_if(slots, [&](const OpenSlot& s) { return s.slot == *said.alone; });
      const Total without = test::least_total(Market(others, slots, {}));
      RC_ASSERT(without - (matching.total - said.points.total()) >= said.others_lose);
    }
  }));
}

}  // namespace
}  // namespace rb::matching
