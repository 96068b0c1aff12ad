// Nobody in danger goes unread: what a text says that no conversation takes, who is told, what is
// answered, and the list that people work through.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/conversation/possible_danger.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

constexpr const char* kNumber = "+12125550101";
constexpr const char* kSymptomsSaid =
    "A person will contact you as soon as possible. In an emergency call 911 now.";

class ConcernsTest : public testing::Test {
 protected:
  // The patient of a campaign, who has had its text.
  void text_somebody(const std::string& language = "en") {
    bed_.start_campaign();
    json person = ServiceBed::person("P1", kNumber);
    person["language"] = language;
    ASSERT_EQ(bed_.enrol(0, {person}).body["enrolled"], 1);
    // It can be answered once it was delivered.
    ASSERT_TRUE(bed_.until([&] {
      return bed_.carrier.texts().size() == 1 &&
             bed_.get("/v1/assignments/0").body["next"]["state"] == "waiting";
    }));
  }
  json write(const std::string& words, const std::string& from = kNumber) {
    const auto said =
        bed_.post("/v1/inbound-contacts", {{"channel", "text"}, {"from", from}, {"text", words}});
    EXPECT_EQ(said.status, 200) << said.body;
    return said.body;
  }
  json concerns() { return bed_.get("/v1/concerns").body["concerns"]; }
  json tasks() { return bed_.get("/v1/tasks").body["tasks"]; }
  Answered see_to(int id, const std::string& what, const json& body) {
    return bed_.post("/v1/concerns/" + std::to_string(id) + "/" + what, body);
  }
  std::string metric(const std::string& about) {
    const std::string text = bed_.ask("GET", "/metrics", {}, {}).body.get<std::string>();
    const std::string name = R"(ringback_open_concerns{tenant="north",about=")" + about + "\"} ";
    const std::size_t at = text.find(name);
    if (at == std::string::npos) return "missing";
    return text.substr(at + name.size(), text.find('\n', at) - at - name.size());
  }
  long fires(const std::string& incident = "concerns") {
    const auto said = bed_.alerts.said();
    return std::count(said.begin(), said.end(), "fire ringback/north/" + incident);
  }
  // What was said last of the incident.
  std::string alert() {
    std::string last;
    for (const std::string& said : bed_.alerts.said()) {
      if (said.ends_with(" ringback/north/concerns")) last = said.substr(0, said.find(' '));
    }
    return last;
  }

  ServiceBed bed_{10};
};

TEST_F(ConcernsTest, a_stranger_in_danger_is_answered_and_read) {
  const json said = write("I have chest pain");
  EXPECT_EQ(said["understood"], "danger");
  EXPECT_EQ(said["answer"], kSymptomsSaid);
  EXPECT_EQ(said["concern"], 0);
  EXPECT_EQ(said["assignment"], nullptr);
  const json one = concerns()[0];
  EXPECT_EQ(one["about"], "symptoms");
  EXPECT_EQ(one["certain"], true);
  EXPECT_EQ(one["words"], "I have chest pain");
  EXPECT_EQ(one["number"], kNumber);
  EXPECT_EQ(one["patients"], json::array());
  EXPECT_EQ(one["channel"], "text");
  EXPECT_FALSE(one.contains("assignment"));
  EXPECT_FALSE(one.contains("claimed_by"));
  EXPECT_NE(write("me quiero morir", "+12125550102")["answer"].get<std::string>().find("988"),
            std::string::npos);
}

TEST_F(ConcernsTest, a_patient_in_danger_is_contacted_no_more_by_the_outreach) {
  text_somebody("es");
  const json said = write("I have chest pain");
  EXPECT_EQ(said["assignment"], 0);
  EXPECT_EQ(said["answer"],
            "Una persona le contactará lo antes posible. En una emergencia llame ahora al 911.");
  const json one = concerns()[0];
  EXPECT_EQ(one["patients"], json::array({"P1"}));
  EXPECT_EQ(one["assignment"], 0);
  ASSERT_EQ(tasks().size(), 1U);
  EXPECT_EQ(tasks()[0]["reason"], "escalated");
  EXPECT_EQ(bed_.get("/v1/assignments/0").body["next"]["state"], "with_staff");
  const auto history = bed_.get("/v1/assignments/0/history").body.dump();
  EXPECT_EQ(history.find("chest"), std::string::npos) << "no words in the log";
}

TEST_F(ConcernsTest, an_ok_to_the_answer_takes_nothing_back) {
  text_somebody();
  for (const char* asks : {"I have chest pain", "ok", "yes", "NO"}) write(asks);
  EXPECT_EQ(tasks().size(), 1U);
  EXPECT_EQ(bed_.get("/v1/assignments/0").body["next"]["state"], "with_staff");
  EXPECT_EQ(write("ok")["assignment"], nullptr);
}

