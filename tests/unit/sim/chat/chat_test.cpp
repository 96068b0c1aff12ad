#include "sim/chat/chat.hpp"

#include <gtest/gtest.h>

#include "sim/chat/meanings.hpp"
#include "tests/support/conversation/flows.hpp"

namespace rb::sim {
namespace {

[[nodiscard]] Reading meant(std::string_view reply) {
  return read_meanings(reply, {});
}

TEST(Meanings, AreReadByTheirNames) {
  EXPECT_EQ(meant("yes").primary(), Intent::yes);
  EXPECT_TRUE(meant("symptoms stop").has(Intent::stop));
  EXPECT_EQ(meant("symptoms stop").intents, meant("stop  symptoms").intents);
  EXPECT_EQ(meant("choice 2").choice, 1);
  EXPECT_EQ(meant("information 5").number, 5);
  EXPECT_EQ(meant("other_language spanish").tongue, Tongue::spanish);
  EXPECT_EQ(meant("information 1961-03-14").date, std::chrono::year{1961} / 3 / 14);
  const Reading wish = meant("time_wish tue thu afternoon after 15:00 before 17:30 soon");
  ASSERT_TRUE(wish.when.has_value());
  EXPECT_EQ(wish.when->weekdays, 0b0010100);
  EXPECT_EQ(wish.when->part, PartOfDay::afternoon);
  EXPECT_EQ(wish.when->not_before, 15 * 60);
  EXPECT_EQ(wish.when->not_after, 17 * 60 + 30);
  EXPECT_TRUE(wish.when->earliest);
}

TEST(Meanings, AreUnclearWhereTheyAreNone) {
  for (const char* reply : {"", "  ", "yess", "yes please", "tue", "time_wish after", "after 3",
                            "choice 500", "information 1961-02-30"}) {
    const Reading reading = meant(reply);
    EXPECT_EQ(reading.intents, meant("unclear").intents) << reply;
  }
}

[[nodiscard]] TrialCalendar calendar() {
  return TrialCalendar(test::shipped_patient("maria").slots);
}

TEST(TrialCalendar, OffersWhatFitsElseTheNearest) {
  TimeWish wish;
  wish.weekdays = 1U << 2;  // Tuesday
  EXPECT_EQ(calendar().search(wish, 5).offers.size(), 2U);
  EXPECT_TRUE(calendar().search(wish, 5).as_wished);
  EXPECT_EQ(calendar().search(wish, 1).offers.size(), 1U);
  wish.weekdays = 1U << 6;  // Saturday: the Friday before is next to it
  const auto nearest = calendar().search(wish, 2);
  EXPECT_FALSE(nearest.as_wished);
  ASSERT_EQ(nearest.offers.size(), 2U);
  EXPECT_EQ(nearest.offers.front().slot, SlotId{4});
}

TEST(TrialCalendar, OffersNothingThatIsTaken) {
  TrialCalendar slots = calendar();
  slots.take(SlotId{0});
  EXPECT_EQ(slots.search({}, 9).offers.size(), 4U);
  slots.release(SlotId{0});
  EXPECT_EQ(slots.search({}, 9).offers.size(), 5U);
  EXPECT_TRUE(TrialCalendar({}).search({}, 9).offers.empty());
}

TEST(Chat, TellsWhatItDoesNotKnow) {
  Chat chat(test::shipped_flow("confirm"), test::shipped_patient("maria"), read_meanings);
  const std::string greeting = chat.begin();
  EXPECT_EQ(
      greeting,
      "< Lakeside Clinic, automated, about your visit with us. Reply STOP to opt out. Are you "
      "Maria? Reply YES or NO.\n");
  EXPECT_NE(chat.hear("/dance").find("[there is no /dance:"), std::string::npos);
  EXPECT_FALSE(chat.over());
  EXPECT_NE(chat.hear("stop").find("[opt out]"), std::string::npos);
  EXPECT_TRUE(chat.over());
}

TEST(Chat, SearchesOnceWhatIsNeededIsTold) {
  ChatPatient patient = test::shipped_patient("maria");
  patient.needs = bit(Detail::insurance);
  Chat chat(test::shipped_flow("flu-booking"), patient, read_meanings);
  static_cast<void>(chat.begin());
  static_cast<void>(chat.hear("yes"));
  static_cast<void>(chat.hear("information 1961-03-14"));
  static_cast<void>(chat.hear("yes"));
  EXPECT_NE(chat.hear("time_wish").find("[missing: insurance]"), std::string::npos);
  const std::string told = chat.hear("information");
  EXPECT_NE(told.find("[keep the reply as insurance]\n[told: insurance]"), std::string::npos);
  EXPECT_NE(told.find("[found 3]"), std::string::npos);
}

}  // namespace
}  // namespace rb::sim
