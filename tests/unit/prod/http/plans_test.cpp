// Campaigns that plan together, over the API: who is offered what, limits, refusals, restarts,
// readings that are cut off.
#include <gtest/gtest.h>

#include "core/log/json.hpp"
#include "tests/support/prod/booking_policies.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using prod::Role;

constexpr const char* kTextFirst =
    "  - {step: heads_up, channel: text, template: hello, link: self_service}\n";
constexpr const char* kTogether = R"(details: {insurance: false, birth_date: false}
  plan: together
  plan_again: 1s
  plan_lead: 2h
  )";

std::string storm_policy(const std::string& more) {
  return booking_policy("storm", "reschedule", kTextFirst, kTogether + more);
}

class Plans : public testing::Test {
 protected:
  std::uint32_t campaign(const std::string& more = {}) {
    store_carriers(bed_);
    const auto stored = bed_.post("/v1/policies", {{"text", storm_policy(more)}});
    EXPECT_EQ(stored.status, 201) << stored.body;
    const auto started = bed_.post("/v1/campaigns", {{"policy", "storm"}});
    EXPECT_EQ(started.status, 201) << started.body;
    id_ = started.body.value("id", 0U);
    return id_;
  }
  void open(const std::string& slot, Instant start, const std::string& who = "ada") {
    bed_.bookings.open(
        {.slot = slot, .practitioner = "Practitioner/" + who, .service_type = {}, .start = start});
  }
  static json lost(const std::string& id, Instant start, const std::string& urgency = {}) {
    json one = ServiceBed::person(id, "+1212555010" + id.substr(1));
    one["appointment"] = rfc3339(start);
    one["practitioner"] = "ada";
    if (!urgency.empty()) one["urgency"] = urgency;
    return one;
  }
  void enrol(const std::vector<json>& people) {
    const auto answer = bed_.enrol(id_, people);
    ASSERT_EQ(answer.body["enrolled"], people.size()) << answer.body;
  }
  json plan() { return bed_.get("/v1/campaigns/" + std::to_string(id_)).body["plan"]; }
  json booking(int id) { return bed_.get("/v1/bookings/" + std::to_string(id)).body; }
  // The number of the booking that somebody asks for.
  int asks(const std::string& patient, const json& more = json::object()) {
    json body = {{"patient", patient}, {"campaign", id_}};
    body.update(more);
    const auto answer = bed_.post("/v1/bookings", body);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.body.value("id", -1);
  }
  bool comes_to(int id, const std::string& state) {
    const bool came = bed_.until([&] { return booking(id)["state"] == state; });
    EXPECT_TRUE(came) << booking(id) << plan();
    return came;
  }
  // The one time that is offered, because it was planned.
  std::string planned_offer(int id) {
    if (!comes_to(id, "offering")) return "no offer";
    const json now = booking(id);
    if (now["offer"]["why"] != "matched" || now["offers"].size() != 1U) return now.dump();
    return now["offers"][0]["ehr_slot"];
  }
  Answered act(int id, const std::string& what, const json& body = json::object()) {
    return bed_.post("/v1/bookings/" + std::to_string(id) + "/" + what, body);
  }
  void takes_it(int id) {
    EXPECT_EQ(act(id, "choose", {{"slot", booking(id)["offers"][0]["slot"]}}).status, 200);
    EXPECT_TRUE(comes_to(id, "booked"));
  }
  bool alerted(const std::string& what) {
    return bed_.until([&] {
      const auto said = bed_.alerts.said();
      return std::find(said.begin(), said.end(), what) != said.end();
    });
  }
  // Another round may run.
  void let_a_second_pass() {
    const Instant now = bed_.clock().now();
    ASSERT_TRUE(bed_.until([&] { return bed_.clock().now() > now + 2s; }));
  }

  const Instant monday_ = instant_from_ms(1'791'216'000'000);
  const Instant tuesday_ = monday_ + kDay;
  const Instant wednesday_ = monday_ + 2 * kDay;
  const Instant thursday_ = monday_ + 3 * kDay;
  ServiceBed bed_;
  std::uint32_t id_ = 0;
};

