#include "sim/clinic/supply/places.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

// The country: from 28 to 46 degrees north, its zones side by side from 122 degrees west on. [D]
constexpr std::int32_t kSouth = 28'000'000;
constexpr std::int32_t kHeight = 18'000'000;
constexpr std::int32_t kWest = -122'000'000;
constexpr std::int32_t kWidth = 54'000'000;
constexpr std::int32_t kRegionHeight = 3'000'000;
constexpr std::int64_t kLargestTown = 1'000'000'000;

// Counters of the draws.
enum What : std::uint64_t { latitude, longitude, north, east, town };

// The sum of four uniform draws, in [-half, half]: most of it near the middle.
std::int32_t around(std::uint64_t bits, std::int64_t half) {
  std::int64_t sum = 0;
  for (int i = 0; i < 4; ++i) sum += static_cast<std::int64_t>((bits >> (16 * i)) & 0xFFFFU);
  return static_cast<std::int32_t>((sum - 2 * 0xFFFF) * half / (2 * 0xFFFF));
}

// Most within fifteen kilometres of the centre, all within seventy. [D]
GeoPoint near_town(const Town& town, DrawKey key) {
  key.counter = What::north;
  const std::int32_t north = around(draw(key), 400'000);
  key.counter = What::east;
  const std::int32_t east = around(draw(key), 500'000);
  return {town.centre.latitude + north, town.centre.longitude + east};
}

}  // namespace

Places::Places(std::uint64_t seed, std::size_t towns, const std::vector<ZonePeople>& zones)
    : seed_(seed) {
  RB_ASSERT(!zones.empty());
  std::uint64_t people = 0;
  for (const ZonePeople& zone : zones) {
    zones_.push_back({zone.zone, {}, {}});
    people += zone.people;
  }
  const std::size_t count = std::max(towns, zones.size());
  for (std::size_t k = 0; k < count; ++k) {
    std::size_t zone = k;
    if (k >= zones.size()) {
      // Where most people have no town yet.
      const auto filled = [&](std::size_t z) {
        const std::uint64_t own = std::max<std::uint64_t>(zones[z].people, 1);
        return static_cast<std::uint64_t>(zones_[z].sizes.total()) / own;
      };
      zone = 0;
      for (std::size_t z = 1; z < zones.size(); ++z) {
        if (filled(z) < filled(zone)) zone = z;
      }
    }
    found_town(zone, kLargestTown / static_cast<std::int64_t>(k + 1));
  }
  RB_ASSERT(people > 0);
}

void Places::found_town(std::size_t zone, std::int64_t size) {
  const auto strips = static_cast<std::int32_t>(zones_.size());
  const std::int32_t strip = kWidth / strips;
  const DrawKey key{seed_, Stream::clinic_town, towns_.size(), What::latitude};
  const auto up = static_cast<std::int32_t>(draw_below(key, kHeight));
  const auto right = static_cast<std::int32_t>(
      draw_below({seed_, Stream::clinic_town, towns_.size(), What::longitude},
                 static_cast<std::uint64_t>(strip)));
  const auto region = zone * (kHeight / kRegionHeight) +
                      static_cast<std::size_t>(up) / static_cast<std::size_t>(kRegionHeight);
  zones_[zone].towns.push_back(static_cast<std::uint32_t>(towns_.size()));
  zones_[zone].sizes.add(size);
  sizes_.add(size);
  towns_.push_back({{kSouth + up, kWest + static_cast<std::int32_t>(zone) * strip + right},
                    zones_[zone].zone,
                    RegionId{static_cast<std::uint8_t>(region % 250)}});
}

Home Places::home_of(PatientId patient, ZoneId zone) const {
  const auto found = std::find_if(zones_.begin(), zones_.end(),
                                  [zone](const ZoneTowns& z) { return z.zone == zone; });
  RB_ASSERT(found != zones_.end());
  const DrawKey key{seed_, Stream::booking_home, patient.value(), What::town};
  const Town& home = towns_[found->towns[found->sizes.pick(key)]];
  return {near_town(home, key), home.region};
}

const Town& Places::town_of_office(std::uint32_t office) const {
  return towns_[sizes_.pick({seed_, Stream::clinic_office, office, What::town})];
}

GeoPoint Places::place_of_office(std::uint32_t office) const {
  return near_town(town_of_office(office), {seed_, Stream::clinic_office, office, What::town});
}

}  // namespace rb::sim
