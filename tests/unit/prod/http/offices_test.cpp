// Offices that are asked over a ladder: what leaves for them, what they and the staff who call them
// say, and what the bookings come to, over restarts.
#include <gtest/gtest.h>

#include "core/log/json.hpp"
#include "tests/support/prod/booking_policies.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using office::AnswerKind;

constexpr const char* kTextFirst =
    "  - {step: heads_up, channel: text, template: hello, link: self_service}\n";

// A booking that has chosen a time of an office's, which is asked by its portal and then by
// telephone. An hour of patience is a minute of the test's at most.
class Offices : public testing::Test {
 protected:
  void SetUp() override {
    bed_.offices_decide = true;
    bed_.ladder = {{OfficeChannel::portal, {.office_hours = 2h}},
                   {OfficeChannel::phone_task, {.business_days = 1}}};
    bed_.restart();
    for (int i = 0; i < 6; ++i) {
      bed_.bookings.open({.slot = "s" + std::to_string(i),
                          .practitioner = "Practitioner/ada",
                          .service_type = {},
                          .start = monday_ + 7 * kDay + i * 1h});
    }
    store_carriers(bed_);
    const auto stored = bed_.post(
        "/v1/policies", {{"text", booking_policy("visit", "recall", kTextFirst, kNoDetails)}});
    ASSERT_EQ(stored.status, 201) << stored.body;
    const auto started = bed_.post("/v1/campaigns", {{"policy", "visit"}});
    const auto id = started.body.value("id", 0U);
    ASSERT_EQ(bed_.enrol(id, {ServiceBed::person("P1", "+12125550101")}).body["enrolled"], 1);
    const auto begun = bed_.post("/v1/bookings", {{"patient", "P1"}, {"policy", "visit"}});
    ASSERT_EQ(begun.status, 201) << begun.body;
    ASSERT_TRUE(comes_to("offering"));
  }

  void choose() {
    const json slot = booking()["offers"][0]["slot"];
    ASSERT_EQ(bed_.post("/v1/bookings/0/choose", {{"slot", slot}}).status, 200);
    ASSERT_TRUE(comes_to("provider_asked"));
    ASSERT_TRUE(bed_.until([&] { return !bed_.offices.orders().empty(); }));
  }
  json booking() { return bed_.get("/v1/bookings/0").body; }
  bool comes_to(const std::string& state) {
    const bool came = bed_.until([&] { return booking()["state"] == state; });
    EXPECT_TRUE(came) << booking();
    return came;
  }
  json asks(const std::string& query = {}) {
    return bed_.get("/v1/office-requests" + query).body["office_requests"];
  }
  std::string path_of_ask() { return "/v1/office-requests/" + asks("?all=true")[0]["id"].dump(); }
  Answered answer(const json& body) { return bed_.post(path_of_ask() + "/answer", body); }
  // The office proposes the slot `other`, and says so twice.
  void propose(Instant start) {
    prod::OfficeSaid said{.send = bed_.offices.orders()[0].send, .kind = AnswerKind::counter_offer};
    said.times.push_back({.slot = "other", .practitioner = {}, .service_type = {}, .start = start});
    bed_.offices.hearing.said(said);
    bed_.offices.hearing.said(said);
  }
  // The staff's turn comes.
  bool is_to_be_called() {
    const bool came = bed_.until([&] { return asks().size() == 1; });
    EXPECT_TRUE(came) << asks("?all=true");
    return came;
  }

