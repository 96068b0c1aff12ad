// Integer distances against the haversine formula in floating point, and where maps are awkward.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <numbers>

#include "core/provider/distance.hpp"

namespace rb {
namespace {

GeoPoint at(double latitude, double longitude) {
  return {static_cast<std::int32_t>(std::lround(latitude * 1e6)),
          static_cast<std::int32_t>(std::lround(longitude * 1e6))};
}

double haversine(GeoPoint a, GeoPoint b) {
  const auto radians = [](std::int32_t micro) { return micro * 1e-6 * std::numbers::pi / 180; };
  const double north = std::sin((radians(a.latitude) - radians(b.latitude)) / 2);
  const double east = std::sin((radians(a.longitude) - radians(b.longitude)) / 2);
  const double h =
      north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
  return 2 * kEarthRadiusCm / 100.0 * std::asin(std::min(1.0, std::sqrt(h)));
}

GeoPoint any_place() {
  return {*rc::gen::inRange(-90'000'000, 90'000'001), *rc::gen::inRange(-180'000'000, 180'000'001)};
}

void expect_close(GeoPoint a, GeoPoint b) {
  const double exact = haversine(a, b);
  const double error = std::abs(static_cast<double>(distance_metres(a, b)) - exact);
  RC_ASSERT(error <= (exact <= 10'000'000 ? 1.0 : 1000.0));
}

TEST(Distance, IsTheGreatCircle) {
  EXPECT_TRUE(rc::check([] { expect_close(any_place(), any_place()); }));
}

TEST(Distance, IsTheGreatCircleNearBy) {
  EXPECT_TRUE(rc::check([] {
    const GeoPoint a = any_place();
    const GeoPoint b{
        std::clamp(a.latitude + *rc::gen::inRange(-300'000, 300'000), -90'000'000, 90'000'000),
        std::clamp(a.longitude + *rc::gen::inRange(-300'000, 300'000), -180'000'000, 180'000'000)};
    expect_close(a, b);
  }));
}

TEST(Distance, BetweenAntipodes) {
  EXPECT_TRUE(rc::check([] {
    const GeoPoint a = any_place();
    const GeoPoint b{-a.latitude,
                     a.longitude > 0 ? a.longitude - 180'000'000 : a.longitude + 180'000'000};
    expect_close(a, b);
    RC_ASSERT(distance_metres(a, b) <= kHalfEarthMetres);
  }));
}

TEST(Distance, OfKnownCities) {
  // Vincenty's formula on WGS 84 gives 3,944,422 m.
  const auto metres =
      static_cast<double>(distance_metres(at(40.712776, -74.005974), at(34.052235, -118.243683)));
  EXPECT_NEAR(metres, haversine(at(40.712776, -74.005974), at(34.052235, -118.243683)), 1);
  EXPECT_NEAR(metres, 3'944'422, 3'944'422 * 0.006);
}

TEST(Distance, AcrossTheAntimeridian) {
  EXPECT_NEAR(distance_metres(at(0, 179.999), at(0, -179.999)), 222, 1);
  EXPECT_EQ(distance_metres(at(51.9, 180), at(51.9, -180)), 0U);
}

TEST(Distance, AtThePoles) {
  EXPECT_EQ(distance_metres(at(90, 12), at(90, -170)), 0U);
  EXPECT_NEAR(distance_metres(at(89.999, 0), at(89.999, 180)), 222, 1);
  EXPECT_NEAR(distance_metres(at(90, 0), at(-90, 0)), kHalfEarthMetres, 1000);
}

TEST(Distance, OfNeighboursIsNeverOffByMoreThanAMetre) {
  EXPECT_EQ(distance_metres(at(40, -74), at(40, -74)), 0U);
  EXPECT_NEAR(distance_metres(at(40, -74), at(40.000009, -74)), 1, 1);
}

// Of a chord and the next: where the series is changed over as everywhere else.
TEST(Distance, NeverDescendsAsTheChordGrows) {
  constexpr std::int64_t kChange = kEarthRadiusCm;  // u = 1/2
  std::uint32_t before = 0;
  for (std::int64_t chord = kChange - 500; chord < kChange + 500; ++chord) {
    const std::uint32_t here = metres_of(chord * chord);
    EXPECT_LE(before, here) << chord;
    before = here;
  }
  EXPECT_TRUE(rc::check([] {
    const auto chord = *rc::gen::inRange<std::int64_t>(1, 2LL * kEarthRadiusCm);
    RC_ASSERT(metres_of((chord - 1) * (chord - 1)) <= metres_of(chord * chord));
  }));
}

TEST(Distance, ALongerChordIsALongerWay) {
  EXPECT_TRUE(rc::check([] {
    const GeoPoint a = any_place();
    const GeoPoint b = any_place();
    const std::int64_t chord = chord_squared(earth_point(a), earth_point(b));
    RC_ASSERT(chord <= longest_chord_squared(metres_of(chord)));
  }));
}

TEST(Distance, PlacesThatDoNotExist) {
  EXPECT_TRUE(is_on_earth(at(-90, 180)));
  EXPECT_FALSE(is_on_earth(at(90.000001, 0)));
  EXPECT_FALSE(is_on_earth(at(0, -180.000001)));
  EXPECT_FALSE(is_on_earth({std::numeric_limits<std::int32_t>::min(), 0}));
}

}  // namespace
}  // namespace rb
