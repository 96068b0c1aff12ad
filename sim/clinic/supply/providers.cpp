#include "sim/clinic/supply/providers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/assert.hpp"
#include "sim/world/parts/chances.hpp"

namespace rb::sim {
namespace {

constexpr std::uint32_t kOfficeSize = 5;  // practitioners of an office. [D]
// Offices have one of so many sets of contracts: few enough to keep, enough that shares come out.
constexpr std::uint64_t kContracts = 4096;
constexpr std::uint64_t kOfContracts = std::uint64_t{1} << 40U;  // entities beyond every office

// Counters of the draws, of offices beyond those of places.hpp.
enum OfOffice : std::uint64_t { decides = 16, late, contract, takes };
enum OfProvider : std::uint64_t { specialty, accepts_new, by_video, by_phone, language };

std::uint32_t office_of(ProviderId provider) {
  return provider.value() / kOfficeSize;
}

DayPlan plan_between(std::int32_t from, std::int32_t to, std::int32_t slots) {
  DayPlan plan;
  const bool round = (to - from) / slots >= 5;
  for (std::int32_t i = 0; i < slots; ++i) {
    const std::int32_t after = (to - from) * i / slots;
    plan.minutes.push_back(static_cast<std::int16_t>(from + (round ? after / 5 * 5 : after)));
  }
  return plan;
}

// Draws the providers one by one.
class Hiring {
 public:
  Hiring(std::uint64_t seed, const proto::Bookings& spec, const Places& places,
         std::span<const std::string> languages)
      : seed_(seed),
        clinics_(spec.clinics()),
        takes_(spec.offices().takes()),
        places_(places),
        specialties_(ShareWheel::of(spec.needs().specialties())) {
    for (const proto::WeightedName& language : clinics_.languages()) {
      const auto found = std::find(languages.begin(), languages.end(), language.name());
      if (found == languages.end()) continue;
      speaks_.push_back(
          {static_cast<LanguageSet>(1U << (found - languages.begin())), language.share().ppm()});
    }
    for (std::uint64_t i = 0; i < kContracts; ++i) {
      std::vector<NetworkId> networks;
      for (int n = 0; n < spec.needs().networks_size(); ++n) {
        const DrawKey key{seed, Stream::clinic_office, kOfContracts + i,
                          static_cast<std::uint64_t>(n)};
        if (draw_chance(key, clinics_.in_network().ppm())) {
          networks.emplace_back(static_cast<NetworkId::rep>(n));
        }
      }
      contracts_.push_back(std::move(networks));
    }
  }

  [[nodiscard]] Provider hire(ProviderId id) const {
    const std::uint32_t office = office_of(id);
    const auto has = [&](std::uint64_t what, std::int64_t ppm) {
      return draw_chance({seed_, Stream::clinic_provider, id.value(), what}, ppm);
    };
    const Town& town = places_.town_of_office(office);
    Provider made;
    made.specialty = SpecialtyId{static_cast<SpecialtyId::rep>(
        specialties_.pick({seed_, Stream::clinic_provider, id.value(), OfProvider::specialty}))};
    made.place = places_.place_of_office(office);
    made.networks = contracts_[draw_below(
        {seed_, Stream::clinic_office, office, OfOffice::contract}, kContracts)];
    for (std::size_t i = 0; i < speaks_.size(); ++i) {
      if (has(OfProvider::language + i, speaks_[i].ppm)) made.languages |= speaks_[i].bit;
    }
    if (has(OfProvider::by_video, clinics_.by_video().ppm())) {
      made.modalities |= modality_bit(Modality::video);
    }
    if (has(OfProvider::by_phone, clinics_.by_phone().ppm())) {
      made.modalities |= modality_bit(Modality::phone);
    }
    made.accepts_new = has(OfProvider::accepts_new, clinics_.accepts_new().ppm());
    made.region = town.region;
    made.office = {channels_of(office), HoursId{0}, town.zone};
    return made;
  }

 private:
  [[nodiscard]] OfficeChannelSet channels_of(std::uint32_t office) const {
    const std::array<std::int64_t, kOfficeChannels> shares{
        takes_.fhir().ppm(), takes_.portal().ppm(), takes_.phone().ppm(), takes_.fax().ppm()};
    OfficeChannelSet channels = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      if (!draw_chance({seed_, Stream::clinic_office, office, OfOffice::takes + i}, shares[i])) {
        continue;
      }
      channels |= channel_bit(static_cast<OfficeChannel>(i));
    }
    return channels;
  }

  struct Speaks {
    LanguageSet bit;
    std::int64_t ppm;
  };
  std::uint64_t seed_;
  const proto::Clinics& clinics_;
  const proto::OfficeTakes& takes_;
  const Places& places_;
  ShareWheel specialties_;
  std::vector<Speaks> speaks_;
  std::vector<std::vector<NetworkId>> contracts_;
};

}  // namespace

Providers::Providers(std::uint64_t seed, const proto::Bookings& spec, const Places& places,
                     std::span<const std::string> languages)
    : seed_(seed),
      decides_ppm_(spec.offices().decides().ppm()),
      late_ppm_(spec.offices().late().ppm()),
      days_(spec.offices().days().mask()) {
  const proto::TimeRange& hours = spec.offices().hours();
  const std::int32_t slots = spec.clinics().slots_per_day();
  const std::int32_t late_until = spec.offices().late_until().minute();
  plans_.push_back(plan_between(hours.from_minute(), hours.to_minute(), slots));
  plans_.push_back(
      plan_between(hours.from_minute(), std::max(hours.to_minute(), late_until), slots));
  const Hiring hiring(seed, spec, places, languages);
  const auto count = static_cast<std::uint32_t>(spec.clinics().providers());
  DirectoryBuilder builder;
  builder.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto added = builder.add(hiring.hire(ProviderId{i}));
    RB_ASSERT(added.has_value());
  }
  directory_ = std::move(builder).build();
}

bool Providers::office_decides(ProviderId provider) const {
  return chance_of({seed_, Stream::clinic_office, office_of(provider), OfOffice::decides},
                   decides_ppm_);
}

std::size_t Providers::plan_of(ProviderId provider) const {
  const DrawKey key{seed_, Stream::clinic_office, office_of(provider), OfOffice::late};
  return chance_of(key, late_ppm_) ? 1 : 0;
}

bool Providers::works_on(std::int64_t day) const {
  const auto weekday = static_cast<unsigned>(((day + 4) % 7 + 7) % 7);  // 1970-01-01: a Thursday
  return (days_ >> weekday & 1U) != 0;
}

}  // namespace rb::sim
