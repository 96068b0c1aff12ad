// Every provider of a tenant, up to 2^24 of them, as a value that is built once and never changes:
// threads may share it. About fifty bytes a provider.
#pragma once

#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "core/provider/directory/network_sets.hpp"
#include "core/provider/directory/place_index.hpp"
#include "core/provider/directory/provider.hpp"

namespace rb {

class ProviderDirectory {
 public:
  ProviderDirectory() = default;  // of nobody

  [[nodiscard]] std::size_t size() const { return records_.size(); }
  // Precondition: of this directory. `networks` lives as long as the directory.
  [[nodiscard]] Provider operator[](ProviderId id) const;

  // The nearest `query.most` providers who suit the query, nearest first, at one distance (in whole
  // metres) by id. Clears `found`, and allocates only if its capacity is too small. Precondition:
  // query.near is on earth. Cost: microseconds, bench/provider.
  void search(const ProviderQuery& query, std::vector<FoundProvider>& found) const;

  [[nodiscard]] std::size_t bytes() const;  // of memory

 private:
  friend class DirectoryBuilder;

  struct Record {
    GeoPoint place;
    std::uint32_t networks = 0;  // number of a set
    LanguageSet languages = 0;
    SpecialtyId specialty;
    ZoneId zone;
    HoursId hours;
    std::uint8_t traits = 0;  // the ModalitySet, and kAcceptsNew
    RegionId region;
    OfficeChannelSet channels = 0;
  };

  std::vector<Record> records_;  // by id
  NetworkSets sets_;
  std::optional<PlaceIndex> index_;
};

// Collects providers, then makes the directory of them. What it was given in which order decides
// nothing but the ids.
class DirectoryBuilder {
 public:
  void reserve(std::size_t providers);
  // Ids are given in the order of adding, from 0. After a rejection nothing has changed.
  [[nodiscard]] tl::expected<ProviderId, ProviderRejection> add(const Provider& provider);
  // Ends the builder.
  [[nodiscard]] ProviderDirectory build() &&;

 private:
  ProviderDirectory made_;
};

}  // namespace rb
