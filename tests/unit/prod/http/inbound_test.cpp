// What people do of their own accord reaches the outreach that they mean, and a wish to be left
// alone is kept whoever it comes from.
#include <gtest/gtest.h>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

json text(const std::string& from, const std::string& words) {
  return {{"channel", "text"}, {"from", from}, {"text", words}};
}

TEST(Inbound, a_yes_books_the_outreach_that_was_in_touch) {
  ServiceBed bed;
  const auto campaign = bed.start_campaign();
  EXPECT_EQ(bed.enrol(campaign, {bed.person("P1", "+12125550101")}).body["enrolled"], 1);
  ASSERT_TRUE(bed.until([&] { return bed.carrier.texts().size() == 1; }));
  // It can be answered once it was delivered.
  Answered said;
  ASSERT_TRUE(bed.until([&] {
    said = bed.post("/v1/inbound-contacts", text("(212) 555-0101", "Yes"));
    return said.body["assignment"] == 0;
  }));
  EXPECT_EQ(said.body["understood"], "yes");
  ASSERT_TRUE(bed.until([&] { return bed.get("/v1/counters").body["endings"]["booked"] == 1; }));
}

TEST(Inbound, a_stop_silences_the_household_and_nothing_else) {
  ServiceBed bed;
  const auto campaign = bed.start_campaign();
  bed.enrol(campaign, {bed.person("P1", "+12125550101"), bed.person("P2", "+12125550101"),
                       bed.person("P3", "+12125550103")});
  const auto said = bed.post("/v1/inbound-contacts", text("+12125550101", "please stop"));
  EXPECT_EQ(said.status, 200);
  EXPECT_EQ(said.body["understood"], "stop");
  EXPECT_EQ(said.body["opted_out"], 2);
  EXPECT_EQ(bed.get("/v1/patients/P1").body["opted_out"], true);
  EXPECT_EQ(bed.get("/v1/patients/P2").body["opted_out"], true);
  EXPECT_EQ(bed.get("/v1/patients/P3").body["opted_out"], false);
}

TEST(Inbound, a_stop_from_a_number_that_nobody_has_holds_for_whoever_gets_it) {
  ServiceBed bed;
  const auto said = bed.post("/v1/inbound-contacts", text("+12125550101", "STOP"));
  EXPECT_EQ(said.body["opted_out"], 0);
  EXPECT_EQ(bed.post("/v1/opt-outs", {{"numbers", {"212-555-0102", "+12125550102"}}}).status, 200);
  bed.restart();
  const auto campaign = bed.start_campaign();
  bed.enrol(campaign, {bed.person("P1", "+12125550101"), bed.person("P2", "+12125550102"),
                       bed.person("P3", "+12125550103")});
  ASSERT_TRUE(bed.until([&] { return bed.carrier.texts().size() == 1; }));
  EXPECT_EQ(bed.carrier.texts()[0].to, "+12125550103");
  EXPECT_EQ(bed.get("/v1/patients/P1").body["opted_out"], true);
  EXPECT_EQ(bed.get("/v1/patients/P2").body["opted_out"], true);
  EXPECT_EQ(bed.get("/v1/counters").body["endings"]["opted_out"], 2);
}

TEST(Inbound, a_row_that_says_opted_out_holds_whoever_is_known_already) {
  ServiceBed bed;
  bed.start_campaign();
  bed.enrol(0, {bed.person("P1", "+12125550101")});
  json row = bed.person("P1", "+12125550101");
  row["opted_out"] = true;
  bed.enrol(0, {row});
  EXPECT_EQ(bed.get("/v1/patients/P1").body["opted_out"], true);
  row = bed.person("P2", "+12125550102");
  bed.enrol(0, {row});
  row["consent"] = false;
  EXPECT_EQ(bed.enrol(0, {row}).body["refused"][0]["column"], "consent");
}

TEST(Inbound, a_call_decides_by_number_or_by_patient) {
  ServiceBed bed;
  const auto campaign = bed.start_campaign();
  bed.enrol(campaign, {bed.person("P1", "+12125550101"), bed.person("P2", "+12125550102")});
  ASSERT_TRUE(bed.until([&] { return bed.carrier.texts().size() == 2; }));
  const auto call = [&](json who, const std::string& act) {
    who["channel"] = "call";
    who["act"] = act;
    return bed.post("/v1/inbound-contacts", who);
  };
  ASSERT_TRUE(bed.until([&] {
    return call({{"from", "+12125550101"}}, "declined").status == 200;
  }));
  EXPECT_EQ(call({{"patient", "P2"}}, "opted_out").status, 200);
  EXPECT_EQ(call({{"patient", "P9"}}, "declined").status, 404);
  EXPECT_EQ(call({{"from", "+12125550109"}}, "declined").status, 404);
  const auto endings = bed.get("/v1/counters").body["endings"];
  EXPECT_EQ(endings["declined"], 1);
  EXPECT_EQ(endings["opted_out"], 1);
}

TEST(Inbound, what_cannot_be_read_is_said_with_a_pointer) {
  ServiceBed bed;
  const auto pointer = [&](const json& body) {
    const auto answer = bed.post("/v1/inbound-contacts", body);
    EXPECT_EQ(answer.status, 400) << answer.body;
    std::string pointers;
    for (const auto& fault : answer.body["errors"]) {
      pointers += fault["pointer"].get<std::string>() + ' ';
    }
    return pointers;
  };
  EXPECT_EQ(pointer(text("555", "yes")), "/from ");
  EXPECT_EQ(pointer({{"channel", "text"}, {"from", "+12125550101"}}), "/text ");
  EXPECT_EQ(pointer({{"channel", "call"}, {"act", "declined"}}), " ");
  EXPECT_EQ(pointer({{"channel", "call"}, {"patient", "P1"}, {"act", "sang"}}), "/act ");
  EXPECT_EQ(pointer({{"channel", "call"}, {"patient", "P1"}, {"act", "declined"}, {"text", "?"}}),
            "/text ");
  EXPECT_EQ(bed.post("/v1/opt-outs", {{"numbers", {1, "x"}}}).body["errors"].size(), 2U);
}

}  // namespace
}  // namespace rb::test
