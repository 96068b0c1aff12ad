// Calls that tell of a booking, and the conversations that are held in them.
#include "tests/unit/core/session/talk_fixture.hpp"

namespace rb::test {
namespace {

constexpr const char* kAsksByPhone =
    "purpose: follow_up\n"
    "cadence: [{step: call, channel: voice, flow: flu-booking}]\n"
    "limits: {per_day: 8, per_week: 8, min_gap: 0s}\n"
    "give_up: {to: close, after: 1h}\n"
    "deadline: 30d\n";

// The other patient has asked for a visit, of which something is not known, and is called about it.
class ToldOfABooking : public Talk {
 protected:
  void be_called(std::optional<Candidate> chosen = std::nullopt) {
    say(command::PatientAct{AssignmentId{0}, Act::declined, ActSource::link, nullptr});
    start(4, policy_from(kAsksByPhone, "asks-by-phone"), {});
    start(5, policy_from(kRecall, "recall-by-phone"),
          {CampaignId{4}, CampaignId{1}, CampaignId{2}});
    command::RequestBooking wanted;
    wanted.booking = BookingId{0};
    wanted.patient = PatientId{1};
    wanted.campaign = CampaignId{5};
    if (chosen) wanted.chosen.push_back(*chosen);
    ASSERT_EQ(book(wanted), Rejection::none);
    for (int i = 0; i < 30 && calls_.empty(); ++i) wait(10s);
    ASSERT_EQ(calls_.size(), 1U);
    call_ = calls_[0].attempt;
    say(command::AttemptTaken{call_});
    SessionSubject subject;
    subject.attempt = call_;
    subject.patient = PatientId{1};
    subject.about = BookingId{0};
    take(begin_session(*this, subject,
                       {.channel = Channel::voice, .tongue = Tongue::english, .tone = Tone::usual},
                       now_));
  }
  [[nodiscard]] const Assignment& notice() const {
    return engine_.state().assignments[call_.assignment.index()];
  }
  [[nodiscard]] Ending notice_ending() const {
    const auto* done = std::get_if<state::Done>(&notice().state);
    return done == nullptr ? Ending{} : done->ending;
  }

  AttemptId call_;
};

TEST_F(ToldOfABooking, TheCallGoesOnWhileWhatIsToldInItIsSeenTo) {
  be_called();
  ASSERT_EQ(booking().kind(), BookingKind::details_missing);
  ASSERT_EQ(calls_[0].about.notice, Notice::details);
  want_a_time();
  ASSERT_EQ(place(), "detail");
  hear(Intent::information);
  ASSERT_EQ(booking().kind(), BookingKind::searching);
  EXPECT_EQ(notice().kind(), StateKind::contacting) << "nobody is hung up on for an answer";
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  ASSERT_EQ(place(), "offer");
  choose(0);
  hear(Intent::yes);
  answer(BookingAsk::book, BookingAnswer::yes);
  EXPECT_EQ(place(), "booked");
  EXPECT_EQ(notice().kind(), StateKind::contacting);
  hang_up();
  EXPECT_EQ(notice_ending(), Ending::confirmed);
  EXPECT_EQ(desk().bookings.size(), 1U);
}

TEST_F(ToldOfABooking, WhatTheyChoseBeforeIsTheTimeThatIsFound) {
  be_called(free_time(1, 3));
  want_a_time();
  ASSERT_EQ(place(), "detail");
  hear(Intent::information);
  wait(1s);
  answer_unheard(BookingAsk::book, BookingAnswer::yes);
  EXPECT_EQ(booking().kind(), BookingKind::booked);
  look_around();
  ASSERT_EQ(place(), "offer") << "nobody is needed for what is done";
  ASSERT_EQ(session_->dialogue.offer_count, 1);
  choose(0);
  hear(Intent::yes);
  EXPECT_EQ(place(), "booked");
  EXPECT_EQ(booking().kind(), BookingKind::booked);
  hang_up();
  EXPECT_EQ(notice_ending(), Ending::confirmed);
}

TEST_F(ToldOfABooking, WhatTheyChoseBeforeMayBeUnwantedByThen) {
  be_called(free_time(1, 3));
  want_a_time();
  hear(Intent::information);
  wait(1s);
  answer_unheard(BookingAsk::book, BookingAnswer::yes);
  look_around();
  hear(Intent::none_of_them);
  Reading wish = reading(Intent::time_wish);
  wish.when.emplace().part = PartOfDay::evening;
  hear(wish);
  EXPECT_EQ(booking().kind(), BookingKind::searching);
  EXPECT_TRUE(booking().standing) << "and is theirs until there is another";
}

TEST_F(ToldOfABooking, WhatTheOfficeIsAskedForIsReadOutOnce) {
  be_called(free_time(1, 3, true));
  want_a_time();
  hear(Intent::information);
  ASSERT_EQ(booking().kind(), BookingKind::provider_asked);
  ASSERT_EQ(place(), "offer");
  choose(0);
  hear(Intent::yes);
  ASSERT_TRUE(session_->over()) << "the office answers in its own time";
  EXPECT_EQ(booking().kind(), BookingKind::provider_asked);
  end_call();
  EXPECT_EQ(notice_ending(), Ending::confirmed);
}

TEST_F(ToldOfABooking, WhoDoesNotWantWhatTheOfficeIsAskedForNeedsAPerson) {
  be_called(free_time(1, 3, true));
  want_a_time();
  hear(Intent::information);
  ASSERT_EQ(place(), "offer");
  hear(Intent::none_of_them);
  hear(Intent::yes);
  EXPECT_TRUE(session_->over());
  EXPECT_EQ(session_->escalation, EscalationReason::booking_failed);
}

TEST_F(ToldOfABooking, WhoHangsUpAfterATellingIsOfferedTheTimesByItself) {
  be_called();
  want_a_time();
  hear(Intent::information);
  hang_up();
  EXPECT_EQ(notice_ending(), Ending::told) << "what was asked is answered";
  answer_unheard(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  for (int i = 0; i < 30 && calls_.size() < 2; ++i) wait(10s);
  ASSERT_EQ(calls_.size(), 2U);
  EXPECT_EQ(calls_[1].about.notice, Notice::offer);
}

TEST_F(ToldOfABooking, APersonSeesToTheBookingOfWhoeverAsksForOne) {
  be_called();
  hear(Intent::yes);
  say_birth_date();
  hear(Intent::person);
  ASSERT_TRUE(session_->over());
  end_call();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
  EXPECT_FALSE(notice().live());
}

TEST_F(ToldOfABooking, WhoStopsIsToldNothingMore) {
  be_called();
  hear(Intent::stop);
  ASSERT_TRUE(session_->over());
  EXPECT_TRUE(engine_.state().patients[1].opted_out);
  EXPECT_EQ(notice_ending(), Ending::opted_out);
}

}  // namespace
}  // namespace rb::test
