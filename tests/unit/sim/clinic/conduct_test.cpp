// What patients do when they are told something.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>

#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

constexpr DetailSet kAllDetails = 0b1111;

struct Heard {
  double replies = 0;                 // of those who were told
  std::map<ReplyKind, double> kinds;  // of those who were told
  std::vector<Reply> all;
};

Heard hear(const Clinic& clinic, Told told) {
  Heard heard;
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    told.patient = PatientId{p};
    const auto reply = clinic.on_notice(told);
    if (!reply) continue;
    heard.replies += 1.0 / kPatients;
    heard.kinds[reply->kind] += 1.0 / kPatients;
    heard.all.push_back(*reply);
  }
  return heard;
}

TEST(Conduct, AnOfferIsAnsweredInTheSharesOfTheScenario) {
  const auto clinic = clinic_of(
      "{conduct: {replies: {offer: {share: 80%}}, on_offer: {chooses: 50%, refuses_all: 30%, "
      "asks_person: 10%, new_wish: 40%}}}");
  const Heard heard = hear(*clinic, {.notice = Notice::offer, .offered = 3, .at = monday(9h)});
  EXPECT_NEAR(heard.replies, 0.80, 0.02);
  EXPECT_NEAR(heard.kinds.at(ReplyKind::chose), 0.40, 0.025);
  EXPECT_NEAR(heard.kinds.at(ReplyKind::refused_all), 0.24, 0.02);
  EXPECT_NEAR(heard.kinds.at(ReplyKind::asks_person), 0.08, 0.015);
  EXPECT_NEAR(heard.kinds.at(ReplyKind::cancelled), 0.08, 0.015);
  std::array<std::size_t, 3> chosen{};
  double wishes = 0;
  for (const Reply& reply : heard.all) {
    if (reply.kind == ReplyKind::chose) ++chosen.at(reply.chosen);
    if (reply.wish) {
      EXPECT_EQ(reply.kind, ReplyKind::refused_all);
      wishes += 1.0 / kPatients;
    }
  }
  EXPECT_GT(chosen[0], chosen[1] + chosen[2]);
  EXPECT_GT(chosen[1], 0U);
  EXPECT_GT(chosen[2], 0U);
  EXPECT_NEAR(wishes, 0.24 * 0.40, 0.02);
  EXPECT_EQ(hear(*clinic, {.notice = Notice::offer, .offered = 0, .at = monday(9h)}).replies, 0)
      << "there was nothing to answer";
}

TEST(Conduct, DetailsAreGivenThatWereAskedFor) {
  const auto clinic = clinic_of(
      "{conduct: {replies: {details: {share: 70%}}, on_details: {gives: 60%, has: 75%, "
      "asks_person: 20%}}}");
  const Heard heard =
      hear(*clinic, {.notice = Notice::details, .missing = 0b0101, .at = monday(9h)});
  EXPECT_NEAR(heard.kinds.at(ReplyKind::gave_details), 0.42, 0.025);
  EXPECT_NEAR(heard.kinds.at(ReplyKind::asks_person), 0.14, 0.02);
  EXPECT_EQ(heard.kinds.size(), 2U);
  double both = 0;
  double given = 0;
  for (const Reply& reply : heard.all) {
    if (reply.kind != ReplyKind::gave_details) continue;
    EXPECT_NE(reply.details, 0);
    EXPECT_EQ(reply.details & ~0b0101, 0);
    ++given;
    both += reply.details == 0b0101 ? 1 : 0;
  }
  EXPECT_NEAR(both / given, 0.75 * 0.75, 0.04);
  EXPECT_EQ(hear(*clinic, {.notice = Notice::details, .at = monday(9h)}).replies, 0);
}

TEST(Conduct, AReminderIsAnsweredInTheSharesOfTheScenario) {
  const auto clinic = clinic_of(
      "{conduct: {replies: {booked: {share: 20%}, first_reminder: {share: 50%}, last_reminder: "
      "{share: 60%}}, on_reminder: {confirms: 60%, moves: 20%, cancels: 10%, asks_person: 4%}}}");
  for (const auto& [notice, share] :
       {std::pair{Notice::booked, 0.2}, std::pair{Notice::first_reminder, 0.5},
        std::pair{Notice::last_reminder, 0.6}}) {
    const Heard heard = hear(*clinic, {.notice = notice, .at = monday(9h)});
    EXPECT_NEAR(heard.replies, share * 0.94, 0.025);
    EXPECT_NEAR(heard.kinds.at(ReplyKind::confirmed), share * 0.60, 0.02);
    EXPECT_NEAR(heard.kinds.at(ReplyKind::wants_other_time), share * 0.20, 0.02);
    EXPECT_NEAR(heard.kinds.at(ReplyKind::cancelled), share * 0.10, 0.02);
    EXPECT_NEAR(heard.kinds.at(ReplyKind::asks_person), share * 0.04, 0.02);
  }
}

