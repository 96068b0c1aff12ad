// A visit that begins before another time for it is found.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

class Moving : public Stories {
 protected:
  void SetUp() override {
    book({candidate(0, 60h)}, 0);
    ASSERT_EQ(act(BookingAct::wants_other_time), Rejection::none);
    bed.story();
  }
  void expect_asked_about_the_visit() {
    EXPECT_EQ(bed.kind(), BookingKind::booked);
    EXPECT_EQ(appointment_of(bed.booking())->appointment.slot, slot_of(0));
    bed.may_ask_now = true;
    bed.story();
    bed.advance(24h);
    EXPECT_EQ(bed.story(), (Words{"BookingAsked(visit)"}));
  }
};

TEST_F(Moving, EndsTheSearchThatCouldNotAsk) {
  EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
  bed.may_ask_now = false;
  bed.advance(59h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  bed.advance(1h);
  expect_asked_about_the_visit();
}

TEST_F(Moving, EndsTheWaitlist) {
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::waitlisted);
  bed.may_ask_now = false;
  bed.advance(60h);
  expect_asked_about_the_visit();
}

TEST_F(Moving, EndsTheSearchInTheFirstStepAfterAStandstill) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  bed.advance(20h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  bed.advance(39h + 59min);
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  ASSERT_EQ(bed.kind(), BookingKind::searching);
  bed.crash(1min);  // what was asked is not overdue yet
  expect_asked_about_the_visit();
}

TEST_F(Moving, EndsTheOffer) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  bed.crash(60h);
  expect_asked_about_the_visit();
}

TEST_F(Moving, GivesUpWhatTheOfficeWasAskedFor) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h, true)}), Rejection::none);
  bed.advance(30h);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::provider_asked);
  bed.advance(30h);
  EXPECT_EQ(withdrawn(), 1U);
  EXPECT_TRUE(slot(1).holder.is_none());
  expect_asked_about_the_visit();
}

TEST_F(Moving, AWriteIsSettledFirst) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  bed.advance(47h);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.may_ask_now = false;
  bed.advance(14h);
  EXPECT_EQ(bed.kind(), BookingKind::writing);
  bed.may_ask_now = true;
  bed.advance(0h);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_TRUE(slot(1).holder.is_none());
  EXPECT_EQ(bed.kind(), BookingKind::booked);
}

TEST_F(Moving, WhoCameAllTheSameWasThere) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h, true)}), Rejection::none);
  bed.advance(5h);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  bed.advance(42h);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, true}), Rejection::visit_is_not_over);
  bed.advance(1h);  // before its time, but the same day
  ASSERT_EQ(bed.kind(), BookingKind::provider_asked);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, false}), Rejection::visit_is_not_over);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, true}), Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::completed);
  EXPECT_TRUE(slot(1).holder.is_none());
}

}  // namespace
}  // namespace rb::test
