// Flows that do nothing about visits: held for campaigns that book nothing, by text and on the
// phone.
#include "tests/unit/prod/conversations/talks.hpp"

namespace rb::test {
namespace {

class Notices : public Talks {
 protected:
  Notices() : Talks("stop-medication") {}
  void begin_notice(const std::string& cadence) { begin_with(carrier_policy("visit", cadence)); }
  // How the outreach ended; empty: it has not.
  std::string ending() {
    return bed_.get("/v1/assignments/0").body["next"].value("ending", std::string());
  }

  static constexpr const char* kCall = "  - {step: call, channel: voice, flow: stop-medication}\n";
  static constexpr const char* kText =
      "  - {step: text, channel: text, template: hello, link: self_service}\n"
      "  - {step: call, channel: voice, flow: stop-medication, after: {text: 24h}}\n";
};

TEST_F(Notices, ByPhoneTheNoticeIsSaidOnceWhoIsThereIsProven) {
  begin_notice(kCall);
  const AttemptId attempt = ring();
  bed_.on_tenant([&](prod::Work& work) { EXPECT_TRUE(talks_->holds(work, attempt, flow_)); });
  EXPECT_NE(call(attempt, {}).text.find("an important message"), std::string::npos);
  EXPECT_EQ(call(attempt, "yes").asked, Asked::birth_date);
  EXPECT_NE(call(attempt, "March 14 1961").text.find("stop taking"), std::string::npos);
  EXPECT_NE(call(attempt, "yes I understand").text.find("nurses talk with you"), std::string::npos);
  const prod::Said end = call(attempt, "no thanks");
  EXPECT_FALSE(end.asked.has_value());
  EXPECT_NE(end.text.find("call a nurse"), std::string::npos) << end.text;
  EXPECT_TRUE(bed_.until([&] { return ending() == "confirmed"; })) << ending();
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::search).empty());
}

TEST_F(Notices, WhoWantsANurseIsOnTheWorklist) {
  begin_notice(kCall);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  EXPECT_FALSE(call(attempt, "yes please").asked.has_value());
  ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  EXPECT_EQ(tasks()[0]["assignment"], 0);
}

TEST_F(Notices, ByTextOverARestart) {
  begin_notice(kText);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  EXPECT_NE(write("who is this?").find("automated assistant"), std::string::npos);
  write("yes");
  const std::string notice = write("3/14/1961");
  EXPECT_NE(notice.find("stop taking"), std::string::npos) << notice;
  restart();
  EXPECT_NE(write("ok understood").find("nurses"), std::string::npos) << "the proof is kept";
  EXPECT_NE(write("call me tomorrow at 3").find("We will contact you then"), std::string::npos);
}

TEST_F(Notices, AnOkToTheGoodbyeDecidesNothing) {
  begin_notice(kText);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("yes");
  EXPECT_NE(write("call me tomorrow at 3").find("We will contact you then"), std::string::npos);
  EXPECT_EQ(write("ok"), "") << "taken, and nothing is said";
  const json next = bed_.get("/v1/assignments/0").body["next"];
  EXPECT_EQ(next["state"], "waiting") << next;
}

TEST_F(Notices, NobodyHearsOfItWhoIsNotThePatient) {
  begin_notice(kText);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("hello");
  const std::string said = write("no, this is her son");
  EXPECT_EQ(said.find("taking"), std::string::npos) << said;
}

TEST_F(Notices, WhatAFlowWouldDoAboutVisitsIsHeldForBookingsOnly) {
  const std::string file = std::string(RB_SOURCE_DIR) + "/scenarios/flows/flu-booking.yaml";
  ASSERT_TRUE(flows_.add(edge::read_text(file).value(), file, *us_rules()).empty());
  begin_notice(kCallFirst);
  const AttemptId attempt = ring();
  bed_.on_tenant(
      [&](prod::Work& work) { EXPECT_FALSE(talks_->holds(work, attempt, "flu-booking")); });
}

}  // namespace
}  // namespace rb::test
