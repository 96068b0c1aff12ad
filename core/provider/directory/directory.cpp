#include "core/provider/directory/directory.hpp"

#include <utility>

#include "core/base/assert.hpp"

namespace rb {
namespace {

constexpr std::size_t kMostProviders = std::size_t{1} << 24U;

std::uint8_t traits_of(const Provider& provider) {
  return static_cast<std::uint8_t>((provider.modalities & kAnyModality) |
                                   (provider.accepts_new ? kAcceptsNew : 0));
}

}  // namespace

Provider ProviderDirectory::operator[](ProviderId id) const {
  RB_ASSERT(id.index() < records_.size());
  const Record& record = records_[id.index()];
  return {.specialty = record.specialty,
          .place = record.place,
          .networks = sets_[record.networks],
          .languages = record.languages,
          .modalities = static_cast<ModalitySet>(record.traits & kAnyModality),
          .accepts_new = (record.traits & kAcceptsNew) != 0,
          .region = record.region,
          .office = {record.channels, record.hours, record.zone}};
}

void ProviderDirectory::search(const ProviderQuery& query,
                               std::vector<FoundProvider>& found) const {
  found.clear();
  if (index_) index_->search(query, sets_, found);
}

std::size_t ProviderDirectory::bytes() const {
  return records_.capacity() * sizeof(Record) + sets_.bytes() + (index_ ? index_->bytes() : 0);
}

void DirectoryBuilder::reserve(std::size_t providers) {
  made_.records_.reserve(providers);
}

tl::expected<ProviderId, ProviderRejection> DirectoryBuilder::add(const Provider& provider) {
  const auto reject = [](ProviderRejection why) { return tl::unexpected(why); };
  if (made_.records_.size() == kMostProviders) return reject(ProviderRejection::directory_is_full);
  if (provider.specialty.is_none()) return reject(ProviderRejection::specialty_is_missing);
  if (!is_on_earth(provider.place)) return reject(ProviderRejection::place_is_not_on_earth);
  if ((provider.modalities & kAnyModality) == 0) {
    return reject(ProviderRejection::no_modality_is_offered);
  }
  if (provider.region.is_none()) return reject(ProviderRejection::region_is_missing);
  const auto id = ProviderId{static_cast<std::uint32_t>(made_.records_.size())};
  made_.records_.push_back({.place = provider.place,
                            .networks = made_.sets_.number_of(provider.networks),
                            .languages = provider.languages,
                            .specialty = provider.specialty,
                            .zone = provider.office.zone,
                            .hours = provider.office.hours,
                            .traits = traits_of(provider),
                            .region = provider.region,
                            .channels = provider.office.channels});
  return id;
}

ProviderDirectory DirectoryBuilder::build() && {
  ProviderDirectory directory = std::move(made_);
  directory.records_.shrink_to_fit();
  directory.sets_.seal();
  std::vector<IndexedProvider> indexed;
  std::vector<SpecialtyId> specialties;
  indexed.reserve(directory.records_.size());
  specialties.reserve(directory.records_.size());
  for (std::uint32_t i = 0; i < directory.records_.size(); ++i) {
    const ProviderDirectory::Record& record = directory.records_[i];
    indexed.push_back({earth_point(record.place), ProviderId{i}, record.networks, record.languages,
                       record.traits, record.region});
    specialties.push_back(record.specialty);
  }
  directory.index_.emplace(std::move(indexed), specialties, directory.sets_);
  return directory;
}

}  // namespace rb