TEST_F(ConcernsTest, who_repeats_themselves_is_answered_again_and_listed_once) {
  text_somebody();
  const json once = write("I want to kill myself");
  EXPECT_NE(once["answer"].get<std::string>().find("988"), std::string::npos);
  EXPECT_EQ(write("I want to kill myself"), once);
  EXPECT_EQ(concerns().size(), 1U);
  EXPECT_EQ(tasks().size(), 1U);
  EXPECT_EQ(see_to(0, "close", {{"who", "ana"}, {"note", "with her sister"}}).status, 200);
  EXPECT_EQ(write("I want to kill myself")["concern"], 1);
}

TEST_F(ConcernsTest, who_wants_no_messages_is_answered_in_danger_only) {
  text_somebody();
  EXPECT_EQ(write("STOP")["answer"], nullptr);
  EXPECT_EQ(write("STOP")["concern"], nullptr);
  const json danger = write("I have chest pain");
  EXPECT_EQ(danger["answer"], kSymptomsSaid);
  EXPECT_EQ(danger["concern"], 0);
  const json person = write("can I talk to a real person");
  EXPECT_EQ(person["understood"], "person");
  EXPECT_EQ(person["answer"], nullptr);
  EXPECT_EQ(person["concern"], 1);
}

TEST_F(ConcernsTest, a_stop_and_danger_in_one_text_are_both_heard) {
  text_somebody();
  const json said = write("stop texting me, I have chest pain");
  EXPECT_EQ(said["understood"], "stop");
  EXPECT_EQ(said["opted_out"], 1);
  EXPECT_EQ(said["concern"], 0);
  EXPECT_EQ(said["answer"], kSymptomsSaid);
  EXPECT_EQ(bed_.get("/v1/patients/P1").body["opted_out"], true);
  EXPECT_EQ(concerns()[0]["assignment"], 0);
  EXPECT_EQ(write("stop texting me, I have chest pain")["concern"], 0) << "the outreach is over";
}

TEST_F(ConcernsTest, a_stop_in_any_wording_is_one) {
  text_somebody();
  const json said = write("I dont want to hear from you people again");
  EXPECT_EQ(said["understood"], "stop");
  EXPECT_EQ(said["opted_out"], 1);
  EXPECT_EQ(said["answer"], nullptr);
  EXPECT_EQ(said["concern"], nullptr);
}

TEST_F(ConcernsTest, a_wish_for_a_person_is_a_task_or_else_a_concern) {
  text_somebody();
  const json said = write("can I talk to a real person");
  EXPECT_EQ(said["understood"], "person");
  EXPECT_EQ(said["assignment"], 0);
  EXPECT_EQ(said["concern"], nullptr);
  EXPECT_EQ(said["answer"],
            "A person from North Clinic will help you. You can also call +12125550199.");
  EXPECT_EQ(tasks().size(), 1U);
  EXPECT_EQ(concerns(), json::array());
  const json stranger = write("can I talk to a real person", "+12125550102");
  EXPECT_EQ(stranger["assignment"], nullptr);
  EXPECT_EQ(stranger["concern"], 0);
  EXPECT_EQ(concerns()[0]["about"], "person");
}

TEST_F(ConcernsTest, what_may_be_danger_is_read_and_nothing_else_changes) {
  text_somebody();
  const std::string words = may_be_danger(Asked::open);
  const json said = write(words);
  EXPECT_EQ(said["understood"], "none");
  EXPECT_EQ(said["answer"], nullptr);
  EXPECT_EQ(said["assignment"], nullptr);
  ASSERT_EQ(said["concern"], 0);
  const json one = concerns()[0];
  EXPECT_EQ(one["words"], words);
  EXPECT_EQ(one["certain"], false);
  EXPECT_EQ(one["patients"], json::array({"P1"}));
  EXPECT_EQ(tasks(), json::array());
  EXPECT_NE(bed_.get("/v1/assignments/0").body["next"]["state"], "with_staff");
  ASSERT_TRUE(bed_.until([&] { return fires("concerns/possible") > 0; }));
  EXPECT_EQ(fires(), 0) << "that is for certain danger";
  EXPECT_EQ(write("HELP")["concern"], nullptr) << "the word that carriers know, and no more";
}

TEST_F(ConcernsTest, what_is_harmless_raises_nothing) {
  text_somebody();
  for (const char* words :
       {"thanks, see you then", "what are your opening hours", "I'll be there at 3", "ok thank you",
        "my husband will stop by the office", "?"}) {
    const json said = write(words);
    EXPECT_EQ(said["concern"], nullptr) << words;
    EXPECT_EQ(said["answer"], nullptr) << words;
    EXPECT_EQ(said["understood"], "none") << words;
    EXPECT_EQ(said["opted_out"], 0) << words;
  }
  EXPECT_EQ(write("2")["understood"], "call");
  EXPECT_EQ(concerns(), json::array());
  EXPECT_EQ(tasks(), json::array());
  EXPECT_EQ(fires() + fires("concerns/possible"), 0);
}

