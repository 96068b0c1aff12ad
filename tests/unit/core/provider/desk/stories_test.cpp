// The requests of several bookings at one desk: what leaves for the offices, and what the bookings
// are told.
#include <gtest/gtest.h>

#include "tests/support/provider/desk_bed.hpp"

namespace rb {
namespace {

using office::AnswerKind;
using office::Ending;
using office::SendReport;
using test::june;

constexpr BookingId kFirst{0};
constexpr BookingId kSecond{1};

class OfficeDeskStories : public testing::Test {
 protected:
  static constexpr OfficeRequestId kRequest{0};

  void ask(BookingId booking = kFirst, Instant until = june(20, 0)) {
    bed_.desk().open({.booking = booking,
                      .provider = ProviderId{4},
                      .slot = SlotId{7},
                      .time = june(24, 10),
                      .until = until});
  }
  Rejection report(std::uint8_t rung, SendReport what, OfficeRequestId id = kRequest) {
    return bed_.desk().handle(office::command::ReportSend{{id, 1, rung}, what});
  }
  Rejection answer(std::uint8_t rung, AnswerKind kind, OfficeRequestId id = kRequest) {
    return bed_.desk().handle(office::command::ReportAnswer{.send = {id, 1, rung}, .kind = kind});
  }
  template <class Effect>
  [[nodiscard]] int count() const {
    int found = 0;
    for (const OfficeEffect& effect : bed_.effects) found += std::holds_alternative<Effect>(effect);
    return found;
  }
  [[nodiscard]] OfficeChannel last_channel() const {
    return std::get<office::effect::Message>(bed_.effects.back()).channel;
  }
  void expect_settled(Ending ending) {
    ASSERT_EQ(bed_.outcomes.size(), 1U);
    EXPECT_EQ(bed_.outcomes[0].ending, ending);
    EXPECT_TRUE(bed_.desk().open_of(kFirst).is_none());
  }

