#include "core/matching/eligibility.hpp"

#include <gtest/gtest.h>

#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;

const OpenSlot kSlot = a_slot(7, 34);

TEST(Eligibility, APairThatFitsExists) {
  EXPECT_EQ(ineligible(a_seeker(1), kSlot), std::nullopt);
}

TEST(Eligibility, EachConditionBars) {
  const auto why = [](auto change) {
    Seeker seeker = a_seeker(1);
    OpenSlot slot = kSlot;
    change(seeker, slot);
    return ineligible(seeker, slot);
  };
  EXPECT_EQ(why([](Seeker& s, OpenSlot&) { s.specialty = SpecialtyId{2}; }),
            Ineligible::other_specialty);
  EXPECT_EQ(why([](Seeker& s, OpenSlot& o) { s.specialty = o.specialty = SpecialtyId::none(); }),
            Ineligible::other_specialty);
  EXPECT_EQ(why([](Seeker& s, OpenSlot&) { s.modalities = bit(Modality::video); }),
            Ineligible::modality_not_accepted);
  EXPECT_EQ(why([](Seeker& s, OpenSlot&) { s.networks = 2; }), Ineligible::outside_network);
  EXPECT_EQ(why([](Seeker& s, OpenSlot&) { s.networks = 0; }), Ineligible::outside_network);
  EXPECT_EQ(why([](Seeker& s, OpenSlot&) { s.languages = test::kSpanish; }),
            Ineligible::language_not_spoken);
  EXPECT_EQ(why([](Seeker& s, OpenSlot&) { s.home.latitude += 200'000; }), Ineligible::too_far);
  EXPECT_EQ(why([](Seeker& s, OpenSlot& o) { s.not_before = o.start + 1ms; }),
            Ineligible::too_early);
  EXPECT_EQ(why([](Seeker& s, OpenSlot& o) { s.fine_until = o.start; }), Ineligible::too_late);
  EXPECT_EQ(why([](Seeker& s, OpenSlot& o) {
              s.declined = {SlotId{9}, o.slot};
            }),
            Ineligible::declined_before);
}

TEST(Eligibility, BoundsAreWhereTheySay) {
  Seeker seeker = a_seeker(1);
  seeker.not_before = kSlot.start;
  seeker.fine_until = kSlot.start + 1ms;
  seeker.home.latitude += 100'000;
  seeker.farthest_metres = travel_metres(seeker, kSlot);
  EXPECT_EQ(ineligible(seeker, kSlot), std::nullopt);
  --seeker.farthest_metres;
  EXPECT_EQ(ineligible(seeker, kSlot), Ineligible::too_far);
}

TEST(Eligibility, AnInterpreterHelpsWhomItSuits) {
  Seeker seeker = a_seeker(1);
  seeker.languages = test::kSpanish;
  OpenSlot slot = kSlot;
  slot.interpreted = test::kSpanish;
  EXPECT_EQ(ineligible(seeker, slot), std::nullopt);
  EXPECT_TRUE(needs_interpreter(seeker, slot));
  seeker.takes_interpreter = false;
  EXPECT_EQ(ineligible(seeker, slot), Ineligible::language_not_spoken);
  slot.spoken |= test::kSpanish;
  EXPECT_EQ(ineligible(seeker, slot), std::nullopt);
  EXPECT_FALSE(needs_interpreter(seeker, slot));
}

TEST(Eligibility, NobodyTravelsToAVideo) {
  Seeker seeker = a_seeker(1);
  seeker.home = {0, 0};
  seeker.modalities = bit(Modality::video);
  OpenSlot slot = kSlot;
  slot.modality = Modality::video;
  EXPECT_EQ(ineligible(seeker, slot), std::nullopt);
  EXPECT_EQ(travel_metres(seeker, slot), 0U);
}

}  // namespace
}  // namespace rb::matching
