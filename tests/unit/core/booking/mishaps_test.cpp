// What goes wrong with a booking, told as stories: silence, standstills, writes that land late,
// peers that are away for long.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

using Mishaps = Stories;

// ---- silence

TEST_F(Mishaps, AnOfferThatNobodyAnswersIsMadeOnceMoreAndThenAPersonAsks) {
  offer(0, 300h);
  bed.advance(48h);
  EXPECT_EQ(bed.story(), (Words{"OfferLapsed", "BookingAsked(search)"}));
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h)}), Rejection::none);
  EXPECT_EQ(notices(Notice::offer), 2U);
  bed.story();
  bed.advance(48h);
  EXPECT_EQ(bed.story(), (Words{"OfferLapsed", "BookingHandedOver"}));
  EXPECT_EQ(task(), BookingTask::offer_unanswered);
  EXPECT_EQ(bed.say(command::CloseBookingTask{TaskId{0}, BookingId{0}, true, {}, 0}),
            Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::no_answer);
}

TEST_F(Mishaps, AnOfferThatLapsedWhileWeWereAwayDoesNotCount) {
  offer(0, 900h);
  for (int i = 0; i < 3; ++i) {
    bed.crash(60h);
    ASSERT_EQ(bed.kind(), BookingKind::searching);
    EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 900h)}), Rejection::none);
    ASSERT_EQ(bed.kind(), BookingKind::offering);
  }
  EXPECT_EQ(bed.booking().lapses, 0);
}

TEST_F(Mishaps, WhoRefusedHasAnswered) {
  offer(0, 300h);
  bed.advance(48h);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h), candidate(1, 310h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(2, 320h)}), Rejection::none);
  bed.advance(48h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
}

TEST_F(Mishaps, AnOfferRunsFromWhenThePatientWasTold) {
  offer(0, 300h);
  bed.advance(40h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  EXPECT_EQ(offered_until(), bed.now() + 48h);
  EXPECT_EQ(bed.story(), (Words{"NoticeDelivered"}));
  bed.advance(1h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);  // told once more: nothing new
  EXPECT_EQ(bed.story(), Words{});
  bed.advance(46h);
  EXPECT_EQ(bed.kind(), BookingKind::offering);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_EQ(delivered(bed.now()), Rejection::nothing_to_act_on);
}

TEST_F(Mishaps, ANoticeOfAnOfferBeforeSaysNothingOfThisOne) {
  offer(0, 300h);
  const Instant then = bed.now() + 1h;
  bed.advance(48h);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h)}), Rejection::none);
  EXPECT_EQ(delivered(then), Rejection::nothing_to_act_on);
  // Nobody was told in the future.
  EXPECT_EQ(delivered(bed.now() + 900h), Rejection::none);
  EXPECT_EQ(offered_until(), bed.now() + 48h);
}

TEST_F(Mishaps, AProposalIsHeldFromWhenThePatientWasTold) {
  offer(0, 300h, 0, true);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::counter, {candidate(1, 80h, true)}), Rejection::none);
  EXPECT_EQ(notices(Notice::offer), 2U);
  bed.advance(20h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  EXPECT_EQ(slot(1).until, bed.now() + 48h);
  EXPECT_EQ(notices(Notice::offer), 2U);
  bed.advance(47h);
  EXPECT_EQ(bed.kind(), BookingKind::negotiating);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
}

// ---- writes

TEST_F(Mishaps, AWriteThatLandsAfterItWasReadBackIsFound) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.advance(1min);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::conflict), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(conflict)", "BookingAsked(read_back)"}));
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 12), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::booked);
}

TEST_F(Mishaps, ASlotThatIsReallySomebodyElsesIsLostAfterAll) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.advance(1min);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::conflict), Rejection::none);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(no)", "HoldEnded", "BookingAsked(search)"}));
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Mishaps, WhatIsSurelyNotWrittenIsFreeOnceTheTriesAreUsedUp) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  for (int i = 0; i < 12; ++i) {
    EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
    come_to_the_next_try();
  }
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(task(), BookingTask::peer_down);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Mishaps, WhatMayBeWrittenIsKeptForThePersonToFindOut) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  for (int i = 0; i < 12; ++i) {
    EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
    come_to_the_next_try();
  }
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(task(), BookingTask::write_unresolved);
  EXPECT_EQ(slot(0).holder, BookingId{0});
}

// ---- peers that are away

TEST_F(Mishaps, TheWaitlistEndsInTimeThoughNobodyCouldAsk) {
  request();
  wait_on_waitlist(0);
  bed.may_ask_now = false;
  bed.advance(31 * 24h);
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(task(), BookingTask::nothing_free);
  EXPECT_EQ(bed.log.back().first, monday() + 30 * 24h);
}

TEST_F(Mishaps, ASlotThatBeginsBeforeItIsWrittenIsFree) {
  offer(0, 100h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
  bed.may_ask_now = false;
  bed.advance(99h);
  EXPECT_EQ(bed.kind(), BookingKind::writing);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Mishaps, AnOfficeIsAskedWhileTheEhrIsAway) {
  offer(0, 300h, 0, true);
  bed.may_ask_now = false;
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"SlotHeld", "BookingAsked(office)"}));
  EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
  bed.advance(1min);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(failed)", "BookingAsked(office)"}));
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::held);
}

TEST_F(Mishaps, AnOfficeThatWeStopWaitingForIsToldSo) {
  offer(0, 300h, 0, true);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  bed.advance(48h);
  EXPECT_EQ(bed.story(), (Words{"SlotHeld", "BookingAsked(office)", "BookingAnswered(silent)",
                                "HoldEnded", "BookingAsked(search)"}));
  EXPECT_EQ(withdrawn(), 1U);
}

TEST_F(Mishaps, AnOfficeThatRefusedHasNothingToBeTold) {
  offer(0, 300h, 0, true);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(withdrawn(), 0U);
}

}  // namespace
}  // namespace rb::test
