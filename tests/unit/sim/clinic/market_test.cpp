// Slots: their keys, their hours, and how others take them.
#include <gtest/gtest.h>

#include <set>

#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

TEST(SlotKey, NamesOneSlotAndIsNeverZero) {
  std::set<std::uint64_t> seen;
  for (const std::uint32_t provider : {0U, 1U, 799'999U, (1U << 24U) - 1}) {
    for (const std::int64_t day : {std::int64_t{0}, std::int64_t{20'731}, std::int64_t{65'535}}) {
      for (const std::uint32_t index : {0U, 1U, 59U, 254U}) {
        const SlotPlace slot{ProviderId{provider}, day, index};
        const std::uint64_t key = key_of(slot);
        EXPECT_NE(key, 0U);
        EXPECT_EQ(slot_of(key), slot);
        EXPECT_TRUE(seen.insert(key).second);
      }
    }
  }
}

TEST(SlotKey, WhatIsNoSlotIsKnownToBeNone) {
  const auto clinic = clinic_of("{clinics: {providers: 10}}");
  const std::int64_t day = 20'731;  // 2026-10-05, a Monday
  EXPECT_TRUE(clinic->describe(key_of({ProviderId{9}, day, 11})).has_value());
  EXPECT_FALSE(clinic->describe(0).has_value());
  EXPECT_FALSE(clinic->describe(key_of({ProviderId{10}, day, 0})).has_value());
  EXPECT_FALSE(clinic->describe(key_of({ProviderId{9}, day, 12})).has_value());
  EXPECT_FALSE(clinic->describe(key_of({ProviderId{9}, day - 1, 0})).has_value()) << "a Sunday";
  EXPECT_FALSE(clinic->describe(key_of({ProviderId{9}, day, 0}) | std::uint64_t{1} << 48U));
  EXPECT_FALSE(clinic->describe(UINT64_MAX).has_value());
}

TEST(SlotMarket, VisitsBeginWithinTheirHoursInTheProvidersOwnZone) {
  const auto clinic = clinic_of(
      "{clinics: {providers: 400}, offices: {hours: \"09:00-16:00\", late: 50%, "
      "late_until: \"20:00\", days: \"mon,tue\"}}");
  std::size_t late = 0;
  for (std::uint32_t p = 0; p < 400; ++p) {
    std::int32_t before = -1;
    bool goes_on = false;
    for (std::uint32_t i = 0; i < 12; ++i) {
      const auto slot = clinic->describe(key_of({ProviderId{p}, 20'731, i}));
      ASSERT_TRUE(slot.has_value());
      const Provider provider = clinic->directory()[ProviderId{p}];
      EXPECT_EQ((*two_zones())[provider.office.zone].to_local(slot->start), slot->local);
      EXPECT_EQ(slot->specialty, provider.specialty);
      const std::int32_t minute = minute_of(slot->local);
      EXPECT_GT(minute, before);
      EXPECT_GE(minute, 9 * 60);
      EXPECT_LT(minute, 20 * 60);
      goes_on = goes_on || minute >= 16 * 60;
      before = minute;
    }
    late += goes_on ? 1 : 0;
    EXPECT_FALSE(clinic->describe(key_of({ProviderId{p}, 20'733, 0}))) << "a Wednesday";
  }
  // Eighty offices of five.
  EXPECT_GT(late, 140U);
  EXPECT_LT(late, 260U);
}

// Books what it can of these days, each slot for a booking of its own.
double share_free(Clinic& clinic, Instant now, std::int64_t day, std::uint32_t& booking) {
  std::uint32_t free = 0;
  for (std::uint32_t p = 0; p < 1'000; ++p) {
    for (std::uint32_t i = 0; i < 12; ++i) {
      const WriteAnswer answer =
          clinic.book(now, BookingId{booking++}, PatientId{0}, key_of({ProviderId{p}, day, i}));
      EXPECT_NE(answer.answer, BookingAnswer::no);
      free += answer.answer == BookingAnswer::yes ? 1 : 0;
    }
  }
  return free / 12'000.0;
}

TEST(SlotMarket, OthersTakeAsManyAsTheScenarioSays) {
  const auto clinic = clinic_of("{clinics: {providers: 1000, taken: 60%, taken_per_day: 10%}}");
  std::uint32_t booking = 0;
  const Instant start = monday(8h);
  EXPECT_NEAR(share_free(*clinic, start, 20'731 + 28, booking), 0.40, 0.015);
  EXPECT_NEAR(share_free(*clinic, start + kDay, 20'731 + 29, booking), 0.40 * 0.9, 0.015);
  EXPECT_NEAR(share_free(*clinic, start + 7 * kDay, 20'731 + 30, booking), 0.40 * 0.478, 0.015);
  // This day opens only thirty days after the start: from then on others take of it.
  EXPECT_NEAR(share_free(*clinic, start + 37 * kDay, 20'731 + 91, booking), 0.40 * 0.478, 0.025);
}

TEST(SlotMarket, WhatOthersTookStaysTaken) {
  // The same clinics eight times, each asked at another time: nobody books before.
  std::vector<std::vector<bool>> taken;
  for (int day = 0; day < 8; ++day) {
    const auto clinic = clinic_of("{clinics: {providers: 50, taken: 50%, taken_per_day: 20%}}");
    std::vector<bool> now;
    for (std::uint32_t p = 0; p < 50; ++p) {
      for (std::uint32_t i = 0; i < 12; ++i) {
        const auto key = key_of({ProviderId{p}, 20'731 + 21, i});
        const auto at = monday(8h) + day * kDay;
        now.push_back(clinic->book(at, BookingId{p * 12 + i}, PatientId{1}, key).answer ==
                      BookingAnswer::conflict);
      }
    }
    taken.push_back(now);
  }
  std::size_t lost = 0;
  for (std::size_t day = 1; day < taken.size(); ++day) {
    for (std::size_t slot = 0; slot < taken[day].size(); ++slot) {
      EXPECT_TRUE(taken[day][slot] || !taken[day - 1][slot]) << slot << " came back";
      lost += taken[day][slot] && !taken[day - 1][slot] ? 1 : 0;
    }
  }
  EXPECT_GT(lost, 100U);
}

}  // namespace
}  // namespace rb::sim
