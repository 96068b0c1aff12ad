// Whoever the record system names is enrolled, also over a crash; who cannot be read is told.
#include <gtest/gtest.h>

#include "tests/support/prod/fake_ehr.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using prod::FakeEhr;

constexpr const char* kAppointments = "GET /fhir/Appointment";

json wanted() {
  return {{"kind", "appointment"},
          {"from", "2026-10-12T00:00:00-04:00"},
          {"until", "2026-10-13T00:00:00-04:00"},
          {"practitioner", "dr-9"},
          {"consent", "yes"}};
}

std::string patient(const std::string& id, const std::string& phone) {
  return R"({"resourceType": "Patient", "id": ")" + id +
         R"(", "telecom": [{"system": "phone", "value": ")" + phone + "\"}]}";
}

class Cohorts : public testing::Test {
 protected:
  Cohorts() {
    ehr_.on("GET /fhir/Patient",
            FakeEhr::answer(200, FakeEhr::bundle({patient("p1", "212-555-0101"),
                                                  patient("p2", "212-555-0102")})));
  }
  [[nodiscard]] std::string page(const std::string& id, const std::string& next = {}) const {
    return FakeEhr::bundle(
        {FakeEhr::appointment("a" + id, id, "booked", instant_from_ms(1'791'820'800'000))}, next);
  }
  [[nodiscard]] json shown(int number = 0) {
    return bed_.get("/v1/cohorts/" + std::to_string(number)).body;
  }
  bool comes_to(const char* state) {
    return bed_.until([&] { return shown()["state"] == state; });
  }

  FakeEhr ehr_;
  ServiceBed bed_{60, ehr_.base()};
};

TEST_F(Cohorts, are_enrolled_page_by_page) {
  ehr_.on(kAppointments,
          FakeEhr::in_turn({FakeEhr::answer(200, page("p1", ehr_.base() + "/Appointment?page=2")),
                            FakeEhr::answer(200, page("p2"))}));
  bed_.start_campaign();
  const auto asked = bed_.post("/v1/campaigns/0/cohorts", wanted());
  ASSERT_EQ(asked.status, 202) << asked.body;
  EXPECT_EQ(asked.headers.get("Location"), "/v1/cohorts/0");
  ASSERT_TRUE(comes_to("read")) << shown();
  EXPECT_EQ(shown()["enrolled"], 2);
  EXPECT_EQ(shown()["new_patients"], 2);
  EXPECT_EQ(bed_.get("/v1/counters").body["enrolled"], 2);
  const std::string query = ehr_.requests(kAppointments)[0].target;
  EXPECT_NE(query.find("practitioner=dr-9"), std::string::npos) << query;
  // The same again enrols nobody twice.
  bed_.post("/v1/campaigns/0/cohorts", wanted());
  ASSERT_TRUE(bed_.until([&] { return shown(1)["state"] == "read"; }));
  EXPECT_EQ(shown(1)["enrolled"], 0);
  EXPECT_EQ(shown(1)["enrolled_before"], 1);
}

TEST_F(Cohorts, are_read_to_the_end_after_a_crash) {
  ehr_.on(kAppointments,
          FakeEhr::in_turn({FakeEhr::answer(200, page("p1", ehr_.base() + "/Appointment?page=2")),
                            ehr_.hang()}));
  bed_.start_campaign();
  bed_.post("/v1/campaigns/0/cohorts", wanted());
  ASSERT_TRUE(ehr_.wait_for(kAppointments, 2));
  ASSERT_TRUE(bed_.until([&] { return shown()["enrolled"] == 1; }));
  ehr_.on(kAppointments,
          FakeEhr::in_turn({FakeEhr::answer(200, page("p1", ehr_.base() + "/Appointment?page=2")),
                            FakeEhr::answer(200, page("p2"))}));
  bed_.restart();
  ASSERT_TRUE(comes_to("read")) << shown();
  EXPECT_EQ(bed_.get("/v1/counters").body["enrolled"], 2);
}

TEST_F(Cohorts, that_fail_say_so_and_can_be_read_again) {
  ehr_.on(kAppointments, FakeEhr::answer(403, "{}"));
  bed_.start_campaign();
  bed_.post("/v1/campaigns/0/cohorts", wanted());
  ASSERT_TRUE(comes_to("failed"));
  EXPECT_EQ(shown()["error"], "the record system answered 403");
  EXPECT_EQ(bed_.alerts.said().back(), "fire ringback/north/cohort/0");
  bed_.restart();
  EXPECT_EQ(shown()["state"], "failed");
  ehr_.on(kAppointments, FakeEhr::answer(200, page("p1")));
  EXPECT_EQ(bed_.post("/v1/cohorts/0/read", json::object()).status, 202);
  ASSERT_TRUE(comes_to("read"));
  ASSERT_TRUE(
      bed_.until([&] { return bed_.alerts.said().back() == "resolve ringback/north/cohort/0"; }));
  EXPECT_EQ(bed_.post("/v1/cohorts/0/read", json::object()).status, 409);
}

TEST_F(Cohorts, name_whom_they_could_not_take) {
  ehr_.on(kAppointments, FakeEhr::answer(200, page("p3")));
  bed_.start_campaign();
  bed_.post("/v1/campaigns/0/cohorts", wanted());
  ASSERT_TRUE(comes_to("read"));
  EXPECT_EQ(shown()["refused"], 1);
  EXPECT_EQ(shown()["refusals"][0]["id"], "p3");
}

TEST_F(Cohorts, are_refused_where_something_is_wrong) {
  bed_.start_campaign();
  const auto status = [&](const char* member, const json& value) {
    json body = wanted();
    body[member] = value;
    return bed_.post("/v1/campaigns/0/cohorts", body).status;
  };
  EXPECT_EQ(status("from", "yesterday"), 400);
  EXPECT_EQ(status("from", "2026-11-01T00:00:00Z"), 400) << "after its end";
  EXPECT_EQ(status("kind", "everybody"), 400);
  EXPECT_EQ(status("practitioner", "a/b"), 400);
  EXPECT_EQ(status("statuses", json::array()), 400);
  EXPECT_EQ(status("surprise", 1), 400);
  EXPECT_EQ(bed_.post("/v1/campaigns/1/cohorts", wanted()).status, 404);
  bed_.post("/v1/campaigns/0/cancel", json::object());
  EXPECT_EQ(bed_.post("/v1/campaigns/0/cohorts", wanted()).status, 409);
  EXPECT_EQ(bed_.get("/v1/cohorts").body["cohorts"].size(), 0U);
}

}  // namespace
}  // namespace rb::test
