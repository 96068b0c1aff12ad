#include "core/matching/objective.hpp"

#include <gtest/gtest.h>

#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;

constexpr Weights kWeights;

Points points(const Seeker& seeker, const OpenSlot& slot) {
  return points_of(kWeights, equal_groups(), seeker, slot);
}

TEST(Objective, CountsHoursLateByUrgency) {
  Seeker seeker = a_seeker(1);
  EXPECT_EQ(points(seeker, a_slot(1, 9 + 48)).late, 48);
  EXPECT_EQ(points(seeker, a_slot(1, 8)).late, 0);  // earlier is as good
  seeker.urgency = Urgency::soon;
  EXPECT_EQ(points(seeker, a_slot(1, 9 + 48)).late, 3 * 48);
  seeker.urgency = Urgency::emergency;
  EXPECT_EQ(points(seeker, a_slot(1, 9 + 48)).late, 40 * 48);
}

TEST(Objective, CountsWishesMissed) {
  Seeker seeker = a_seeker(1);
  EXPECT_EQ(points(seeker, a_slot(1, 18)).preference, 0);  // none
  seeker.parts = bit(PartOfDay::morning);
  EXPECT_EQ(points(seeker, a_slot(1, 9)).preference, 0);
  EXPECT_EQ(points(seeker, a_slot(1, 12)).preference, 60);
  EXPECT_EQ(points(seeker, a_slot(1, 17)).preference, 120);
  seeker.parts |= bit(PartOfDay::afternoon);
  EXPECT_EQ(points(seeker, a_slot(1, 17)).preference, 60);
  seeker.weekdays = 1U << 2U;  // Tuesday
  EXPECT_EQ(points(seeker, a_slot(1, 17)).preference, 60 + 24);
  EXPECT_EQ(points(seeker, a_slot(1, 24 + 10)).preference, 0);
  seeker.languages = test::kSpanish;
  OpenSlot interpreted = a_slot(1, 24 + 10);
  interpreted.interpreted = test::kSpanish;
  EXPECT_EQ(points(seeker, interpreted).preference, 72);
}

TEST(Objective, CountsTheWayAndTheOtherProvider) {
  Seeker seeker = a_seeker(1);
  seeker.home.latitude += 100'000;  // 11.1 km
  EXPECT_EQ(points(seeker, a_slot(1, 9)).distance, 33);
  EXPECT_EQ(points(seeker, a_slot(1, 9)).continuity, 0);
  seeker.usual = ProviderId{1};
  EXPECT_EQ(points(seeker, a_slot(1, 9)).continuity, 0);
  seeker.usual = ProviderId{2};
  EXPECT_EQ(points(seeker, a_slot(1, 9)).continuity, 120);
}

TEST(Objective, WhoWasMovedBeforeCountsForMore) {
  Seeker seeker = a_seeker(1);
  seeker.moved_before = 2;
  Points moved = points(seeker, a_slot(1, 9 + 100));
  EXPECT_EQ(moved.own(), 100);
  EXPECT_EQ(moved.fairness, 50);
  EXPECT_EQ(moved.total(), 150);
  seeker.moved_before = 200;
  EXPECT_EQ(points(seeker, a_slot(1, 9 + 100)).total(), 200);
  GroupPercents groups = equal_groups();
  groups[3] = 120;
  seeker.group = 3;
  EXPECT_EQ(points_of(kWeights, groups, seeker, a_slot(1, 9 + 100)).total(), 240);
}

TEST(Objective, AChangedPlanIsCountedOnceAndUnweighted) {
  Seeker seeker = a_seeker(1);
  seeker.moved_before = 4;
  seeker.planned = SlotId{1};
  EXPECT_EQ(points(seeker, a_slot(1, 9)).total(), 0);
  EXPECT_EQ(points(seeker, a_slot(2, 9)).total(), 24);
  EXPECT_EQ(points_unmatched(kWeights, equal_groups(), seeker).stability, 24);
}

TEST(Objective, StayingWithoutIsWorseThanAnyUsualSlot) {
  Seeker seeker = a_seeker(1);
  const Points without = points_unmatched(kWeights, equal_groups(), seeker);
  EXPECT_EQ(without.total(), 90 * 24);
  seeker.parts = bit(PartOfDay::morning);
  seeker.weekdays = 1;
  seeker.usual = ProviderId{2};
  seeker.home.latitude += 170'000;
  EXPECT_LT(points(seeker, a_slot(1, 29 * 24 + 18)).total(), without.total());
  seeker.urgency = Urgency::urgent;
  EXPECT_EQ(points_unmatched(kWeights, equal_groups(), seeker).total(), 10 * 45 * 24);
}

}  // namespace
}  // namespace rb::matching
