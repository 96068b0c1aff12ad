// Conversations in which something is missing.
#include "tests/unit/core/session/talk_fixture.hpp"

namespace rb::test {
namespace {

TEST_F(Talk, AMissingDetailIsAskedForAndTheDeskToldOfIt) {
  ring();
  begin(Channel::voice, calls_[0].attempt, 0);
  want_a_time();
  ASSERT_EQ(place(), "detail");
  EXPECT_TRUE(booking().known & bit(Detail::birth_date)) << "it was said";
  EXPECT_EQ(booking().missing(), bit(Detail::insurance));
  hear(Intent::information);
  EXPECT_EQ(kept_, "insurance") << "and its words are the shell's";
  EXPECT_EQ(booking().missing(), 0);
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  ASSERT_EQ(place(), "offer");
  choose(0);
  hear(Intent::yes);
  answer(BookingAsk::book, BookingAnswer::yes);
  ASSERT_EQ(place(), "booked");
  hang_up();
  EXPECT_EQ(ending(), Ending::booked);
  wait(1h);
  EXPECT_EQ(texts_.size(), 1U) << "nobody is asked by text for what they have told";
}

TEST_F(Talk, WhatIsNotKnownIsLeftToAPerson) {
  ring();
  begin(Channel::voice, calls_[0].attempt, 0);
  want_a_time();
  hear(Intent::no);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(session_->escalation, EscalationReason::details_missing);
  EXPECT_EQ(booking().missing(), bit(Detail::insurance));
  end_call();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
  EXPECT_EQ(outreach().kind(), StateKind::booking) << "one task, not two";
}

TEST_F(Talk, ASymptomInPlaceOfADetailIsForAPersonAtOnce) {
  ring();
  begin(Channel::voice, calls_[0].attempt, 0);
  want_a_time();
  hear(Intent::symptoms);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(session_->escalation, EscalationReason::symptoms);
  EXPECT_EQ(kept_, "insurance");
  EXPECT_EQ(booking().missing(), bit(Detail::insurance)) << "nobody decided what that was";
  end_call();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
}

TEST_F(Talk, ByTextADetailIsAskedForToo) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt, 0);
  want_a_time();
  ASSERT_EQ(place(), "detail");
  hear(Intent::information);
  EXPECT_EQ(kept_, "insurance");
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  ASSERT_EQ(place(), "offer");
}

TEST_F(Talk, WhoHangsUpAtADetailIsAskedForItByText) {
  ring();
  begin(Channel::voice, calls_[0].attempt, 0);
  want_a_time();
  hang_up();
  EXPECT_EQ(booking().kind(), BookingKind::details_missing);
  wait(1h);
  ASSERT_EQ(texts_.size(), 2U);
  EXPECT_EQ(texts_[1].about.notice, Notice::details);
}

}  // namespace
}  // namespace rb::test