  const Instant monday_ = instant_from_ms(1'791'216'000'000);
  ServiceBed bed_{1'000};  // two hours are seven seconds
};

TEST_F(Offices, a_portal_is_asked_and_its_yes_books_the_time) {
  choose();
  const auto orders = bed_.offices.orders();
  ASSERT_EQ(orders.size(), 1U);
  EXPECT_EQ(orders[0].channel, OfficeChannel::portal);
  EXPECT_EQ(orders[0].time.slot, booking()["held"]["ehr_slot"]);
  EXPECT_EQ(orders[0].time.practitioner, "Practitioner/ada");
  EXPECT_EQ(orders[0].patient, "P1");
  EXPECT_FALSE(orders[0].reminder);
  EXPECT_GT(orders[0].useful_until, bed_.clock().now());
  EXPECT_TRUE(asks().empty()) << "nobody needs to call";
  ASSERT_EQ(asks("?all=true").size(), 1U);
  EXPECT_EQ(booking()["office"]["asked_over"], json::array({"portal"}));
  bed_.offices.hearing.said({.send = orders[0].send, .kind = AnswerKind::accepted});
  ASSERT_TRUE(comes_to("booked"));
  EXPECT_TRUE(asks("?all=true").empty());
  EXPECT_TRUE(bed_.offices.withdrawn().empty()) << "what was agreed stands";
}

TEST_F(Offices, silence_makes_it_the_staffs_turn_and_what_they_hear_is_the_answer) {
  choose();
  EXPECT_EQ(answer({{"answer", "other_time"}}).status, 400);
  EXPECT_EQ(answer({{"answer", "accepted"}, {"reason", "other"}}).status, 400);
  EXPECT_EQ(answer({{"answer", "refused"}, {"reason", "mood"}}).status, 400);
  ASSERT_TRUE(is_to_be_called());
  EXPECT_EQ(asks()[0]["ladder"]["asked_over"], json::array({"portal", "phone"}));
  ASSERT_EQ(answer({{"answer", "acknowledged"}}).status, 200);
  EXPECT_EQ(booking()["office"]["state"], "acknowledged");
  ASSERT_EQ(answer({{"answer", "accepted"}}).status, 200);
  ASSERT_TRUE(comes_to("booked"));
  EXPECT_TRUE(bed_.offices.withdrawn().empty());
}

TEST_F(Offices, another_time_stands_at_the_office_while_the_patient_decides_and_when_they_take_it) {
  choose();
  propose(monday_ + 9 * kDay);
  ASSERT_TRUE(comes_to("negotiating"));
  const json offers = booking()["offers"];
  ASSERT_EQ(offers.size(), 1U);
  EXPECT_EQ(offers[0]["ehr_slot"], "other");
  EXPECT_EQ(offers[0]["practitioner"], "Practitioner/ada") << "the same office's";
  bed_.restart();
  ASSERT_EQ(bed_.post("/v1/bookings/0/choose", {{"slot", offers[0]["slot"]}}).status, 200);
  ASSERT_TRUE(comes_to("booked"));
  EXPECT_TRUE(bed_.offices.withdrawn().empty()) << "the office has proposed it itself";
  EXPECT_EQ(bed_.bookings.appointments().begin()->second, "other");
}

TEST_F(Offices, another_time_that_the_patient_does_not_take_is_withdrawn) {
  choose();
  propose(monday_ + 9 * kDay);
  ASSERT_TRUE(comes_to("negotiating"));
  bed_.restart();
  EXPECT_TRUE(bed_.offices.withdrawn().empty());
  ASSERT_EQ(bed_.post("/v1/bookings/0/refuse", json::object()).status, 200);
  ASSERT_TRUE(bed_.until([&] { return bed_.offices.withdrawn().size() == 1; }));
  EXPECT_EQ(bed_.offices.withdrawn()[0].channel, OfficeChannel::portal);
}

TEST_F(Offices, another_slot_at_the_same_time_is_another_time) {
  choose();
  const Instant same = bed_.offices.orders()[0].time.start;
  prod::OfficeSaid said{.send = bed_.offices.orders()[0].send, .kind = AnswerKind::accepted};
  said.times.push_back(
      {.slot = "colleague", .practitioner = "Practitioner/ben", .service_type = {}, .start = same});
  bed_.offices.hearing.said(said);
  ASSERT_TRUE(comes_to("negotiating"));
  EXPECT_EQ(booking()["offers"][0]["ehr_slot"], "colleague");
  EXPECT_EQ(booking()["offers"][0]["practitioner"], "Practitioner/ben");
}

TEST_F(Offices, a_time_that_cannot_be_booked_is_none) {
  choose();
  prod::OfficeSaid said{.send = bed_.offices.orders()[0].send, .kind = AnswerKind::counter_offer};
  said.times.push_back(
      {.slot = {}, .practitioner = {}, .service_type = {}, .start = monday_ + 9 * kDay});
  bed_.offices.hearing.said(said);
  ASSERT_TRUE(bed_.until([&] { return booking()["state"] != "provider_asked"; }));
  EXPECT_NE(booking()["state"], "negotiating");
}

TEST_F(Offices, a_crash_forgets_no_message_and_no_withdrawal) {
  bed_.offices.be_silent(true);
  choose();
  const auto send = bed_.offices.orders()[0].send;
  ASSERT_TRUE(bed_.offices.looked_up().empty());
  bed_.restart();
  ASSERT_TRUE(bed_.until([&] { return !bed_.offices.looked_up().empty(); }));
  EXPECT_EQ(bed_.offices.looked_up()[0], send);
  EXPECT_EQ(bed_.offices.orders().size(), 1U) << "never sent again under its name";
  bed_.offices.hearing.report({send, office::SendReport::arrived});
  ASSERT_EQ(bed_.post("/v1/bookings/0/cancel", json::object()).status, 200);
  ASSERT_TRUE(bed_.until([&] { return bed_.offices.withdrawn().size() == 1; }));
  bed_.restart();
  ASSERT_TRUE(bed_.until([&] { return bed_.offices.withdrawn().size() == 2; }))
      << "it may not have been heard";
  EXPECT_EQ(bed_.offices.withdrawn()[1].request, send.request);
}

TEST_F(Offices, without_a_ladder_any_more_staff_telephone) {
  choose();
  bed_.ladder.clear();
  bed_.restart();
  ASSERT_TRUE(is_to_be_called());
  EXPECT_FALSE(asks()[0].contains("ladder"));
  ASSERT_TRUE(bed_.until([&] { return bed_.offices.withdrawn().size() == 1; }));
  EXPECT_EQ(answer({{"answer", "acknowledged"}}).status, 409);
  ASSERT_EQ(answer({{"answer", "accepted"}}).status, 200);
  ASSERT_TRUE(comes_to("booked"));
}

TEST_F(Offices, staff_can_say_what_an_office_says_before_it_is_their_turn) {
  choose();
  ASSERT_EQ(answer({{"answer", "refused"}, {"reason", "no_new_patients"}}).status, 200);
  ASSERT_TRUE(bed_.until([&] { return booking()["state"] != "provider_asked"; }));
  ASSERT_TRUE(bed_.until([&] { return bed_.offices.withdrawn().size() == 1; }));
  EXPECT_EQ(bed_.get("/v1/office-requests?all=perhaps").status, 400);
}

}  // namespace
}  // namespace rb::test
