// Conversations that book.
#include "tests/unit/core/session/talk_fixture.hpp"

namespace rb::test {
namespace {

TEST_F(Talk, ACallEndsWithAnAppointment) {
  pick_up();
  want_a_time();
  ASSERT_EQ(booking().kind(), BookingKind::searching);
  EXPECT_EQ(booking().needs.wish.part, PartOfDay::morning);
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  ASSERT_EQ(place(), "offer");
  EXPECT_EQ(session_->dialogue.offer_count, 2);
  choose(1);
  ASSERT_EQ(place(), "sure");
  hear(Intent::yes);
  answer(BookingAsk::book, BookingAnswer::yes);
  ASSERT_EQ(place(), "booked");
  Reading five = reading(Intent::information);
  five.number = 5;
  hear(five);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(session_->rating, 5);
  end_call();
  EXPECT_EQ(ending(), Ending::booked);
  EXPECT_EQ(desk().slots[appointment_of(booking())->appointment.slot].key, 2U);
  EXPECT_EQ(desk().bookings.size(), 1U);
  wait(1h);
  EXPECT_EQ(texts_.size(), 1U) << "what was said on the phone needs no text besides the heads-up";
}

TEST_F(Talk, WhoHangsUpOverAnOfferGetsItByText) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  hang_up();
  EXPECT_EQ(outreach().kind(), StateKind::booking);
  EXPECT_EQ(booking().kind(), BookingKind::offering);
  wait(1h);
  ASSERT_EQ(texts_.size(), 2U);
  EXPECT_EQ(texts_[1].about.notice, Notice::offer);
}

TEST_F(Talk, WhoHangsUpBeforeASearchIsCalledAgain) {
  pick_up();
  hear(Intent::yes);
  hang_up();
  EXPECT_EQ(outreach().kind(), StateKind::waiting);
  EXPECT_TRUE(desk().bookings.empty());
}

TEST_F(Talk, WhoHangsUpWhileItIsWrittenIsToldLater) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  choose(0);
  hear(Intent::yes);
  hang_up();
  EXPECT_EQ(outreach().kind(), StateKind::booking);
  session_.reset();
  answer(BookingAsk::book, BookingAnswer::yes);
  EXPECT_EQ(ending(), Ending::booked);
  wait(1h);
  ASSERT_EQ(texts_.size(), 2U);
  EXPECT_EQ(texts_[1].about.notice, Notice::booked);
}

TEST_F(Talk, WhoDeclinesAfterASearchKeepsNoBooking) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  hear(Intent::cancel_visit);
  ASSERT_TRUE(session_->over());
  end_call();
  EXPECT_EQ(ending(), Ending::declined);
  EXPECT_EQ(booking().kind(), BookingKind::ended);
}

TEST_F(Talk, ATimeThatIsAskedAboutIsNobodyElses) {
  pick_up();
  want_a_time();
  const Candidate wanted = free_time(1, 3);
  answer(BookingAsk::search, BookingAnswer::yes, {wanted});
  choose(0);
  ASSERT_EQ(place(), "sure");
  ASSERT_EQ(reserved_slot(booking()), SlotId{0});
  somebody_else_wants(wanted);
  EXPECT_EQ(desk().slots[SlotId{0}].holder, BookingId{0});
  hear(Intent::yes);
  EXPECT_EQ(desk().slots[SlotId{0}].holder, BookingId{0});
  EXPECT_EQ(held_slot(booking()), SlotId{0}) << "chosen, and to be written";
}

TEST_F(Talk, WhatIsNotWantedAfterAllIsFreeAgain) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  choose(0);
  ASSERT_EQ(reserved_slot(booking()), SlotId{0});
  hang_up();
  EXPECT_TRUE(reserved_slot(booking()).is_none());
  EXPECT_TRUE(desk().slots[SlotId{0}].holder.is_none());
  EXPECT_EQ(booking().kind(), BookingKind::offering) << "the offer stands";
}

