// What a flow's leads hang on: what the patient means, and how something done turned out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/conversation/reading.hpp"
#include "core/conversation/reply_reader.hpp"

namespace rb {

// In the order of proto::Leads.
enum class Cause : std::uint8_t {
  yes,
  no,
  choice,
  none_of_them,
  time_wish,
  reschedule,
  cancel_visit,
  provider_change,
  transport,
  matches,
  differs,
  rated,
  rated_low,
  told,
  untold,
  found,
  found_nearest,
  none,
  missing,
  held,
  taken,
  booked,
  done,
  failed,
};
inline constexpr std::size_t kCauses = 24;

// The things a flow can have done; all of them need proof of identity.
enum class Deed : std::uint8_t {
  search_slots = 1,
  hold_slot,
  book_slot,
  confirm_appointment,
  cancel_appointment,
  join_waitlist,
};

// A set of causes, a bit each.
using CauseSet = std::uint32_t;
[[nodiscard]] constexpr CauseSet bit(Cause cause) {
  return CauseSet{1} << static_cast<unsigned>(cause);
}
[[nodiscard]] constexpr bool has(CauseSet set, Cause cause) {
  return (set & bit(cause)) != 0;
}

[[nodiscard]] std::string_view name_of(Cause cause);
[[nodiscard]] std::string_view name_of(Deed deed);

// The lead that a meaning follows; nothing for those that no flow may decide.
[[nodiscard]] std::optional<Cause> cause_of(Intent intent);

// What a question's answers can lead to, and what they must.
[[nodiscard]] CauseSet leads_of(Asked asked);
[[nodiscard]] CauseSet needed_by(Asked asked);
// How a deed can turn out, and what of it must lead somewhere. A result that leads nowhere counts
// as failed.
[[nodiscard]] CauseSet results_of(Deed deed);
[[nodiscard]] CauseSet needed_by(Deed deed);
// What may stand in `anywhere` and `once_proven`.
[[nodiscard]] CauseSet inheritable();

}  // namespace rb
