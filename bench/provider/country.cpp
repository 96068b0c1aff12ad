#include "bench/provider/country.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace rb::bench {
namespace {

constexpr std::uint64_t kTowns = 900;
constexpr std::uint64_t kContracts = 4'000;
constexpr std::uint64_t kNetworks = 300;
constexpr std::uint32_t kOfficeSize = 5;

// Entities of the draws, apart by kind.
constexpr std::uint64_t kOfTowns = 1ULL << 40U;
constexpr std::uint64_t kOfContracts = 2ULL << 40U;
constexpr std::uint64_t kOfOffices = 3ULL << 40U;
constexpr std::uint64_t kOfPatients = 4ULL << 40U;

}  // namespace

Country::Country(std::uint64_t seed) : seed_(seed) {
  for (std::uint64_t i = 0; i < kTowns; ++i) {
    const std::uint64_t entity = kOfTowns + i;
    const auto latitude = static_cast<std::int32_t>(26'000'000 + below(entity, 0, 22'000'000));
    const auto longitude = static_cast<std::int32_t>(below(entity, 1, 54'000'000)) - 122'000'000;
    // Regions are squares: seven times seven.
    const auto row = static_cast<std::uint32_t>(latitude - 26'000'000) / 3'200'000U;
    const auto column = static_cast<std::uint32_t>(longitude + 122'000'000) / 7'800'000U;
    towns_.push_back(
        {{latitude, longitude}, RegionId{static_cast<std::uint8_t>(row * 7 + column)}});
  }
  for (std::uint64_t i = 0; i < kContracts; ++i) {
    const std::uint64_t count = 3 + below(kOfContracts + i, 0, 18);
    std::vector<NetworkId> networks;
    for (std::uint64_t n = 0; n < count; ++n) {
      networks.emplace_back(
          static_cast<std::uint16_t>(popular(kOfContracts + i, n + 1, kNetworks)));
    }
    contracts_.push_back(std::move(networks));
  }
}

std::uint64_t Country::below(std::uint64_t entity, std::uint64_t counter, std::uint64_t n) const {
  return draw_below({seed_, Stream::test, entity, counter}, n);
}

std::uint64_t Country::popular(std::uint64_t entity, std::uint64_t counter, std::uint64_t n) const {
  const double u = draw_unit({seed_, Stream::test, entity, counter});
  const double grown = portable_exp(u * portable_log(static_cast<double>(n) + 1)) - 1;
  return std::min(static_cast<std::uint64_t>(grown), n - 1);
}

// The sum of four uniform draws: most within fifteen kilometres, all within fifty.
GeoPoint Country::around(const Town& town, std::uint64_t entity) const {
  std::int64_t north = -400'000;
  std::int64_t east = -500'000;
  for (std::uint64_t i = 0; i < 4; ++i) {
    north += static_cast<std::int64_t>(below(entity, 100 + i, 200'000));
    east += static_cast<std::int64_t>(below(entity, 200 + i, 250'000));
  }
  return {town.centre.latitude + static_cast<std::int32_t>(north),
          town.centre.longitude + static_cast<std::int32_t>(east)};
}

Provider Country::provider(std::uint32_t i) const {
  const std::uint64_t office = kOfOffices + i / kOfficeSize;
  const Town& town = towns_[popular(office, 0, kTowns)];
  const auto one_in = [&](std::uint64_t counter, std::uint64_t n) {
    return below(i, counter, n) == 0;
  };
  Provider provider;
  provider.specialty = SpecialtyId{static_cast<std::uint16_t>(popular(i, 0, kSpecialties))};
  provider.place = around(town, office);
  provider.networks = contracts_[popular(office, 1, kContracts)];
  provider.languages = kEnglish;
  if (one_in(1, 7)) provider.languages |= kSpanish;
  if (one_in(2, 10'000)) provider.languages |= kRareLanguage;
  provider.modalities = modality_bit(Modality::in_person);
  if (below(i, 3, 10) < 4) provider.modalities |= modality_bit(Modality::video);
  provider.accepts_new = below(i, 4, 10) < 7;
  provider.region = town.region;
  provider.office = {channel_bit(OfficeChannel::fhir), HoursId{0}, ZoneId{0}};
  return provider;
}

ProviderDirectory Country::directory() const {
  DirectoryBuilder builder;
  builder.reserve(kProviders);
  for (std::uint32_t i = 0; i < kProviders; ++i) {
    if (!builder.add(provider(i))) std::abort();
  }
  return std::move(builder).build();
}

ProviderQuery Country::question(std::uint64_t i) const {
  const std::uint64_t patient = kOfPatients + i;
  const Town& town = towns_[popular(patient, 0, kTowns)];
  ProviderQuery query;
  query.specialty = SpecialtyId{static_cast<std::uint16_t>(popular(patient, 1, kSpecialties))};
  query.near = around(town, patient);
  query.within = static_cast<std::uint32_t>(20'000 + below(patient, 2, 60'000));
  query.network = NetworkId{static_cast<std::uint16_t>(popular(patient, 3, kNetworks))};
  query.languages = below(patient, 4, 8) == 0 ? kSpanish : LanguageSet{0};
  query.modalities = modality_bit(Modality::in_person);
  query.most = 10;
  return query;
}

}  // namespace rb::bench