TEST_F(Talk, ATimeThatIsGoneByThenIsSaidToBe) {
  pick_up();
  want_a_time();
  const Candidate wanted = free_time(1, 3);
  answer(BookingAsk::search, BookingAnswer::yes, {wanted});
  // Somebody else takes it before the word that counts.
  somebody_else_wants(wanted);
  ASSERT_EQ(desk().slots[SlotId{0}].holder, BookingId{1});
  choose(0);
  EXPECT_EQ(desk().slots[SlotId{0}].holder, BookingId{1});
  EXPECT_EQ(booking().kind(), BookingKind::searching) << "another time is looked for";
  EXPECT_FALSE(session_->over());
}

TEST_F(Talk, AnOfficeThatDecidesIsNotWaitedFor) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3, true)});
  choose(0);
  hear(Intent::yes);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(std::get<Standing>(lines_.back()), Standing::being_arranged);
  end_call();
  EXPECT_EQ(outreach().kind(), StateKind::booking);
  EXPECT_EQ(booking().kind(), BookingKind::provider_asked);
}

TEST_F(Talk, ARecordSystemThatSaysNothingEndsWithAPerson) {
  pick_up();
  want_a_time();
  now_ += kDeedWaits;
  look_around();
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(session_->escalation, EscalationReason::booking_failed);
  end_call();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
  EXPECT_EQ(outreach().kind(), StateKind::booking) << "one task, not two";
}

TEST_F(Talk, StopIsStopInTheMiddleOfAnOffer) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  hear(Intent::stop);
  ASSERT_TRUE(session_->over());
  EXPECT_TRUE(engine_.state().patients[0].opted_out);
  EXPECT_EQ(disposition_of(*session_), Disposition::opted_out);
  wait(3h);
  EXPECT_EQ(texts_.size(), 1U);
  EXPECT_EQ(calls_.size(), 1U);
}

// The desk may have found others before the conversation has heard that the first was taken.
TEST_F(Talk, NobodyRefusesWhatTheyHaveNotHeardOf) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  choose(0);
  hear(Intent::yes);
  wait(1s);
  answer_unheard(BookingAsk::book, BookingAnswer::conflict);
  answer_unheard(BookingAsk::search, BookingAnswer::yes, {free_time(3, 5)});
  look_around();
  EXPECT_EQ(place(), "offer");
  EXPECT_EQ(booking().kind(), BookingKind::offering);
}

TEST_F(Talk, ACallbackComesWhenItWasAskedFor) {
  pick_up();
  Reading later = reading(Intent::callback);
  later.when.emplace().not_before = std::int16_t{16 * 60};
  hear(later);
  ASSERT_TRUE(session_->over());
  end_call();
  const auto* waiting = std::get_if<state::Waiting>(&outreach().state);
  ASSERT_NE(waiting, nullptr);
  EXPECT_GE(waiting->due, at_local("2026-10-12 16:00", zone()));
  EXPECT_LE(waiting->due, at_local("2026-10-12 16:30", zone()));
}

TEST_F(Talk, TextsBookAsCallsDo) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt);
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  ASSERT_EQ(place(), "offer");
  choose(0);
  hear(Intent::yes);
  answer(BookingAsk::book, BookingAnswer::yes);
  ASSERT_EQ(place(), "booked");
  EXPECT_EQ(ending(), Ending::booked);
  wait(10min);
  EXPECT_EQ(texts_.size(), 1U) << "they are writing with us: nothing else is sent";
  EXPECT_TRUE(calls_.empty());
}

TEST_F(Talk, APersonWhoIsAskedForByTextHasATask) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt);
  hear(Intent::person);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(outreach().kind(), StateKind::with_staff);
}

TEST_F(Talk, APersonWhoIsAskedForHasATaskThoughNobodyKnowsOfTheText) {
  wait(1min);
  ASSERT_EQ(texts_.size(), 1U);
  say(command::AttemptLost{texts_[0].attempt});
  ASSERT_EQ(outreach().kind(), StateKind::resolving);
  begin(Channel::text, texts_[0].attempt);
  hear(Intent::person);
  EXPECT_EQ(outreach().kind(), StateKind::with_staff);
}

TEST_F(Talk, AWrongNumberIsLeftInPeaceAndThePatientIsNot) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt);
  hear(Intent::wrong_person);
  ASSERT_TRUE(session_->over());
  EXPECT_TRUE(engine_.state().phones[0].opted_out);
  EXPECT_FALSE(engine_.state().patients[0].opted_out);
}

}  // namespace
}  // namespace rb::test
