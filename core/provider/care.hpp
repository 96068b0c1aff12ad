// What a visit can be told apart by, and what must be known before one is booked: the words that
// providers, slots, bookings, matching and conversations share.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb {

enum class Modality : std::uint8_t { in_person = 1, video, phone };

// What may have to be known before a booking can proceed; a set of them is a mask of bits.
enum class Detail : std::uint8_t { insurance = 0, birth_date, clinical_context, referral };
inline constexpr int kDetails = 4;
using DetailSet = std::uint8_t;
[[nodiscard]] constexpr DetailSet bit(Detail detail) {
  return static_cast<DetailSet>(1U << static_cast<unsigned>(detail));
}
// The first of a set. Precondition: it is not empty.
[[nodiscard]] constexpr Detail first_of(DetailSet set) {
  unsigned at = 0;
  while (at + 1 < static_cast<unsigned>(kDetails) && ((set >> at) & 1U) == 0) ++at;
  return static_cast<Detail>(at);
}
// As files and people write them, by position.
inline constexpr std::array<std::string_view, kDetails> kDetailNames = {
    "insurance", "birth_date", "clinical_context", "referral"};
[[nodiscard]] constexpr std::string_view name_of(Detail detail) {
  return kDetailNames[static_cast<std::size_t>(detail)];
}

// Languages spoken, a bit each: positions in the tenant's list of languages.
using LanguageSet = std::uint16_t;

// Millionths of a degree, WGS 84: eleven centimetres at the equator, and no floating point.
struct GeoPoint {
  std::int32_t latitude = 0;
  std::int32_t longitude = 0;

  friend constexpr bool operator==(GeoPoint, GeoPoint) = default;
};

}  // namespace rb
