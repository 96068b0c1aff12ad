// What an outreach came to gets into the record once, whatever happens on the way.
#include <gtest/gtest.h>

#include "tests/support/prod/fake_ehr.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using prod::FakeEhr;

constexpr const char* kNotes = "POST /fhir/Communication";
constexpr const char* kStatement =
    R"({"resourceType": "CapabilityStatement", "rest": [{"mode": "server", "resource": [
        {"type": "Communication", "interaction": [{"code": "create"}]}]}]})";

class Notes : public testing::Test {
 protected:
  Notes() { ehr_.on("GET /fhir/metadata", FakeEhr::answer(200, kStatement)); }

  // Two people get a text; the first declines.
  void decline() {
    bed_.start_campaign();
    bed_.enrol(0, {bed_.person("P1", "+12125550101"), bed_.person("P2", "+12125550102")});
    ASSERT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 2; }));
    ASSERT_TRUE(bed_.until([&] {
      return bed_.post("/v1/inbound-contacts",
                       {{"channel", "text"}, {"from", "+12125550101"}, {"text", "no"}})
                 .body["assignment"] == 0;
    }));
  }
  [[nodiscard]] json note(std::size_t number) const {
    return json::parse(ehr_.requests(kNotes).at(number).body);
  }

  FakeEhr ehr_;
  ServiceBed bed_{60, ehr_.base()};
};

TEST_F(Notes, say_what_was_tried_and_how_it_ended) {
  ehr_.on(kNotes, FakeEhr::answer(201, "{}"));
  decline();
  ASSERT_TRUE(ehr_.wait_for(kNotes, 1));
  const json written = note(0);
  EXPECT_EQ(written["subject"]["reference"], "Patient/P1");
  const std::string text = written["payload"].dump();
  EXPECT_NE(text.find("Outcome: declined"), std::string::npos) << text;
  EXPECT_NE(text.find("text: answered_human"), std::string::npos) << text;
  EXPECT_EQ(ehr_.requests(kNotes)[0].headers.get("If-None-Exist"),
            "identifier=urn%3Aringback%7Cnorth-" + bed_.tenant().store_name() + "-note-0");
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().written == 1; }));
  // Nothing is written again in another life.
  bed_.restart();
  bed_.post("/v1/patients/P2/opt-out", json::object());
  ASSERT_TRUE(ehr_.wait_for(kNotes, 2));
  EXPECT_EQ(note(1)["subject"]["reference"], "Patient/P2");
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().waiting == 0; }));
  EXPECT_EQ(ehr_.count(kNotes), 2U);
}

TEST_F(Notes, are_tried_again_until_the_server_takes_them) {
  ehr_.on(kNotes, FakeEhr::in_turn({FakeEhr::answer(503, "{}"), FakeEhr::answer(429, "{}"),
                                    FakeEhr::answer(201, "{}")}));
  decline();
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().written == 1; }));
  EXPECT_EQ(ehr_.count(kNotes), 3U);
  EXPECT_EQ(ehr_.requests(kNotes)[0].headers.get("If-None-Exist"),
            ehr_.requests(kNotes)[2].headers.get("If-None-Exist"));
}

TEST_F(Notes, that_a_crash_cut_off_are_written_after_it) {
  ehr_.on(kNotes, ehr_.hang());
  decline();
  ASSERT_TRUE(ehr_.wait_for(kNotes, 1));
  ehr_.on(kNotes, FakeEhr::answer(201, "{}"));
  bed_.restart();
  ASSERT_TRUE(ehr_.wait_for(kNotes, 2));
  EXPECT_EQ(note(1), note(0));
}

TEST_F(Notes, that_always_fail_keep_no_others_from_being_written) {
  // The server chokes on the first patient.
  ehr_.on(kNotes, [](const net::Request& request, net::Reply reply) {
    const bool chokes = request.body.find("Patient/P1") != std::string::npos;
    reply.send(net::response(chokes ? 500 : 201, "application/fhir+json", "{}"));
  });
  decline();
  ASSERT_TRUE(ehr_.wait_for(kNotes, 1));
  bed_.post("/v1/patients/P2/opt-out", json::object());
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().written == 1; }));
  EXPECT_EQ(bed_.notes().health().waiting, 1U);
  ASSERT_TRUE(bed_.until([&] {
    const auto said = bed_.alerts.said();
    return std::count(said.begin(), said.end(), "fire ringback/north/notes") > 0;
  })) << "after ten minutes";
}

TEST_F(Notes, that_are_refused_are_told_and_not_tried_again) {
  ehr_.on(kNotes, FakeEhr::answer(422, "{}"));
  decline();
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().refused == 1; }));
  ASSERT_TRUE(bed_.until([&] {
    const auto said = bed_.alerts.said();
    return std::count(said.begin(), said.end(), "fire ringback/north/notes") == 1;
  }));
  bed_.restart();
  bed_.post("/v1/patients/P2/opt-out", json::object());
  ASSERT_TRUE(ehr_.wait_for(kNotes, 2));
  EXPECT_EQ(note(1)["subject"]["reference"], "Patient/P2");
}

TEST_F(Notes, a_booking_stands_in_the_record_at_its_end) {
  ehr_.on(kNotes, FakeEhr::answer(201, "{}"));
  bed_.bookings.open({.slot = "s1",
                      .practitioner = "Practitioner/ada",
                      .service_type = {},
                      .start = bed_.clock().now() + 3 * kDay});
  bed_.start_campaign();
  bed_.enrol(0, {bed_.person("P1", "+12125550101")});
  ASSERT_EQ(bed_.post("/v1/bookings", {{"patient", "P1"}}).status, 201);
  const auto state = [&] { return bed_.get("/v1/bookings/0").body; };
  ASSERT_TRUE(bed_.until([&] { return state()["state"] == "offering"; })) << state();
  bed_.post("/v1/bookings/0/choose", {{"slot", state()["offers"][0]["slot"]}});
  ASSERT_TRUE(bed_.until([&] { return state()["state"] == "booked"; })) << state();
  const std::string identifier = state()["appointment"]["identifier"];
  bed_.post("/v1/bookings/0/escalate", json::object());
  ASSERT_TRUE(bed_.until([&] { return state()["state"] == "with_staff"; })) << state();
  EXPECT_EQ(ehr_.count(kNotes), 0U) << "it is not over";
  const std::string task = bed_.get("/v1/tasks").body["tasks"][0]["id"].dump();
  bed_.post("/v1/tasks/" + task + "/resolve", {{"result", "closed"}});
  ASSERT_TRUE(ehr_.wait_for(kNotes, 1));
  const json written = note(0);
  EXPECT_EQ(written["subject"]["reference"], "Patient/P1");
  EXPECT_EQ(written["identifier"][0]["value"],
            "north-" + bed_.tenant().store_name() + "-note-booking-0");
  const std::string text = written["payload"].dump();
  EXPECT_NE(text.find("Outcome: cancelled_by_staff"), std::string::npos) << text;
  EXPECT_NE(text.find("Requested over: api"), std::string::npos) << text;
  EXPECT_NE(text.find("Escalation: patient_asked"), std::string::npos) << text;
  EXPECT_EQ(text.find(identifier), std::string::npos) << "staff have called it off";
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().written == 1; }));
  bed_.restart();
  ASSERT_TRUE(bed_.until([&] { return bed_.notes().health().waiting == 0; }));
  EXPECT_EQ(ehr_.count(kNotes), 1U);
}

}  // namespace
}  // namespace rb::test
