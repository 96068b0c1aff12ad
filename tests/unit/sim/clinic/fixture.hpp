// Clinics with the schema's own defaults, changed by a few lines of a scenario.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/clinic/clinic.hpp"

namespace rb::sim {

inline constexpr ZoneId kNewYork{0};
inline constexpr ZoneId kLosAngeles{1};

// America/New_York and America/Los_Angeles, in this order.
[[nodiscard]] std::shared_ptr<const ZoneTable> two_zones();
// 2026-10-05 00:00 in New York, a Monday, plus a time.
[[nodiscard]] Instant monday(Millis after = {});

// `bookings`: what a scenario file says below that key, as "{clinics: {providers: 500}}".
// Of 4,000 patients three in four live in New York; languages are en, es and fr, of which every
// fifth patient speaks es.
[[nodiscard]] ClinicConfig config_of(const std::string& bookings, std::uint64_t seed = 1);
[[nodiscard]] std::unique_ptr<Clinic> clinic_of(const std::string& bookings = "{}",
                                                std::uint64_t seed = 1);

inline constexpr std::uint32_t kPatients = 4'000;

// What a patient finds with their own needs, anywhere.
[[nodiscard]] std::vector<FreeTime> search(Clinic& clinic, Instant now, std::uint32_t patient);
// Minutes after midnight, and the local date in days since 1970-01-01.
[[nodiscard]] std::int32_t minute_of(LocalTime at);

}  // namespace rb::sim
