// What a person has to read of conversations, whatever the flow makes of it.
#include "tests/support/conversation/possible_danger.hpp"
#include "tests/unit/prod/conversations/talks.hpp"

namespace rb::test {
namespace {

class Heard : public Talks {
 protected:
  json concerns() { return bed_.get("/v1/concerns").body["concerns"]; }
};

TEST_F(Heard, DangerIsListedWithItsWordsByTextAndOnce) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("YES");
  EXPECT_EQ(concerns(), json::array());
  EXPECT_NE(write("I have chest pain", "SMa").find("911"), std::string::npos);
  EXPECT_NE(write("I have chest pain", "SMa").find("911"), std::string::npos);
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["about"], "symptoms");
  EXPECT_EQ(concerns()[0]["words"], "I have chest pain");
  EXPECT_EQ(concerns()[0]["channel"], "text");
  EXPECT_EQ(concerns()[0]["number"], kNumber);
  EXPECT_EQ(concerns()[0]["assignment"], 0);
  EXPECT_EQ(concerns()[0]["patients"], json::array({"P1"}));
  restart();
  EXPECT_EQ(concerns().size(), 1U);
}

TEST_F(Heard, DangerThatBeginsAConversationIsListed) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  EXPECT_NE(write("I want to kill myself").find("988"), std::string::npos);
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["about"], "distress");
}

TEST_F(Heard, WhatMayBeDangerIsListedAndTheConversationGoesOn) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  EXPECT_NE(write(may_be_danger(Asked::yes_no)), "-");
  ASSERT_EQ(concerns().size(), 1U) << "it begins one";
  EXPECT_EQ(concerns()[0]["certain"], false);
  EXPECT_NE(write("yes").find("date of birth"), std::string::npos);
  EXPECT_EQ(concerns().size(), 1U);
  EXPECT_TRUE(tasks().empty());
}

TEST_F(Heard, DangerOnThePhoneIsListed) {
  begin(kCallFirst);
  const AttemptId attempt = ring();
  call(attempt, {});
  EXPECT_NE(call(attempt, "yes but I have chest pain").text.find("911"), std::string::npos);
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["channel"], "call");
  EXPECT_EQ(concerns()[0]["number"], kNumber);
  EXPECT_EQ(concerns()[0]["attempt"], 1);
}

}  // namespace
}  // namespace rb::test
