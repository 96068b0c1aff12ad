#include "tests/unit/sim/clinic/fixture.hpp"

#include <gtest/gtest.h>

#include "core/config/loader.hpp"
#include "core/tzdb/tzdb.hpp"

namespace rb::sim {

std::shared_ptr<const ZoneTable> two_zones() {
  static const auto table = [] {
    const std::vector<std::string> names{"America/New_York", "America/Los_Angeles"};
    auto loaded = load_zones(names);
    EXPECT_TRUE(loaded.has_value());
    return std::make_shared<const ZoneTable>(std::move(*loaded));
  }();
  return table;
}

Instant monday(Millis after) {
  return std::chrono::sys_days{std::chrono::year{2026} / 10 / 5} + 4h + after;
}

ClinicConfig config_of(const std::string& bookings, std::uint64_t seed) {
  const std::string text =
      "scenario: test\nstart: 2026-10-05T08:00 America/New_York\nhorizon: 60d\n"
      "policies: [p.yaml]\nbookings: " +
      bookings + "\n";
  auto loaded = load_scenario(text, "test.yaml");
  if (!loaded) {
    for (const Problem& problem : loaded.error()) ADD_FAILURE() << to_string(problem);
    std::abort();
  }
  ClinicConfig config;
  config.seed = seed;
  config.spec = loaded->message.bookings();
  config.start = monday(8h);
  config.until = config.start + 60 * kDay;
  config.zones = two_zones();
  for (std::uint32_t i = 0; i < kPatients; ++i) {
    config.patients.push_back(
        {i % 4 == 3 ? kLosAngeles : kNewYork, static_cast<std::uint8_t>(i % 5 == 4 ? 1 : 0)});
  }
  config.languages = {"en", "es", "fr"};
  return config;
}

std::unique_ptr<Clinic> clinic_of(const std::string& bookings, std::uint64_t seed) {
  auto made = Clinic::make(config_of(bookings, seed));
  if (!made) {
    ADD_FAILURE() << made.error().message;
    std::abort();
  }
  return std::move(*made);
}

std::vector<FreeTime> search(Clinic& clinic, Instant now, std::uint32_t patient) {
  std::vector<FreeTime> found;
  const PatientId id{patient};
  clinic.search(now, id, clinic.needs_of(id), SearchScope::anyone, {}, found);
  return found;
}

std::int32_t minute_of(LocalTime at) {
  return static_cast<std::int32_t>((at - std::chrono::floor<std::chrono::days>(at)) / 1min);
}

}  // namespace rb::sim
