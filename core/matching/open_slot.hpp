// Free time of a provider that anybody may get.
#pragma once

#include <chrono>
#include <cstdint>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/matching/seeker.hpp"
#include "core/provider/care.hpp"

namespace rb::matching {

struct OpenSlot {
  SlotId slot;
  ProviderId provider;
  SpecialtyId specialty;
  Modality modality = Modality::in_person;
  GeoPoint place;
  LanguageSet spoken = 0;       // by the provider
  LanguageSet interpreted = 0;  // an interpreter can be had
  NetworkSet networks = 0;      // accepted; kAnyNetwork: all
  Instant start;
  std::uint8_t weekday = 0;  // local; 0 is Sunday
  std::int16_t minute = 0;   // local, after midnight
};

// `local`: the start where the visit is.
inline void put_start(OpenSlot& slot, Instant start, LocalTime local) {
  const auto day = std::chrono::floor<std::chrono::days>(local);
  slot.start = start;
  slot.weekday = static_cast<std::uint8_t>(
      std::chrono::weekday{std::chrono::sys_days{day.time_since_epoch()}}.c_encoding());
  slot.minute = static_cast<std::int16_t>((local - day) / std::chrono::minutes{1});
}

[[nodiscard]] inline PartOfDay part_of_day(const OpenSlot& slot) {
  return rb::part_of_day(LocalTime{std::chrono::minutes{slot.minute}});
}

}  // namespace rb::matching
