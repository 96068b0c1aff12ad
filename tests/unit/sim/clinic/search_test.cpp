// Free times that suit: eligible, ahead, free, nearest to the wish first.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/provider/distance.hpp"
#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

const char* const kMany = "{clinics: {providers: 20000}}";

TEST(SlotSearch, FindsWhatSuitsNearestToTheWishFirst) {
  const auto clinic = clinic_of(kMany);
  std::size_t times = 0;
  std::size_t patients = 0;
  for (std::uint32_t p = 0; p < 1'000; ++p) {
    const Needs needs = clinic->needs_of(PatientId{p});
    const Instant now = monday(8h) + p * 37min;
    const auto found = search(*clinic, now, p);
    ASSERT_LE(found.size(), kMostFreeTimes);
    patients += found.empty() ? 0 : 1;
    std::set<std::uint64_t> keys;
    std::tuple<std::int32_t, Instant> before{-1, Instant{}};
    for (const FreeTime& time : found) {
      ++times;
      EXPECT_TRUE(keys.insert(time.key).second);
      EXPECT_EQ(clinic->describe(time.key), time);
      EXPECT_GT(time.start, now);
      const Provider provider = clinic->directory()[time.provider];
      EXPECT_EQ(provider.specialty, needs.specialty);
      EXPECT_EQ(time.specialty, needs.specialty);
      EXPECT_TRUE(provider.accepts_new);
      if (!needs.network.is_none()) {
        EXPECT_TRUE(
            std::binary_search(provider.networks.begin(), provider.networks.end(), needs.network));
      }
      EXPECT_TRUE(needs.languages == 0 || (provider.languages & needs.languages) != 0);
      EXPECT_TRUE(needs.modalities == 0 || (provider.modalities & needs.modalities) != 0);
      const std::tuple<std::int32_t, Instant> here{minutes_off(needs.wish, time.local), time.start};
      EXPECT_LE(before, here);
      before = here;
    }
  }
  EXPECT_GT(patients, 850U);
  EXPECT_GT(times, 8'000U);
}

TEST(SlotSearch, WhatIsFoundCanBeBookedAtOnceAndIsNotFoundAgain) {
  const auto clinic = clinic_of(kMany);
  std::set<std::uint64_t> booked;
  std::uint32_t booking = 0;
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    const Instant now = monday(8h) + p * 1min;
    for (const FreeTime& time : search(*clinic, now, p)) {
      EXPECT_FALSE(booked.contains(time.key));
      const auto answer = clinic->book(now, BookingId{booking++}, PatientId{p}, time.key);
      EXPECT_EQ(answer.answer, BookingAnswer::yes);
      booked.insert(time.key);
    }
  }
  EXPECT_GT(booked.size(), 20'000U);
}

TEST(SlotSearch, OfTheTimesOfOneProviderNoneThatSuitsBetterIsLeftOut) {
  const auto clinic = clinic_of("{clinics: {providers: 4000}, offices: {late: 40%}}");
  std::size_t compared = 0;
  for (std::uint32_t p = 0; p < 400; ++p) {
    Needs needs = clinic->needs_of(PatientId{p});
    if (needs.preferred.is_none()) continue;
    needs.wish.weekdays = p % 3 == 0 ? 0b0010100 : 0;  // Tuesday and Thursday
    const Instant now = monday(9h);
    std::vector<FreeTime> found;
    clinic->search(now, PatientId{p}, needs, SearchScope::preferred, {}, found);
    ASSERT_FALSE(found.empty());
    // Every slot of the provider, one by one, in another clinic where each can be tried.
    const auto twin = clinic_of("{clinics: {providers: 4000}, offices: {late: 40%}}");
    std::int32_t least = INT32_MAX;
    for (std::int64_t day = 20'731; day <= 20'731 + 60; ++day) {
      for (std::uint32_t i = 0; i < 12; ++i) {
        const auto key = key_of({needs.preferred, day, i});
        const auto slot = twin->describe(key);
        if (slot && twin->book(now, BookingId{i}, PatientId{p}, key).answer == BookingAnswer::yes) {
          least = std::min(least, minutes_off(needs.wish, slot->local));
        }
      }
    }
    EXPECT_EQ(minutes_off(needs.wish, found.front().local), least) << "patient " << p;
    for (const FreeTime& time : found) EXPECT_EQ(time.provider, needs.preferred);
    if (++compared == 12) break;
  }
  EXPECT_EQ(compared, 12U);
}

TEST(SlotSearch, LeavesOutWhatIsNotWanted) {
  const auto clinic = clinic_of(kMany);
  for (std::uint32_t p = 0; p < 200; ++p) {
    const PatientId id{p};
    const auto before = search(*clinic, monday(8h), p);
    if (before.size() < 2) continue;
    const std::vector<std::uint64_t> except{before[0].key, before[1].key};
    std::vector<FreeTime> found;
    clinic->search(monday(8h), id, clinic->needs_of(id), SearchScope::anyone, except, found);
    for (const FreeTime& time : found) {
      EXPECT_EQ(std::count(except.begin(), except.end(), time.key), 0);
    }
    EXPECT_GE(found.size(), before.size() - 2);
  }
}

TEST(SlotSearch, StaysWithinTheWayThatThePatientGoes) {
  const auto clinic = clinic_of("{clinics: {providers: 20000}, needs: {farthest_km: 10}}");
  // Where the patient lives is not told: but two providers of one search are no further apart
  // than there and back.
  std::size_t pairs = 0;
  for (std::uint32_t p = 0; p < 500; ++p) {
    const auto found = search(*clinic, monday(8h), p);
    for (const FreeTime& time : found) {
      const GeoPoint a = clinic->directory()[found.front().provider].place;
      const GeoPoint b = clinic->directory()[time.provider].place;
      EXPECT_LE(distance_metres(a, b), 20'002U);
      pairs += a == b ? 0 : 1;
    }
  }
  EXPECT_GT(pairs, 500U);
}

TEST(SlotSearch, OffersSeveralDaysWhereThereAre) {
  const auto clinic = clinic_of("{clinics: {providers: 20000, taken: 20%}}");
  for (std::uint32_t p = 0; p < 200; ++p) {
    std::map<LocalTime, int> dates;
    for (const FreeTime& time : search(*clinic, monday(8h), p)) {
      ++dates[std::chrono::floor<std::chrono::days>(time.local)];
    }
    if (dates.empty()) continue;
    EXPECT_GE(dates.size(), 3U);
  }
}

TEST(SlotSearch, ANarrowWishIsMetOnItsOwnDayWhileTheCalendarIsOpen) {
  const auto clinic = clinic_of("{clinics: {providers: 20000, taken: 0%, taken_per_day: 0%}}");
  const auto day = std::chrono::sys_days{std::chrono::year{2026} / 11 / 3};
  std::size_t met = 0;
  for (std::uint32_t p = 0; p < 200; ++p) {
    Needs needs = clinic->needs_of(PatientId{p});
    needs.wish = TimeWish{};
    needs.wish.not_before = 10 * 60;
    needs.wish.not_after = 12 * 60;
    needs.wish.from = day;
    needs.wish.until = day;
    std::vector<FreeTime> found;
    clinic->search(monday(8h), PatientId{p}, needs, SearchScope::anyone, {}, found);
    if (found.empty()) continue;
    EXPECT_EQ(minutes_off(needs.wish, found.front().local), 0) << p;
    ++met;
  }
  EXPECT_GT(met, 150U);
}

TEST(SlotSearch, WhoeverPrefersNobodyFindsNothingThere) {
  const auto clinic = clinic_of("{needs: {preferred: 0%}}");
  std::vector<FreeTime> found{FreeTime{}};
  clinic->search(monday(8h), PatientId{3}, clinic->needs_of(PatientId{3}), SearchScope::preferred,
                 {}, found);
  EXPECT_TRUE(found.empty());
}

TEST(SlotSearch, IsTheSameWhateverWasAskedBefore) {
  const auto asked = clinic_of(kMany);
  const auto fresh = clinic_of(kMany);
  for (std::uint32_t p = 0; p < 300; ++p) (void)search(*asked, monday(20h) + p * 1h, p);
  for (std::uint32_t p = 300; p-- > 0;) {
    EXPECT_EQ(search(*asked, monday(8h) + p * 1min, p), search(*fresh, monday(8h) + p * 1min, p));
  }
  const auto other = clinic_of(kMany, 2);
  std::size_t differ = 0;
  for (std::uint32_t p = 0; p < 100; ++p) {
    differ += search(*other, monday(8h), p) != search(*fresh, monday(8h), p) ? 1 : 0;
  }
  EXPECT_GT(differ, 80U) << "another seed, other clinics";
}

}  // namespace
}  // namespace rb::sim
