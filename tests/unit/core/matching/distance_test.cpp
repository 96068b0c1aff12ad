#include "core/matching/distance.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

namespace rb::matching {
namespace {

// The great circle by the haversine formula.
double great_circle(GeoPoint a, GeoPoint b) {
  const double degree = std::acos(-1.0) / 180 / 1e6;
  const double north = std::sin((b.latitude - a.latitude) * degree / 2);
  const double east = std::sin((b.longitude - a.longitude) * degree / 2);
  const double h =
      north * north + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * east * east;
  return 2 * 6'371'009.0 * std::asin(std::sqrt(h));
}

TEST(Distance, AgreesWithTheGreatCircle) {
  EXPECT_TRUE(rc::check("within 0.1% up to 300 km", [] {
    const GeoPoint a{*rc::gen::inRange(-60'000'000, 60'000'001),
                     *rc::gen::inRange(-170'000'000, 170'000'001)};
    const GeoPoint b{a.latitude + *rc::gen::inRange(-1'500'000, 1'500'001),
                     a.longitude + *rc::gen::inRange(-1'500'000, 1'500'001)};
    if (std::abs(b.latitude) > 60'000'000) return;
    const double true_metres = great_circle(a, b);
    if (true_metres > 300'000) return;
    RC_ASSERT(std::abs(metres_between(a, b) - true_metres) <= 2 + true_metres / 1000);
    RC_ASSERT(metres_between(a, b) == metres_between(b, a));
  }));
}

TEST(Distance, IsExactWhereItIsEasy) {
  EXPECT_EQ(metres_between({0, 0}, {0, 0}), 0U);
  EXPECT_EQ(metres_between({0, 0}, {1'000'000, 0}), 111'195U);
  EXPECT_EQ(metres_between({0, 0}, {0, 1'000'000}), 111'195U);
  // Half as much at 60 degrees.
  EXPECT_NEAR(metres_between({60'000'000, 0}, {60'000'000, 1'000'000}), 55'597, 2);
  // Over the date line.
  EXPECT_EQ(metres_between({0, 179'500'000}, {0, -179'500'000}), 111'195U);
  EXPECT_EQ(metres_between({90'000'000, 0}, {90'000'000, 100'000'000}), 0U);
}

}  // namespace
}  // namespace rb::matching
