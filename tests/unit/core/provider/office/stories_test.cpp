// Requests told from beginning to end: what the office is sent, and how it ends.
#include <gtest/gtest.h>

#include "tests/support/provider/office_desk.hpp"

namespace rb::office {
namespace {

using test::june;

// What left for the outside, in few words.
struct Told {
  std::string operator()(const effect::Message& e) const {
    static const char* const kChannels[] = {"fhir", "portal", "phone task", "fax"};
    return std::string(e.reminder ? "remind by " : "ask by ") +
           kChannels[static_cast<std::size_t>(e.channel)];
  }
  std::string operator()(const effect::LookUp&) const { return "look up"; }
  std::string operator()(const effect::Withdrawal& e) const {
    return "withdraw " + std::to_string(static_cast<int>(e.channel)) + " of round " +
           std::to_string(e.round);
  }
  std::string operator()(const effect::TimesForPatient& e) const {
    return "offer " + std::to_string(e.offer) + " of " + std::to_string(e.times.size());
  }
  std::string operator()(const effect::HoldExtension&) const { return "extend the hold"; }
  std::string operator()(const effect::Settled& e) const {
    return "settled " + std::to_string(static_cast<int>(e.ending));
  }
};

using Story = std::vector<std::string>;

std::string settled(Ending ending) {
  return "settled " + std::to_string(static_cast<int>(ending));
}

class Stories : public testing::Test {
 protected:
  static constexpr OfficeChannelSet kAll = 0xF;

  void open(Instant now, Instant useful_until, OfficeChannelSet channels = kAll) {
    command::OpenRequest c;
    c.booking = BookingId{3};
    c.provider = ProviderId{4};
    c.channels = channels;
    c.wish.time = kWanted;
    c.useful_until = useful_until;
    ASSERT_EQ(desk_.tell(now, c), std::nullopt);
  }
  [[nodiscard]] SendId send(std::uint8_t rung, std::uint8_t round = 1) const {
    return {test::OfficeDesk::kId, round, rung};
  }
  std::optional<Rejection> report(Instant now, std::uint8_t rung, SendReport what,
                                  std::uint8_t round = 1) {
    return desk_.tell(now, command::ReportSend{send(rung, round), what});
  }
  std::optional<Rejection> answer(Instant now, std::uint8_t rung, AnswerKind kind,
                                  std::uint8_t round = 1) {
    return desk_.tell(now, command::ReportAnswer{.send = send(rung, round), .kind = kind});
  }
  std::optional<Rejection> counter(Instant now, std::uint8_t rung, std::vector<Instant> times,
                                   std::uint8_t round = 1) {
    return desk_.tell(now, command::ReportAnswer{.send = send(rung, round),
                                                 .kind = AnswerKind::counter_offer,
                                                 .times = offered_times(times)});
  }
  Story since() {
    Story story;
    for (const Effect& effect : desk_.new_effects()) story.push_back(std::visit(Told{}, effect));
    return story;
  }

