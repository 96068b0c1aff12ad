#include "prod/adapters/fhir/wire/outreach_note.hpp"

#include <gtest/gtest.h>

#include "edge/net/crypto.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod::fhir {
namespace {

const Instant kBegun = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5} + 12h;
const OutreachNote kNote{
    .patient = "p1",
    .identifier = "north-1",
    .campaign = "flu shots",
    .outcome = "booked",
    .appointment = "north-1",
    .escalation = "asked for a person",
    .concerns = "",
    .attempts = {{kBegun, "call", "no_answer", ""}, {kBegun + 1h, "text", "delivered", "booked"}},
    .begun = kBegun,
    .ended = kBegun + 2h};

TEST(outreach_note, communication) {
  const Json body = Json::parse(note_body(Rung::communication, kNote));
  EXPECT_EQ(body["resourceType"], "Communication");
  EXPECT_EQ(body["status"], "completed");
  EXPECT_EQ(body["identifier"][0]["value"], "north-1");
  EXPECT_EQ(body["subject"]["reference"], "Patient/p1");
  EXPECT_EQ(body["about"][0]["identifier"]["value"], "north-1");
  EXPECT_EQ(body["payload"].size(), 8U);  // without concerns
  EXPECT_EQ(body["payload"][1]["contentString"], "Outcome: booked");
  EXPECT_EQ(body["payload"][7]["contentString"],
            "Attempt: 2026-10-05T13:00:00.000Z text: delivered, booked");
}

TEST(outreach_note, questionnaire_response) {
  const Json body = Json::parse(note_body(Rung::questionnaire_response, kNote));
  EXPECT_EQ(body["identifier"]["value"], "north-1");  // one, not a list
  ASSERT_EQ(body["item"].size(), 7U);
  EXPECT_EQ(body["item"][6]["linkId"], "attempt");
  EXPECT_EQ(body["item"][6]["answer"].size(), 2U);
}

TEST(outreach_note, document_reference) {
  const Json body = Json::parse(note_body(Rung::document_reference, kNote));
  const std::string data = body["content"][0]["attachment"]["data"];
  EXPECT_NE(net::from_base64(data)->find("Escalation: asked for a person\n"), std::string::npos);
  EXPECT_EQ(body["context"]["related"][0]["identifier"]["value"], "north-1");
}

TEST(outreach_note, what_agents_wrote_of_calls_stands_in_every_form) {
  OutreachNote note = kNote;
  note.summaries = {"Wants mornings.", "Asked about parking."};
  const Json told = Json::parse(note_body(Rung::communication, note));
  EXPECT_EQ(told["payload"].size(), 10U);
  EXPECT_EQ(told["payload"][6]["contentString"], "Summary of a call: Wants mornings.");
  const Json asked = Json::parse(note_body(Rung::questionnaire_response, note));
  ASSERT_EQ(asked["item"].size(), 8U);
  EXPECT_EQ(asked["item"][6]["linkId"], "summary");
  EXPECT_EQ(asked["item"][6]["answer"].size(), 2U) << "one question, two answers";
  EXPECT_EQ(asked["item"][7]["answer"].size(), 2U);
  const Json line = Json::parse(note_body(Rung::file, note));
  EXPECT_EQ(line["summaries"][1], "Asked about parking.");
  note.told = {"insurance: Blue Shield Gold"};
  EXPECT_EQ(Json::parse(note_body(Rung::file, note))["told"][0], "insurance: Blue Shield Gold");
  EXPECT_NE(
      note_body(Rung::communication, note).find("Told by the patient: insurance: Blue Shield Gold"),
      std::string::npos);
  EXPECT_FALSE(Json::parse(note_body(Rung::file, kNote)).contains("summaries"));
}

TEST(outreach_note, a_line_of_a_file_is_one_line) {
  OutreachNote note = kNote;
  note.concerns = "a\nb\xFF";
  const std::string line = note_body(Rung::file, note);
  EXPECT_EQ(line.find('\n'), std::string::npos);
  const Json body = Json::parse(line);
  EXPECT_EQ(body["patient"], "p1");
  EXPECT_EQ(body["attempts"].size(), 2U);
}

}  // namespace
}  // namespace rb::prod::fhir
