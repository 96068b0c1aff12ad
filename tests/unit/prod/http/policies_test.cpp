// Policies by version: what is stored, what is active, and that campaigns keep what they began
// with.
#include <gtest/gtest.h>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

std::string policy(const std::string& gap, const std::string& message = "hello") {
  return "policy: shots\npurpose: recall\nlegal_class: informational_consented\n"
         "windows:\n  - {days: daily, hours: [\"08:00-21:00\"]}\n"
         "cadence:\n  - {step: text, channel: text, template: " +
         message + "}\nlimits: {min_gap: " + gap + "}\n";
}

class Policies : public testing::Test {
 protected:
  std::string put(const std::string& text, bool activate = true) {
    const auto answer = bed_.post("/v1/policies", {{"text", text}, {"activate", activate}});
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.body["hash"];
  }
  std::string started() {
    const auto answer = bed_.post("/v1/campaigns", {{"policy", "shots"}});
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.body["policy_hash"];
  }
  ServiceBed bed_;
};

TEST_F(Policies, are_active_when_they_are_activated) {
  const std::string first = put(policy("20h"));
  const std::string second = put(policy("21h"), false);
  EXPECT_EQ(started(), first);
  EXPECT_EQ(bed_.post("/v1/policies/" + second + "/activate", json::object()).status, 200);
  EXPECT_EQ(started(), second);
  bed_.restart();
  EXPECT_EQ(started(), second);
  // Back again; the campaigns that run keep theirs.
  bed_.post("/v1/policies/" + first + "/activate", json::object());
  bed_.restart();
  EXPECT_EQ(started(), first);
  EXPECT_EQ(bed_.get("/v1/campaigns/1").body["policy_hash"], second);
  EXPECT_EQ(bed_.get("/v1/policies").body["policies"].size(), 2U);
  EXPECT_EQ(bed_.get("/v1/policies/" + second).body["text"], policy("21h"));
  EXPECT_EQ(bed_.get("/v1/policies/" + second).body["active"], false);
}

TEST_F(Policies, the_same_text_again_is_the_same_version) {
  const std::string first = put(policy("20h"));
  put(policy("21h"));
  EXPECT_EQ(put(policy("20h")), first);
  EXPECT_EQ(started(), first);
  bed_.restart();
  EXPECT_EQ(started(), first);
}

TEST_F(Policies, that_cannot_be_used_are_not_there) {
  const auto refused = [&](const std::string& text) {
    for (const char* path : {"/v1/policies", "/v1/policies/check"}) {
      const auto answer = bed_.post(path, {{"text", text}});
      EXPECT_EQ(answer.status, 400) << path;
      EXPECT_EQ(answer.body["errors"][0]["pointer"], "/text");
    }
  };
  refused("policy: shots\n");
  refused(policy("20h", "nobody-wrote-it"));
  refused(policy("20"));
  EXPECT_EQ(bed_.get("/v1/policies").body["policies"].size(), 0U);
  EXPECT_EQ(bed_.post("/v1/campaigns", {{"policy", "shots"}}).status, 400);
  EXPECT_EQ(bed_.post("/v1/policies/0000000000000001/activate", json::object()).status, 404);
  EXPECT_EQ(bed_.post("/v1/policies/check", {{"text", policy("20h")}}).status, 200);
  EXPECT_EQ(bed_.get("/v1/policies").body["policies"].size(), 0U) << "checking stores nothing";
  bed_.restart();
}

}  // namespace
}  // namespace rb::test
