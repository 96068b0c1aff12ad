// The legal story is clean, and every promise looked at something in it.
#include <set>

#include "tests/unit/core/audit/story.hpp"

namespace rb::audit::test {
namespace {

std::string all_sentences(const Verdict& verdict) {
  std::string text;
  for (const Violation& violation : verdict.violations) text += to_string(violation) + "\n";
  return text;
}

TEST(audit, the_whole_story_is_clean) {
  const Verdict verdict = whole_story().audit();
  EXPECT_TRUE(verdict.clean()) << all_sentences(verdict);
  for (std::size_t i = 0; i < kPromises; ++i) {
    const auto promise = static_cast<Promise>(i);
    if (promise == Promise::i20) continue;  // compares two logs
    // Slots are the bookings' own: mutants_bookings_test.cpp has their story.
    if (promise == Promise::i14 || promise == Promise::i16) continue;
    EXPECT_GT(verdict.promises[i].checked, 0U) << short_name(promise) << " saw nothing";
  }
  EXPECT_EQ(verdict.enrolled, 6U);
  EXPECT_EQ(verdict.live, 0U);
  EXPECT_EQ(verdict.ended[proto::Ending::booked], 2U);
  EXPECT_EQ(verdict.first, ny(5, 8));
  EXPECT_EQ(verdict.last, ny(14, 11));
}

TEST(audit, an_opening_alone_is_clean) {
  const Verdict verdict = opening().audit();
  EXPECT_TRUE(verdict.clean()) << all_sentences(verdict);
  EXPECT_EQ(verdict.enrolled, 0U);
}

TEST(audit, an_empty_log_is_clean_and_saw_nothing) {
  const Verdict verdict = Story().audit();
  EXPECT_TRUE(verdict.clean());
  EXPECT_EQ(verdict.events, 0U);
}

// Dropping any one event of the story leaves a gap. With the gap closed again, what moved an
// assignment or touched a patient is still missed; the rest leaves no trace in the promises.
TEST(audit, no_event_can_be_lost_silently) {
  using enum proto::Event::BodyCase;
  const std::set<proto::Event::BodyCase> leaves_no_trace = {
      kAttemptAccepted, kEhrAnswered,     kEhrAsked,        kPatientActed,
      kAttemptUnknown,  kPatientOptedOut, kHumanTaskClosed, kCheckpointTaken};
  const Story story = whole_story();
  for (std::size_t i = 0; i < story.records.size(); ++i) {
    if (!story.records[i].has_event()) continue;
    Story gap = story;
    gap.records.erase(gap.records.begin() + static_cast<std::ptrdiff_t>(i));
    if (i + 1 < story.records.size() && story.records[i + 1].has_event()) {
      EXPECT_GT(gap.audit().count(Promise::log).violated, 0U) << i;
    }
    Story closed = story;
    closed.drop(i).settle_digests();
    const proto::Event& dropped = story.records[i].event();
    EXPECT_TRUE(leaves_no_trace.contains(dropped.body_case()) || !closed.audit().clean())
        << dropped.ShortDebugString();
  }
}

// The auditor reads logs that nobody vouches for.
TEST(audit, broken_records_are_findings_and_never_crash) {
  const Story story = whole_story();
  std::uint64_t state = 1;
  const auto random = [&] {
    return state = state * 6364136223846793005ULL + 1442695040888963407ULL, state >> 33U;
  };
  for (int round = 0; round < 3'000; ++round) {
    // Names may be damaged too.
    Auditor auditor(
        {.offset_at = [](std::string_view, Instant) { return std::chrono::seconds{-4h}; }});
    for (const auto& record : story.records) {
      if (random() % 40 != 0) {
        auditor.feed(record);
        continue;
      }
      std::string bytes = record.SerializeAsString();
      bytes[random() % bytes.size()] = static_cast<char>(random());
      proto::LogRecord damaged;
      if (damaged.ParseFromString(bytes)) auditor.feed(damaged);
    }
    (void)auditor.finish();
  }
}

}  // namespace
}  // namespace rb::audit::test