  const Instant kWanted = june(18, 10);
  test::OfficeDesk desk_{usual_ladder()};
};

TEST_F(Stories, WaitsForTheOfficeToOpen) {
  open(june(1, 6), june(10, 0));
  EXPECT_EQ(since(), Story{});
  desk_.run_until(june(1, 7, 59));
  EXPECT_EQ(since(), Story{});
  desk_.run_until(june(1, 8));
  EXPECT_EQ(since(), Story{"ask by fhir"});
}

TEST_F(Stories, ALateWakeFindsTheOfficeClosedAgain) {
  open(june(1, 6), june(10, 0));
  ASSERT_EQ(desk_.tell(june(1, 12, 30), command::Wake{}), std::nullopt);
  EXPECT_EQ(since(), Story{});
  EXPECT_EQ(desk_.wake(), june(1, 13));
}

TEST_F(Stories, ClimbsTheLadderInOfficeTime) {
  open(june(1, 11), june(20, 0));
  desk_.run_until(june(1, 11));
  EXPECT_EQ(since(), Story{"ask by fhir"});
  ASSERT_EQ(report(june(1, 11), 0, SendReport::arrived), std::nullopt);
  desk_.run_until(june(1, 13, 59));
  EXPECT_EQ(since(), Story{});
  desk_.run_until(june(1, 14));  // two hours, without the one at noon
  EXPECT_EQ(since(), Story{"remind by portal"});
  ASSERT_EQ(report(june(1, 14), 1, SendReport::arrived), std::nullopt);
  desk_.run_until(june(2, 9));  // four hours: three until 17, one the next morning
  EXPECT_EQ(since(), Story{"remind by phone task"});
  ASSERT_EQ(report(june(2, 9), 2, SendReport::arrived), std::nullopt);
  desk_.run_until(june(3, 8, 59));
  EXPECT_EQ(since(), Story{});
  desk_.run_until(june(3, 9));  // one business day
  EXPECT_EQ(since(), (Story{"withdraw 0 of round 1", "withdraw 1 of round 1",
                            "withdraw 2 of round 1", settled(Ending::no_answer)}));
}

TEST_F(Stories, ACallNeedsTimeBeforeClosing) {
  open(june(1, 11, 55), june(20, 0), channel_bit(OfficeChannel::phone_task));
  EXPECT_EQ(desk_.wake(), june(1, 13));
}

TEST_F(Stories, AnAnswerToAnyRungCounts) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(report(june(1, 9), 0, SendReport::arrived), std::nullopt);
  desk_.run_until(june(1, 11));
  static_cast<void>(since());
  // The portal has its turn, and the record system answers.
  ASSERT_EQ(answer(june(1, 11), 0, AnswerKind::accepted), std::nullopt);
  EXPECT_EQ(since(), Story{settled(Ending::accepted)});
  EXPECT_EQ(std::get<state::Done>(desk_.request().state).time, kWanted);
}

TEST_F(Stories, WhatComesTwiceOrLateChangesNothing) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(answer(june(1, 9, 5), 0, AnswerKind::acknowledged), std::nullopt);
  EXPECT_EQ(report(june(1, 9, 6), 0, SendReport::lost), Rejection::send_is_not_open);
  EXPECT_EQ(answer(june(1, 9, 7), 0, AnswerKind::acknowledged), Rejection::answer_is_known);
  EXPECT_EQ(answer(june(1, 9, 8), 1, AnswerKind::accepted), Rejection::nothing_was_sent_there);
  EXPECT_EQ(answer(june(1, 9, 8), 200, AnswerKind::accepted), Rejection::nothing_was_sent_there);
  ASSERT_EQ(answer(june(1, 9, 9), 0, AnswerKind::accepted), std::nullopt);
  static_cast<void>(since());
  EXPECT_EQ(answer(june(1, 9, 10), 0, AnswerKind::accepted), Rejection::request_is_over);
  EXPECT_EQ(answer(june(1, 9, 11), 0, AnswerKind::refused), Rejection::request_is_over);
  EXPECT_EQ(since(), Story{});
}

TEST_F(Stories, AnAcknowledgedRequestIsWaitedForLonger) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(answer(june(1, 9, 30), 0, AnswerKind::acknowledged), std::nullopt);
  static_cast<void>(since());
  desk_.run_until(june(2, 9, 29));
  EXPECT_EQ(since(), Story{});
  desk_.run_until(june(2, 9, 30));
  EXPECT_EQ(since(), Story{"remind by portal"});
}

TEST_F(Stories, ALostSendIsLookedUpAndNotRepeated) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9, 1));  // no report within a minute
  EXPECT_EQ(since(), (Story{"ask by fhir", "look up"}));
  EXPECT_EQ(report(june(1, 9, 2), 0, SendReport::lost), Rejection::send_is_still_unknown);
  ASSERT_EQ(report(june(1, 9, 3), 0, SendReport::failed), std::nullopt);
  desk_.run_until(june(1, 9, 3));
  EXPECT_EQ(since(), Story{"ask by portal"});  // the office has heard of nothing yet
}

TEST_F(Stories, WhereNobodyKnowsTheChannelIsNotUsedAgain) {
  Ladder ladder = usual_ladder();
  ladder.rungs.insert(ladder.rungs.begin(), ladder.rungs[0]);  // fhir twice
  desk_ = test::OfficeDesk(ladder);
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9, 16));  // lost, and the look-up is in vain
  EXPECT_EQ(since(), (Story{"ask by fhir", "look up"}));
  desk_.run_until(june(1, 11, 16));
  EXPECT_EQ(since(), Story{"remind by portal"});
}

TEST_F(Stories, WhatSurelyArrivedIsRemindedOfOnTheSameChannel) {
  Ladder ladder = usual_ladder();
  ladder.rungs.insert(ladder.rungs.begin(), ladder.rungs[0]);
  desk_ = test::OfficeDesk(ladder);
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(report(june(1, 9), 0, SendReport::arrived), std::nullopt);
  desk_.run_until(june(1, 11));
  EXPECT_EQ(since(), (Story{"ask by fhir", "remind by fhir"}));
}

