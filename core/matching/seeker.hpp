// A patient whose appointment fell away, and what a slot must be for them.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/policy/policy.hpp"
#include "core/provider/care.hpp"
#include "core/time/time_wish.hpp"

namespace rb::matching {

// Insurance networks, a bit each: positions in the tenant's list of networks.
using NetworkSet = std::uint64_t;
inline constexpr NetworkSet kAnyNetwork = ~NetworkSet{0};  // pays themselves; takes everybody

using ModalitySet = std::uint8_t;  // a bit each, numbered as in Modality
[[nodiscard]] constexpr ModalitySet bit(Modality modality) {
  return static_cast<ModalitySet>(1U << static_cast<unsigned>(modality));
}
using PartSet = std::uint8_t;  // a bit each, numbered as in PartOfDay
[[nodiscard]] constexpr PartSet bit(PartOfDay part) {
  return static_cast<PartSet>(1U << static_cast<unsigned>(part));
}

// Groups that are watched for falling behind: a language, an age band, a payer.
inline constexpr std::size_t kGroups = 16;

struct Seeker {
  PatientId patient;
  Urgency urgency = Urgency::routine;

  // Conditions. A pair that breaks one does not exist (promise I14); what is unknown fits nothing.
  SpecialtyId specialty;
  LanguageSet languages = 0;  // one of them must be spoken; 0: any
  bool takes_interpreter = true;
  ModalitySet modalities = 0;
  NetworkSet networks = 0;
  GeoPoint home;
  std::uint32_t farthest_metres = 0;  // in a straight line; video and phone have no distance
  Instant not_before;                 // when they can come at the earliest
  Instant fine_until;                 // the end of the last day that is medically fine
  std::vector<SlotId> declined;       // never again

  // Wishes.
  PartSet parts = 0;          // of the day; 0: any
  std::uint8_t weekdays = 0;  // bit 0 is Sunday; 0: any
  ProviderId usual;           // none: nobody in particular
  Instant lost;               // the appointment that fell away

  // Fairness.
  std::uint8_t moved_before = 0;  // how often an appointment of this matter was moved already
  std::uint8_t group = 0;         // < kGroups

  // The slot that an earlier run chose and nobody has offered yet; none: no such slot.
  SlotId planned;
};

}  // namespace rb::matching
