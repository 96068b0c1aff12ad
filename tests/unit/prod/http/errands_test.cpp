// What reads much: the history of an outreach, copies of the store.
#include <gtest/gtest.h>

#include <filesystem>

#include "prod/store/sqlite/sqlite_store.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

std::vector<std::string> kinds_of(const nlohmann::json& history) {
  std::vector<std::string> kinds;
  for (const auto& event : history["events"]) {
    for (const auto& [name, value] : event["event"].items()) {
      if (value.is_object()) kinds.push_back(name);
    }
  }
  return kinds;
}

TEST(History, is_of_one_outreach_with_its_campaign_and_patient) {
  ServiceBed bed;
  const auto campaign = bed.start_campaign();
  bed.enrol(campaign, {bed.person("P1", "+12125550101"), bed.person("P2", "+12125550102")});
  ASSERT_TRUE(bed.until([&] { return bed.carrier.texts().size() == 2; }));
  bed.post("/v1/campaigns/0/pause", nlohmann::json::object());
  bed.post("/v1/patients/P2/opt-out", nlohmann::json::object());
  bed.post("/v1/patients/P1/opt-out", nlohmann::json::object());
  const auto history = bed.get("/v1/assignments/0/history");
  ASSERT_EQ(history.status, 200);
  const auto kinds = kinds_of(history.body);
  const auto count = [&](const char* kind) { return std::count(kinds.begin(), kinds.end(), kind); };
  EXPECT_EQ(kinds.front(), "patient_enrolled") << history.body;
  EXPECT_EQ(kinds.back(), "assignment_ended");
  EXPECT_EQ(count("attempt_intended"), 1);
  EXPECT_EQ(count("campaign_paused"), 1);
  EXPECT_EQ(count("patient_opted_out"), 1) << "the other patient's is none of theirs";
  EXPECT_EQ(bed.get("/v1/assignments/2/history").status, 404);
  EXPECT_EQ(bed.get("/v1/assignments/x/history").status, 404);
}

TEST(Backup, is_a_whole_store_and_made_once_for_a_request) {
  ServiceBed bed;
  bed.enrol(bed.start_campaign(), {bed.person("P1", "+12125550101")});
  const auto made = bed.post("/v1/backups", nlohmann::json::object(), "nightly");
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string name = made.body["name"];
  const auto again = bed.post("/v1/backups", nlohmann::json::object(), "nightly");
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body["name"], name);
  EXPECT_EQ(bed.post("/v1/backups", nlohmann::json::object(), "another").status, 201);
  const auto list = bed.ask("GET", "/v1/backups", {}, bed.headers_of(prod::Role::admin));
  EXPECT_EQ(list.body["backups"].size(), 2U);
  const auto store = prod::SqliteStore::open(bed.path("backups/" + name));
  ASSERT_TRUE(store) << store.error().message;
  EXPECT_GT((*store)->health().last_sequence, 0U);
}

TEST(Backup, says_why_none_was_made) {
  ServiceBed bed;
  std::filesystem::create_symlink("/dev/null", bed.path("backups"));
  const auto failed = bed.post("/v1/backups", nlohmann::json::object());
  EXPECT_EQ(failed.status, 500);
  EXPECT_EQ(failed.body["title"], "No backup was made");
}

}  // namespace
}  // namespace rb::test