TEST_F(Stories, ACounterOfferIsChosenFromAndAskedForAgain) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(counter(june(1, 9, 5), 0, {june(22, 9), june(19, 9)}), std::nullopt);
  EXPECT_EQ(since(), (Story{"ask by fhir", "offer 1 of 2"}));
  EXPECT_EQ(counter(june(1, 9, 6), 0, {june(23, 9)}), Rejection::answer_is_known);
  EXPECT_EQ(desk_.tell(june(1, 9, 7), command::ChooseTime{2, june(19, 9)}),
            Rejection::offer_was_replaced);
  EXPECT_EQ(desk_.tell(june(1, 9, 7), command::ChooseTime{1, june(23, 9)}),
            Rejection::time_was_not_offered);
  ASSERT_EQ(desk_.tell(june(1, 12, 30), command::ChooseTime{1, june(19, 9)}), std::nullopt);
  EXPECT_EQ(desk_.tell(june(1, 12, 31), command::ChooseTime{1, june(19, 9)}),
            Rejection::no_times_are_offered);
  EXPECT_EQ(since(), Story{});  // at noon
  desk_.run_until(june(1, 13));
  EXPECT_EQ(since(), Story{"remind by fhir"});
  EXPECT_EQ(answer(june(1, 13, 1), 0, AnswerKind::accepted, 1),
            Rejection::answer_to_an_earlier_wish);
  ASSERT_EQ(answer(june(1, 13, 1), 0, AnswerKind::accepted, 2), std::nullopt);
  EXPECT_EQ(std::get<state::Done>(desk_.request().state).time, june(19, 9));
}

TEST_F(Stories, AnAcceptanceOfAnotherTimeIsACounterOffer) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(desk_.tell(june(1, 9, 5),
                       command::ReportAnswer{
                           .send = send(0), .kind = AnswerKind::accepted, .time = june(18, 11)}),
            std::nullopt);
  EXPECT_EQ(since(), (Story{"ask by fhir", "offer 1 of 1"}));
}

TEST_F(Stories, AnotherChannelsAnswerVoidsTheRest) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(report(june(1, 9), 0, SendReport::arrived), std::nullopt);
  desk_.run_until(june(1, 11));
  ASSERT_EQ(counter(june(1, 11, 30), 1, {june(19, 9)}), std::nullopt);
  static_cast<void>(since());
  ASSERT_EQ(desk_.tell(june(1, 11, 40), command::ChooseTime{1, june(19, 9)}), std::nullopt);
  desk_.run_until(june(1, 11, 40));
  EXPECT_EQ(since(), (Story{"withdraw 0 of round 1", "remind by portal"}));
}

TEST_F(Stories, TheOfficeMayNotOfferForEver) {
  Ladder ladder = usual_ladder();
  ladder.most_rounds = 1;
  desk_ = test::OfficeDesk(ladder);
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  static_cast<void>(since());
  ASSERT_EQ(counter(june(1, 9, 5), 0, {june(19, 9)}), std::nullopt);
  EXPECT_EQ(since(), (Story{"withdraw 0 of round 1", settled(Ending::too_many_rounds)}));
}

TEST_F(Stories, ThePatientDeclinesOrDoesNotChoose) {
  open(june(1, 9), june(20, 0));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(counter(june(1, 9, 5), 0, {june(19, 9)}), std::nullopt);
  test::OfficeDesk silent = desk_;
  ASSERT_EQ(desk_.tell(june(1, 10), command::DeclineTimes{1}), std::nullopt);
  EXPECT_EQ(since().back(), settled(Ending::patient_chose_none));
  silent.run_until(june(2, 9, 5));
  EXPECT_EQ(std::visit(Told{}, silent.new_effects().back()), settled(Ending::patient_chose_none));
}

TEST_F(Stories, AHoldThatEndsIsExtendedOrGivenUp) {
  open(june(1, 9), june(1, 12));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(answer(june(1, 9, 1), 0, AnswerKind::acknowledged), std::nullopt);
  static_cast<void>(since());
  desk_.run_until(june(1, 11, 30));
  EXPECT_EQ(since(), Story{"extend the hold"});
  test::OfficeDesk denied = desk_;
  ASSERT_EQ(desk_.tell(june(1, 11, 31), command::AnswerExtension{1, june(1, 16)}), std::nullopt);
  EXPECT_EQ(desk_.tell(june(1, 11, 32), command::AnswerExtension{1, june(1, 16)}),
            Rejection::no_extension_was_asked);
  desk_.run_until(june(1, 15, 59));
  EXPECT_TRUE(desk_.request().open());
  desk_.run_until(june(1, 16));
  EXPECT_EQ(since(), (Story{"withdraw 0 of round 1", settled(Ending::too_late)}));

  ASSERT_EQ(denied.tell(june(1, 11, 31), command::AnswerExtension{1, std::nullopt}), std::nullopt);
  denied.run_until(june(1, 12));
  EXPECT_EQ(denied.request().kind(), StateKind::done);
}

