// The EHR's shapes, limits and faults in simulated time.
#include <gtest/gtest.h>

#include "tests/unit/sim/sandbox/ehr_asker.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr const char* kGood =
    "population: {patients: 40}\n"
    "ehr: {requests_per_second: 1000, burst: 1000, lost_answers: 0%, error_rate: 0%}\n";

TEST(Fhir, NeedsATokenThatEnds) {
  Ehr ehr(kGood);
  EXPECT_EQ(ehr.ask("GET", "Slot")->status, 401);
  EXPECT_EQ(ehr.token({{"alg", "none"}})->status, 400);
  ehr.login();
  EXPECT_EQ(ehr.ask("GET", "Slot")->status, 200);
  ehr.world.pass(2h);
  EXPECT_EQ(ehr.ask("GET", "Slot")->status, 401);
}

TEST(Fhir, SlotsAreOnWorkingDaysAndPagesDoNotOverlap) {
  Ehr ehr(kGood);
  ehr.login();
  std::set<std::string> seen;
  std::string what = "Slot?status=free&_count=200";
  std::size_t pages = 0;
  while (!what.empty() && ++pages < 20) {
    const Json bundle = ehr.get(what);
    EXPECT_EQ(bundle["type"], "searchset");
    for (const Json& entry : bundle["entry"]) {
      const Json& slot = entry["resource"];
      EXPECT_TRUE(seen.insert(slot["id"]).second) << slot;
      EXPECT_EQ(slot["resourceType"], "Slot");
      EXPECT_EQ(slot["status"], "free");
      const Instant start = *read_instant(slot["start"].get<std::string>());
      EXPECT_EQ(*read_instant(slot["end"].get<std::string>()) - start, 15min);
      const auto day = std::chrono::floor<std::chrono::days>(start - 4h);  // New York in spring
      const std::chrono::weekday weekday{day};
      EXPECT_NE(weekday, std::chrono::Saturday);
      EXPECT_NE(weekday, std::chrono::Sunday);
      EXPECT_GE(start - 4h - day, 9h);
      EXPECT_LT(start - 4h - day, 17h);
    }
    what.clear();
    for (const Json& link : bundle["link"]) {
      if (link["relation"] != "next") continue;
      const std::string url = link["url"];
      what = url.substr(url.find("/fhir/") + 6);
    }
  }
  EXPECT_EQ(seen.size(), 1080U);  // two for each patient and a thousand
}

TEST(Fhir, RefusesWhatItCannotRead) {
  Ehr ehr(kGood);
  ehr.login();
  const auto code = [&](const std::string& method, const std::string& what, const Json& body = {}) {
    const auto response = ehr.ask(method, what, body);
    EXPECT_EQ(Json::parse(response->body)["resourceType"], "OperationOutcome") << what;
    return response->status;
  };
  EXPECT_EQ(code("GET", "Slot?start=soon"), 400);
  EXPECT_EQ(code("GET", "Appointment?date=zz2026-01-01"), 400);
  EXPECT_EQ(code("GET", "Slot/99999"), 404);
  EXPECT_EQ(code("GET", "Slot/1/history"), 404);
  EXPECT_EQ(code("GET", "Observation"), 404);
  EXPECT_EQ(code("DELETE", "Slot/1"), 404);
  EXPECT_EQ(code("POST", "Appointment"), 400);
  EXPECT_EQ(code("POST", "Appointment", {{"resourceType", "Slot"}}), 400);
  EXPECT_EQ(code("POST", "Appointment", Json::array({1})), 400);
  EXPECT_EQ(code("POST", "Appointment", {{"resourceType", "Appointment"}, {"slot", {1}}}), 422);
  EXPECT_EQ(code("POST", "Appointment", Ehr::appointment("p1", "99999", "x-1")), 422);
  EXPECT_EQ(code("POST", "Appointment", Ehr::appointment("p99", "1", "x-1")), 422);
  EXPECT_EQ(code("PUT", "Slot/1", {{"resourceType", "Slot"}}), 400);
}

