// A made-up country: towns of very different sizes in the time zones of the population, and where
// patients and offices are around them.
#pragma once

#include <cstdint>
#include <vector>

#include "core/provider/directory/provider.hpp"
#include "sim/world/parts/share_wheel.hpp"

namespace rb::sim {

struct Town {
  GeoPoint centre;
  ZoneId zone;
  RegionId region;
};

struct Home {
  GeoPoint place;
  RegionId region;
};

struct ZonePeople {
  ZoneId zone;
  std::uint64_t people = 0;
};

class Places {
 public:
  // At least one town in each zone; the k-th largest town has about 1/k of the people of the
  // largest, and each zone about its share of them. Precondition: there is a zone.
  Places(std::uint64_t seed, std::size_t towns, const std::vector<ZonePeople>& zones);

  [[nodiscard]] const std::vector<Town>& towns() const { return towns_; }
  // Where somebody of this zone lives. Precondition: one of the zones above.
  [[nodiscard]] Home home_of(PatientId patient, ZoneId zone) const;
  [[nodiscard]] const Town& town_of_office(std::uint32_t office) const;
  [[nodiscard]] GeoPoint place_of_office(std::uint32_t office) const;

 private:
  struct ZoneTowns {
    ZoneId zone;
    std::vector<std::uint32_t> towns;
    ShareWheel sizes;
  };
  void found_town(std::size_t zone, std::int64_t size);

  std::uint64_t seed_;
  std::vector<Town> towns_;
  ShareWheel sizes_;
  std::vector<ZoneTowns> zones_;
};

}  // namespace rb::sim
