// One practitioner at one location: what a directory is given of each, and what it gives back.
#pragma once

#include <cstdint>
#include <span>

#include "core/base/ids.hpp"
#include "core/provider/care.hpp"
#include "core/provider/office_channel.hpp"
#include "core/time/zone.hpp"

namespace rb {

// Whoever licenses practitioners, as a state of the United States: a visit by video or telephone
// needs a provider of the region that the patient is in. Position in the tenant's list.
using RegionId = StrongId<struct RegionTag, std::uint8_t>;
// Weekly hours and holidays that offices share: position in the tenant's list.
using HoursId = StrongId<struct HoursTag, std::uint16_t>;

using ModalitySet = std::uint8_t;  // a bit for each

[[nodiscard]] constexpr ModalitySet modality_bit(Modality modality) {
  return static_cast<ModalitySet>(1U << static_cast<unsigned>(modality));
}
inline constexpr ModalitySet kAnyModality = modality_bit(Modality::in_person) |
                                            modality_bit(Modality::video) |
                                            modality_bit(Modality::phone);

// How an office is reached, and when.
struct OfficeReach {
  OfficeChannelSet channels = 0;
  HoursId hours;
  ZoneId zone;

  friend constexpr bool operator==(OfficeReach, OfficeReach) = default;
};

struct Provider {
  SpecialtyId specialty{};
  GeoPoint place{};
  std::span<const NetworkId>
      networks{};  // given in any order, given back ascending without repeats
  LanguageSet languages = 0;
  ModalitySet modalities = modality_bit(Modality::in_person);
  bool accepts_new = true;  // new patients
  RegionId region{};
  OfficeReach office{};
};

enum class ProviderRejection : std::uint8_t {
  directory_is_full = 1,  // 2^24 providers
  specialty_is_missing,
  place_is_not_on_earth,
  no_modality_is_offered,
  region_is_missing,
};

// What is asked of a provider. Sets: at least one of it; empty or none(): does not matter.
struct ProviderQuery {
  SpecialtyId specialty{};
  GeoPoint near{};
  std::uint32_t within = 50'000;  // metres
  NetworkId network{};
  RegionId region{};
  LanguageSet languages = 0;
  ModalitySet modalities = 0;
  bool accepting_new = true;             // only who accepts new patients
  std::span<const ProviderId> except{};  // a short list
  std::uint32_t most = 10;               // results
};

struct FoundProvider {
  ProviderId provider;
  std::uint32_t metres = 0;

  friend constexpr bool operator==(FoundProvider, FoundProvider) = default;
};

}  // namespace rb
