// Tasks of the EHR, and the offices that work on them.
#include <gtest/gtest.h>

#include "core/log/json.hpp"
#include "tests/unit/sim/sandbox/ehr_asker.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr const char* kEhr =
    "population: {patients: 40}\n"
    "ehr: {requests_per_second: 1000, burst: 1000, lost_answers: 0%, error_rate: 0%}\n";

Json task_of(const std::string& name, const std::string& slot) {
  return {{"resourceType", "Task"},
          {"status", "requested"},
          {"intent", "proposal"},
          {"identifier",
           {{{"system", "urn:ringback"}, {"value", "clinic-s1-office-" + name}},
            {{"system", "urn:ringback"}, {"value", "clinic-s1-office"}}}},
          {"code", {{"coding", {{{"system", "urn:ringback"}, {"code", "appointment-request"}}}}}},
          {"for", {{"reference", "Patient/p1"}}},
          {"focus", {{"reference", "Slot/" + slot}}}};
}
std::string condition(const std::string& name) {
  return "identifier=urn%3Aringback%7Cclinic-s1-office-" + name;
}

class Offices : public Ehr {
 public:
  explicit Offices(const std::string& offices)
      : Ehr(kEhr + ("bookings: {offices: " + offices + "}\n")) {
    login();
  }
  // So late that nobody else has it by the time an office answers.
  std::string slot() {
    const std::string from = rfc3339(world.sandbox->now() + 14 * kDay).substr(0, 10);
    return get("Slot?status=free&_count=1&start=ge" + from)["entry"][0]["resource"]["id"];
  }
  // The number of the Task; empty: it was not made.
  std::string request(const std::string& name, const std::string& slot) {
    const auto response = ask("POST", "Task", task_of(name, slot), condition(name));
    last = response->status;
    return last == 201 ? Json::parse(response->body)["id"].get<std::string>() : std::string();
  }
  // What it is once its status is another one, and when.
  Json next(const std::string& id, const std::string& status, Millis within = 2 * kDay) {
    const Instant end = world.sandbox->now() + within;
    while (world.sandbox->now() < end) {
      login();
      Json task = get("Task/" + id);
      if (task["status"] != status) return task;
      world.pass(10min);
    }
    return {};
  }
  int last = 0;
};

// Everybody sees to everything.
constexpr const char* kLadder =
    "ladder: [{channel: fhir, patience: 2h}], misses: {fhir: 0%}, undelivered: 0%, unreported: 0%";

TEST(Tasks, AreMadeOnceFoundAndChanged) {
  Ehr ehr(kEhr);
  ehr.login();
  const auto made = ehr.ask("POST", "Task", task_of("5-1-0", "5"), condition("5-1-0"));
  ASSERT_EQ(made->status, 201);
  EXPECT_EQ(made->headers.get("Location"), "http://127.0.0.1:8/fhir/Task/1");
  EXPECT_EQ(made->headers.get("ETag"), "W/\"1\"");
  EXPECT_EQ(ehr.ask("POST", "Task", task_of("5-1-0", "5"), condition("5-1-0"))->status, 200);
  EXPECT_EQ(ehr.ask("POST", "Task", task_of("5-1-1", "5"), condition("5-1-1"))->status, 201);
  const auto found = [&](const std::string& query) {
    return ehr.get("Task?" + query)["entry"].size();
  };
  EXPECT_EQ(found(condition("5-1-0")), 1U);
  EXPECT_EQ(found("identifier=urn%3Aringback%7Cclinic-s1-office"), 2U);
  EXPECT_EQ(found("identifier=urn%3Aother%7Cclinic-s1-office"), 0U);
  EXPECT_EQ(found("code=urn%3Aringback%7Cappointment-request"), 2U);
  EXPECT_EQ(found("code=other"), 0U);
  EXPECT_EQ(found("status=requested,accepted"), 2U);
  const Json first = ehr.get("Task?code=appointment-request&_count=1");
  EXPECT_EQ(first["entry"].size(), 1U);
  EXPECT_EQ(first["link"][1]["relation"], "next");

  const std::string since = rfc3339(ehr.world.sandbox->now() + 1h).substr(0, 19) + "Z";
  ehr.world.pass(2h);
  ehr.login();
  Json task = ehr.get("Task/1");
  task["status"] = "received";
  EXPECT_EQ(ehr.ask("PUT", "Task/1", task, "", "W/\"7\"")->status, 412);
  const auto changed = ehr.ask("PUT", "Task/1", task, "", "W/\"1\"");
  EXPECT_EQ(changed->status, 200);
  EXPECT_EQ(Json::parse(changed->body)["meta"]["versionId"], "2");
  EXPECT_EQ(ehr.ask("PUT", "Task/1", task, "", "W/\"1\"")->status, 412);
  const Json news = ehr.get("Task?_lastUpdated=ge" + since);
  ASSERT_EQ(news["entry"].size(), 1U);
  EXPECT_EQ(news["entry"][0]["resource"]["status"], "received");
}

