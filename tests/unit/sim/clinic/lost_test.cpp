// Appointments that fell away: whose, when, and that nobody is seen then.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

const std::string kStorm =
    "{lost: {because: closed}, clinics: {providers: 900, towns: 4, taken: 50%},"
    " offices: {hours: \"09:00-17:00\"}}";
const std::string kLeaves =
    "{lost: {because: provider_leaves, over: 365d}, clinics: {providers: 40, towns: 2}}";

std::string refused(const std::string& bookings) {
  const auto made = Clinic::make(config_of(bookings));
  return made ? "taken" : made.error().message;
}

TEST(LostVisits, AStormTakesEverybodysAppointmentOfTheDay) {
  const auto clinic = clinic_of(kStorm);
  std::set<std::pair<ProviderId, Instant>> times;
  std::uint32_t lost = 0;
  std::map<Urgency, std::uint32_t> urgencies;
  for (std::uint32_t i = 0; i < kPatients; ++i) {
    const LostVisit* visit = clinic->lost_of(PatientId{i});
    if (visit == nullptr) continue;
    ++lost;
    ++urgencies[visit->urgency];
    EXPECT_GE(visit->start, monday());
    EXPECT_LT(visit->start, monday(27h));  // the day is over later in Los Angeles
    EXPECT_TRUE(times.emplace(visit->provider, visit->start).second) << "two at a time";
    const Needs needs = clinic->needs_of(PatientId{i});
    EXPECT_EQ(needs.specialty, visit->specialty);
    EXPECT_TRUE(needs.preferred.is_none() || needs.preferred == visit->provider);
    EXPECT_EQ(needs.required, 0);
  }
  EXPECT_GT(lost, kPatients * 9 / 10);
  EXPECT_NEAR(urgencies[Urgency::routine] / double(lost), 0.70, 0.03);
  EXPECT_NEAR(urgencies[Urgency::urgent] / double(lost), 0.08, 0.02);
}

TEST(LostVisits, NobodyIsSeenOnTheDayOfTheStorm) {
  const auto clinic = clinic_of(kStorm);
  std::vector<FreeTime> free;
  clinic->all_free(
      monday(8h), [](SpecialtyId) { return true; }, free);
  ASSERT_GT(free.size(), 10'000U);
  for (const FreeTime& time : free) {
    EXPECT_GE(time.start, monday(24h));
    EXPECT_TRUE(clinic->is_free(time.key, monday(8h)));
  }
  for (std::uint32_t patient = 0; patient < 200; ++patient) {
    for (const FreeTime& time : search(*clinic, monday(9h), patient)) {
      EXPECT_GE(time.start, monday(24h)) << patient;
    }
  }
}

TEST(LostVisits, WhoLeavesHasPatientsInTurnAndNoFreeTimes) {
  const auto clinic = clinic_of(kLeaves);
  const ProviderId leaver = clinic->leaver();
  ASSERT_FALSE(leaver.is_none());
  Instant before = Instant::min();
  for (std::uint32_t i = 0; i < kPatients; ++i) {
    const LostVisit* visit = clinic->lost_of(PatientId{i});
    ASSERT_NE(visit, nullptr);
    EXPECT_EQ(visit->provider, leaver);
    EXPECT_GE(visit->start, before) << "those who enrol first are due first";
    before = visit->start;
    EXPECT_TRUE(clinic->needs_of(PatientId{i}).preferred.is_none());
  }
  EXPECT_GT(before, monday(300 * kDay));
  std::vector<FreeTime> free;
  clinic->all_free(
      monday(8h), [](SpecialtyId) { return true; }, free);
  for (const FreeTime& time : free) EXPECT_NE(time.provider, leaver);
}

TEST(LostVisits, WhatIsKeptForOthersIsNotFound) {
  const auto clinic = clinic_of(kStorm);
  std::vector<FreeTime> all;
  std::vector<FreeTime> rest;
  const PatientId patient{7};
  const Needs needs = clinic->needs_of(patient);
  clinic->search(monday(8h), patient, needs, SearchScope::anyone, {}, all);
  ASSERT_GT(all.size(), 2U);
  const std::uint64_t kept = all[0].key;
  const std::function<bool(std::uint64_t)> is_kept = [&](std::uint64_t key) { return key == kept; };
  clinic->search(monday(8h), patient, needs, SearchScope::anyone, {}, rest, &is_kept);
  ASSERT_FALSE(rest.empty());
  for (const FreeTime& time : rest) EXPECT_NE(time.key, kept);
}

TEST(LostVisits, WithoutTheSectionNothingIsLost) {
  const auto clinic = clinic_of();
  EXPECT_EQ(clinic->lost_of(PatientId{0}), nullptr);
  EXPECT_TRUE(clinic->leaver().is_none());
}

TEST(LostVisits, WhatCannotBeIsRefused) {
  EXPECT_EQ(refused("{lost: {because: closed, urgency: {routine: 50%, hasty: 50%}}}"),
            "bookings: lost.urgency names `hasty`, which is none of routine, soon, urgent and "
            "emergency");
  EXPECT_EQ(refused("{lost: {because: closed}, offices: {days: sat}}"),
            "bookings: nobody works on the days of lost.over");
  EXPECT_EQ(refused("{alternates: {stand_ins: [{wanted: dermatology, instead: magic}]}}"),
            "bookings: alternates.stand_ins names `magic`, which is none of needs.specialties");
  EXPECT_EQ(refused("{alternates: {stand_ins: [{wanted: dermatology, instead: dermatology}]}}"),
            "bookings: alternates.stand_ins: `dermatology` stands in for itself");
}

TEST(ByStaff, AShareOfPatientsWantsAPerson) {
  const auto clinic = clinic_of("{by_staff: 25%}");
  std::uint32_t by_staff = 0;
  for (std::uint32_t i = 0; i < kPatients; ++i) by_staff += clinic->wants_person(PatientId{i});
  EXPECT_NEAR(by_staff / double(kPatients), 0.25, 0.02);
  EXPECT_FALSE(clinic_of()->wants_person(PatientId{1}));
}

}  // namespace
}  // namespace rb::sim
