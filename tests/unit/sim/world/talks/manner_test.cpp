// What patients say who are told of a booking: the same that they would do about it without a word.
#include "sim/world/talks/manner.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/config/loader.hpp"
#include "tests/unit/sim/world/talks/talk_clinic.hpp"

namespace rb::sim {
namespace {

constexpr PatientId kPatient{0};

class OfABooking : public testing::Test {
 protected:
  OfABooking() {
    auto loaded = load_scenario(
        "scenario: test\nstart: 2026-10-12T08:00 America/New_York\nhorizon: 60d\n"
        "policies: [p.yaml]\nbookings: {conduct: {conversations: {misheard: 0%, silent: 0%, "
        "asks_again: 0%, hangs_up: 0%, wrong_date: 0%}}}\n",
        "test.yaml");
    EXPECT_TRUE(loaded.has_value());
    scenario_ = loaded->message;
    clinic_ = clinic_for(scenario_, now_, 200);
    manner_.emplace(1, scenario_.bookings().conduct().conversations(), *clinic_);
  }

  [[nodiscard]] static TalkMind mind(Notice notice, std::optional<Reply> reply) {
    NoticeMind heard{.notice = notice, .how_manieth = 0, .missing = 0, .reply = reply};
    if (reply) heard.missing = bit(Detail::insurance) | bit(Detail::referral);
    TalkMind mind{.patient = kPatient, .campaign = CampaignId{1}};
    mind.call = call_about(heard);
    mind.wants = disposition_of(heard);
    mind.notice = heard;
    return mind;
  }
  [[nodiscard]] static Reply reply(ReplyKind kind) {
    Reply reply;
    reply.kind = kind;
    return reply;
  }
  [[nodiscard]] Reading says(const TalkMind& mind, const TalkPlace& place) const {
    const DialogueInput input = manner_->answer(mind, place);
    const auto* replied = std::get_if<heard::Replied>(&input);
    EXPECT_NE(replied, nullptr);
    return replied == nullptr ? Reading{} : replied->reading;
  }
  [[nodiscard]] TalkPlace asked(Asked what, bool proven = true) const {
    return {.asked = what, .question = 1, .proven = proven, .now = now_};
  }

  Instant now_ = test::at_local("2026-10-12 10:00", (*test::test_zones())[ZoneId{0}]);
  proto::Scenario scenario_;
  std::unique_ptr<Clinic> clinic_;
  std::optional<Manner> manner_;
};

TEST_F(OfABooking, WhoGivesItUpSaysSoOnceWeKnowWhoTheyAre) {
  const TalkMind cancels = mind(Notice::offer, reply(ReplyKind::cancelled));
  EXPECT_EQ(cancels.wants, Disposition::declined);
  EXPECT_EQ(says(cancels, asked(Asked::yes_no, false)).primary(), Intent::yes);
  for (const Asked question : {Asked::yes_no, Asked::offer, Asked::detail}) {
    const Reading said = says(cancels, asked(question));
    EXPECT_TRUE(said.has(Intent::cancel_visit));
    EXPECT_TRUE(said.has(Intent::no)) << "where a flow has no way to call it off";
  }
  EXPECT_EQ(manner_->opening(cancels).primary(), Intent::cancel_visit);
}

TEST_F(OfABooking, TheTimeIsTheOneThatWasDrawn) {
  int told = 0;
  for (std::uint32_t i = 0; i < 200; ++i) {
    TalkMind chooses = mind(Notice::offer, std::nullopt);
    chooses.patient = PatientId{i};
    const auto drawn = clinic_->on_notice({.patient = chooses.patient,
                                           .notice = Notice::offer,
                                           .how_manieth = 0,
                                           .offered = 3,
                                           .at = now_});
    if (!drawn || drawn->kind != ReplyKind::chose) continue;
    chooses.notice->reply = drawn;
    chooses.wants = disposition_of(*chooses.notice);
    TalkPlace place = asked(Asked::offer);
    place.offered = 3;
    place.told_of = true;
    EXPECT_EQ(says(chooses, place).choice, drawn->chosen);
    ++told;
  }
  EXPECT_GT(told, 80);
}

TEST_F(OfABooking, DetailsAreToldAsTheyWouldBeGiven) {
  Reply gives = reply(ReplyKind::gave_details);
  gives.details = bit(Detail::referral);
  TalkPlace place = asked(Asked::detail);
  place.detail = Detail::referral;
  EXPECT_EQ(says(mind(Notice::details, gives), place).primary(), Intent::information);
  place.detail = Detail::insurance;
  EXPECT_EQ(says(mind(Notice::details, gives), place).primary(), Intent::no);
}

TEST_F(OfABooking, AnotherTimeIsWishedForFirst) {
  Reply moves = reply(ReplyKind::wants_other_time);
  moves.wish.emplace().part = PartOfDay::evening;
  const TalkMind mover = mind(Notice::first_reminder, moves);
  EXPECT_EQ(says(mover, asked(Asked::yes_no, false)).primary(), Intent::yes);
  EXPECT_EQ(says(mover, asked(Asked::yes_no)).primary(), Intent::reschedule);
  EXPECT_EQ(says(mover, asked(Asked::time_wish)).when, moves.wish);
  TalkPlace sure = asked(Asked::yes_no);
  sure.offers = 1;
  EXPECT_EQ(says(mover, sure).primary(), Intent::yes) << "that time is theirs now";
}

TEST_F(OfABooking, WhoSaysNothingOfUseHangsUp) {
  const TalkMind undecided = mind(Notice::details, std::nullopt);
  EXPECT_EQ(undecided.wants, Disposition::no_decision);
  const DialogueInput input = manner_->answer(undecided, asked(Asked::yes_no));
  EXPECT_TRUE(std::holds_alternative<heard::HungUp>(input));
}

TEST_F(OfABooking, EachNoticeDrawsByItself) {
  std::set<std::uint32_t> calls;
  for (int notice = 1; notice <= 8; ++notice) {
    for (std::uint32_t i = 0; i < 32; ++i) {
      const std::uint32_t call = call_about({static_cast<Notice>(notice), i, 0, std::nullopt});
      EXPECT_TRUE(calls.insert(call).second);
      EXPECT_GE(call, 2 * kTextTalks);
      EXPECT_LT(call, 1U << 16U) << "as much room as a key has";
    }
  }
}

// "Shall a nurse talk with you now?"
TEST_F(OfABooking, OnlyWhoWantsAPersonSaysYesToOne) {
  TalkPlace place = asked(Asked::yes_no);
  place.yes_hands_over = true;
  TalkMind mind{.patient = kPatient, .campaign = CampaignId{1}};
  mind.wants = Disposition::confirmed;
  EXPECT_EQ(says(mind, place).primary(), Intent::no);
  mind.wants = Disposition::escalated;
  EXPECT_NE(says(mind, place).primary(), Intent::no);
  mind.wants = Disposition::confirmed;
  place.yes_hands_over = false;
  EXPECT_EQ(says(mind, place).primary(), Intent::yes);
}

}  // namespace
}  // namespace rb::sim
