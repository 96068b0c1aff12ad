// Seekers and slots to vary: a patient and a slot that fit each other in every respect.
#pragma once

#include <chrono>

#include "core/matching/open_slot.hpp"
#include "core/matching/seeker.hpp"
#include "tests/support/matching/storm.hpp"

namespace rb::matching::test {

// A Monday, midnight; local time is UTC here.
inline constexpr Instant kMonday{std::chrono::sys_days{std::chrono::year{2026} / 1 / 12}};
inline constexpr GeoPoint kHome{40'700'000, -74'000'000};

inline Seeker a_seeker(std::uint32_t patient) {
  Seeker seeker;
  seeker.patient = PatientId{patient};
  seeker.specialty = SpecialtyId{1};
  seeker.languages = kEnglish;
  seeker.modalities = bit(Modality::in_person);
  seeker.networks = 1;
  seeker.home = kHome;
  seeker.farthest_metres = 20'000;
  seeker.not_before = kMonday;
  seeker.fine_until = kMonday + std::chrono::days{30};
  seeker.lost = kMonday + 9h;
  return seeker;
}

// `hours` after Monday, midnight.
inline OpenSlot a_slot(std::uint32_t slot, int hours) {
  OpenSlot open;
  open.slot = SlotId{slot};
  open.provider = ProviderId{1};
  open.specialty = SpecialtyId{1};
  open.place = kHome;
  open.spoken = kEnglish;
  open.networks = 1;
  open.start = kMonday + std::chrono::hours{hours};
  open.weekday = static_cast<std::uint8_t>((1 + hours / 24) % 7);
  open.minute = static_cast<std::int16_t>(hours % 24 * 60);
  return open;
}

// A storm in a teacup: small, contested, with every kind of condition.
inline StormShape small_storm(std::uint64_t seed, std::uint32_t seekers, std::uint32_t slots) {
  StormShape shape;
  shape.seed = seed;
  shape.seekers = seekers;
  shape.slots = slots;
  shape.slots_of_provider = 5;
  shape.specialties = 2;
  shape.towns = 3;
  shape.days = 10;
  return shape;
}

}  // namespace rb::matching::test
