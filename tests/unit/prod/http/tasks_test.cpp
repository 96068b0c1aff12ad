// The worklist: what people have to see to, who has it, how it ended.
#include <gtest/gtest.h>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

class Tasks : public testing::Test {
 protected:
  // Somebody who can be called only, and asks for a person: a task.
  void escalate() {
    bed_.start_campaign();
    bed_.enrol(0, {ServiceBed::person("P1", "+12125550101")});
    ASSERT_TRUE(bed_.until([&] { return bed_.carrier.calls().size() == 1; }));
    bed_.tenant().deliver(command::AttemptFinished{.attempt = bed_.carrier.calls()[0].attempt,
                                                   .outcome = Outcome::answered_human,
                                                   .disposition = Disposition::escalated,
                                                   .talk = 20s});
    ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  }
  json tasks() { return bed_.get("/v1/tasks").body["tasks"]; }
  Answered post(const std::string& what, const json& body) {
    return bed_.post("/v1/tasks/0/" + what, body);
  }

  ServiceBed bed_{600};
};

TEST_F(Tasks, are_claimed_by_one_and_resolved) {
  escalate();
  EXPECT_EQ(tasks()[0]["reason"], "escalated");
  EXPECT_EQ(tasks()[0]["patient"], "P1");
  EXPECT_FALSE(tasks()[0].contains("claimed_by"));
  EXPECT_EQ(post("claim", {{"who", "ana"}}).status, 200);
  EXPECT_EQ(post("claim", {{"who", "ben"}}).status, 409);
  EXPECT_EQ(post("claim", {{"who", "ana"}}).status, 200);
  bed_.restart();
  EXPECT_EQ(tasks()[0]["claimed_by"], "ana");
  EXPECT_EQ(post("resolve", {{"result", "resolved"}}).status, 200);
  EXPECT_EQ(tasks(), json::array());
  EXPECT_EQ(bed_.get("/v1/counters").body["endings"]["staff_resolved"], 1);
  EXPECT_EQ(post("resolve", {{"result", "closed"}}).status, 409);
  EXPECT_EQ(post("claim", {{"who", "ana"}}).status, 409);
}

TEST_F(Tasks, need_words_that_are_known) {
  escalate();
  EXPECT_EQ(post("claim", json::object()).status, 400);
  EXPECT_EQ(post("resolve", {{"result", "ignored"}}).status, 400);
  EXPECT_EQ(bed_.post("/v1/tasks/7/claim", {{"who", "ana"}}).status, 409);
  EXPECT_EQ(bed_.get("/v1/tasks?after=x").status, 400);
  EXPECT_EQ(bed_.get("/v1/tasks?after=0").body["tasks"], json::array());
  EXPECT_EQ(tasks().size(), 1U);
}

}  // namespace
}  // namespace rb::test
