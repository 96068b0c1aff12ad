#include "core/matching/eligibility.hpp"

#include <algorithm>

#include "core/matching/distance.hpp"

namespace rb::matching {

std::uint32_t travel_metres(const Seeker& seeker, const OpenSlot& slot) {
  return slot.modality == Modality::in_person ? metres_between(seeker.home, slot.place) : 0;
}

std::optional<Ineligible> ineligible_office(const Seeker& seeker, const OpenSlot& slot) {
  if (seeker.specialty != slot.specialty || seeker.specialty.is_none()) {
    return Ineligible::other_specialty;
  }
  if ((seeker.modalities & bit(slot.modality)) == 0) return Ineligible::modality_not_accepted;
  if ((seeker.networks & slot.networks) == 0) return Ineligible::outside_network;
  if (needs_interpreter(seeker, slot) &&
      (!seeker.takes_interpreter || (seeker.languages & slot.interpreted) == 0)) {
    return Ineligible::language_not_spoken;
  }
  if (travel_metres(seeker, slot) > seeker.farthest_metres) return Ineligible::too_far;
  return std::nullopt;
}

std::optional<Ineligible> ineligible(const Seeker& seeker, const OpenSlot& slot) {
  if (const auto why = ineligible_office(seeker, slot)) return why;
  if (slot.start < seeker.not_before) return Ineligible::too_early;
  if (slot.start >= seeker.fine_until) return Ineligible::too_late;
  if (std::find(seeker.declined.begin(), seeker.declined.end(), slot.slot) !=
      seeker.declined.end()) {
    return Ineligible::declined_before;
  }
  return std::nullopt;
}

}  // namespace rb::matching
