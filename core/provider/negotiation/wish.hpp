// What a patient would come for: the appointment that an office is asked for, and how far from it
// another may be.
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/time/time_wish.hpp"

namespace rb {

// A definite time, as of a slot that is held for the patient, or any time that suits.
struct AppointmentWish {
  std::optional<Instant> time{};  // not set: any that suits `when`, within the limits
  SlotId slot{};                  // of `time`, if it is one that we know
  TimeWish when{};                // in the local time of the office

  friend bool operator==(const AppointmentWish&, const AppointmentWish&) = default;
};

struct AcceptanceLimits {
  Instant earliest{};           // of the appointment
  Instant latest = kNever;      // of the appointment: a clinical deadline, the end of a coverage
  Millis notice{24h};           // at least so long before it the patient must know
  Millis unasked_shift{0};      // this near to the wanted time, what suits is taken without asking
  bool unasked_any = false;     // whatever suits is taken without asking
  bool may_ask = true;          // the patient can be asked about other times
  std::uint8_t most_shown = 3;  // times that a patient is shown at once

  friend bool operator==(const AcceptanceLimits&, const AcceptanceLimits&) = default;
};

// Whether a local time suits a wish: every part of it that is set.
[[nodiscard]] inline bool suits(const TimeWish& when, LocalTime at) {
  return minutes_off(when, at) == 0;
}

}  // namespace rb
