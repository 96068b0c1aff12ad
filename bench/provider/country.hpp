// A made-up country of providers and of patients who look for one: towns of very different sizes,
// offices of several practitioners, few specialties with many and many with few.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.hpp"
#include "core/provider/directory/directory.hpp"

namespace rb::bench {

inline constexpr std::uint32_t kProviders = 800'000;
inline constexpr std::uint16_t kSpecialties = 120;
inline constexpr LanguageSet kEnglish = 1;
inline constexpr LanguageSet kSpanish = 2;
inline constexpr LanguageSet kRareLanguage = 1U << 12U;  // one provider in ten thousand

class Country {
 public:
  explicit Country(std::uint64_t seed);

  [[nodiscard]] Provider provider(std::uint32_t i) const;  // lives as long as the country
  [[nodiscard]] ProviderDirectory directory() const;       // of kProviders
  // The question of patient `i`: near a town, in a network, by popularity.
  [[nodiscard]] ProviderQuery question(std::uint64_t i) const;

 private:
  struct Town {
    GeoPoint centre;
    RegionId region;
  };
  [[nodiscard]] std::uint64_t below(std::uint64_t entity, std::uint64_t counter,
                                    std::uint64_t n) const;
  // Position among n of which the first are the most frequent: the k-th about as 1/(k+1).
  [[nodiscard]] std::uint64_t popular(std::uint64_t entity, std::uint64_t counter,
                                      std::uint64_t n) const;
  [[nodiscard]] GeoPoint around(const Town& town, std::uint64_t entity) const;

  std::uint64_t seed_;
  std::vector<Town> towns_;
  std::vector<std::vector<NetworkId>> contracts_;
};

}  // namespace rb::bench
