// What each patient needs and what is known of them: drawn from a scenario's shares, each trait by
// itself, so that one share changed leaves every other trait as it was.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/booking/needs.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/clinic/supply/places.hpp"
#include "sim/clinic/supply/providers.hpp"

namespace rb::sim {

// What the clinics know of somebody from elsewhere.
struct PatientBrief {
  ZoneId zone;                // where they live
  std::uint8_t language = 0;  // position in the population's list
};

class PatientNeeds {
 public:
  // All but the seed outlive this. Precondition: the spec is valid, as Clinic::make checks.
  PatientNeeds(std::uint64_t seed, const proto::BookingNeeds& spec,
               const std::vector<PatientBrief>& patients, const Places& places,
               const Providers& providers);

  [[nodiscard]] Needs needs_of(PatientId patient) const;
  // Of what their needs require, what is known when a booking begins.
  [[nodiscard]] DetailSet known_of(PatientId patient) const;
  [[nodiscard]] Home home_of(PatientId patient) const;
  // Providers near them who suit, whether they take new patients or not; the nearest first.
  void known_to(PatientId patient, std::uint32_t most, std::vector<ProviderId>& known) const;
  // Whether staff book their visit by hand.
  [[nodiscard]] bool wants_person(PatientId patient, std::int64_t share_ppm) const;
  // A wish, the how-manieth of this patient: 0 is the one they have at first.
  [[nodiscard]] TimeWish wish_of(PatientId patient, std::uint32_t how_manieth) const;
  // Whether a verification of identity and insurance says yes, the how-manieth.
  [[nodiscard]] bool verifies(PatientId patient, std::uint32_t how_manieth) const;

 private:
  [[nodiscard]] NetworkId network_of(PatientId patient) const;
  [[nodiscard]] DetailSet required_of(PatientId patient, NetworkId network) const;
  [[nodiscard]] Needs needs_without_preference(PatientId patient) const;
  void find_known(PatientId patient, const Needs& needs, std::uint32_t most,
                  std::vector<FoundProvider>& found) const;
  [[nodiscard]] ProviderId preferred_of(PatientId patient, const Needs& needs) const;

  std::uint64_t seed_;
  const proto::BookingNeeds* spec_;
  const std::vector<PatientBrief>* patients_;
  const Places* places_;
  const Providers* providers_;
  ShareWheel specialties_;
  ShareWheel networks_;
  ShareWheel wishes_;
};

}  // namespace rb::sim