TEST(Fhir, ACancelledAppointmentGivesItsSlotBack) {
  Ehr ehr(kGood);
  ehr.login();
  const auto made = ehr.ask("POST", "Appointment", Ehr::appointment("p1", "5", "clinic-1"));
  ASSERT_EQ(made->status, 201);
  Json body = Json::parse(made->body);
  EXPECT_EQ(made->headers.get("Location"),
            "http://127.0.0.1:8/fhir/Appointment/" + body["id"].get<std::string>());
  EXPECT_EQ(ehr.get("Slot/5")["status"], "busy");
  EXPECT_EQ(ehr.ask("POST", "Appointment", Ehr::appointment("p2", "5", "clinic-2"))->status, 409);
  body["status"] = "cancelled";
  EXPECT_EQ(ehr.ask("PUT", "Appointment/" + body["id"].get<std::string>(), body)->status, 200);
  EXPECT_EQ(ehr.get("Slot/5")["status"], "free");
  EXPECT_EQ(ehr.ask("POST", "Appointment", Ehr::appointment("p2", "5", "clinic-2"))->status, 201);
  const auto ledger = ehr.world.ledger();
  ASSERT_EQ(ledger.size(), 2U);
  EXPECT_EQ(ledger[0]["booking"]["cancelled"], true);
  EXPECT_EQ(ledger[1]["booking"]["identifier"], "clinic-2");
}

Json change_of(const Json& slot, const std::string& status, const std::string& if_match) {
  Json resource = slot;
  resource["status"] = status;
  const std::string id = slot["id"];
  return {{"resource", resource},
          {"request", {{"method", "PUT"}, {"url", "Slot/" + id}, {"ifMatch", if_match}}}};
}
Json booking_of(const std::string& patient, const std::string& slot, const std::string& name) {
  return {{"resource", Ehr::appointment(patient, slot, name)},
          {"request",
           {{"method", "POST"},
            {"url", "Appointment"},
            {"ifNoneExist", "identifier=urn%3Ax%7C" + name}}}};
}
Json transaction(const Json& entries) {
  return {{"resourceType", "Bundle"}, {"type", "transaction"}, {"entry", entries}};
}

TEST(Fhir, ATransactionMarksASlotAndBooksItOrDoesNeither) {
  Ehr ehr(kGood);
  ehr.login();
  const auto statement = ehr.get("metadata");
  EXPECT_EQ(statement["rest"][0]["interaction"][0]["code"], "transaction");
  const Json read = ehr.get("Slot/5");
  const auto both = [&](const std::string& patient, const std::string& name,
                        const std::string& if_match) {
    return ehr.ask(
        "POST", "",
        transaction({change_of(read, "busy", if_match), booking_of(patient, "5", name)}));
  };
  const auto made = both("p1", "clinic-1", "W/\"1\"");
  ASSERT_EQ(made->status, 200);
  const Json answer = Json::parse(made->body);
  EXPECT_EQ(answer["type"], "transaction-response");
  ASSERT_EQ(answer["entry"].size(), 2U);
  EXPECT_EQ(answer["entry"][0]["response"]["status"], "200 OK");
  EXPECT_EQ(answer["entry"][1]["response"]["status"], "201 Created");
  const std::string id = answer["entry"][1]["resource"]["id"];
  EXPECT_EQ(answer["entry"][1]["response"]["location"],
            "http://127.0.0.1:8/fhir/Appointment/" + id);
  const Json slot = ehr.get("Slot/5");
  EXPECT_EQ(slot["status"], "busy");
  EXPECT_EQ(answer["entry"][0]["resource"], slot);
  EXPECT_EQ(answer["entry"][0]["response"]["etag"],
            "W/\"" + slot["meta"]["versionId"].get<std::string>() + '"');

  // Who read the slot before that comes too late, and nothing of theirs is done.
  EXPECT_EQ(both("p2", "clinic-2", "W/\"1\"")->status, 412);
  EXPECT_EQ(ehr.get("Appointment?identifier=clinic-2")["entry"].size(), 0U);
  EXPECT_EQ(ehr.get("Slot/5"), slot);
  ASSERT_EQ(ehr.world.ledger().size(), 1U);
  EXPECT_EQ(ehr.world.ledger()[0]["booking"]["identifier"], "clinic-1");
}

