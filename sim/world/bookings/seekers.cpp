#include "sim/world/bookings/seekers.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/matching/plan/follow.hpp"
#include "core/matching/plan/plan_terms.hpp"

namespace rb::sim {
namespace {

constexpr matching::NetworkSet kSelfPay = matching::NetworkSet{1} << 63U;

matching::ModalitySet modalities_of(const Needs& needs) {
  return needs.modalities == 0 ? matching::ModalitySet{kAnyModality} : needs.modalities;
}

}  // namespace

matching::Seeker seeker_of(const Clinic& clinic, PatientId patient, Instant now) {
  const LostVisit* lost = clinic.lost_of(patient);
  RB_ASSERT(lost != nullptr);
  const Needs needs = clinic.needs_of(patient);
  matching::Seeker seeker;
  seeker.patient = patient;
  seeker.urgency = lost->urgency;
  seeker.specialty = needs.specialty;
  seeker.languages = needs.languages;
  seeker.takes_interpreter = false;  // who does has no languages in their needs
  seeker.modalities = modalities_of(needs);
  seeker.networks =
      needs.network.is_none() ? kSelfPay : matching::NetworkSet{1} << needs.network.value();
  seeker.home = clinic.home_of(patient).place;
  seeker.farthest_metres = needs.farthest_m == 0 ? UINT32_MAX : needs.farthest_m;
  seeker.not_before = now;
  seeker.fine_until = matching::fine_until(lost->urgency, lost->start, now);
  seeker.parts = matching::parts_of(needs.wish);
  seeker.weekdays = needs.wish.weekdays;
  if (lost->provider != clinic.leaver()) seeker.usual = lost->provider;
  seeker.lost = lost->start;
  seeker.moved_before = lost->moved_before;
  return seeker;
}

matching::FreeTime open_time(const Clinic& clinic, const FreeTime& time) {
  const Provider provider = clinic.directory()[time.provider];
  matching::FreeTime open;
  open.key = time.key;
  open.slot.provider = time.provider;
  open.slot.specialty = time.specialty;
  open.slot.place = provider.place;
  open.slot.spoken = provider.languages;
  open.slot.networks = kSelfPay;
  for (const NetworkId network : provider.networks) {
    open.slot.networks |= matching::NetworkSet{1} << network.value();
  }
  matching::put_start(open.slot, time.start, time.local);
  return open;
}

AlternateCosts alternate_costs(const Clinic& clinic, const proto::Alternates& spec) {
  const auto id_of = [&](const std::string& name) {
    const auto& names = clinic.specialties();
    const auto at = std::find(names.begin(), names.end(), name);
    RB_ASSERT(at != names.end());
    return SpecialtyId{static_cast<SpecialtyId::rep>(at - names.begin())};
  };
  AlternateCosts costs;
  for (const proto::StandIn& one : spec.stand_ins()) {
    costs.specialties.push_back(
        {id_of(one.wanted()), id_of(one.instead()), static_cast<std::uint32_t>(one.points())});
  }
  const auto other = static_cast<std::uint32_t>(spec.other_modality());
  for (const Modality wanted : {Modality::in_person, Modality::video, Modality::phone}) {
    for (const Modality instead : {Modality::in_person, Modality::video, Modality::phone}) {
      if (wanted != instead) costs.modalities.push_back({wanted, instead, other});
    }
  }
  costs.points_per_km = static_cast<std::uint32_t>(spec.kilometre());
  costs.interpreter = static_cast<std::uint32_t>(spec.interpreter());
  return costs;
}

}  // namespace rb::sim
