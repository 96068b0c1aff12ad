#include "prod/adapters/fhir/wire/slot_transaction.hpp"

#include <gtest/gtest.h>

namespace rb::prod::fhir {
namespace {

Json slot_with(const Json& meta) {
  return {{"resourceType", "Slot"},
          {"id", "s1"},
          {"meta", meta},
          {"status", "free"},
          {"comment", "room 4"},
          {"schedule", {{"reference", "Schedule/1"}}},
          {"start", "2026-10-05T18:30:00Z"},
          {"end", "2026-10-05T19:00:00Z"}};
}
std::string response(const std::string& appointment,
                     const std::string& slot = R"({"response": {"status": "200"}})") {
  return R"({"resourceType": "Bundle", "type": "transaction-response", "entry": [)" + slot + "," +
         appointment + "]}";
}

TEST(fhir_slot_transaction, a_version_is_of_a_whole_slot) {
  const auto version = [](const Json& meta) { return read_free_slot(slot_with(meta))->version; };
  EXPECT_EQ(version({{"versionId", "3"}}), "3");
  EXPECT_EQ(version({{"versionId", "a.b-1"}, {"tag", {{{"code", "x"}}}}}), "a.b-1");
  EXPECT_EQ(version({{"versionId", "3"}, {"tag", {{{"code", "SUBSETTED"}}}}}), "");
  for (const Json& none : {Json("3"), Json(3), Json::object(), Json{{"versionId", 3}},
                           Json{{"versionId", "3\""}}, Json{{"versionId", ""}}}) {
    EXPECT_EQ(version(none), "") << none;
  }
}

TEST(fhir_slot_transaction, changes_nothing_of_the_slot_but_its_status) {
  const Json read = slot_with({{"versionId", "3"}, {"source", "urn:y"}});
  const Booking booking{
      .patient = "p1", .identifier = "north-1", .slot = *read_free_slot(read), .service_type = {}};
  const Json bundle = Json::parse(booking_transaction(booking, "https://e.example/Slot/s1", "i=x"));
  EXPECT_EQ(bundle["resourceType"], "Bundle");
  EXPECT_EQ(bundle["type"], "transaction");
  ASSERT_EQ(bundle["entry"].size(), 2U);
  const Json& slot = bundle["entry"][0];
  EXPECT_EQ(slot["fullUrl"], "https://e.example/Slot/s1");
  EXPECT_EQ(slot["request"], (Json{{"method", "PUT"}, {"url", "Slot/s1"}, {"ifMatch", "W/\"3\""}}));
  Json busy = read;
  busy["status"] = "busy";
  EXPECT_EQ(slot["resource"], busy);
  const Json& appointment = bundle["entry"][1];
  EXPECT_EQ(appointment["request"],
            (Json{{"method", "POST"}, {"url", "Appointment"}, {"ifNoneExist", "i=x"}}));
  EXPECT_EQ(appointment["resource"], booking_resource(booking));

  const Json back =
      Json::parse(release_transaction(booking.slot, "https://e.example/Slot/s1", "4"));
  ASSERT_EQ(back["entry"].size(), 1U);
  EXPECT_EQ(back["entry"][0]["request"]["ifMatch"], "W/\"4\"");
  EXPECT_EQ(back["entry"][0]["resource"], read);
}

TEST(fhir_slot_transaction, what_the_answer_says) {
  auto said = read_booking_response(
      response(R"({"response": {"status": "201 Created", "location": "Appointment/7/_history/1"}})",
               R"({"response": {"status": "200 OK", "etag": "W/\"4\""}})"));
  ASSERT_TRUE(said);
  EXPECT_FALSE(said->was_there);
  EXPECT_FALSE(said->appointment);
  EXPECT_EQ(said->location, "Appointment/7/_history/1");
  EXPECT_EQ(said->slot_version, "4");
  said = read_booking_response(response(
      R"({"response": {"status": "200"}, "resource": {"resourceType": "Appointment", "id": "7",
          "status": "booked", "slot": [{"reference": "https://e.example/Slot/s9"}, {}]}})"));
  ASSERT_TRUE(said);
  EXPECT_TRUE(said->was_there);
  EXPECT_EQ(said->appointment->slots, std::vector<std::string>{"s9"});
  EXPECT_EQ(said->slot_version, "");
  said = read_booking_response(
      response(R"({"response": {"status": "201", "location": "Appointment/7"}})",
               R"({"response": {"status": "200"}, "resource": {"meta": {"versionId": "b"}}})"));
  EXPECT_EQ(said->slot_version, "b");
}

TEST(fhir_slot_transaction, an_answer_that_does_not_say_that_it_is_there) {
  for (const char* status : {"412 Precondition Failed", "2010", "", "204", "created"}) {
    EXPECT_FALSE(read_booking_response(
        response(R"({"response": {"status": ")" + std::string(status) + "\"}}")))
        << status;
  }
  const std::string made = R"({"response": {"status": "201"}})";
  for (const std::string& text :
       {std::string(), std::string("{}"), made, response("{}"), response("null"),
        response(made + "," + made), response(R"({"response": {"status": 201}})"),
        R"({"resourceType": "Bundle", "type": "batch-response", "entry": [{}, )" + made + "]}",
        R"({"resourceType": "Bundle", "type": "transaction-response", "entry": [)" + made + "]}"}) {
    EXPECT_FALSE(read_booking_response(text)) << text;
  }
}

}  // namespace
}  // namespace rb::prod::fhir