  test::OfficeDeskBed bed_{test::desk_terms()};
};

TEST_F(OfficeDeskStories, AsksWhenTheOfficeOpensAndHears) {
  bed_.come_to(june(1, 6));
  ask();
  EXPECT_EQ(bed_.effects.size(), 0U);
  EXPECT_EQ(bed_.desk().next_due(), june(1, 8));
  bed_.come_to(june(1, 8));
  ASSERT_EQ(count<office::effect::Message>(), 1);
  const auto& message = std::get<office::effect::Message>(bed_.effects[0]);
  EXPECT_EQ(message.booking, kFirst);
  EXPECT_EQ(message.provider, ProviderId{4});
  EXPECT_EQ(message.wish.time, june(24, 10));
  EXPECT_EQ(message.wish.slot, SlotId{7});
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.come_to(june(1, 9));
  ASSERT_EQ(answer(0, AnswerKind::accepted), Rejection::none);
  bed_.come_to(june(19, 0));
  expect_settled(Ending::accepted);
  EXPECT_EQ(bed_.outcomes[0].time, june(24, 10));
}

TEST_F(OfficeDeskStories, ClimbsTheLadderUntilNobodyIsLeft) {
  bed_.come_to(june(1, 9));
  ask();
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.come_to(june(1, 11));
  EXPECT_EQ(last_channel(), OfficeChannel::portal);
  ASSERT_EQ(report(1, SendReport::arrived), Rejection::none);
  bed_.come_to(june(1, 16));
  EXPECT_EQ(last_channel(), OfficeChannel::phone_task);
  ASSERT_EQ(report(2, SendReport::arrived), Rejection::none);
  bed_.come_to(june(2, 16));
  expect_settled(Ending::no_answer);
  EXPECT_EQ(count<office::effect::Withdrawal>(), 3);
}

TEST_F(OfficeDeskStories, LooksUpWhatNobodyReportsOn) {
  bed_.come_to(june(1, 9));
  ask();
  bed_.come_to(june(1, 9, 1));
  ASSERT_EQ(count<office::effect::LookUp>(), 1);
  ASSERT_EQ(report(0, SendReport::failed), Rejection::none);
  EXPECT_EQ(last_channel(), OfficeChannel::portal);
  EXPECT_EQ(report(0, SendReport::arrived), Rejection::office_send_is_not_open);
}

// Whose hold it is extends it, and in whose state the patient decides: the booking.
TEST_F(OfficeDeskStories, LeavesHoldAndPatientToTheBooking) {
  bed_.come_to(june(1, 9));
  ask(kFirst, june(1, 14));
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  office::command::ReportAnswer other{.send = {kRequest, 1, 0}, .kind = AnswerKind::counter_offer};
  other.times.push_back(june(25, 9));
  other.times.push_back(june(25, 11));
  ASSERT_EQ(bed_.desk().handle(other), Rejection::none);
  expect_settled(Ending::countered);
  EXPECT_EQ(bed_.outcomes[0].times, other.times);
  EXPECT_EQ(count<office::effect::Withdrawal>(), 0) << "it stands while the patient decides";
  EXPECT_EQ(bed_.desk().handle(other), Rejection::office_request_is_over);
  bed_.crash(test::desk_terms());
  EXPECT_EQ(count<office::effect::Withdrawal>(), 0) << "and over a crash";
  ASSERT_EQ(bed_.desk().proposed_to(kFirst), kRequest);
  bed_.desk().decide_proposal(kFirst, false);
  EXPECT_EQ(count<office::effect::Withdrawal>(), 1);
  EXPECT_TRUE(bed_.desk().proposed_to(kFirst).is_none());
}

TEST_F(OfficeDeskStories, AProposalThatIsTakenStands) {
  bed_.come_to(june(1, 9));
  ask();
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.come_to(june(1, 11));  // the portal is asked as well
  ASSERT_EQ(report(1, SendReport::arrived), Rejection::none);
  office::command::ReportAnswer other{.send = {kRequest, 1, 1}, .kind = AnswerKind::counter_offer};
  other.times.push_back(june(25, 9));
  ASSERT_EQ(bed_.desk().handle(other), Rejection::none);
  ASSERT_EQ(count<office::effect::Withdrawal>(), 1) << "where it was not proposed";
  EXPECT_EQ(std::get<office::effect::Withdrawal>(bed_.effects.back()).channel, OfficeChannel::fhir);
  bed_.desk().decide_proposal(kFirst, true);
  EXPECT_EQ(count<office::effect::Withdrawal>(), 1);
}

TEST_F(OfficeDeskStories, EndsWithTheHold) {
  bed_.come_to(june(1, 9));
  ask(kFirst, june(1, 14));
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.come_to(june(1, 14));
  expect_settled(Ending::too_late);
}

TEST_F(OfficeDeskStories, AnOfficeThatCannotBeAskedSettlesTheQuestionAtOnce) {
  test::OfficeDeskBed deaf(test::desk_terms(office::usual_ladder(), 0));
  deaf.come_to(june(1, 9));
  deaf.desk().open({.booking = kFirst,
                    .provider = ProviderId{4},
                    .slot = SlotId{7},
                    .time = june(24, 10),
                    .until = june(20, 0)});
  ASSERT_EQ(deaf.outcomes.size(), 1U);
  EXPECT_EQ(deaf.outcomes[0].ending, Ending::office_unreachable);
  EXPECT_TRUE(deaf.log.empty());
  EXPECT_TRUE(deaf.desk().open_of(kFirst).is_none());
}

TEST_F(OfficeDeskStories, ABookingThatNeedsNoAnswerWithdraws) {
  bed_.come_to(june(1, 9));
  ask();
  ask(kSecond);
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.desk().withdraw(kFirst);
  bed_.desk().withdraw(kFirst);
  EXPECT_EQ(count<office::effect::Withdrawal>(), 1);
  EXPECT_TRUE(bed_.outcomes.empty());
  EXPECT_EQ(answer(0, AnswerKind::accepted), Rejection::office_request_is_over);
  EXPECT_EQ(answer(0, AnswerKind::accepted, OfficeRequestId{1}), Rejection::none);
  ASSERT_EQ(bed_.outcomes.size(), 1U);
  EXPECT_EQ(bed_.outcomes[0].booking, kSecond);
  ask();  // about another time
  EXPECT_EQ(bed_.desk().open_of(kFirst), OfficeRequestId{2});
}

TEST_F(OfficeDeskStories, StrangersAreRefused) {
  EXPECT_EQ(report(0, SendReport::arrived), Rejection::office_request_is_unknown);
  bed_.come_to(june(1, 9));
  ask();
  EXPECT_EQ(answer(1, AnswerKind::accepted), Rejection::office_was_not_asked_there);
  ASSERT_EQ(answer(0, AnswerKind::acknowledged), Rejection::none);
  EXPECT_EQ(answer(0, AnswerKind::acknowledged), Rejection::office_answer_is_known);
}

TEST_F(OfficeDeskStories, AfterACrashWhatMayHaveLeftIsLookedUp) {
  bed_.come_to(june(1, 9));
  ask();
  ask(kSecond);
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.effects.clear();
  bed_.sleep_to(june(1, 9) + 20s);
  bed_.crash(test::desk_terms());
  ASSERT_EQ(bed_.effects.size(), 1U);
  EXPECT_EQ(std::get<office::effect::LookUp>(bed_.effects[0]).send.request, OfficeRequestId{1});
  // Looked up already, and the answer may have been lost.
  bed_.crash(test::desk_terms());
  EXPECT_EQ(count<office::effect::LookUp>(), 2);
  bed_.come_to(june(1, 11));
  EXPECT_EQ(last_channel(), OfficeChannel::portal);
}

TEST_F(OfficeDeskStories, AfterACrashWhatEndedLatelyIsWithdrawnOnceMore) {
  bed_.come_to(june(1, 9));
  ask();
  ask(kSecond);
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  ASSERT_EQ(report(0, SendReport::arrived, OfficeRequestId{1}), Rejection::none);
  ASSERT_EQ(answer(0, AnswerKind::accepted, OfficeRequestId{1}), Rejection::none);
  bed_.desk().withdraw(kFirst);
  bed_.effects.clear();
  // What was decided just before the end may not have left; what the office agreed to stands.
  bed_.crash(test::desk_terms());
  ASSERT_EQ(bed_.effects.size(), 1U);
  const auto& again = std::get<office::effect::Withdrawal>(bed_.effects[0]);
  EXPECT_EQ(again.request, kRequest);
  EXPECT_EQ(again.channel, OfficeChannel::fhir);
  // Long ago: it was heard.
  bed_.effects.clear();
  bed_.come_to(june(3, 10));
  bed_.crash(test::desk_terms());
  EXPECT_TRUE(bed_.effects.empty());
}

TEST_F(OfficeDeskStories, AWithdrawalIsNotSaidAgainOnceTheTimeHasPassed) {
  bed_.come_to(june(1, 9));
  ask();
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  bed_.desk().withdraw(kFirst);
  bed_.effects.clear();
  bed_.crash(test::desk_terms(), june(25, 0));
  EXPECT_TRUE(bed_.effects.empty());
}

TEST_F(OfficeDeskStories, AnotherLadderBeginsAnew) {
  bed_.come_to(june(1, 9));
  ask();
  ASSERT_EQ(report(0, SendReport::arrived), Rejection::none);
  office::Ladder other = office::usual_ladder();
  other.rungs.pop_back();
  bed_.crash(test::desk_terms(other));
  EXPECT_EQ(count<office::effect::Withdrawal>(), 1);
  EXPECT_TRUE(bed_.outcomes.empty());
  EXPECT_TRUE(bed_.desk().open_of(kFirst).is_none());
  EXPECT_EQ(answer(0, AnswerKind::accepted), Rejection::office_request_is_over);
}

TEST_F(OfficeDeskStories, WhereNobodyIsAskedAnyMoreEverythingIsWithdrawn) {
  bed_.come_to(june(1, 9));
  ask();
  bed_.crash(nullptr);
  EXPECT_TRUE(bed_.desk().open_of(kFirst).is_none());
  EXPECT_FALSE(bed_.desk().asks());
  EXPECT_EQ(bed_.desk().next_due(), kNever);
}

}  // namespace
}  // namespace rb
