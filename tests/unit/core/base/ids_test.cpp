#include "core/base/ids.hpp"

#include <gtest/gtest.h>

#include <type_traits>

#include "core/base/assert.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"

namespace rb {
namespace {

static_assert(!std::is_convertible_v<std::uint32_t, PatientId>, "made on purpose only");
static_assert(!std::is_convertible_v<PatientId, std::uint32_t>, "read on purpose only");
static_assert(!std::is_constructible_v<PatientId, PhoneId>, "a phone is no patient");
static_assert(sizeof(PatientId) == 4 && sizeof(CampaignId) == 2);
static_assert(!std::is_convertible_v<std::int64_t, Instant>);

TEST(StrongId, IsNoneUntilGivenAValue) {
  EXPECT_TRUE(PatientId{}.is_none());
  EXPECT_EQ(PatientId{}, PatientId::none());
  EXPECT_FALSE(PatientId{0}.is_none());
  EXPECT_EQ(PatientId{7}.index(), 7U);
}

TEST(StrongId, OrdersByValueAndNoneComesLast) {
  EXPECT_LT(PatientId{1}, PatientId{2});
  EXPECT_LT(PatientId{0xFFFFFFFEU}, PatientId::none());
}

TEST(AttemptId, OrdersByAssignmentThenOrdinal) {
  const AttemptId first{AssignmentId{1}, 9};
  EXPECT_LT(first, (AttemptId{AssignmentId{2}, 1}));
  EXPECT_LT((AttemptId{AssignmentId{1}, 8}), first);
  EXPECT_EQ(first, (AttemptId{AssignmentId{1}, 9}));
}

TEST(Interval, ContainsItsOpenButNotItsClose) {
  const Interval interval{instant_from_ms(10), instant_from_ms(20)};
  EXPECT_FALSE(interval.contains(instant_from_ms(9)));
  EXPECT_TRUE(interval.contains(instant_from_ms(10)));
  EXPECT_TRUE(interval.contains(instant_from_ms(19)));
  EXPECT_FALSE(interval.contains(instant_from_ms(20)));
  EXPECT_TRUE((Interval{instant_from_ms(20), instant_from_ms(20)}).empty());
}

TEST(Result, FailCarriesCodeMessageAndRetryability) {
  const Result<int> failed = fail(ErrorCode::unavailable, "the carrier does not answer", true);
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().code, ErrorCode::unavailable);
  EXPECT_EQ(failed.error().message, "the carrier does not answer");
  EXPECT_TRUE(failed.error().retryable);
}

TEST(AssertDeathTest, NamesTheExpressionAndTheRun) {
  EXPECT_DEATH(
      {
        run_identity().seed = 42;
        run_identity().event_index = 17;
        RB_ASSERT(1 + 1 == 3);
      },
      "1 \\+ 1 == 3.*seed 42, event 17");
}

}  // namespace
}  // namespace rb