TEST(Fhir, ATransactionThatIsRefusedLeavesTheSlot) {
  Ehr ehr(kGood);
  ehr.login();
  ASSERT_EQ(ehr.ask("POST", "Appointment", Ehr::appointment("p1", "6", "clinic-1"))->status, 201);
  const Json read = ehr.get("Slot/5");
  const auto status = [&](const Json& entries) {
    const auto response = ehr.ask("POST", "", transaction(entries));
    EXPECT_EQ(Json::parse(response->body)["resourceType"], "OperationOutcome") << entries;
    return response->status;
  };
  const std::string first = "W/\"1\"";
  const Json busy = change_of(read, "busy", first);
  EXPECT_EQ(status({busy, booking_of("p2", "6", "clinic-2")}), 409);
  EXPECT_EQ(status({booking_of("p99", "5", "clinic-2"), busy}), 422);
  EXPECT_EQ(status({change_of(read, "free", first), booking_of("p2", "5", "clinic-2")}), 409);
  EXPECT_EQ(status({busy, busy}), 400);
  EXPECT_EQ(status({busy, Json{{"request", {{"method", "GET"}, {"url", "Slot/5"}}}}}), 400);
  EXPECT_EQ(status({busy, Json{{"request", 1}}}), 400);
  EXPECT_EQ(status(Json{{"a", 1}}), 400);
  Json elsewhere = busy;
  for (const char* url : {"Slot/99999", "Slot/", "Slot/1/5"}) {
    elsewhere["request"]["url"] = url;
    EXPECT_EQ(status({elsewhere, booking_of("p2", "5", "clinic-2")}), 404) << url;
  }
  EXPECT_EQ(ehr.ask("POST", "", Json{{"resourceType", "Bundle"}, {"type", "batch"}})->status, 400);
  EXPECT_EQ(ehr.ask("GET", "")->status, 404);
  EXPECT_EQ(ehr.get("Slot/5"), read);
  EXPECT_EQ(ehr.world.ledger().size(), 1U);
}

TEST(Fhir, ATransactionWithAnAppointmentThatIsThereMarksTheSlotOnly) {
  Ehr ehr(kGood);
  ehr.login();
  ASSERT_EQ(ehr.ask("POST", "Appointment", Ehr::appointment("p1", "6", "clinic-1"))->status, 201);
  const Json read = ehr.get("Slot/5");
  const auto response =
      ehr.ask("POST", "",
              transaction({change_of(read, "busy", "W/\"1\""), booking_of("p1", "5", "clinic-1")}));
  ASSERT_EQ(response->status, 200);
  const Json answer = Json::parse(response->body);
  EXPECT_EQ(answer["entry"][1]["response"]["status"], "200 OK");
  EXPECT_EQ(answer["entry"][1]["resource"]["slot"][0]["reference"], "Slot/6");
  EXPECT_EQ(ehr.get("Slot/5")["status"], "busy");
  const std::string version = answer["entry"][0]["response"]["etag"];
  EXPECT_EQ(
      ehr.ask("POST", "", transaction(Json::array({change_of(read, "free", version)})))->status,
      200);
  EXPECT_EQ(ehr.get("Slot/5")["status"], "free");
  EXPECT_EQ(ehr.world.ledger().size(), 1U);
}

TEST(Fhir, SlotsOpenDayByDay) {
  Ehr ehr(
      "population: {patients: 10}\n"
      "ehr: {open_slots: 2, new_slots_per_day: 3, lost_answers: 0%, error_rate: 0%}\n");
  ehr.login();
  EXPECT_EQ(ehr.get("Slot?status=free")["entry"].size(), 2U);
  ehr.world.pass(24h);
  ehr.login();
  EXPECT_EQ(ehr.get("Slot?status=free")["entry"].size(), 5U);
}

TEST(Fhir, HasTheScenariosOutagesAndLosesAnswers) {
  Ehr ehr(
      "population: {patients: 10}\n"
      "ehr: {requests_per_second: 1000, burst: 1000, lost_answers: 100%, error_rate: 0%,"
      " outages: [{from: day 1 10:00, for: 1h}]}\n");
  ehr.login();
  const Instant before = ehr.world.sandbox->now();
  EXPECT_FALSE(ehr.ask("POST", "Appointment", Ehr::appointment("p1", "5", "clinic-1")));
  EXPECT_GE(ehr.world.sandbox->now() - before, 30s);  // as long as we would have waited
  EXPECT_EQ(ehr.world.ledger().size(), 1U);           // and carried out all the same
  ehr.world.pass(65min);
  ehr.login();
  int refused = 0;
  for (int i = 0; i < 20; ++i) {
    const auto response = ehr.ask("POST", "Appointment", Ehr::appointment("p2", "6", "clinic-2"));
    refused += response && response->status == 503;
  }
  EXPECT_GT(refused, 10);
  EXPECT_LT(refused, 20);                    // some hang
  EXPECT_EQ(ehr.world.ledger().size(), 1U);  // and do nothing
}

}  // namespace
}  // namespace rb::sim::sandbox
