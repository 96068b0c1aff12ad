#include "prod/adapters/alerts/alert_message.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace rb::prod {
namespace {

using Json = nlohmann::json;

const AlertEvent kFire{.kind = AlertEvent::Kind::fire,
                       .key = "ringback/north/campaign/3",
                       .severity = Alerts::Severity::critical,
                       .summary = "campaign 3 of north paused itself",
                       .at = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5} + 12h,
                       .id = "00112233445566778899aabbccddeeff"};
AlertEvent resolved() {
  AlertEvent event = kFire;
  event.kind = AlertEvent::Kind::resolve;
  return event;
}

TEST(alert_message, pagerduty) {
  Json body = Json::parse(pagerduty_body(kFire, "R0UT1NG", "east"));
  EXPECT_EQ(body["routing_key"], "R0UT1NG");
  EXPECT_EQ(body["event_action"], "trigger");
  EXPECT_EQ(body["dedup_key"], "ringback/north/campaign/3");
  EXPECT_EQ(body["payload"]["summary"], "campaign 3 of north paused itself");
  EXPECT_EQ(body["payload"]["severity"], "critical");
  EXPECT_EQ(body["payload"]["source"], "east");
  EXPECT_EQ(body["payload"]["timestamp"], "2026-10-05T12:00:00.000Z");
  body = Json::parse(pagerduty_body(resolved(), "R0UT1NG", "east"));
  EXPECT_EQ(body["event_action"], "resolve");
  EXPECT_EQ(body["dedup_key"], "ringback/north/campaign/3");
  EXPECT_FALSE(body.contains("payload"));
}

TEST(alert_message, pagerduty_keeps_to_its_lengths) {
  AlertEvent event = kFire;
  event.key = std::string(300, 'k');
  event.summary = std::string(2000, 's') + "\xFF";
  const Json body = Json::parse(pagerduty_body(event, "r", "east"));
  EXPECT_EQ(body["dedup_key"].get<std::string>().size(), 64U);
  EXPECT_EQ(body["payload"]["summary"].get<std::string>().size(), 1024U);
}

TEST(alert_message, sentry_envelope_of_three_lines) {
  std::istringstream lines(sentry_envelope(kFire, "east"));
  std::string header;
  std::string item;
  std::string payload;
  std::getline(lines, header);
  std::getline(lines, item);
  std::getline(lines, payload);
  EXPECT_EQ(Json::parse(header)["event_id"], kFire.id);
  EXPECT_EQ(Json::parse(item)["type"], "event");
  EXPECT_EQ(Json::parse(item)["length"], payload.size());
  const Json event = Json::parse(payload);
  EXPECT_EQ(event["event_id"], kFire.id);
  EXPECT_EQ(event["level"], "fatal");
  EXPECT_EQ(event["message"]["formatted"], kFire.summary);
  EXPECT_EQ(event["fingerprint"], Json::array({kFire.key}));
  const std::string end = sentry_envelope(resolved(), "east");
  EXPECT_NE(end.find("\"level\":\"info\""), std::string::npos);
  EXPECT_NE(end.find("[\"ringback/north/campaign/3\",\"resolved\"]"), std::string::npos);
}

TEST(alert_message, dsn) {
  auto dsn = read_dsn("https://abc123@sentry.example/42");
  ASSERT_TRUE(dsn);
  EXPECT_EQ(dsn->url, "https://sentry.example/api/42/envelope/");
  EXPECT_EQ(dsn->public_key, "abc123");
  EXPECT_NE(sentry_auth(*dsn).find("sentry_key=abc123"), std::string::npos);
  EXPECT_EQ(read_dsn("http://abc:secret@127.0.0.1:9000/deep/er/7")->url,
            "http://127.0.0.1:9000/deep/er/api/7/envelope/");
  for (const char* bad : {"", "https://sentry.example/42", "https://@sentry.example/42",
                          "https://a b@sentry.example/42", "https://abc@sentry.example/",
                          "https://abc@/42", "abc@sentry.example/42", "ftp://abc@x/1"}) {
    const auto read = read_dsn(bad);
    ASSERT_FALSE(read) << bad;
    EXPECT_EQ(read.error().message.find("abc"), std::string::npos);
  }
}

}  // namespace
}  // namespace rb::prod
