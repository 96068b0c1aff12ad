// The last word before a contact: rules, opt-outs, caps, one open contact per patient and number.
// Asked when a contact would begin and again when it would be sent; the verdict goes into the log.
#pragma once

#include "core/engine/guard/window_book.hpp"
#include "core/engine/tenant/tenant_state.hpp"

namespace rb {

struct Verdict {
  bool allowed = false;
  Withheld reason = Withheld::outside_window;
  std::uint8_t rule = 0;  // outside_window: position of the closed layer
  Instant until;          // withheld: not before
  Instant window_close;   // allowed: when the window closes
  std::uint8_t contacts_day = 0;
  std::uint8_t contacts_week = 0;
};

struct GuardQuestion {
  Instant now;
  AssignmentId id;
  PhoneId phone;
  Channel channel = Channel::voice;
  std::uint8_t mobile_carrier = 0;
};

[[nodiscard]] Verdict judge(const TenantState& state, const PlaceWindows& place,
                            const ZoneTable& zones, const GuardQuestion& question);

// The patient's first number that can be used on `channel`; none() if there is none.
[[nodiscard]] const PatientPhone* usable_phone(const TenantState& state,
                                               const PatientState& patient, Channel channel);

}  // namespace rb
