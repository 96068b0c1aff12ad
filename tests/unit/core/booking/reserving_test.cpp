// A slot that is offered is kept for the patient while they are asked about it.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

class Reserving : public Stories {
 protected:
  // Two patients are offered the same two times; the first has the first of them reserved.
  void SetUp() override {
    for (std::uint32_t id = 0; id < 2; ++id) {
      request();
      ASSERT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
      ASSERT_EQ(answer(BookingAnswer::yes, {candidate(0, 60h), candidate(1, 84h)}, 0, id),
                Rejection::none);
    }
    bed.story();
    ASSERT_EQ(act(BookingAct::reserves_slot, 0), Rejection::none);
    ASSERT_EQ(bed.story(), (Words{"SlotReserved"}));
    ASSERT_EQ(bed.kind(), BookingKind::offering) << "nothing else has changed";
    ASSERT_EQ(slot(0).holder, BookingId{0});
  }
  [[nodiscard]] SlotId reserved(std::uint32_t id = 0) const {
    return reserved_slot(bed.booking(id));
  }
};

TEST_F(Reserving, KeepsItFromOthersUntilItIsTaken) {
  EXPECT_EQ(act(BookingAct::reserves_slot, 0, 1), Rejection::slot_is_not_free);
  EXPECT_EQ(act(BookingAct::chose_slot, 0, 1), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingActed(chose_slot)", "BookingAsked(search)"}));
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"SlotHeld", "BookingAsked(book)"}));
  EXPECT_EQ(slot(0).holder, BookingId{0});
}

TEST_F(Reserving, IsNotOfferedToAnybodyElse) {
  request();
  ASSERT_EQ(answer(BookingAnswer::yes, {}, 0, 2), Rejection::none);
  ASSERT_EQ(answer(BookingAnswer::yes, {candidate(0, 60h), candidate(1, 84h)}, 0, 2),
            Rejection::none);
  const auto& offering = std::get<bs::Offering>(bed.booking(2).state);
  ASSERT_EQ(offering.slots.size(), 1U);
  EXPECT_EQ(offering.slots[0], slot_of(1));
}

TEST_F(Reserving, AnotherOfTheOfferedTimesInstead) {
  EXPECT_EQ(act(BookingAct::reserves_slot, 1), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded", "SlotReserved"}));
  EXPECT_TRUE(slot(0).holder.is_none());
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none) << "and back";
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded", "SlotHeld", "BookingAsked(book)"}));
  EXPECT_TRUE(slot(1).holder.is_none());
}

TEST_F(Reserving, EndsByItselfAndTheOfferStands) {
  bed.advance(BookingPolicy{}.hold_for - 1s);
  EXPECT_EQ(reserved(), slot_of(0));
  EXPECT_EQ(act(BookingAct::reserves_slot, 0), Rejection::none) << "asked about for longer";
  EXPECT_EQ(bed.story(), (Words{"SlotReserved"}));
  bed.advance(BookingPolicy{}.hold_for - 1s);
  EXPECT_EQ(reserved(), slot_of(0));
  bed.advance(1s);
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded"}));
  EXPECT_EQ(bed.kind(), BookingKind::offering);
  EXPECT_EQ(act(BookingAct::chose_slot, 0, 1), Rejection::none) << "now somebody else may have it";
  EXPECT_EQ(slot(0).holder, BookingId{1});
}

TEST_F(Reserving, NeverOutlastsTheOffer) {
  const Instant end = std::get<bs::Offering>(bed.booking().state).until;
  while (bed.now() + 10min < end) {
    bed.advance(10min);
    ASSERT_EQ(act(BookingAct::reserves_slot, 0), Rejection::none);
    ASSERT_LE(slot(0).until, end);
  }
  bed.story();
  bed.advance(end - bed.now());
  const Words story = bed.story();
  EXPECT_EQ(std::count(story.begin(), story.end(), "ReservationEnded"), 1);
  EXPECT_EQ(std::count(story.begin(), story.end(), "OfferLapsed"), 2) << "the other's, too";
  EXPECT_TRUE(slot(0).holder.is_none());
  EXPECT_EQ(act(BookingAct::reserves_slot, 0), Rejection::slot_is_not_offered);
}

TEST_F(Reserving, IsLeftBehindByNobodyWhoChoosesTooLate) {
  bed.advance(46h);
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  ASSERT_EQ(answer(BookingAnswer::yes, {candidate(7, 50h)}), Rejection::none);
  bed.advance(4h - 5min);
  ASSERT_EQ(act(BookingAct::reserves_slot, 7), Rejection::none);
  bed.story();
  bed.be_late(5min);  // it begins, and nobody has woken the desk
  EXPECT_EQ(act(BookingAct::chose_slot, 7), Rejection::none);
  const Words story = bed.story();
  ASSERT_GE(story.size(), 2U);
  EXPECT_EQ(story[0], "ReservationEnded");
  EXPECT_EQ(story[1], "BookingActed(chose_slot)");
  EXPECT_TRUE(slot(7).holder.is_none());
}

TEST_F(Reserving, IsGivenBack) {
  EXPECT_EQ(bed.say(command::ActOnBooking{
                BookingId{0}, BookingAct::reserves_slot, BookingSource::text, {}, {}, false}),
            Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded"}));
  EXPECT_EQ(bed.kind(), BookingKind::offering);
}

TEST_F(Reserving, GoesWithTheOffer) {
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  EXPECT_EQ(bed.story(),
            (Words{"ReservationEnded", "BookingActed(refused_all)", "BookingAsked(search)"}));
}

TEST_F(Reserving, GoesWithTheRequest) {
  EXPECT_EQ(act(BookingAct::cancelled), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded", "BookingActed(cancelled)", "BookingEnded"}));
}

TEST_F(Reserving, GoesWhenAPersonTakesOver) {
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded", "BookingHandedOver"}));
}

TEST_F(Reserving, OutlivesACrashAndEndsInTheFirstStepAfterALongOne) {
  bed.crash(1min);
  EXPECT_EQ(reserved(), slot_of(0));
  bed.story();
  bed.crash(1h);
  EXPECT_EQ(bed.story(), (Words{"ReservationEnded"}));
}

TEST_F(Reserving, OnlyWhatIsOffered) {
  EXPECT_EQ(act(BookingAct::chose_slot, 1, 1), Rejection::none);
  EXPECT_EQ(act(BookingAct::reserves_slot, 1), Rejection::slot_is_not_free);
  EXPECT_EQ(act(BookingAct::reserves_slot, 0, 1), Rejection::slot_is_not_offered)
      << "who holds one has chosen";
  EXPECT_EQ(reserved(), slot_of(0)) << "a request in vain changes nothing";
}

}  // namespace
}  // namespace rb::test