// Whoever asks first would have taken Tuesday, which the other needs.
TEST_F(Plans, give_each_the_time_that_is_best_for_all_together) {
  campaign();
  open("tue", tuesday_);
  open("wed", wednesday_);
  enrol({lost("P1", wednesday_), lost("P2", tuesday_, "urgent")});
  EXPECT_EQ(planned_offer(asks("P1")), "wed");
  EXPECT_EQ(planned_offer(asks("P2")), "tue");
  ASSERT_TRUE(bed_.until([&] { return plan()["on_offer"] == 2; })) << plan();
  takes_it(0);
  takes_it(1);
  ASSERT_TRUE(bed_.until([&] { return plan()["seekers"] == 0; })) << plan();
  const json now = plan();
  EXPECT_EQ(now["booked_as_planned"], 2);
  EXPECT_EQ(now["rounds"]["whole"], 1);
  EXPECT_EQ(now["gain"]["seekers"], 2);
  EXPECT_EQ(now["gain"]["together"]["without"], 0);
  EXPECT_FALSE(now.contains("problem"));
  EXPECT_EQ(bed_.bookings.readings().size(), 1U) << "one reading did for both";
}

TEST_F(Plans, are_made_before_anybody_asks) {
  campaign();
  open("tue", tuesday_);
  enrol({lost("P1", tuesday_)});
  ASSERT_TRUE(bed_.until([&] { return plan()["planned"] == 1; })) << plan();
  EXPECT_EQ(plan()["seekers"], 1);
}

TEST_F(Plans, keep_what_is_planned_from_everybody_else) {
  campaign();
  open("tue", tuesday_);
  enrol({lost("P1", tuesday_), lost("P2", tuesday_)});
  const int first = asks("P1");
  const std::string mine = planned_offer(first);
  ASSERT_EQ(mine, "tue");
  // Of the campaign, and of none.
  const int second = asks("P2");
  EXPECT_TRUE(comes_to(second, "waitlisted")) << "there is one time only";
  const auto answer = bed_.post("/v1/bookings", {{"patient", "P2"}});
  ASSERT_EQ(answer.status, 201) << answer.body;
  EXPECT_TRUE(comes_to(answer.body["id"], "waitlisted"));
  const auto orders = bed_.bookings.orders(BookingAsk::search);
  ASSERT_FALSE(orders.empty());
  for (const auto& order : orders) EXPECT_EQ(order.except, std::vector<std::string>{"tue"});
}

TEST_F(Plans, have_no_more_on_offer_than_may_be) {
  campaign("offers_out: 1\n  offers_out_per_provider: 1");
  open("tue", tuesday_);
  open("wed", wednesday_);
  enrol({lost("P1", tuesday_), lost("P2", wednesday_)});
  const int first = asks("P1");
  ASSERT_EQ(planned_offer(first), "tue");
  const int second = asks("P2");
  ASSERT_TRUE(bed_.until([&] { return plan()["told_to_wait"] != 0; })) << plan();
  EXPECT_EQ(booking(second)["state"], "searching");
  takes_it(first);
  EXPECT_EQ(planned_offer(second), "wed");
}

TEST_F(Plans, are_made_anew_for_whoever_refuses) {
  campaign();
  open("tue", tuesday_);
  open("wed", wednesday_);
  enrol({lost("P1", tuesday_)});
  const int first = asks("P1");
  ASSERT_EQ(planned_offer(first), "tue");
  let_a_second_pass();
  EXPECT_EQ(act(first, "refuse").status, 200);
  ASSERT_TRUE(bed_.until([&] {
    const json now = booking(first);
    return now["state"] == "offering" && now["offers"][0]["ehr_slot"] == "wed";
  })) << booking(first);
  EXPECT_EQ(booking(first)["offer"]["why"], "matched");
  ASSERT_TRUE(bed_.until([&] { return plan()["rounds"]["small"] == 1; })) << plan();
}

TEST_F(Plans, follow_a_wish_that_comes_with_the_request) {
  campaign();
  open("tue", tuesday_);         // noon
  open("wed", wednesday_ + 6h);  // six in the evening
  enrol({lost("P1", tuesday_)});
  ASSERT_TRUE(bed_.until([&] { return plan()["planned"] == 1; })) << plan();
  let_a_second_pass();
  EXPECT_EQ(planned_offer(asks("P1", {{"wish", {{"part", "evening"}}}})), "wed");
}

TEST_F(Plans, leave_alone_what_offers_of_the_life_before_hold) {
  campaign();
  open("tue", tuesday_);
  enrol({lost("P1", tuesday_), lost("P2", tuesday_, "urgent")});
  const int first = asks("P2");
  ASSERT_EQ(planned_offer(first), "tue");
  bed_.restart();
  const int second = asks("P1");
  EXPECT_TRUE(comes_to(second, "waitlisted")) << "it is still on offer to the other";
  EXPECT_EQ(booking(first)["offers"][0]["ehr_slot"], "tue");
  ASSERT_TRUE(bed_.until([&] { return plan()["on_offer"] == 1; })) << plan();
  EXPECT_EQ(plan()["seekers"], 2);
  takes_it(first);
  open("wed", wednesday_);
  bed_.restart();
  EXPECT_EQ(plan()["booked_as_planned"], 1);
  // What is left is planned for who is left.
  ASSERT_TRUE(bed_.until([&] { return plan()["planned"] == 1; })) << plan();
}

