// Distances on the earth in integers: correct across the antimeridian and at the poles, the same on
// every machine.
//
// A place becomes a point of the sphere of the mean radius R1 (IUGG: 6,371,008.8 m), in whole
// centimetres from its centre; two points are a chord c apart; the way along the ground is
// 2 R asin(c / 2 R). Sine, cosine and arcsine are their Taylor series in fixed point.
//
// Error against the great circle of that sphere: at most 1 m up to 10,000 km, and growing to 1 km
// where the points are antipodes. The sphere itself is off from the WGS 84 ellipsoid by at most
// 0.6%.
#pragma once

#include <cstdint>

#include "core/provider/care.hpp"

namespace rb {

inline constexpr std::int32_t kEarthRadiusCm = 637'100'880;
inline constexpr std::uint32_t kHalfEarthMetres = 20'015'115;  // no two places are further apart

// Centimetres from the centre of the earth: z towards the north pole, x towards 0°, 0°.
struct EarthPoint {
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t z = 0;

  friend constexpr bool operator==(EarthPoint, EarthPoint) = default;
};

// Whether a place exists: latitude within 90° and longitude within 180° either way.
[[nodiscard]] constexpr bool is_on_earth(GeoPoint place) {
  return place.latitude >= -90'000'000 && place.latitude <= 90'000'000 &&
         place.longitude >= -180'000'000 && place.longitude <= 180'000'000;
}

// Precondition: the place is on earth.
[[nodiscard]] EarthPoint earth_point(GeoPoint place);

// The square of the chord in square centimetres: never overflows, and orders as the distance does.
[[nodiscard]] constexpr std::int64_t chord_squared(EarthPoint a, EarthPoint b) {
  const auto square = [](std::int64_t d) { return d * d; };
  return square(std::int64_t{a.x} - b.x) + square(std::int64_t{a.y} - b.y) +
         square(std::int64_t{a.z} - b.z);
}

// Metres along the ground that belong to a chord; never descends as the chord grows.
[[nodiscard]] std::uint32_t metres_of(std::int64_t chord_squared);

// A chord whose square is above this is longer than `metres` along the ground.
[[nodiscard]] constexpr std::int64_t longest_chord_squared(std::uint32_t metres) {
  const std::int64_t cm = (metres < kHalfEarthMetres ? metres : kHalfEarthMetres) * 100LL + 60;
  return cm * cm;
}

// Precondition: both places are on earth.
[[nodiscard]] std::uint32_t distance_metres(GeoPoint a, GeoPoint b);

}  // namespace rb
