// What is kept of conversations for people.
#include "prod/tenant/calls/call_summaries.hpp"

#include <gtest/gtest.h>

#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

const AttemptId kCall{AssignmentId{12}, 1};

std::string words_of(std::string_view words) {
  CallSummaries summaries;
  static_cast<void>(summaries.tell(kCall, "insurance", words));
  return summaries.of(kCall.assignment).at(0).summary->told.at(0).words;
}

TEST(CallSummaries, KeepWhatWasToldLastOfEachThing) {
  CallSummaries summaries;
  static_cast<void>(summaries.tell(kCall, "insurance", "Aetna"));
  static_cast<void>(summaries.escalate(kCall, "symptoms"));
  static_cast<void>(summaries.tell(kCall, "referral", "Dr. Novak"));
  const Entry entry = summaries.tell(kCall, "insurance", "no, Cigna");
  EXPECT_EQ(entry.kind, kCallSummaryEntry);
  EXPECT_EQ(entry.key, "12-1");

  CallSummaries again;
  ASSERT_TRUE(again.restore(entry).has_value());
  const auto written = again.of(kCall.assignment);
  ASSERT_EQ(written.size(), 1U);
  EXPECT_EQ(written[0].summary->escalation, "symptoms");
  const auto& told = written[0].summary->told;
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told[0].what, "referral");
  EXPECT_EQ(told[1].words, "no, Cigna");
}

TEST(CallSummaries, KeepAnyBytesAsALineOfText) {
  EXPECT_EQ(words_of(" Blue \xff\r\n Shield\t"), "Blue Shield");
  EXPECT_EQ(words_of("cl\xc3\xadnica"), "cl\xc3\xadnica");
  EXPECT_EQ(words_of("\xc3"), "");
  EXPECT_EQ(words_of(std::string(kMostTold - 1, 'a') + "\xc3\xad").size(), kMostTold - 1)
      << "cut at a character";
  EXPECT_EQ(words_of(std::string(9'000, 'a')).size(), kMostTold);
}

}  // namespace
}  // namespace rb::prod
