// What staff can read of how a conversation went.
#include "tests/unit/prod/conversations/talks.hpp"

namespace rb::test {
namespace {

class Transcripts : public Talks {
 protected:
  json conversations() {
    const auto answer = bed_.get("/v1/assignments/0/conversations");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.body["conversations"];
  }
};

TEST_F(Transcripts, OfACallSayWhatWasAskedAndMeantAndWhyAPersonIsNeeded) {
  begin(kCallFirst);
  EXPECT_TRUE(conversations().empty());
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  call(attempt, "my chest hurts really bad");
  ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  const json all = conversations();
  ASSERT_EQ(all.size(), 1U) << all;
  EXPECT_EQ(all[0]["channel"], "voice");
  EXPECT_EQ(all[0]["attempt"], 1);
  EXPECT_EQ(all[0]["flow"], "flu-booking");
  EXPECT_EQ(all[0]["outcome"], "escalated");
  EXPECT_EQ(all[0]["escalation"], "symptoms");
  const json& course = all[0]["course"];
  ASSERT_EQ(course.size(), 4U) << all;
  EXPECT_NE(course[0].get<std::string>().find(": yes"), std::string::npos) << course;
  EXPECT_NE(course[1].get<std::string>().find(": information"), std::string::npos) << course;
  EXPECT_NE(course[3].get<std::string>().find(": symptoms"), std::string::npos) << course;
  EXPECT_EQ(all.dump().find("chest"), std::string::npos) << "words are no part of it";
  const json context = tasks()[0]["context"]["conversation"];
  EXPECT_EQ(context["transcript"], "/v1/assignments/0/conversations") << tasks()[0];
  restart();
  EXPECT_EQ(conversations(), all);
}

TEST_F(Transcripts, ByTextThereIsOneForEachConversation) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("yes");
  write("3/14/1961");
  const auto are = [&](std::size_t many, std::size_t replies) {
    const json all = conversations();
    return all.size() == many && all.back()["course"].size() == replies;
  };
  ASSERT_TRUE(bed_.until([&] { return are(1, 2); })) << conversations();
  EXPECT_EQ(conversations()[0]["channel"], "text");
  EXPECT_FALSE(conversations()[0].contains("outcome")) << "it goes on";
  restart();
  write("text me tomorrow at three");
  ASSERT_TRUE(bed_.until([&] { return are(1, 3); })) << "the same over a restart";
  EXPECT_EQ(conversations()[0]["outcome"], "callback_requested");
  write("I want to book after all, is anything free on Tuesday?");
  EXPECT_TRUE(bed_.until([&] { return are(2, 1); })) << conversations();
}

TEST_F(Transcripts, OfNobodyThereAreNone) {
  EXPECT_EQ(bed_.get("/v1/assignments/x/conversations").status, 404);
  EXPECT_TRUE(conversations().empty());
}

}  // namespace
}  // namespace rb::test
