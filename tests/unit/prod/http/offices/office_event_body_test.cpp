#include "prod/http/offices/office_event_body.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace rb::prod {
namespace {

using office::AnswerKind;

std::string event(const std::string& more) {
  return R"({"id": "evt_1", "request": "north.4f9ab1c2.17-1-0", )" + more + "}";
}

using Pointers = std::vector<std::string>;

// The fields at fault, in no order.
Pointers faults_of(const std::string& body) {
  const auto read = read_office_event(body);
  Pointers pointers;
  if (read) return pointers;
  for (const FieldFault& fault : read.error()) pointers.push_back(fault.pointer);
  std::sort(pointers.begin(), pointers.end());
  return pointers;
}

constexpr Instant kStart{std::chrono::milliseconds{1'791'898'200'000}};

TEST(office_event_body, reads_each_thing_that_an_office_says) {
  const auto seen = read_office_event(event(R"("type": "acknowledged")"));
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->id, "evt_1");
  EXPECT_EQ(seen->name, "north.4f9ab1c2.17-1-0");
  EXPECT_EQ(seen->said.kind, AnswerKind::acknowledged);
  EXPECT_TRUE(seen->said.times.empty());

  const auto accepted = read_office_event(event(R"("type": "accepted")"));
  ASSERT_TRUE(accepted);
  EXPECT_EQ(accepted->said.kind, AnswerKind::accepted);
  EXPECT_TRUE(accepted->said.times.empty());

  const auto at = read_office_event(
      event(R"("type": "accepted", "start": "2026-10-13T09:30:00-04:00", "slot": "slot-9")"));
  ASSERT_TRUE(at);
  ASSERT_EQ(at->said.times.size(), 1U);
  EXPECT_EQ(at->said.times[0].start, kStart);
  EXPECT_EQ(at->said.times[0].slot, "slot-9");

  const auto other = read_office_event(event(R"("type": "other_times", "times": [
      {"slot": "slot-9", "start": "2026-10-13T13:30:00Z"},
      {"slot": "slot-10", "start": "2026-10-13T14:30:00.000Z"}])"));
  ASSERT_TRUE(other);
  EXPECT_EQ(other->said.kind, AnswerKind::counter_offer);
  ASSERT_EQ(other->said.times.size(), 2U);
  EXPECT_EQ(other->said.times[0].start, kStart);
  EXPECT_EQ(other->said.times[1].slot, "slot-10");
  EXPECT_EQ(other->said.times[1].start, kStart + 1h);

  const auto refused =
      read_office_event(event(R"("type": "refused", "reason": "referral_needed")"));
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->said.kind, AnswerKind::refused);
  EXPECT_EQ(refused->said.refusal, office::Refusal::referral_needed);
}

TEST(office_event_body, points_at_everything_that_is_wrong) {
  EXPECT_EQ(faults_of(""), (Pointers{"", "/id", "/request", "/type"}));
  EXPECT_EQ(faults_of("[]"), (Pointers{"", "/id", "/request", "/type"}));
  EXPECT_EQ(faults_of("{}"), (Pointers{"/id", "/request", "/type"}));
  EXPECT_EQ(faults_of(event(R"("type": 3)")), Pointers{"/type"});
  EXPECT_EQ(faults_of(event(R"("type": "counter_offer")")), Pointers{"/type"});
  EXPECT_EQ(faults_of(event(R"("type": "acknowledged", "start": "2026-10-13T13:30:00Z")")),
            Pointers{"/start"});
  EXPECT_EQ(faults_of(event(R"("type": "accepted", "start": "on Tuesday")")), Pointers{"/start"});
  EXPECT_EQ(faults_of(event(R"("type": "accepted", "start": 1791898200)")), Pointers{"/start"});
  EXPECT_EQ(faults_of(event(R"("type": "accepted", "slot": "slot-9")")), Pointers{"/start"});
  EXPECT_EQ(faults_of(event(R"("type": "accepted", "times": [], "note": "see you")")),
            (Pointers{"/note", "/times"}));
  EXPECT_EQ(faults_of(event(R"("type": "refused")")), Pointers{"/reason"});
  EXPECT_EQ(faults_of(event(R"("type": "refused", "reason": "rude")")), Pointers{"/reason"});
  EXPECT_EQ(faults_of(event(R"("type": "accepted")").replace(8, 5, std::string(101, 'x'))),
            Pointers{"/id"});
}

TEST(office_event_body, points_at_each_time_that_is_wrong) {
  EXPECT_EQ(faults_of(event(R"("type": "other_times")")), Pointers{"/times"});
  EXPECT_EQ(faults_of(event(R"("type": "other_times", "times": [])")), Pointers{"/times"});
  EXPECT_EQ(faults_of(event(R"("type": "other_times", "times": {})")), Pointers{"/times"});
  EXPECT_EQ(faults_of(event(R"("type": "other_times", "times": [
      {"slot": "slot-9", "start": "2026-10-13T13:30:00Z"},
      {"slot": "a/b", "start": "2026-10-13"},
      {"start": "2026-10-13T13:30:00Z", "until": "2026-10-13T14:00:00Z"}])")),
            (Pointers{"/times/1/slot", "/times/1/start", "/times/2/slot", "/times/2/until"}));
  EXPECT_EQ(faults_of(event(R"("type": "other_times", "times": ["2026-10-13T13:30:00Z"])")),
            (Pointers{"/times/0", "/times/0/slot", "/times/0/start"}));
  std::string many;
  for (int i = 0; i < 9; ++i) {
    many += std::string(i == 0 ? "" : ", ") + R"({"slot": "s", "start": "2026-10-13T13:30:00Z"})";
  }
  EXPECT_EQ(faults_of(event(R"("type": "other_times", "times": [)" + many + "]")),
            Pointers{"/times"});
}

}  // namespace
}  // namespace rb::prod