TEST(Tasks, RefusesWhatItCannotRead) {
  Ehr ehr(kEhr);
  ehr.login();
  EXPECT_EQ(ehr.ask("POST", "Task", Json::array({1}))->status, 400);
  EXPECT_EQ(ehr.ask("POST", "Task", {{"resourceType", "Task"}})->status, 400);
  EXPECT_EQ(ehr.ask("POST", "Task", task_of("5-1-0", "5"), "code=x")->status, 400);
  EXPECT_EQ(ehr.ask("GET", "Task/1")->status, 404);
  EXPECT_EQ(ehr.ask("POST", "Task", task_of("odd", "x"))->status, 201);
  EXPECT_EQ(ehr.ask("GET", "Task?_lastUpdated=soon")->status, 400);
  EXPECT_EQ(ehr.ask("DELETE", "Task/1")->status, 404);
  EXPECT_EQ(ehr.ask("PUT", "Task/1", {{"resourceType", "Slot"}})->status, 400);
}

TEST(Tasks, OfficesAcknowledgeAndAccept) {
  Offices offices(std::string("{") + kLadder +
                  ", refuses: 0%, counters: 0%, silent: 0%, acknowledges: 100%,"
                  " answer_median: 2h, answer_p99: 3h}");
  const std::string id = offices.request("5-1-0", offices.slot());
  ASSERT_FALSE(id.empty());
  EXPECT_EQ(offices.next(id, "requested")["status"], "received");
  EXPECT_EQ(offices.next(id, "received")["status"], "accepted");
  EXPECT_TRUE(offices.next(id, "accepted").is_null());
}

TEST(Tasks, OfficesRefuseWithAReason) {
  Offices offices(std::string("{") + kLadder +
                  ", refuses: 100%, counters: 0%, silent: 0%, acknowledges: 0%}");
  const std::string id = offices.request("5-1-0", offices.slot());
  const Json task = offices.next(id, "requested", 7 * kDay);
  EXPECT_EQ(task["status"], "rejected");
  EXPECT_EQ(task["statusReason"]["text"], "no time left");
  EXPECT_FALSE(task.contains("output"));
}

TEST(Tasks, OfficesNameOtherSlots) {
  Offices offices(std::string("{") + kLadder +
                  ", refuses: 0%, counters: 100%, silent: 0%, acknowledges: 0%}");
  const std::string asked = offices.slot();
  const Json task = offices.next(offices.request("5-1-0", asked), "requested", 7 * kDay);
  EXPECT_EQ(task["status"], "rejected");
  ASSERT_FALSE(task["output"].empty());
  for (const Json& output : task["output"]) {
    EXPECT_EQ(output["type"]["text"], "other time");
    const std::string slot = output["valueReference"]["reference"];
    EXPECT_NE(slot, "Slot/" + asked);
    EXPECT_EQ(offices.get(slot)["status"], "free");
  }
}

TEST(Tasks, WhatIsCalledOffIsNotAnswered) {
  Offices offices(std::string("{") + kLadder +
                  ", refuses: 0%, counters: 0%, silent: 0%, acknowledges: 100%}");
  const std::string id = offices.request("5-1-0", offices.slot());
  Json task = offices.get("Task/" + id);
  task["status"] = "cancelled";
  EXPECT_EQ(offices.ask("PUT", "Task/" + id, task, "", "W/\"1\"")->status, 200);
  EXPECT_TRUE(offices.next(id, "cancelled", 5 * kDay).is_null());
}

TEST(Tasks, MessagesFailOrNobodyKnows) {
  Offices refused("{ladder: [{channel: fhir, patience: 2h}], undelivered: 100%, unreported: 0%}");
  EXPECT_TRUE(refused.request("5-1-0", refused.slot()).empty());
  EXPECT_EQ(refused.last, 422);
  EXPECT_EQ(refused.get("Task?code=appointment-request")["entry"].size(), 0U);
}

TEST(Tasks, OfMessagesThatNobodyReportsHalfArrive) {
  Offices odd("{ladder: [{channel: fhir, patience: 2h}], unreported: 100%}");
  const std::string slot = odd.slot();
  for (int i = 0; i < 40; ++i) {
    EXPECT_TRUE(odd.request(std::to_string(i) + "-1-0", slot).empty());
    EXPECT_EQ(odd.last, 500);
  }
  const std::size_t there = odd.get("Task?code=appointment-request")["entry"].size();
  EXPECT_GT(there, 8U);
  EXPECT_LT(there, 32U);
}

TEST(Tasks, WithoutALadderOfficesAnswerAsTheyAreAsked) {
  Offices offices("{refuses: 0%, counters: 0%, silent: 0%}");
  EXPECT_EQ(offices.next(offices.request("5-1-0", offices.slot()), "requested", 7 * kDay)["status"],
            "accepted");
}

}  // namespace
}  // namespace rb::sim::sandbox
