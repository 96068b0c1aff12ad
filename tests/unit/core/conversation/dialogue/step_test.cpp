// Single moves that the golden conversations do not show.
#include "core/conversation/dialogue/step.hpp"

#include <gtest/gtest.h>

#include "core/conversation/dialogue/say.hpp"
#include "tests/support/conversation/flows.hpp"

namespace rb {
namespace {

const auto kBirth = std::chrono::year{1961} / 3 / 14;
const KnownIdentity kKnown{kBirth};

[[nodiscard]] TimeWish on(std::uint8_t weekdays) {
  TimeWish wish;
  wish.weekdays = weekdays;
  return wish;
}

class Steps : public testing::Test {
 protected:
  void SetUp() override { dialogue_ = begin_dialogue(flow_, {.channel = channel_}).dialogue; }

  const DialogueStep& hear(const DialogueInput& input) {
    last_ = step(flow_, kKnown, dialogue_, input);
    dialogue_ = last_.dialogue;
    return last_;
  }
  const DialogueStep& reply(Intent intent) {
    Reading reading;
    reading.add(intent);
    return hear(heard::Replied{reading});
  }
  const DialogueStep& tell_birth_date() {
    Reading reading;
    reading.add(Intent::information);
    reading.date = kBirth;
    return hear(heard::Replied{reading});
  }
  const DialogueStep& wish() {
    Reading reading;
    reading.add(Intent::time_wish);
    reading.when = on(4);
    return hear(heard::Replied{reading});
  }
  void search() {
    reply(Intent::yes);
    tell_birth_date();
    reply(Intent::yes);
    wish();
  }
  [[nodiscard]] static std::vector<FoundSlot> slots(std::uint32_t count) {
    std::vector<FoundSlot> offers;
    for (std::uint32_t i = 0; i < count; ++i) offers.push_back({SlotId{i}, ProviderId{0}, {}});
    return offers;
  }
  [[nodiscard]] std::string at() const {
    const auto* asking = std::get_if<talk::Asking>(&dialogue_.state);
    return asking == nullptr ? "" : flow_[asking->node].name;
  }
  template <class Effect>
  [[nodiscard]] const Effect* effect() const {
    for (const DialogueEffect& effect : last_.effects) {
      if (const auto* found = std::get_if<Effect>(&effect)) return found;
    }
    return nullptr;
  }

