// Which slots a patient can have at all. The only place that says so.
#pragma once

#include <cstdint>
#include <optional>

#include "core/matching/open_slot.hpp"
#include "core/matching/seeker.hpp"

namespace rb::matching {

// Why not, in the order in which it is asked: the first that holds is the answer.
enum class Ineligible : std::uint8_t {
  other_specialty = 0,
  modality_not_accepted,
  outside_network,
  language_not_spoken,
  too_far,
  too_early,
  too_late,  // after the last day that is medically fine
  declined_before,
};
inline constexpr std::size_t kIneligible = 8;

// What holds for every slot of an office alike: all but the time and the slot itself.
[[nodiscard]] std::optional<Ineligible> ineligible_office(const Seeker& seeker,
                                                          const OpenSlot& slot);
// nullopt: the pair exists. `declined` of the seeker may be in any order.
[[nodiscard]] std::optional<Ineligible> ineligible(const Seeker& seeker, const OpenSlot& slot);

// The patient needs an interpreter there.
[[nodiscard]] constexpr bool needs_interpreter(const Seeker& seeker, const OpenSlot& slot) {
  return seeker.languages != 0 && (seeker.languages & slot.spoken) == 0;
}

// 0 where nobody travels.
[[nodiscard]] std::uint32_t travel_metres(const Seeker& seeker, const OpenSlot& slot);

}  // namespace rb::matching
