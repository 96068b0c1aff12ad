// The clinics of a scenario, and patients of New York who speak English.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "sim/clinic/clinic.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::sim {

inline std::unique_ptr<Clinic> clinic_for(const proto::Scenario& scenario, Instant now,
                                          std::size_t patients) {
  ClinicConfig config;
  config.spec = scenario.bookings();
  config.start = now;
  config.until = now + 60 * kDay;
  config.zones = test::test_zones();
  config.patients.resize(patients, {ZoneId{0}, 0});
  config.languages = {"en"};
  auto clinic = Clinic::make(std::move(config));
  EXPECT_TRUE(clinic.has_value());
  return std::move(clinic).value();
}

}  // namespace rb::sim
