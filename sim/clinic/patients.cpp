#include "sim/clinic/patients.hpp"

#include "core/base/assert.hpp"
#include "sim/world/parts/chances.hpp"

namespace rb::sim {
namespace {

constexpr std::int16_t kThree = 15 * 60;
constexpr std::uint32_t kPreferredAmong = 5;

// Counters of the draws.
enum What : std::uint64_t {
  specialty,
  network,
  interpreter,
  modality,
  prefers,
  preferred,
  needs_referral,
  missing,  // one for each Detail
  by_hand = 48,
  wish = 64,
};

DrawKey need(std::uint64_t seed, PatientId patient, std::uint64_t what) {
  return {seed, Stream::booking_need, patient.value(), what};
}

}  // namespace

PatientNeeds::PatientNeeds(std::uint64_t seed, const proto::BookingNeeds& spec,
                           const std::vector<PatientBrief>& patients, const Places& places,
                           const Providers& providers)
    : seed_(seed),
      spec_(&spec),
      patients_(&patients),
      places_(&places),
      providers_(&providers),
      specialties_(ShareWheel::of(spec.specialties())),
      networks_(ShareWheel::of(spec.networks())) {
  const proto::TimeWishes& wishes = spec.wishes();
  wishes_.add(wishes.morning().ppm());
  wishes_.add(wishes.afternoon().ppm());
  wishes_.add(wishes.evening().ppm());
  wishes_.add(wishes.after_three().ppm());
}

Home PatientNeeds::home_of(PatientId patient) const {
  RB_ASSERT(patient.index() < patients_->size());
  return places_->home_of(patient, (*patients_)[patient.index()].zone);
}

TimeWish PatientNeeds::wish_of(PatientId patient, std::uint32_t how_manieth) const {
  TimeWish wish;
  switch (wishes_.pick_of_whole(need(seed_, patient, What::wish + how_manieth))) {
    case 0:
      wish.part = PartOfDay::morning;
      break;
    case 1:
      wish.part = PartOfDay::afternoon;
      break;
    case 2:
      wish.part = PartOfDay::evening;
      break;
    case 3:
      wish.not_before = kThree;
      break;
    default:
      break;
  }
  return wish;
}

bool PatientNeeds::verifies(PatientId patient, std::uint32_t how_manieth) const {
  return !chance_of({seed_, Stream::booking_verify, patient.value(), how_manieth},
                    spec_->insurance_fails().ppm());
}

NetworkId PatientNeeds::network_of(PatientId patient) const {
  const std::size_t found = networks_.pick_of_whole(need(seed_, patient, What::network));
  return found == ShareWheel::npos ? NetworkId::none()
                                   : NetworkId{static_cast<NetworkId::rep>(found)};
}

DetailSet PatientNeeds::required_of(PatientId patient, NetworkId network) const {
  auto required = static_cast<DetailSet>(bit(Detail::birth_date) | bit(Detail::clinical_context));
  if (!network.is_none()) required |= bit(Detail::insurance);
  if (chance_of(need(seed_, patient, What::needs_referral), spec_->referral_needed().ppm())) {
    required |= bit(Detail::referral);
  }
  return required;
}

DetailSet PatientNeeds::known_of(PatientId patient) const {
  const proto::DetailsMissing& missing = spec_->missing();
  const std::int64_t shares[kDetails] = {missing.insurance().ppm(), missing.birth_date().ppm(),
                                         missing.clinical_context().ppm(),
                                         missing.referral().ppm()};
  DetailSet known = required_of(patient, network_of(patient));
  for (std::uint64_t i = 0; i < kDetails; ++i) {
    if (chance_of(need(seed_, patient, What::missing + i), shares[i])) {
      known &= static_cast<DetailSet>(~bit(static_cast<Detail>(i)));
    }
  }
  return known;
}

void PatientNeeds::find_known(PatientId patient, const Needs& needs, std::uint32_t most,
                              std::vector<FoundProvider>& found) const {
  ProviderQuery query;
  query.specialty = needs.specialty;
  const Home home = home_of(patient);
  query.near = home.place;
  query.within = needs.farthest_m;
  query.network = needs.network;
  query.languages = needs.languages;
  query.modalities = needs.modalities;
  if (needs.modalities == modality_bit(Modality::video)) query.region = home.region;
  query.accepting_new = false;
  query.most = most;
  providers_->directory().search(query, found);
}

void PatientNeeds::known_to(PatientId patient, std::uint32_t most,
                            std::vector<ProviderId>& known) const {
  std::vector<FoundProvider> found;
  Needs needs = needs_without_preference(patient);
  find_known(patient, needs, most, found);
  if (found.empty()) {  // somebody whom they pay themselves, or cannot speak with
    needs.network = NetworkId::none();
    needs.languages = 0;
    find_known(patient, needs, most, found);
  }
  known.clear();
  for (const FoundProvider& one : found) known.push_back(one.provider);
}

bool PatientNeeds::wants_person(PatientId patient, std::int64_t share_ppm) const {
  return chance_of(need(seed_, patient, What::by_hand), share_ppm);
}

ProviderId PatientNeeds::preferred_of(PatientId patient, const Needs& needs) const {
  std::vector<FoundProvider> found;
  find_known(patient, needs, kPreferredAmong, found);
  if (found.empty()) return ProviderId::none();
  return found[draw_below(need(seed_, patient, What::preferred), found.size())].provider;
}

Needs PatientNeeds::needs_without_preference(PatientId patient) const {
  RB_ASSERT(patient.index() < patients_->size());
  Needs needs;
  needs.specialty = SpecialtyId{
      static_cast<SpecialtyId::rep>(specialties_.pick(need(seed_, patient, What::specialty)))};
  needs.network = network_of(patient);
  needs.wish = wish_of(patient, 0);
  const double kind = draw_unit(need(seed_, patient, What::modality)) * 1e6;
  const auto any = static_cast<double>(spec_->any_modality().ppm());
  if (kind >= any) {
    const bool video = kind < any + static_cast<double>(spec_->only_video().ppm());
    needs.modalities = modality_bit(video ? Modality::video : Modality::in_person);
  }
  const std::uint8_t language = (*patients_)[patient.index()].language;
  if (language != 0 &&
      chance_of(need(seed_, patient, What::interpreter), spec_->language_needed().ppm())) {
    needs.languages = static_cast<LanguageSet>(1U << language);
  }
  needs.farthest_m = static_cast<std::uint32_t>(spec_->farthest_km()) * 1000;
  needs.required = required_of(patient, needs.network);
  return needs;
}

Needs PatientNeeds::needs_of(PatientId patient) const {
  Needs needs = needs_without_preference(patient);
  if (chance_of(need(seed_, patient, What::prefers), spec_->preferred().ppm())) {
    needs.preferred = preferred_of(patient, needs);
  }
  return needs;
}

}  // namespace rb::sim
