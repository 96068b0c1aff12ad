// What offices write into Tasks is heard, once for each change.
#include "core/log/json.hpp"
#include "tests/unit/prod/adapters/fhir/offices/office_fixture.hpp"

namespace rb::prod {
namespace {

using office::AnswerKind;
using office::Refusal;

TEST_F(OfficeTest, an_office_acknowledges_then_accepts) {
  ASSERT_EQ(ask(send(5)), office::SendReport::arrived);
  write("t1", {{"status", "received"}});
  EXPECT_EQ(said(0).send, send(5));
  EXPECT_EQ(said(0).kind, AnswerKind::acknowledged);
  write("t1", {{"status", "in-progress"}});
  poll();
  write("t1", {{"status", "accepted"}});
  EXPECT_EQ(said(1).kind, AnswerKind::accepted);
  EXPECT_TRUE(said(1).times.empty());
  write("t1", {{"status", "completed"}});
  poll();
  poll();
  EXPECT_EQ(words(), 2U);
}

TEST_F(OfficeTest, an_office_refuses_with_a_reason) {
  keep(send(5), "requested");
  write("t1", {{"status", "rejected"}, {"statusReason", {{"text", "No new patients."}}}});
  tasks();
  EXPECT_EQ(said().kind, AnswerKind::refused);
  EXPECT_EQ(said().refusal, Refusal::no_new_patients);
  const std::string second = keep(send(6), "cancelled");
  EXPECT_EQ(said(1).send, send(6));
  EXPECT_EQ(said(1).kind, AnswerKind::refused);
  EXPECT_EQ(said(1).refusal, Refusal::other);
}

TEST_F(OfficeTest, what_was_answered_while_nobody_listened_is_heard) {
  keep(send(5), "accepted");
  keep(send(6), "requested");
  const Instant begun = clock_.now();
  tasks();
  EXPECT_EQ(said().kind, AnswerKind::accepted);
  poll();
  poll();
  EXPECT_EQ(words(), 1U);
  const auto polls = ehr_.requests(kSearch);
  EXPECT_EQ(*net::find_field(polls[0].query, "code"), "urn:ringback|appointment-request");
  const auto since = [&](std::size_t i) {
    return *fhir::read_instant(net::find_field(polls[i].query, "_lastUpdated")->substr(2));
  };
  EXPECT_GE(since(0), begun - 2 * kDay - 1s);
  EXPECT_LT(since(0), begun - kDay);
  EXPECT_GE(since(2), begun - 2min - 1s);
  EXPECT_LE(since(2), clock_.now() - 2min);
}

TEST_F(OfficeTest, pages_are_turned_and_read_twice) {
  const std::string a = resource(keep(send(5), "accepted")).dump();
  const std::string b = resource(keep(send(6), "received")).dump();
  ehr_.on(kSearch, FakeEhr::answer(200, FakeEhr::bundle({a}, ehr_.base() + "/More")));
  ehr_.on("GET /fhir/More", FakeEhr::answer(200, FakeEhr::bundle({b})));
  const Instant begun = clock_.now();
  tasks();
  static_cast<void>(said(1));
  ASSERT_TRUE(ehr_.wait_for("GET /fhir/More", 4));
  EXPECT_EQ(words(), 2U);
  const auto polls = ehr_.requests(kSearch);
  const auto since = [&](std::size_t i) {
    return *fhir::read_instant(net::find_field(polls[i].query, "_lastUpdated")->substr(2));
  };
  EXPECT_LT(since(1), begun - kDay);
  EXPECT_GT(since(3), begun - kDay);
}

TEST_F(OfficeTest, what_is_not_ours_is_not_heard) {
  fhir::Json other = resource(keep(send(5), "accepted"));
  other["identifier"][0]["value"] = "south-s1-office-5-1-0";
  other["identifier"][1]["value"] = "south-s1-office-5";
  write("t1", other);
  keep(send(6), "accepted");
  tasks();
  EXPECT_EQ(said().send, send(6));
  poll();
  EXPECT_EQ(words(), 1U);
}

TEST_F(OfficeTest, other_times_are_slots_of_the_record_system) {
  keep(send(5), "rejected");
  has_slot("7", soon_);
  has_slot("8", soon_ + 1h);
  has_slot("9", soon_ + 2h, "2");
  const fhir::Json eight = {{"type", {{"text", "other time"}}},
                            {"valueDateTime", rfc3339(soon_ + 1h)}};
  write("t1", {{"output", {other_time("8"), eight, other_time("9"), other_time("404")}}});
  ehr_.on("GET /fhir/Schedule",
          FakeEhr::answer(200, FakeEhr::bundle({R"({"resourceType": "Schedule", "id": "2", "actor":
              [{"reference": "Practitioner/13", "display": "Dr. Lee"}]})"})));
  tasks();
  const OfficeSaid heard = said();
  EXPECT_EQ(heard.kind, AnswerKind::counter_offer);
  ASSERT_EQ(heard.times.size(), 2U);
  EXPECT_EQ(heard.times[0].slot, "8");
  EXPECT_EQ(heard.times[0].start, soon_ + 1h);
  EXPECT_EQ(heard.times[1].practitioner, "Practitioner/13");
  EXPECT_EQ(heard.times[1].who, "Dr. Lee");
}

TEST_F(OfficeTest, an_acceptance_may_name_another_time) {
  keep(send(5), "accepted");
  has_slot("7", soon_);
  ehr_.on(
      "GET /fhir/Slot",
      FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::slot("11", soon_ + 3h, "busy-tentative")})));
  write("t1",
        {{"output", {{{"type", {{"text", "start"}}}, {"valueDateTime", rfc3339(soon_ + 3h)}}}}});
  tasks();
  EXPECT_EQ(said().kind, AnswerKind::accepted);
  ASSERT_EQ(said().times.size(), 1U);
  EXPECT_EQ(said().times[0].slot, "11");
  EXPECT_EQ(said().times[0].start, soon_ + 3h);
  EXPECT_EQ(*net::find_field(ehr_.requests("GET /fhir/Slot")[0].query, "schedule"), "Schedule/1");
}

TEST_F(OfficeTest, times_that_are_no_slots_say_less) {
  const fhir::Json nowhere = {{"output", {other_time("404")}}};
  for (const auto& [status, kind] : {std::pair{"on-hold", AnswerKind::acknowledged},
                                     {"accepted", AnswerKind::acknowledged},
                                     {"rejected", AnswerKind::refused}}) {
    const auto n = static_cast<std::uint32_t>(kept());
    const std::string id = keep(send(n), "requested");
    fhir::Json change = nowhere;
    change["status"] = status;
    write(id, change);
    tasks();
    EXPECT_EQ(said(n).kind, kind) << status;
    EXPECT_TRUE(said(n).times.empty());
  }
}

TEST_F(OfficeTest, slots_that_cannot_be_read_now_are_read_later) {
  keep(send(5), "on-hold");
  has_slot("8", soon_ + 1h);
  const std::string slot = FakeEhr::slot("8", soon_ + 1h);
  ehr_.on("GET /fhir/Slot/8",
          FakeEhr::in_turn({FakeEhr::answer(503, "{}"), FakeEhr::answer(429, "{}"),
                            FakeEhr::answer(200, slot)}));
  write("t1", {{"output", {other_time("8")}}});
  tasks();
  EXPECT_EQ(said().kind, AnswerKind::counter_offer);
  EXPECT_EQ(said().times.at(0).slot, "8");
  poll();
  EXPECT_EQ(words(), 1U);
}

TEST_F(OfficeTest, an_operator_hears_that_answers_cannot_be_read) {
  const std::string key = "ringback/north/ehr/offices";
  const FakeEhr::Behaviour search = searches();
  ehr_.on(kSearch, FakeEhr::answer(400, "{}"));
  tasks();
  ASSERT_TRUE(ehr_.wait_for(kSearch, 12));
  EXPECT_EQ(alerts_.said(), std::vector<std::string>{"fire " + key});
  ehr_.on(kSearch, search);
  const std::size_t before = ehr_.count(kSearch);
  ASSERT_TRUE(ehr_.wait_for(kSearch, before + 4));
  EXPECT_EQ(alerts_.said(), (std::vector<std::string>{"fire " + key, "resolve " + key}));
}

}  // namespace
}  // namespace rb::prod
