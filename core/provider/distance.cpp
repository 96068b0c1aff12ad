#include "core/provider/distance.hpp"

#include <algorithm>
#include <bit>

#include "core/base/assert.hpp"

namespace rb {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t kRightAngle = 90'000'000;            // in millionths of a degree
constexpr std::int64_t kRadiansQ60 = 20'122'276'272;        // in one of them: pi / 180e6 * 2^60
constexpr std::uint64_t kOneQ32 = std::uint64_t{1} << 32U;  // 1
constexpr std::uint64_t kQuarterTurnQ32 = 6'746'518'852;    // pi / 2
constexpr std::uint64_t kDiameterCm = 2ULL * kEarthRadiusCm;

struct SineCosine {  // Q60
  std::int64_t sine = 0;
  std::int64_t cosine = 0;
};

std::int64_t product_q60(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<Wide>(a) * b >> 60);
}

// The sum of x^n / n! with alternating signs over every second n from `first`; 0 <= x <= pi / 4.
std::int64_t series_q60(std::int64_t term, std::int64_t x, std::int64_t first) {
  const std::int64_t squared = product_q60(x, x);
  std::int64_t sum = term;
  for (std::int64_t n = first; term != 0; n += 2) {
    term = -product_q60(term, squared) / ((n + 1) * (n + 2));
    sum += term;
  }
  return sum;
}

// Of an angle in millionths of a degree.
SineCosine sine_cosine(std::int64_t angle) {
  constexpr std::int64_t kOneQ60 = std::int64_t{1} << 60;
  const std::int64_t turned = (angle % (4 * kRightAngle) + 4 * kRightAngle) % (4 * kRightAngle);
  const std::int64_t rest = turned % kRightAngle;
  const bool steep = rest > kRightAngle / 2;
  const std::int64_t x = (steep ? kRightAngle - rest : rest) * kRadiansQ60;
  SineCosine first{series_q60(x, x, 1), series_q60(kOneQ60, x, 0)};
  if (steep) std::swap(first.sine, first.cosine);
  switch (turned / kRightAngle) {
    case 0:
      return first;
    case 1:
      return {first.cosine, -first.sine};
    case 2:
      return {-first.sine, -first.cosine};
    default:
      return {-first.cosine, first.sine};
  }
}

std::int32_t centimetres(std::int64_t share_q60) {
  constexpr Wide kHalf = Wide{1} << 59;
  return static_cast<std::int32_t>((static_cast<Wide>(share_q60) * kEarthRadiusCm + kHalf) >> 60);
}

// The largest integer whose square is not above n.
std::uint64_t square_root(std::uint64_t n) {
  if (n == 0) return 0;
  // Newton's steps descend from any start that is not below the root.
  std::uint64_t root = std::uint64_t{1} << ((std::bit_width(n) + 1U) / 2U);
  for (;;) {
    const std::uint64_t next = (root + n / root) / 2;
    if (next >= root) return root;
    root = next;
  }
}

// 0 <= u <= 1/2, in and out Q32.
std::uint64_t arcsine_q32(std::uint64_t u) {
  const std::uint64_t squared = u * u >> 32U;
  std::uint64_t power = u;  // u^(2n+1) (2n)! / (2^n n!)^2
  std::uint64_t sum = u;
  for (std::uint64_t n = 1; power != 0; ++n) {
    power = (power * squared >> 32U) * (2 * n - 1) / (2 * n);
    sum += power / (2 * n + 1);
  }
  return sum;
}

}  // namespace

EarthPoint earth_point(GeoPoint place) {
  RB_ASSERT(is_on_earth(place));
  const SineCosine latitude = sine_cosine(place.latitude);
  const SineCosine longitude = sine_cosine(place.longitude);
  return {centimetres(product_q60(latitude.cosine, longitude.cosine)),
          centimetres(product_q60(latitude.cosine, longitude.sine)), centimetres(latitude.sine)};
}

std::uint32_t metres_of(std::int64_t chord_squared) {
  RB_ASSERT(chord_squared >= 0);
  const std::uint64_t chord =
      std::min(square_root(static_cast<std::uint64_t>(chord_squared)), kDiameterCm);
  const std::uint64_t u = (chord << 32U) / kDiameterCm;
  // The series is slow near 1, where asin u = pi / 2 - 2 asin sqrt((1 - u) / 2) is as good.
  const std::uint64_t angle =
      u <= kOneQ32 / 2 ? arcsine_q32(u)
                       : kQuarterTurnQ32 - 2 * arcsine_q32(square_root((kOneQ32 - u) << 31U));
  const std::uint64_t arc_cm = kDiameterCm * angle >> 32U;
  return static_cast<std::uint32_t>((arc_cm + 50) / 100);
}

std::uint32_t distance_metres(GeoPoint a, GeoPoint b) {
  return metres_of(chord_squared(earth_point(a), earth_point(b)));
}

}  // namespace rb