TEST_F(Plans, are_made_of_whole_readings_only) {
  campaign();
  open("tue", tuesday_);
  open("wed", wednesday_);
  bed_.bookings.cut_off("the record system answered 503");
  enrol({lost("P1", wednesday_), lost("P2", tuesday_, "urgent")});
  const int first = asks("P1");
  ASSERT_TRUE(comes_to(first, "offering"));
  EXPECT_NE(booking(first)["offer"]["why"], "matched") << "the ordinary search has to do";
  ASSERT_TRUE(bed_.until([&] { return plan().contains("problem"); }));
  EXPECT_EQ(plan()["problem"], "the record system answered 503");
  EXPECT_TRUE(alerted("fire ringback/north/plan"));
  bed_.bookings.cut_off("");
  ASSERT_TRUE(bed_.until([&] { return plan()["rounds"]["whole"] == 1; })) << plan();
  EXPECT_TRUE(alerted("resolve ringback/north/plan"));
  EXPECT_EQ(planned_offer(asks("P2")), "tue");
}

TEST_F(Plans, stay_as_they_were_where_a_later_reading_is_cut_off) {
  campaign("plan_all_again: 1m");
  open("tue", tuesday_);
  open("wed", wednesday_);
  enrol({lost("P1", wednesday_), lost("P2", tuesday_, "urgent")});
  ASSERT_TRUE(bed_.until([&] { return plan()["planned"] == 2; })) << plan();
  bed_.bookings.cut_off("the record system answered 503");
  const Instant now = bed_.clock().now();
  ASSERT_TRUE(bed_.until([&] { return bed_.clock().now() > now + 2min; }));
  EXPECT_EQ(planned_offer(asks("P1")), "wed");
  ASSERT_TRUE(bed_.until([&] { return plan().contains("problem"); })) << "it was tried, in vain";
  EXPECT_EQ(planned_offer(asks("P2")), "tue");
}

TEST_F(Plans, let_go_of_whoever_is_out_of_it) {
  campaign();
  open("tue", tuesday_);
  enrol({lost("P1", tuesday_), lost("P2", tuesday_, "urgent")});
  ASSERT_TRUE(bed_.until([&] { return plan()["planned"] == 1; })) << plan();
  EXPECT_EQ(bed_.post("/v1/assignments/1/acts", {{"act", "declined"}}).status, 200);
  ASSERT_TRUE(bed_.until([&] { return plan()["seekers"] == 1; })) << plan();
  let_a_second_pass();
  EXPECT_EQ(planned_offer(asks("P1")), "tue");
}

TEST_F(Plans, are_for_outreaches_that_lead_to_a_booking_too) {
  campaign();
  open("tue", tuesday_);
  open("wed", wednesday_);
  enrol({lost("P1", wednesday_), lost("P2", tuesday_, "urgent")});
  EXPECT_EQ(bed_.post("/v1/assignments/0/acts", {{"act", "chose_slot"}}).status, 200);
  EXPECT_EQ(planned_offer(0), "wed");
  EXPECT_EQ(booking(0)["practitioner"], "Practitioner/ada");
  takes_it(0);
  ASSERT_TRUE(bed_.until([&] { return plan()["seekers"] == 1; })) << plan();
}

TEST_F(Plans, begin_only_where_they_can_be_made) {
  campaign();
  bed_.plans = false;
  bed_.restart();
  const auto refused = bed_.post("/v1/campaigns", {{"policy", "storm"}});
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(
      refused.body["type"].get<std::string>().find("cannot_plan_together") != std::string::npos,
      true)
      << refused.body;
  EXPECT_NE(refused.body["detail"].get<std::string>().find("zone"), std::string::npos);
  EXPECT_TRUE(alerted("fire ringback/north/plans")) << "one runs, unplanned";
  EXPECT_TRUE(plan().contains("problem"));
}

TEST_F(Plans, take_nobody_whose_appointment_cannot_be_read) {
  campaign();
  json wrong = lost("P1", tuesday_);
  wrong["urgency"] = "quickly";
  const auto answer = bed_.enrol(id_, {wrong});
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.body["errors"][0]["pointer"], "/patients/0/urgency") << answer.body;
}

}  // namespace
}  // namespace rb::test
