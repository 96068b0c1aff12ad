// The words of a run as they stand in summary.json: those of the core's enumerations, and why a
// patient was not resolved.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/engine/engine.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/policy/policy.hpp"

namespace rb::sim {

inline constexpr std::size_t kOutcomes = 11;         // positions of Outcome, 0 unused
inline constexpr std::size_t kDispositions = 9;      // positions of Disposition
inline constexpr std::size_t kEndings = 12;          // positions of Ending, 0 unused
inline constexpr std::size_t kWithheldReasons = 15;  // positions of Withheld, 0 unused
inline constexpr std::size_t kTaskReasons = 9;       // positions of TaskReason, 0 unused

// What kept a patient from being resolved: the last limit that stood in the way.
enum class Binding : std::uint8_t {
  capacity = 0,     // due, and waiting for a line, an agent, a start or EHR request to spare
  ehr_unavailable,  // whether the matter is settled could not be asked
  contact_hours,    // outside the hours in which the patient may be contacted
  contact_caps,     // contacted as often as allowed for now
  carrier_texts,    // the mobile carrier takes no more texts today
  number_in_use,    // another contact with the patient or the number was open
  no_usable_number,
  attempts_used_up,  // the policy's calls and texts are done
  deadline_passed,   // the campaign's time ran out between two attempts
  opted_out,
  no_consent,
  no_open_slot,
  booking_unfinished,  // the patient chose, the EHR has not taken it
  needs_a_person,      // escalated, or the policy hands over to staff here
  unknown_call,        // nobody knows whether the last call was placed
  campaign_paused,
  campaign_cancelled,
  not_due_yet,  // the run ended before the next step was due
  in_contact,   // the run ended during a contact
  not_started,  // the run ended before the first contact was due, or could be made at that hour
};
inline constexpr std::size_t kBindings = 20;

[[nodiscard]] std::string_view name_of(Outcome outcome);
[[nodiscard]] std::string_view name_of(Disposition disposition);
[[nodiscard]] std::string_view name_of(Ending ending);
[[nodiscard]] std::string_view name_of(Withheld reason);
[[nodiscard]] std::string_view name_of(TaskReason reason);
[[nodiscard]] std::string_view name_of(Purpose purpose);
[[nodiscard]] std::string_view name_of(Urgency urgency);
[[nodiscard]] std::string_view name_of(Binding binding);
[[nodiscard]] std::string_view name_of(Limit limit);

// The matter of the outreach is settled, one way or the other: booked, confirmed, declined, settled
// before we asked, or settled by staff. What "resolved" means in every figure.
[[nodiscard]] constexpr bool is_resolved(Ending ending) {
  return ending == Ending::booked || ending == Ending::confirmed || ending == Ending::declined ||
         ending == Ending::already_settled || ending == Ending::staff_resolved;
}

}  // namespace rb::sim
