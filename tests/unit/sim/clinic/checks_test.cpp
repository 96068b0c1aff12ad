// What a scenario may not ask for, and that without the section there are no bookings.
#include <gtest/gtest.h>

#include "core/config/loader.hpp"
#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

std::string refused(const std::string& bookings) {
  const auto made = Clinic::make(config_of(bookings));
  if (made) return "taken";
  EXPECT_EQ(made.error().code, ErrorCode::invalid_input);
  return made.error().message;
}

TEST(BookingsSection, AbsentMeansNoBookings) {
  const auto loaded = load_scenario(
      "scenario: test\nstart: 2026-10-05T08:00 America/New_York\nhorizon: 14d\n"
      "policies: [p.yaml]\n",
      "test.yaml");
  ASSERT_TRUE(loaded.has_value());
  EXPECT_FALSE(loaded->message.has_bookings());
  EXPECT_TRUE(Clinic::make(config_of("{}")).has_value());
}

TEST(BookingsSection, WhatDoesNotAddUpIsRefusedByName) {
  EXPECT_EQ(refused("{needs: {wishes: {morning: 80%}}}"), "bookings: needs.wishes exceed 100%");
  EXPECT_EQ(refused("{needs: {any_modality: 60%, only_video: 41%}}"),
            "bookings: needs.any_modality and only_video exceed 100%");
  EXPECT_EQ(refused("{offices: {refuses: 60%, counters: 60%}}"),
            "bookings: offices.refuses, counters and silent exceed 100%");
  EXPECT_EQ(refused("{conduct: {on_offer: {chooses: 90%, refuses_all: 20%}}}"),
            "bookings: conduct.on_offer exceeds 100%");
  EXPECT_EQ(refused("{conduct: {on_details: {gives: 99%}}}"),
            "bookings: conduct.on_details exceeds 100%");
  EXPECT_EQ(refused("{conduct: {on_reminder: {moves: 50%}}}"),
            "bookings: conduct.on_reminder exceeds 100%");
  EXPECT_EQ(refused("{conduct: {satisfaction: {one: 50%}}}"),
            "bookings: conduct.satisfaction does not add up to 100%");
}

TEST(BookingsSection, HoursThatLeaveNoRoomAreRefused) {
  EXPECT_EQ(refused("{offices: {hours: \"08:00-08:10\", late: 0%}}"),
            "bookings: offices.hours have fewer minutes than clinics.slots_per_day");
  EXPECT_EQ(refused("{offices: {late_until: \"12:00\"}}"),
            "bookings: offices.late_until lies before the end of offices.hours");
  EXPECT_EQ(refused("{offices: {answer_median: 2h, answer_p99: 1h}}"),
            "bookings: offices.answer_p99 is shorter than offices.answer_median");
  EXPECT_EQ(refused("{conduct: {replies: {offer: {median: 2d}}}}"),
            "bookings: a p99 of conduct.replies is shorter than its median");
}

TEST(BookingsSection, LaddersThatMakeNoSenseAreRefused) {
  EXPECT_EQ(refused("{offices: {ladder: [{channel: fhir, patience: 0s}]}}"),
            "bookings: offices.ladder has a rung with neither patience nor business_days");
  std::string rungs;
  for (int i = 0; i < 9; ++i) rungs += "{channel: fhir}, ";
  EXPECT_EQ(refused("{offices: {ladder: [" + rungs + "]}}"),
            "bookings: offices.ladder has more than 8 rungs");
}

TEST(BookingsSection, PatientsFromNowhereAreRefused) {
  ClinicConfig config = config_of("{}");
  config.patients[5].zone = ZoneId{9};
  EXPECT_EQ(Clinic::make(config).error().code, ErrorCode::not_found);
  config = config_of("{}");
  config.patients[5].language = 3;
  EXPECT_EQ(Clinic::make(config).error().code, ErrorCode::not_found);
  config = config_of("{}");
  config.patients.clear();
  EXPECT_EQ(Clinic::make(config).error().code, ErrorCode::invalid_input);
  config = config_of("{}");
  config.languages.resize(17);
  EXPECT_EQ(Clinic::make(config).error().code, ErrorCode::invalid_input);
}

TEST(BookingsSection, RunsOfNoCalendarAreRefused) {
  ClinicConfig config = config_of("{}");
  config.until = config.start - 1h;
  EXPECT_EQ(Clinic::make(config).error().message, "bookings: the run ends before it starts");
  config = config_of("{}");
  config.start = Instant{};
  EXPECT_EQ(Clinic::make(config).error().message,
            "bookings: the run lies outside of the years 1971 to 2140");
}

TEST(BookingsSection, SharesThatDoNotAddUpAreRefusedWithTheirPlace) {
  const auto loaded = load_scenario(
      "scenario: test\nstart: 2026-10-05T08:00 America/New_York\nhorizon: 14d\n"
      "policies: [p.yaml]\nbookings: {needs: {specialties: {heart: 70%}}}\n",
      "test.yaml");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().size(), 1U);
}

}  // namespace
}  // namespace rb::sim