TEST_F(Stories, AnAcceptanceAfterTheHoldIsTooLate) {
  open(june(1, 9), june(1, 12));
  desk_.run_until(june(1, 9));
  static_cast<void>(since());
  ASSERT_EQ(answer(june(1, 12), 0, AnswerKind::accepted), std::nullopt);
  EXPECT_EQ(since(), (Story{"withdraw 0 of round 1", settled(Ending::too_late)}));
}

TEST_F(Stories, ACancelledRequestIsWithdrawnWhereItMayHaveArrived) {
  open(june(1, 9), june(20, 0));
  test::OfficeDesk early = desk_;
  ASSERT_EQ(early.tell(june(1, 9), command::CancelRequest{}), std::nullopt);
  EXPECT_EQ(early.new_effects().size(), 1U);  // settled, and nothing to withdraw
  desk_.run_until(june(1, 9));
  static_cast<void>(since());
  ASSERT_EQ(desk_.tell(june(1, 9), command::CancelRequest{}), std::nullopt);  // no report yet
  EXPECT_EQ(since(), (Story{"withdraw 0 of round 1", settled(Ending::cancelled)}));
}

TEST_F(Stories, AnOfficeThatNothingReaches) {
  open(june(1, 9), june(20, 0), channel_bit(OfficeChannel::fhir));
  desk_.run_until(june(1, 9));
  static_cast<void>(since());
  ASSERT_EQ(report(june(1, 9), 0, SendReport::failed), std::nullopt);
  EXPECT_EQ(since(), Story{settled(Ending::office_unreachable)});
}

TEST_F(Stories, AnAcceptanceThatNobodyExpectedIsVoidedOnce) {
  open(june(1, 9), june(20, 0), channel_bit(OfficeChannel::fhir));
  desk_.run_until(june(1, 9));
  ASSERT_EQ(report(june(1, 9), 0, SendReport::failed), std::nullopt);  // so it was said
  static_cast<void>(since());
  ASSERT_EQ(answer(june(1, 10), 0, AnswerKind::accepted), std::nullopt);
  EXPECT_EQ(since(), Story{"withdraw 0 of round 1"});
  EXPECT_EQ(answer(june(1, 11), 0, AnswerKind::accepted), Rejection::request_is_over);
  EXPECT_EQ(since(), Story{});
}

TEST_F(Stories, ARequestThatMakesNoSenseIsNotOpened) {
  const auto why = [&](const Command& command) { return desk_.tell(june(1, 9), command); };
  EXPECT_EQ(why(command::Wake{}), Rejection::request_was_not_opened);
  command::OpenRequest c;
  c.channels = kAll;
  c.useful_until = kNever;
  EXPECT_EQ(why(c), Rejection::hold_has_no_end);
  c.useful_until = june(1, 9);
  EXPECT_EQ(why(c), Rejection::too_late_to_ask);
  c.useful_until = june(2, 9);
  c.channels = channel_bit(OfficeChannel::fax);
  EXPECT_EQ(why(c), Rejection::office_takes_no_channel);
  c.channels = kAll;
  EXPECT_EQ(why(c), std::nullopt);
  EXPECT_EQ(why(c), Rejection::request_is_open_already);
}

TEST_F(Stories, AWishWithoutATimeIsMetByAnyThatSuits) {
  command::OpenRequest c;
  c.channels = kAll;
  c.wish.when.part = PartOfDay::morning;
  c.useful_until = june(20, 0);
  ASSERT_EQ(desk_.tell(june(1, 9), c), std::nullopt);
  desk_.run_until(june(1, 9));
  command::ReportAnswer accepted{.send = send(0), .kind = AnswerKind::accepted};
  ASSERT_EQ(desk_.tell(june(1, 9, 5), accepted), std::nullopt);
  EXPECT_EQ(desk_.request().kind(), StateKind::acknowledged);
  test::OfficeDesk other = desk_;
  accepted.time = june(10, 9);
  ASSERT_EQ(desk_.tell(june(1, 9, 5), accepted), std::nullopt);
  EXPECT_EQ(desk_.request().kind(), StateKind::done);
  accepted.time = june(10, 15);
  ASSERT_EQ(other.tell(june(1, 9, 5), accepted), std::nullopt);
  EXPECT_EQ(other.request().kind(), StateKind::negotiating);
}

}  // namespace
}  // namespace rb::office