TEST_F(ConcernsTest, are_claimed_by_one_and_closed_with_a_note_over_restarts) {
  write("can I talk to a real person", "+12125550104");
  write("I have chest pain");
  bed_.restart();
  ASSERT_EQ(concerns().size(), 2U);
  EXPECT_EQ(concerns()[0]["id"], 1) << "danger first";
  const json claimed = see_to(1, "claim", {{"who", "ana"}}).body;
  EXPECT_EQ(claimed["claimed_by"], "ana");
  EXPECT_EQ(see_to(1, "claim", {{"who", "ben"}}).body["type"], "/problems/concern_is_claimed");
  EXPECT_EQ(see_to(1, "claim", {{"who", "ana"}}).status, 200);
  bed_.restart();
  EXPECT_EQ(concerns()[0], claimed);
  EXPECT_EQ(see_to(1, "close", {{"who", "ana"}}).body["errors"][0]["pointer"], "/note");
  EXPECT_EQ(see_to(1, "close", {{"who", "ana"}, {"note", "is seen by a doctor"}}).status, 200);
  EXPECT_EQ(see_to(1, "close", {{"who", "ana"}, {"note", "again"}}).status, 409);
  EXPECT_EQ(see_to(1, "claim", {{"who", "ana"}}).body["type"], "/problems/concern_is_not_open");
  EXPECT_EQ(see_to(7, "claim", json::object()).status, 400);
  bed_.restart();
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["about"], "person");
  EXPECT_EQ(write("I have chest pain")["concern"], 2) << "closed ones keep their numbers";
}

TEST_F(ConcernsTest, are_read_by_viewers_and_seen_to_by_operators) {
  write("I have chest pain");
  EXPECT_EQ(bed_.get("/v1/concerns", prod::Role::viewer).status, 200);
  const json who = {{"who", "ana"}};
  const std::string path = "/v1/concerns/0/claim";
  EXPECT_EQ(bed_.post(path, who, "a", prod::Role::viewer).status, 403);
  EXPECT_EQ(bed_.post(path, who, "b", prod::Role::operates).status, 200);
}

TEST_F(ConcernsTest, go_on_where_a_long_list_ended) {
  for (int i = 0; i < 501; ++i) {
    write("can I talk to a real person", "+1212555" + std::to_string(2000 + i));
  }
  write("I have chest pain");
  const json page = bed_.get("/v1/concerns").body;
  EXPECT_EQ(page["open"], 502);
  ASSERT_EQ(page["concerns"].size(), 500U);
  EXPECT_EQ(page["concerns"][0]["id"], 501);
  EXPECT_EQ(page["next"], "/v1/concerns?after=498");
  // What the page ended with may be closed by then.
  EXPECT_EQ(see_to(498, "close", {{"who", "ana"}, {"note", "called"}}).status, 200);
  const json rest = bed_.get(page["next"].get<std::string>()).body;
  ASSERT_EQ(rest["concerns"].size(), 2U);
  EXPECT_EQ(rest["concerns"][0]["id"], 499);
  EXPECT_FALSE(rest.contains("next"));
  EXPECT_EQ(bed_.get("/v1/concerns?after=danger-501").body["concerns"][0]["id"], 0);
  EXPECT_EQ(bed_.get("/v1/concerns?after=x").status, 400);
  EXPECT_EQ(bed_.get("/v1/concerns?after=danger-").status, 400);
}

TEST_F(ConcernsTest, raise_an_alert_until_somebody_takes_them) {
  ASSERT_TRUE(bed_.until([&] { return alert() == "resolve"; })) << "of a life before";
  EXPECT_EQ(metric("symptoms"), "0");
  write("can I talk to a real person", "+12125550102");
  ASSERT_TRUE(bed_.until([&] { return metric("person") == "1"; }));
  EXPECT_EQ(alert(), "resolve") << "no danger";
  write("I have chest pain");
  ASSERT_TRUE(bed_.until([&] { return alert() == "fire"; }));
  EXPECT_EQ(metric("symptoms"), "1");
  bed_.restart();
  const long before = fires();
  ASSERT_TRUE(bed_.until([&] { return fires() > before; })) << "it is open still";
  EXPECT_EQ(see_to(1, "claim", {{"who", "ana"}}).status, 200);
  ASSERT_TRUE(bed_.until([&] { return alert() == "resolve"; }));
  EXPECT_EQ(metric("symptoms"), "1") << "taken, not done";
  EXPECT_EQ(see_to(1, "close", {{"who", "ana"}, {"note", "called"}}).status, 200);
  ASSERT_TRUE(bed_.until([&] { return metric("symptoms") == "0"; }));
}

}  // namespace
}  // namespace rb::test
