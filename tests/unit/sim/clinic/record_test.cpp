// The record system's side: what is booked, read back, released and visited.
#include <gtest/gtest.h>

#include <map>

#include "core/base/random.hpp"
#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

constexpr BookingId kMine{7};
constexpr PatientId kMe{3};

FreeTime a_free_time(Clinic& clinic, Instant now) {
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    const auto found = search(clinic, now, p);
    if (!found.empty()) return found.front();
  }
  ADD_FAILURE() << "nobody finds anything";
  return {};
}

TEST(ClinicRecord, ABookingIsMadeOnceHoweverOftenItIsAskedFor) {
  const auto clinic = clinic_of();
  const Instant now = monday(8h);
  const FreeTime time = a_free_time(*clinic, now);
  EXPECT_EQ(clinic->read_back(kMine, time.key).answer, BookingAnswer::no);
  const WriteAnswer made = clinic->book(now, kMine, kMe, time.key);
  ASSERT_EQ(made.answer, BookingAnswer::yes);
  EXPECT_EQ(made.appointment, 1U);
  const WriteAnswer again = clinic->book(now + 1min, kMine, kMe, time.key);
  EXPECT_EQ(again.answer, BookingAnswer::yes);
  EXPECT_EQ(again.appointment, 1U);
  EXPECT_EQ(clinic->read_back(kMine, time.key).appointment, 1U);
  ASSERT_EQ(clinic->ledger().size(), 1U);
  const VisitRecord& record = clinic->ledger().front();
  EXPECT_EQ(record.booking, kMine);
  EXPECT_EQ(record.patient, kMe);
  EXPECT_EQ(record.slot, time.key);
  EXPECT_EQ(record.provider, time.provider);
  EXPECT_EQ(record.start, time.start);
  EXPECT_EQ(record.made, now);
  EXPECT_EQ(record.by, MadeBy::agent);
  EXPECT_TRUE(record.stands());
  EXPECT_EQ(clinic->book(now, BookingId{8}, kMe, time.key).answer, BookingAnswer::conflict);
  EXPECT_EQ(clinic->read_back(BookingId{8}, time.key).answer, BookingAnswer::no);
}

TEST(ClinicRecord, WhatIsGivenBackCanBeFoundAndBookedAgain) {
  const auto clinic = clinic_of("{clinics: {taken_per_day: 0%}}");
  const Instant now = monday(8h);
  std::uint32_t patient = 0;
  while (search(*clinic, now, patient).empty()) ++patient;
  const FreeTime time = search(*clinic, now, patient).front();
  const std::uint64_t first = clinic->book(now, kMine, kMe, time.key).appointment;
  EXPECT_NE(search(*clinic, now, patient).front(), time);
  EXPECT_EQ(clinic->release(now + 1h, first), BookingAnswer::yes);
  EXPECT_EQ(clinic->release(now + 2h, first), BookingAnswer::yes);
  EXPECT_EQ(clinic->ledger().front().released, now + 1h);
  EXPECT_EQ(clinic->read_back(kMine, time.key).answer, BookingAnswer::no);
  EXPECT_EQ(search(*clinic, now, patient).front(), time);
  EXPECT_EQ(clinic->book(now + 3h, BookingId{9}, kMe, time.key).appointment, 2U);
  EXPECT_EQ(clinic->release(now + 3h, first), BookingAnswer::yes) << "the second stands";
  EXPECT_EQ(clinic->read_back(BookingId{9}, time.key).appointment, 2U);
  EXPECT_EQ(clinic->release(now, 77), BookingAnswer::no);
  EXPECT_EQ(clinic->release(now, 0), BookingAnswer::no);
}

