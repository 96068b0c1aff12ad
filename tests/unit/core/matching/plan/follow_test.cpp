// What the events of bookings tell a planner.
#include "core/matching/plan/follow.hpp"

#include <gtest/gtest.h>

#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;
using test::kMonday;

constexpr BookingId kBooking{0};
constexpr PatientId kPatient{5};

std::uint64_t key_of(std::uint32_t slot) {
  return 7'000 + slot;
}

// Patient 5 has booking 0; times 0 and 1 are listed, and time 0 is planned for them.
class Follow : public ::testing::Test {
 protected:
  Follow() : planner({.plan = BookingPlan::together, .lead = 0h}, 2h) {
    for (const std::uint32_t slot : {0U, 1U}) {
      evolve(desk,
             event::SlotListed{SlotId{slot}, ProviderId{1}, SpecialtyId{1}, kMonday + 10h, false,
                               key_of(slot)},
             kMonday);
    }
    event::BookingRequested requested;
    requested.booking = kBooking;
    requested.patient = kPatient;
    evolve(desk, requested, kMonday);
    planner.seek(a_seeker(kPatient.value()));
    planner.run(kMonday, {{key_of(0), a_slot(0, 10)}, {key_of(1), a_slot(1, 20)}});
  }
  void tell(const BookingEvent& event) { follow(planner, event, desk); }
  void offer() {
    OfferedSlots slots;
    slots.push_back(SlotId{0});
    tell(event::SlotsOffered{kBooking, slots, OfferReason::matched, kMonday + 4h});
  }
  [[nodiscard]] std::optional<std::uint64_t> planned() const {
    return planner.planned_for(kPatient);
  }

  DeskState desk;
  Planner planner;
};

TEST_F(Follow, AnOfferIsOutUntilItLapses) {
  ASSERT_EQ(planned(), key_of(0));
  offer();
  EXPECT_EQ(planner.on_offer_to(kPatient), key_of(0));
  tell(event::OfferLapsed{kBooking});
  EXPECT_EQ(planner.on_offer_to(kPatient), std::nullopt);
  EXPECT_EQ(planned(), key_of(0)) << "it is still planned for them";
}

TEST_F(Follow, WhatIsRefusedIsPlannedNoMore) {
  offer();
  event::BookingActed refused;
  refused.booking = kBooking;
  refused.act = BookingAct::refused_all;
  tell(refused);
  EXPECT_EQ(planned(), std::nullopt);
  planner.run(kMonday + 5min, {{key_of(0), a_slot(0, 10)}, {key_of(1), a_slot(1, 20)}});
  EXPECT_EQ(planned(), key_of(1));
}

TEST_F(Follow, AnotherWishMovesThePlan) {
  event::BookingActed acted;
  acted.booking = kBooking;
  acted.act = BookingAct::wants_other_time;
  acted.new_wish = true;
  acted.wish.part = PartOfDay::evening;
  tell(acted);
  EXPECT_EQ(planned(), std::nullopt);
  planner.run(kMonday + 5min, {{key_of(0), a_slot(0, 10)}, {key_of(1), a_slot(1, 20)}});
  EXPECT_EQ(planned(), key_of(1)) << "20:00 is an evening";
}

TEST_F(Follow, AnAppointmentStaysTheirs) {
  tell(event::SlotHeld{kBooking, SlotId{0}, kMonday + 1h});
  tell(event::AppointmentMade{kBooking, SlotId{0}, 1, kMonday});
  EXPECT_TRUE(planner.was_planned(kPatient, key_of(0)));
  EXPECT_TRUE(planner.kept_from(PatientId{6}, key_of(0)));
  EXPECT_EQ(planner.ask(kMonday, kPatient).turn, Turn::nothing) << "they have one";
  event::BookingEnded ended;
  ended.booking = kBooking;
  tell(ended);
  EXPECT_FALSE(planner.seeks(kPatient));
  EXPECT_FALSE(planner.kept_from(PatientId{6}, key_of(0)));
}

TEST_F(Follow, AHoldEndsAsItEnded) {
  tell(event::SlotHeld{kBooking, SlotId{0}, kMonday + 1h});
  tell(event::HoldEnded{kBooking, SlotId{0}, HoldEnd::expired});
  EXPECT_EQ(planned(), key_of(0));
  tell(event::SlotHeld{kBooking, SlotId{0}, kMonday + 1h});
  tell(event::HoldEnded{kBooking, SlotId{0}, HoldEnd::lost_slot});
  EXPECT_EQ(planned(), std::nullopt) << "the EHR gave it to somebody else";
}

TEST_F(Follow, SomebodyElseWhoHoldsItHasIt) {
  event::BookingRequested other;
  other.booking = BookingId{1};
  other.patient = PatientId{9};
  evolve(desk, other, kMonday);
  tell(event::SlotHeld{BookingId{1}, SlotId{0}, kMonday + 1h});
  EXPECT_EQ(planned(), std::nullopt);
}

TEST(PartsOf, AWishNamesPartsOfTheDay) {
  TimeWish wish;
  EXPECT_EQ(parts_of(wish), 0);
  wish.not_before = 15 * 60;
  EXPECT_EQ(parts_of(wish), bit(PartOfDay::afternoon) | bit(PartOfDay::evening));
  wish = {};
  wish.not_after = 11 * 60;
  EXPECT_EQ(parts_of(wish), bit(PartOfDay::morning));
  wish.part = PartOfDay::evening;
  EXPECT_EQ(parts_of(wish), bit(PartOfDay::evening));
}

}  // namespace
}  // namespace rb::matching
