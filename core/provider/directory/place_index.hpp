// Providers of one specialty by place: a k-d tree over points of the earth whose nodes also know
// what is to be found below them, so that a search leaves out whole regions that have nobody who
// speaks a language or takes an insurance.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/provider/directory/network_sets.hpp"
#include "core/provider/directory/provider.hpp"
#include "core/provider/distance.hpp"

namespace rb {

// What a search looks at: 24 bytes, those of a leaf side by side.
struct IndexedProvider {
  EarthPoint point;
  ProviderId provider;
  std::uint32_t networks = 0;  // number of a set
  LanguageSet languages = 0;
  std::uint8_t traits = 0;  // the ModalitySet, and kAcceptsNew
  RegionId region;
};
inline constexpr std::uint8_t kAcceptsNew = 0x80;

class PlaceIndex {
 public:
  // Takes providers in any order: their ids make the index the same. `specialties` counts them;
  // the specialty of each provider is at its id in `specialty_of`.
  PlaceIndex(std::vector<IndexedProvider> providers, std::span<const SpecialtyId> specialty_of,
             const NetworkSets& sets);

  // The nearest `query.most` who suit the query, nearest first, at one distance by id. Clears
  // `found`. Precondition: query.near is on earth.
  void search(const ProviderQuery& query, const NetworkSets& sets,
              std::vector<FoundProvider>& found) const;

  [[nodiscard]] std::size_t bytes() const;

 private:
  friend class PlaceSearch;

  struct Node {
    std::array<std::int32_t, 3> low{};
    std::array<std::int32_t, 3> high{};
    std::uint64_t networks = 0;
    std::uint64_t regions = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t right = 0;  // the left child follows its parent; 0: a leaf
    LanguageSet languages = 0;
    std::uint8_t traits = 0;
  };

  std::uint32_t grow(std::uint32_t first, std::uint32_t count, const NetworkSets& sets);
  [[nodiscard]] Node summary(std::uint32_t first, std::uint32_t count,
                             const NetworkSets& sets) const;

  static constexpr std::uint32_t kNoTree = 0xFFFF'FFFF;
  std::vector<IndexedProvider> providers_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_;  // by specialty
};

}  // namespace rb