TEST(Conduct, TheOtherNoticesAreAnsweredByAskingForAPersonOrGivingUp) {
  const auto clinic = clinic_of(
      "{conduct: {replies: {missed_visit: {share: 30%}, waitlisted: {share: 40%}, cancelled: "
      "{share: 10%}}}}");
  const Heard missed = hear(*clinic, {.notice = Notice::missed_visit, .at = monday(9h)});
  EXPECT_NEAR(missed.kinds.at(ReplyKind::asks_person), 0.30, 0.02);
  const Heard waits = hear(*clinic, {.notice = Notice::waitlisted, .at = monday(9h)});
  EXPECT_NEAR(waits.kinds.at(ReplyKind::asks_person), 0.20, 0.02);
  EXPECT_NEAR(waits.kinds.at(ReplyKind::cancelled), 0.20, 0.02);
  const Heard over = hear(*clinic, {.notice = Notice::cancelled, .at = monday(9h)});
  EXPECT_NEAR(over.kinds.at(ReplyKind::asks_person), 0.10, 0.02);
  EXPECT_EQ(over.kinds.size(), 1U);
}

TEST(Conduct, NobodyRepliesAsleep) {
  const auto clinic = clinic_of(
      "{conduct: {replies: {offer: {share: 100%, median: 30m, p99: 8h}, details: {share: 100%}}}}");
  for (const Millis told : {9h, 16h, 21h, 23h, 26h, 31h}) {
    for (std::uint32_t p = 0; p < 1'000; ++p) {
      const auto reply = clinic->on_notice({.patient = PatientId{p},
                                            .notice = Notice::offer,
                                            .offered = 3,
                                            .missing = kAllDetails,
                                            .at = monday(told)});
      ASSERT_TRUE(reply.has_value());
      EXPECT_GE(reply->after, Millis{0});
      const ZoneId home = p % 4 == 3 ? kLosAngeles : kNewYork;
      const LocalTime at = (*two_zones())[home].to_local(monday(told) + reply->after);
      EXPECT_GE(minute_of(at), 8 * 60);
      EXPECT_LT(minute_of(at), 22 * 60);
    }
  }
}

TEST(Conduct, RepliesComeAfterTheMedianOfTheScenario) {
  const auto clinic =
      clinic_of("{conduct: {replies: {offer: {share: 100%, median: 20m, p99: 3h}}}}");
  Heard heard = hear(*clinic, {.notice = Notice::offer, .offered = 2, .at = monday(12h)});
  std::sort(heard.all.begin(), heard.all.end(),
            [](const Reply& a, const Reply& b) { return a.after < b.after; });
  EXPECT_NEAR(static_cast<double>(heard.all[kPatients / 2].after / 1min), 20, 2);
  EXPECT_GT(heard.all[kPatients * 99 / 100].after, 2h);
  EXPECT_LT(heard.all[kPatients * 98 / 100].after, 4h);
}

TEST(Conduct, IsTheSameWhateverWasAskedBeforeAndAnotherNoticeIsAnotherDraw) {
  const auto clinic = clinic_of();
  std::size_t differ = 0;
  for (std::uint32_t p = 0; p < 500; ++p) {
    const Told told{
        .patient = PatientId{p}, .notice = Notice::offer, .offered = 3, .at = monday(12h)};
    const auto first = clinic->on_notice(told);
    Told next = told;
    next.how_manieth = 1;
    const auto second = clinic->on_notice(next);
    const auto again = clinic->on_notice(told);
    ASSERT_EQ(first.has_value(), again.has_value());
    if (first) {
      EXPECT_EQ(first->after, again->after);
      EXPECT_EQ(first->kind, again->kind);
    }
    differ += first.has_value() != second.has_value() ? 1 : 0;
  }
  EXPECT_GT(differ, 100U);
}

TEST(Conduct, SatisfactionIsSpreadAsTheScenarioSays) {
  const auto clinic =
      clinic_of("{conduct: {satisfaction: {one: 10%, two: 0%, three: 20%, four: 30%, five: 40%}}}");
  std::array<double, 6> rated{};
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    const std::uint8_t stars = clinic->satisfaction(PatientId{p}, BookingId{p + 5});
    rated.at(stars) += 1.0 / kPatients;
    EXPECT_EQ(stars, clinic->satisfaction(PatientId{p}, BookingId{p + 5}));
  }
  EXPECT_NEAR(rated[1], 0.10, 0.02);
  EXPECT_EQ(rated[0] + rated[2], 0);
  EXPECT_NEAR(rated[3], 0.20, 0.02);
  EXPECT_NEAR(rated[4], 0.30, 0.025);
  EXPECT_NEAR(rated[5], 0.40, 0.025);
}

}  // namespace
}  // namespace rb::sim
