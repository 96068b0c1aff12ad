// A plan in the record system's names: who gets what, what is kept, what others have.
#include "prod/plans/plan_book.hpp"

#include <gtest/gtest.h>

#include "tests/support/engine/fixture.hpp"

namespace rb::prod {
namespace {

using matching::PlanNews;
using matching::Turn;
using What = PlanNews::What;

const Instant kMonday = instant_from_ms(1'791'216'000'000);
constexpr CampaignId kCampaign{0};

SoughtTime time_at(const std::string& slot, Instant start, const std::string& sought = "a") {
  return {{.slot = slot, .practitioner = "Practitioner/ada", .service_type = {}, .start = start},
          sought};
}

class Book : public testing::Test {
 protected:
  Book() : book_(test::test_zones(), ZoneId{0}) {
    book_.take(plan_step::CampaignPlans{
        kCampaign, {{.plan = BookingPlan::together, .again = 1min, .lead = 1h}, 1h}});
  }
  void seeks(std::uint32_t patient, Instant lost, const std::string& type = "a") {
    plan_step::Seeks step;
    step.campaign = kCampaign;
    step.service_type = type;
    step.seeker.patient = PatientId{patient};
    step.seeker.lost = lost;
    step.seeker.not_before = kMonday;
    step.seeker.fine_until = kNever;
    book_.take(step);
  }
  void happened(What what, PatientId patient, const SoughtTime& about) {
    PlanNews news;
    news.what = what;
    news.patient = patient;
    news.until = kMonday + kDay;
    book_.take(plan_step::Happened{news, about.time});
  }
  [[nodiscard]] static BookingOrder order(std::uint32_t patient, const std::string& type = "a") {
    BookingOrder one{.request = RequestId{1}, .booking = BookingId{0}};
    one.who = PatientId{patient};
    one.campaign = kCampaign;
    one.service_type = type;
    return one;
  }
  std::string planned(std::uint32_t patient, Instant now = kMonday) {
    const auto answer = book_.ask(now, order(patient));
    return answer.turn == Turn::planned ? answer.time.slot : std::string();
  }

  const SoughtTime tuesday_ = time_at("tue", kMonday + kDay);
  const SoughtTime wednesday_ = time_at("wed", kMonday + 2 * kDay);
  PlanBook book_;
};

TEST_F(Book, plans_in_names) {
  seeks(1, kMonday + 2 * kDay);
  seeks(2, kMonday + kDay);
  EXPECT_EQ(book_.sought(), std::vector<std::string>{"a"});
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(planned(1), "wed");
  EXPECT_EQ(planned(2), "tue");
  EXPECT_TRUE(book_.kept_from(PatientId{1}, tuesday_.time));
  EXPECT_FALSE(book_.kept_from(PatientId{2}, tuesday_.time));
  EXPECT_EQ(book_.kept_from(PatientId{1}), std::vector<std::string>{"tue"});
  const PlanStanding standing = book_.standings().at(kCampaign);
  EXPECT_EQ(standing.seekers, 2U);
  EXPECT_EQ(standing.planned, 2U);
}

TEST_F(Book, a_service_type_is_a_condition) {
  seeks(1, kMonday + kDay, "a");
  seeks(2, kMonday + kDay, "b");
  book_.run(kMonday, std::vector{tuesday_, time_at("of-b", kMonday + 5 * kDay, "b")});
  EXPECT_EQ(planned(1), "tue");
  EXPECT_EQ(book_.ask(kMonday, order(2, "b")).time.slot, "of-b");
  EXPECT_FALSE(book_.seeks(order(2, "c"))) << "they want something else";
  EXPECT_EQ(book_.ask(kMonday, order(2, "c")).turn, Turn::nothing);
}

TEST_F(Book, what_somebody_else_holds_is_planned_for_nobody) {
  seeks(1, kMonday + kDay);
  happened(What::held, PatientId::none(), tuesday_);
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(planned(1), "wed");
  happened(What::let_go, PatientId::none(), tuesday_);
  seeks(2, kMonday + kDay);
  book_.run(kMonday + 2min, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(planned(2), "tue") << "it can be had again";
}

TEST_F(Book, what_was_taken_while_it_was_read_is_gone) {
  seeks(1, kMonday + kDay);
  book_.reading_begins();
  happened(What::accepted, PatientId::none(), tuesday_);
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(planned(1), "wed");
}

TEST_F(Book, a_slot_at_another_time_is_another_time) {
  seeks(1, kMonday + kDay);
  book_.run(kMonday, std::vector{tuesday_});
  ASSERT_EQ(planned(1), "tue");
  EXPECT_FALSE(book_.kept_from(PatientId{2}, time_at("tue", kMonday + 3 * kDay).time));
}

TEST_F(Book, what_an_order_does_not_want_is_planned_anew) {
  seeks(1, kMonday + kDay);
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  BookingOrder one = order(1);
  one.except = {"tue"};
  EXPECT_EQ(book_.ask(kMonday, one).turn, Turn::nothing);
  EXPECT_TRUE(book_.wants_round(kMonday + 2min));
}

TEST_F(Book, what_was_on_offer_before_there_was_a_plan_stays_so) {
  seeks(1, kMonday + kDay);
  seeks(2, kMonday + kDay);
  book_.take(plan_step::WasPlanned{PatientId{1}, tuesday_.time, kMonday + kDay});
  EXPECT_EQ(book_.standings().at(kCampaign).on_offer, 1U);
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(planned(1), "tue");
  EXPECT_EQ(planned(2), "wed");
}

TEST_F(Book, many_who_come_later_are_planned_for_with_all_others) {
  seeks(1, kMonday + kDay);
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  ASSERT_EQ(book_.standings().at(kCampaign).planned, 1U);
  // Later than the first, and far less able to wait.
  plan_step::Seeks urgent;
  urgent.campaign = kCampaign;
  urgent.service_type = "a";
  urgent.seeker.patient = PatientId{2};
  urgent.seeker.urgency = Urgency::urgent;
  urgent.seeker.lost = kMonday + kDay;
  urgent.seeker.not_before = kMonday;
  urgent.seeker.fine_until = kNever;
  book_.take(urgent);
  book_.run(kMonday + 2min, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(book_.counts().whole_rounds, 2U);
  EXPECT_EQ(planned(2), "tue");
  EXPECT_EQ(planned(1), "wed");
}

TEST_F(Book, of_several_campaigns_the_narrowest_terms_hold) {
  book_.take(plan_step::CampaignPlans{
      CampaignId{1},
      {{.plan = BookingPlan::together, .offers_out = 1, .again = 10min, .lead = 1h}, 1h}});
  seeks(1, kMonday + kDay);
  seeks(2, kMonday + 2 * kDay);
  book_.run(kMonday, std::vector{tuesday_, wednesday_});
  EXPECT_EQ(book_.again(), 10min);
  ASSERT_EQ(planned(1), "tue");
  happened(What::offered, PatientId{1}, tuesday_);
  EXPECT_EQ(book_.ask(kMonday, order(2)).turn, Turn::later);
  book_.take(plan_step::CampaignEnds{CampaignId{1}});
  EXPECT_EQ(book_.ask(kMonday, order(2)).turn, Turn::planned);
}

}  // namespace
}  // namespace rb::prod