  Channel channel_ = Channel::text;
  Flow flow_ = test::shipped_flow("flu-booking");
  Dialogue dialogue_;
  DialogueStep last_;
};

TEST_F(Steps, TakeNoMoreOffersThanTheFlowShows) {
  search();
  ASSERT_NE(effect<deed::SearchSlots>(), nullptr);
  EXPECT_EQ(effect<deed::SearchSlots>()->wish.weekdays, 4);
  EXPECT_EQ(effect<deed::SearchSlots>()->most, 3);
  hear(heard::SlotsFound{DeedId{1}, slots(20), true});
  EXPECT_EQ(dialogue_.offer_count, 3);
  EXPECT_EQ(at(), "offer");
}

TEST_F(Steps, IgnoreResultsOfOtherRequests) {
  search();
  hear(heard::SlotsFound{DeedId{2}, slots(2), true});
  EXPECT_TRUE(std::holds_alternative<talk::Doing>(dialogue_.state));
  hear(heard::DeedDone{DeedId::none(), Cause::failed});
  EXPECT_TRUE(std::holds_alternative<talk::Doing>(dialogue_.state));
  hear(heard::SlotsFound{DeedId{1}, slots(2), true});
  hear(heard::SlotsFound{DeedId{1}, slots(1), true});  // a second time
  EXPECT_EQ(dialogue_.offer_count, 2);
}

TEST_F(Steps, TakeAResultThatCannotBeForAFailure) {
  search();
  hear(heard::DeedDone{DeedId{1}, Cause::booked});
  EXPECT_TRUE(dialogue_.over());
  EXPECT_EQ(effect<deed::Escalate>()->reason, EscalationReason::booking_failed);
  EXPECT_FALSE(dialogue_.achieved.has_value());
}

TEST_F(Steps, TakeYesForTheOnlyOffer) {
  search();
  hear(heard::SlotsFound{DeedId{1}, slots(1), true});
  reply(Intent::yes);
  ASSERT_NE(effect<deed::HoldSlot>(), nullptr);
  EXPECT_EQ(effect<deed::HoldSlot>()->slot, SlotId{0});
}

TEST_F(Steps, AskAgainWhereYesCouldBeAnyOffer) {
  search();
  hear(heard::SlotsFound{DeedId{1}, slots(2), true});
  reply(Intent::yes);
  EXPECT_EQ(at(), "offer");
  EXPECT_EQ(dialogue_.chosen, -1);
}

TEST_F(Steps, RefuseAChoiceThatWasNotOffered) {
  search();
  hear(heard::SlotsFound{DeedId{1}, slots(2), true});
  Reading reading;
  reading.add(Intent::choice);
  reading.choice = 2;
  hear(heard::Replied{reading});
  EXPECT_EQ(at(), "offer");
  EXPECT_EQ(std::get<talk::Asking>(dialogue_.state).misses, 1);
}

TEST_F(Steps, FollowTheWishRatherThanTheRefusal) {
  search();
  hear(heard::SlotsFound{DeedId{1}, slots(2), true});
  Reading reading;
  reading.add(Intent::none_of_them);
  reading.add(Intent::time_wish);
  reading.when = on(32);
  hear(heard::Replied{reading});
  ASSERT_NE(effect<deed::SearchSlots>(), nullptr);
  EXPECT_EQ(effect<deed::SearchSlots>()->wish.weekdays, 32);
}

TEST_F(Steps, KeepTheMissesOfOneQuestionFromTheNext) {
  reply(Intent::unclear);
  reply(Intent::unclear);
  reply(Intent::yes);
  EXPECT_EQ(std::get<talk::Asking>(dialogue_.state).misses, 0);
}

TEST_F(Steps, TellAPersonOfABookingForSomebodyElse) {
  search();
  hear(heard::SlotsFound{DeedId{1}, slots(1), true});
  reply(Intent::yes);
  hear(heard::DeedDone{DeedId{2}, Cause::held});
  reply(Intent::yes);
  reply(Intent::wrong_person);
  EXPECT_TRUE(std::holds_alternative<talk::Closing>(dialogue_.state));
  hear(heard::DeedDone{DeedId{3}, Cause::booked});
  ASSERT_NE(effect<deed::Escalate>(), nullptr);
  EXPECT_EQ(effect<deed::Escalate>()->reason, EscalationReason::booked_for_another);
  EXPECT_EQ(effect<deed::EndSession>()->disposition, Disposition::wrong_person);
}

TEST_F(Steps, TakeKeysForYesAndNoOnAPhoneOnly) {
  Reading one;
  one.add(Intent::information);
  one.number = 1;
  hear(heard::Replied{one});
  EXPECT_EQ(at(), "greeting");
  dialogue_ = begin_dialogue(flow_, {.channel = Channel::voice}).dialogue;
  hear(heard::Replied{one});
  EXPECT_EQ(at(), "birth_date");
  dialogue_ = begin_dialogue(flow_, {.channel = Channel::voice}).dialogue;
  one.number = 2;
  hear(heard::Replied{one});
  EXPECT_TRUE(dialogue_.over());
}

TEST_F(Steps, DoNotTakeYesForAnOpenAnswer) {
  flow_ = test::shipped_flow("follow-up");
  dialogue_ = begin_dialogue(flow_, {}).dialogue;
  reply(Intent::yes);
  tell_birth_date();
  reply(Intent::yes);
  EXPECT_EQ(at(), "missing");
  EXPECT_EQ(effect<deed::KeepReply>(), nullptr);
  reply(Intent::unclear);
  EXPECT_EQ(at(), "visit");
  ASSERT_NE(effect<deed::KeepReply>(), nullptr);
}

TEST_F(Steps, AskForEachDetailThatIsMissingAndSearchAgain) {
  search();
  hear(heard::DetailsMissing{
      DeedId{1}, static_cast<DetailSet>(bit(Detail::insurance) | bit(Detail::referral))});
  ASSERT_EQ(at(), "detail");
  reply(Intent::information);
  ASSERT_NE(effect<deed::GiveDetail>(), nullptr);
  EXPECT_EQ(effect<deed::GiveDetail>()->detail, Detail::insurance);
  EXPECT_EQ(kept_under(flow_, *effect<deed::KeepReply>()), "insurance");
  EXPECT_EQ(at(), "detail") << "of the next";
  reply(Intent::information);
  EXPECT_EQ(effect<deed::GiveDetail>()->detail, Detail::referral);
  EXPECT_NE(effect<deed::SearchSlots>(), nullptr);
  hear(heard::SlotsFound{DeedId{2}, slots(2), true});
  EXPECT_EQ(at(), "offer");
  EXPECT_EQ(dialogue_.missing, 0);
}

TEST_F(Steps, TakeADetailForNothingElse) {
  search();
  hear(heard::DetailsMissing{DeedId{1}, bit(Detail::insurance)});
  Reading friday_health;
  friday_health.add(Intent::information);
  friday_health.add(Intent::time_wish);
  friday_health.when = on(32);
  hear(heard::Replied{friday_health});
  EXPECT_NE(effect<deed::GiveDetail>(), nullptr);
  EXPECT_EQ(dialogue_.wish.weekdays, 4) << "as wished before";
}

TEST_F(Steps, LeaveADetailThatIsNotKnownToAPerson) {
  search();
  hear(heard::DetailsMissing{DeedId{1}, bit(Detail::insurance)});
  reply(Intent::no);
  EXPECT_TRUE(dialogue_.over());
  EXPECT_EQ(effect<deed::Escalate>()->reason, EscalationReason::details_missing);
  EXPECT_NE(effect<deed::KeepReply>(), nullptr);
  EXPECT_EQ(effect<deed::GiveDetail>(), nullptr);
}

TEST_F(Steps, AskForADetailTwice) {
  channel_ = Channel::voice;
  for (const bool silent : {false, true}) {
    SetUp();
    search();
    hear(heard::DetailsMissing{DeedId{1}, bit(Detail::clinical_context)});
    reply(Intent::yes);  // announces what does not come
    EXPECT_EQ(at(), "detail");
    if (silent) {
      hear(heard::Silent{});
    } else {
      reply(Intent::unclear);
    }
    EXPECT_TRUE(dialogue_.over());
    EXPECT_EQ(effect<deed::Escalate>()->reason, EscalationReason::details_missing);
    EXPECT_EQ(effect<deed::KeepReply>(), nullptr);
  }
}

TEST_F(Steps, KeepWhatIsSaidOfADangerInPlaceOfADetail) {
  for (const Intent danger : {Intent::symptoms, Intent::distress}) {
    SetUp();
    search();
    hear(heard::DetailsMissing{DeedId{1}, bit(Detail::clinical_context)});
    Reading reading;
    reading.add(danger);
    reading.add(Intent::information);
    hear(heard::Replied{reading});
    EXPECT_TRUE(dialogue_.over());
    ASSERT_NE(effect<deed::KeepReply>(), nullptr);
    EXPECT_EQ(kept_under(flow_, *effect<deed::KeepReply>()), "clinical_context");
    EXPECT_NE(effect<deed::Escalate>(), nullptr);
    EXPECT_EQ(effect<deed::GiveDetail>(), nullptr) << "whoever sees to it decides";
  }
}

TEST_F(Steps, TakeMissingDetailsForAFailureWhereTheFlowAsksForNone) {
  flow_ = test::shipped_flow("reschedule");
  dialogue_ = begin_dialogue(flow_, {}).dialogue;
  reply(Intent::yes);
  tell_birth_date();
  reply(Intent::yes);
  hear(heard::DetailsMissing{DeedId{1}, bit(Detail::insurance)});
  EXPECT_TRUE(dialogue_.over());
  EXPECT_EQ(effect<deed::Escalate>()->reason, EscalationReason::booking_failed);
  EXPECT_EQ(dialogue_.missing, 0);
}

TEST_F(Steps, SayWhichDetailAndHowToTellIt) {
  const sim::ChatPatient patient = test::shipped_patient("maria");
  channel_ = Channel::voice;
  SetUp();
  search();
  const DialogueStep& asked = hear(heard::DetailsMissing{
      DeedId{1}, static_cast<DetailSet>(bit(Detail::insurance) | bit(Detail::clinical_context))});
  const Speaker speaker{flow_, patient.who, patient.visit, {}, patient.now};
  EXPECT_EQ(
      say(speaker, dialogue_, asked.lines),
      "Before I look, we still need your insurance and member number. Say it, or key in the number "
      "and the pound key. If you do not know it, say no.");
  const DialogueStep& reason = reply(Intent::information);
  EXPECT_EQ(
      say(speaker, dialogue_, reason.lines),
      "Before I look, we still need the reason for your visit. Say it in your own words. If you "
      "would rather not, say no.");
  std::vector<OfferedSlot> offered;
  EXPECT_EQ(reading_context(speaker, dialogue_, offered).asked, Asked::detail);
}

TEST_F(Steps, DoNotHearASilentText) {
  const std::string before = at();
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(hear(heard::Silent{}).lines.empty());
  EXPECT_EQ(at(), before);
}

TEST_F(Steps, SpeakEnglishWhereTheLanguageIsNotKnown) {
  EXPECT_EQ(begin_dialogue(flow_, {.tongue = Tongue::other}).dialogue.tongue, Tongue::english);
}

TEST_F(Steps, CallForLanguageSupportWhereNoLanguageIsNamed) {
  reply(Intent::other_language);
  EXPECT_TRUE(dialogue_.over());
  EXPECT_EQ(effect<deed::Escalate>()->reason, EscalationReason::language);
}

TEST_F(Steps, ReadOnlyWhatWasAsked) {
  const sim::ChatPatient patient = test::shipped_patient("maria");
  search();
  hear(heard::SlotsFound{DeedId{1}, slots(2), true});
  const std::vector<OfferWords> words(2, {LocalTime{}, "Dr. Gomez", "Main Street"});
  const Speaker speaker{flow_, patient.who, patient.visit, words, patient.now};
  std::vector<OfferedSlot> offered;
  EXPECT_EQ(reading_context(speaker, dialogue_, offered).asked, Asked::offer);
  EXPECT_EQ(offered.size(), 2U);
  EXPECT_EQ(offered.front().provider, "Dr. Gomez");
  reply(Intent::callback);
  EXPECT_EQ(reading_context(speaker, dialogue_, offered).asked, Asked::time_wish);
  EXPECT_TRUE(offered.empty());
}

TEST_F(Steps, LeaveTheFlowsMessageOnAMachine) {
  const PublicFacts who{.first_name = "Maria", .organisation = "Lakeside", .callback = "555"};
  EXPECT_EQ(voicemail(flow_, who, Tongue::english),
            "Hello. This is an automated message from Lakeside. Please call us back at 555.");
  EXPECT_EQ(voicemail(flow_, who, Tongue::spanish),
            "Hola. Este es un mensaje automático de Lakeside. Por favor llámenos al 555.");
  flow_.voicemail.reset();
  EXPECT_EQ(voicemail(flow_, who, Tongue::english), "");
}

}  // namespace
}  // namespace rb
