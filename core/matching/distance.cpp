#include "core/matching/distance.hpp"

#include <array>
#include <bit>

#include "core/base/assert.hpp"

namespace rb::matching {
namespace {

constexpr std::int64_t kDegree = 1'000'000;
constexpr std::int64_t kHalfTurn = 180 * kDegree;
constexpr unsigned kCosineBits = 20;

// The cosine of whole degrees in 2^-20; one entry beyond the pole for the interpolation.
constexpr std::array<std::int64_t, 92> kCosine = {
    1048576, 1048416, 1047937, 1047139, 1046022, 1044586, 1042832, 1040760, 1038371, 1035666,
    1032646, 1029311, 1025662, 1021701, 1017429, 1012847, 1007956, 1002758, 997255,  991448,
    985339,  978930,  972223,  965219,  957922,  950333,  942454,  934288,  925838,  917105,
    908093,  898805,  889243,  879410,  869309,  858943,  848316,  837430,  826289,  814897,
    803256,  791370,  779244,  766880,  754282,  741455,  728402,  715127,  701634,  687928,
    674012,  659890,  645568,  631049,  616338,  601438,  586356,  571095,  555661,  540057,
    524288,  508360,  492277,  476044,  459665,  443147,  426494,  409711,  392803,  375776,
    358634,  341383,  324028,  306574,  289027,  271391,  253673,  235878,  218011,  200078,
    182083,  164033,  145934,  127789,  109606,  91389,   73145,   54878,   36595,   18300,
    0,       0,
};

constexpr std::int64_t magnitude(std::int64_t value) {
  return value < 0 ? -value : value;
}

std::int64_t cosine(std::int64_t latitude) {
  const std::int64_t at = magnitude(latitude);
  const auto degree = static_cast<std::size_t>(at / kDegree);
  RB_ASSERT(degree <= 90);
  return kCosine[degree] + (kCosine[degree + 1] - kCosine[degree]) * (at % kDegree) / kDegree;
}

// The largest integer whose square is not larger.
std::uint64_t square_root(std::uint64_t n) {
  if (n == 0) return 0;
  // From above, Newton's iteration falls until it is there.
  std::uint64_t root = std::uint64_t{1} << ((static_cast<unsigned>(std::bit_width(n)) + 1) / 2);
  for (;;) {
    const std::uint64_t next = (root + n / root) / 2;
    if (next >= root) return root;
    root = next;
  }
}

constexpr std::int64_t kCentimetres = 11'119'508;  // of a degree along a great circle
constexpr std::int64_t to_centimetres(std::int64_t millionths) {
  return millionths * kCentimetres / kDegree;
}

}  // namespace

std::uint32_t metres_between(GeoPoint a, GeoPoint b) {
  const std::int64_t north = std::int64_t{a.latitude} - b.latitude;
  std::int64_t east = magnitude(std::int64_t{a.longitude} - b.longitude);
  if (east > kHalfTurn) east = 2 * kHalfTurn - east;
  const std::int64_t middle = (std::int64_t{a.latitude} + b.latitude) / 2;
  const std::int64_t y = to_centimetres(magnitude(north));
  const std::int64_t x = to_centimetres(east) * cosine(middle) >> kCosineBits;
  return static_cast<std::uint32_t>(square_root(static_cast<std::uint64_t>(x * x + y * y)) / 100);
}

}  // namespace rb::matching
