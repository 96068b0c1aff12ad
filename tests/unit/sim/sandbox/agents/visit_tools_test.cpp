// What agents write to tools, as docs/agent-gateway.md has it.
#include "sim/sandbox/agents/visit_tools.hpp"

#include <gtest/gtest.h>

namespace rb::sim::sandbox {
namespace {

using namespace std::chrono;

TEST(VisitTools, WriteAWishInTheWordsOfTheContract) {
  TimeWish wish;
  wish.part = PartOfDay::evening;
  wish.weekdays = 0b0000101;
  wish.not_before = 65;
  wish.not_after = 900;
  wish.from = sys_days{year{2026} / 1 / 2};
  wish.until = sys_days{year{2026} / 11 / 30};
  wish.earliest = true;
  EXPECT_EQ(search_arguments(wish, {{4, ""}, {5, ""}}, bit(Detail::referral)),
            R"({"wish":{"part":"evening","weekdays":["sun","tue"],"not_before":"01:05",)"
            R"("not_after":"15:00","from":"2026-01-02","until":"2026-11-30","earliest":true},)"
            R"("refused":[4,5],"known":["referral"]})");
  EXPECT_EQ(search_arguments({}, {}, 0), "{}");
  EXPECT_EQ(birth_date_argument(year{1961} / 3 / 4), R"({"birth_date":"1961-03-04"})");
  EXPECT_EQ(slot_argument(17), R"({"slot":17})");
  EXPECT_EQ(text_argument("text", "\"a\""), R"({"text":"\"a\""})");
}

TEST(VisitTools, ReadNoMoreThanIsSaid) {
  for (const char* nothing : {"", "[]", "{", "{}", "null", R"({"accepted":"true"})"}) {
    EXPECT_FALSE(read_answer(nothing)) << nothing;
    EXPECT_FALSE(read_context(nothing)) << nothing;
    EXPECT_FALSE(result_in(nothing)) << nothing;
  }
  const auto answer = read_answer(
      R"({"accepted":true,"booked":"yes","held":1,"start":5,"attempts_left":"2",)"
      R"("offers":[{"slot":-1},{"start":"x"},7,{"slot":3}],"missing":["referral","a leg"]})");
  ASSERT_TRUE(answer);
  EXPECT_FALSE(answer->booked || answer->held);
  EXPECT_EQ(answer->start, "");
  EXPECT_EQ(answer->attempts_left, 0);
  ASSERT_EQ(answer->offers.size(), 1U);
  EXPECT_EQ(answer->offers[0].slot, 3U);
  EXPECT_EQ(answer->missing, bit(Detail::referral));
  EXPECT_FALSE(read_context(R"({"accepted":true,"tools":["confirm"]})")) << "about no visit";
}

}  // namespace
}  // namespace rb::sim::sandbox