TEST(ClinicRecord, OthersTakeWhatIsGivenBack) {
  const auto clinic = clinic_of("{clinics: {taken: 0%, taken_per_day: 30%}}");
  const Instant now = monday(8h);
  std::size_t again = 0;
  for (std::uint32_t i = 0; i < 1'000; ++i) {
    const auto key = key_of({ProviderId{i}, 20'731 + 21, i % 12});
    const WriteAnswer made = clinic->book(now, BookingId{i}, kMe, key);
    ASSERT_EQ(made.answer, BookingAnswer::yes);
    ASSERT_EQ(clinic->release(now + kDay, made.appointment), BookingAnswer::yes);
    const WriteAnswer later = clinic->book(now + 3 * kDay, BookingId{i}, kMe, key);
    again += later.answer == BookingAnswer::yes ? 1 : 0;
  }
  EXPECT_NEAR(static_cast<double>(again) / 1'000, 0.49, 0.05) << "two days at 70% each";
}

TEST(ClinicRecord, NothingIsBookedInThePastOrNowhere) {
  const auto clinic = clinic_of("{clinics: {taken: 0%}}");
  const auto key = key_of({ProviderId{0}, 20'731, 3});
  const Instant start = clinic->describe(key)->start;
  EXPECT_EQ(clinic->book(start, kMine, kMe, key).answer, BookingAnswer::conflict);
  EXPECT_EQ(clinic->book(start, kMine, kMe, 0).answer, BookingAnswer::no);
  EXPECT_EQ(clinic->book(start, kMine, kMe, UINT64_MAX).answer, BookingAnswer::no);
  EXPECT_TRUE(clinic->ledger().empty());
}

// Whatever comes in whatever order: a slot has one appointment that stands at most.
TEST(ClinicRecord, ASlotIsNeverGivenToTwo) {
  const auto clinic = clinic_of("{clinics: {providers: 3, taken: 30%}}");
  std::map<std::uint64_t, std::uint64_t> standing;  // appointment by slot
  std::size_t conflicts = 0;
  std::size_t releases = 0;
  for (std::uint64_t step = 0; step < 20'000; ++step) {
    const auto pick = [&](std::uint64_t what, std::uint64_t n) {
      return draw_below({5, Stream::test, step, what}, n);
    };
    const Instant now = monday(8h) + static_cast<std::int64_t>(step) * 1min;
    const auto key = key_of({ProviderId{static_cast<std::uint32_t>(pick(0, 3))},
                             20'731 + static_cast<std::int64_t>(pick(1, 5)),
                             static_cast<std::uint32_t>(pick(2, 12))});
    const auto had = standing.find(key);
    if (had != standing.end() && pick(3, 4) == 0) {
      ASSERT_EQ(clinic->release(now, had->second), BookingAnswer::yes);
      standing.erase(had);
      ++releases;
      continue;
    }
    const BookingId booking{static_cast<std::uint32_t>(step)};
    const WriteAnswer answer = clinic->book(now, booking, kMe, key);
    if (answer.answer == BookingAnswer::conflict) {
      ++conflicts;
    } else {
      ASSERT_EQ(had, standing.end()) << "slot " << key << " was given twice";
      standing[key] = answer.appointment;
    }
  }
  EXPECT_GT(conflicts, 100U);
  EXPECT_GT(releases, 100U);
  for (const VisitRecord& record : clinic->ledger()) {
    const auto found = standing.find(record.slot);
    const bool stands = found != standing.end() && found->second == record.appointment;
    EXPECT_EQ(record.stands(), stands);
  }
}

TEST(ClinicRecord, AVisitIsRecordedAfterItsTimeAndMissedAsOftenAsTheScenarioSays) {
  const auto clinic = clinic_of(
      "{clinics: {taken: 0%}, conduct: {visits: {no_show_agent: 20%, no_show_staff: 5%, "
      "recorded_after: 3h, never_recorded: 10%}}}");
  std::map<BookingAnswer, double> agent;
  std::map<BookingAnswer, double> staff;
  for (std::uint32_t i = 0; i < 4'000; ++i) {
    const auto key = key_of({ProviderId{i / 2}, 20'731 + 7, i % 12});
    const Instant start = clinic->describe(key)->start;
    const MadeBy by = i % 2 == 0 ? MadeBy::agent : MadeBy::staff;
    const auto made = clinic->book(monday(8h), BookingId{i}, PatientId{i % kPatients}, key, by);
    ASSERT_EQ(made.answer, BookingAnswer::yes);
    EXPECT_EQ(clinic->visit(start + 3h - 1ms, made.appointment), BookingAnswer::not_yet);
    const BookingAnswer seen = clinic->visit(start + 3h, made.appointment);
    EXPECT_EQ(seen, clinic->visit(start + 30 * kDay, made.appointment));
    (by == MadeBy::agent ? agent : staff)[seen] += 1.0 / 2'000;
    if (seen == BookingAnswer::not_yet) continue;
    EXPECT_EQ(seen == BookingAnswer::yes, clinic->ledger().back().shows_up);
  }
  EXPECT_NEAR(agent[BookingAnswer::not_yet], 0.10, 0.02);
  EXPECT_NEAR(agent[BookingAnswer::no], 0.9 * 0.20, 0.025);
  EXPECT_NEAR(staff[BookingAnswer::no], 0.9 * 0.05, 0.015);
  EXPECT_EQ(clinic->visit(monday(), 0), BookingAnswer::no);
  (void)clinic->release(monday(9h), 1);
  EXPECT_EQ(clinic->visit(monday() + 30 * kDay, 1), BookingAnswer::no);
}

// Two policies that book the same patient at different times meet the same person.
TEST(ClinicRecord, WhetherAPatientComesIsTheirsNotTheSlots) {
  const auto one = clinic_of("{clinics: {taken: 0%, taken_per_day: 0%}}");
  const auto two = clinic_of("{clinics: {taken: 0%, taken_per_day: 0%}}");
  std::size_t missed = 0;
  for (std::uint32_t i = 0; i < 500; ++i) {
    (void)one->book(monday(8h), BookingId{i}, PatientId{i}, key_of({ProviderId{i}, 20'735, 1}));
    (void)two->book(monday(9h), BookingId{500 - i}, PatientId{i},
                    key_of({ProviderId{i + 9}, 20'739, 4}));
    ASSERT_EQ(one->ledger().size(), i + 1);
    ASSERT_EQ(two->ledger().size(), i + 1);
    EXPECT_EQ(one->ledger().back().shows_up, two->ledger().back().shows_up);
    missed += one->ledger().back().shows_up ? 0 : 1;
  }
  EXPECT_GT(missed, 50U);
}

}  // namespace
}  // namespace rb::sim
