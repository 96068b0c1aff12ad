#include "prod/adapters/telephony/call_plan.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

constexpr Instant kNow{1'700'000'000s};

TEST(CallPlan, is_over_by_the_latest_end_whenever_the_request_leaves) {
  const CallTimes times;
  for (Millis left = 0s; left < 20min; left += 777ms) {
    const Instant end = kNow + left;
    const auto plan = plan_call(kNow, end, times);
    const Millis needs = times.carrier_queue + times.ring + kRingBuffer;
    ASSERT_EQ(plan.has_value(), left >= needs + times.shortest);
    if (!plan) continue;
    EXPECT_GE(plan->leave_by, kNow);
    EXPECT_LE(plan->leave_by + needs + plan->talk, end);
    EXPECT_GE(plan->talk, times.shortest);
    EXPECT_LE(plan->talk, times.longest);
    EXPECT_GE(plan->ring, kLeastRing);
  }
}

TEST(CallPlan, leaves_a_call_of_a_minute_time_to_talk) {
  const auto plan = plan_call(kNow, kNow + 1min, {});
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->talk, 25s);
  EXPECT_EQ(plan->leave_by, kNow + 5s);
}

TEST(TextPlan, ends_with_the_order_and_within_what_the_carrier_takes) {
  for (Millis left = 0s; left < 12h; left += 7777ms) {
    const auto plan = plan_text(kNow, kNow + left, {});
    ASSERT_EQ(plan.has_value(), left >= 6s);
    if (!plan) continue;
    EXPECT_GE(plan->leave_by, kNow);
    EXPECT_LE(plan->leave_by + plan->validity, kNow + left);
    EXPECT_GE(plan->validity, 6s);
    EXPECT_LE(plan->validity, 10h);
  }
}

}  // namespace
}  // namespace rb::prod
