// How far apart two places are, in whole numbers.
#pragma once

#include <cstdint>

#include "core/provider/care.hpp"

namespace rb::matching {

// Metres in a straight line over the globe: the equirectangular approximation on a sphere of
// 6,371,009 m (the mean radius of WGS 84), the cosine of the middle latitude interpolated between
// whole degrees. Within 0.1% of the great circle up to 300 km between 60 degrees south and north;
// meant for visits, not for voyages. Latitudes lie within 90 degrees, longitudes within 180.
[[nodiscard]] std::uint32_t metres_between(GeoPoint a, GeoPoint b);

}  // namespace rb::matching
