// What a visit can be told apart by: the words that providers, slots, bookings and matching share.
#pragma once

#include <cstdint>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb {

enum class Modality : std::uint8_t { in_person = 1, video, phone };

// Languages spoken, a bit each: positions in the tenant's list of languages.
using LanguageSet = std::uint16_t;

// Millionths of a degree, WGS 84: eleven centimetres at the equator, and no floating point.
struct GeoPoint {
  std::int32_t latitude = 0;
  std::int32_t longitude = 0;

  friend constexpr bool operator==(GeoPoint, GeoPoint) = default;
};

}  // namespace rb
