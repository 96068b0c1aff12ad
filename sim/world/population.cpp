#include "sim/world/population.hpp"

#include "core/base/assert.hpp"

namespace rb::sim {

void Population::reserve(std::size_t patients) {
  patients_.reserve(patients);
  phones_.reserve(patients + patients / 2);
}

PlaceId Population::add_place(const command::RegisterPlace& place) {
  const PlaceId id{static_cast<PlaceId::rep>(places_.size())};
  places_.push_back(place);
  places_.back().place = id;
  return id;
}

PhoneId Population::add_phone(const PhoneTruth& phone) {
  phones_.push_back(phone);
  return PhoneId{static_cast<PhoneId::rep>(phones_.size() - 1)};
}

PatientId Population::add_patient(const PatientTruth& patient) {
  RB_ASSERT(patient.place.index() < places_.size());
  RB_ASSERT(patient.phone_count <= kMaxPhones);
  for (std::size_t i = 0; i < patient.phone_count; ++i) {
    RB_ASSERT(patient.phones[i].index() < phones_.size());
  }
  patients_.push_back(patient);
  return PatientId{static_cast<PatientId::rep>(patients_.size() - 1)};
}

PatientProfile Population::profile(PatientId id) const {
  const PatientTruth& patient = patients_[id.index()];
  PatientProfile profile{.language = patient.language,
                         .age = patient.age,
                         .payer = patient.payer,
                         .zone = patient.zone,
                         .shares_phone = patient.shares_phone};
  for (std::size_t i = 0; i < patient.phone_count; ++i) {
    const PhoneTruth& truth = phone(patient.phones[i]);
    if (truth.kind != PhoneKind::good) continue;
    profile.reachable = true;
    profile.textable = profile.textable || !truth.landline;
  }
  return profile;
}

Command Population::registration(std::size_t i) const {
  if (i < places_.size()) return places_[i];
  const PatientId id{static_cast<PatientId::rep>(i - places_.size())};
  RB_ASSERT(id.index() < patients_.size());
  const PatientTruth& patient = patients_[id.index()];
  PatientFacts facts{.place = patient.place,
                     .phones = {},
                     .preferred_daypart = patient.preferred_daypart,
                     .consent = patient.consent,
                     .opted_out = patient.opted_out,
                     .segment = patient.segment};
  for (std::size_t k = 0; k < patient.phone_count; ++k) {
    const PhoneTruth& truth = phone(patient.phones[k]);
    facts.phones.push_back({patient.phones[k], truth.mobile_carrier, !truth.known_landline});
  }
  return command::RegisterPatient{id, facts};
}

}  // namespace rb::sim
