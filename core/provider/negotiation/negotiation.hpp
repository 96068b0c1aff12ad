// What to do about the times that an office offers instead of what it was asked for.
#pragma once

#include <span>
#include <variant>

#include "core/provider/negotiation/offered_times.hpp"
#include "core/provider/negotiation/wish.hpp"

namespace rb {

namespace negotiation {

// One of them can be taken without asking the patient.
struct Accept {
  Instant time;
  friend bool operator==(const Accept&, const Accept&) = default;
};
// The patient is to choose: those that suit the wish first, then those nearest to it.
struct AskPatient {
  OfferedTimes times;
  friend bool operator==(const AskPatient&, const AskPatient&) = default;
};
// None will do: go on with somebody else.
struct Refuse {
  friend bool operator==(const Refuse&, const Refuse&) = default;
};

}  // namespace negotiation

using NegotiationChoice =
    std::variant<negotiation::Accept, negotiation::AskPatient, negotiation::Refuse>;

struct NegotiationContext {
  Instant now;
  const Zone& zone;  // of the office
  // Until when the patient could answer and the office could still be told: after it, nobody is
  // asked.
  Instant answer_until;
};

// Times outside the limits, and repeats, count for nothing. Without asking, only a time that suits
// `wish.when` is taken: the nearest to the wanted time, or the earliest if none was wanted.
[[nodiscard]] NegotiationChoice decide_negotiation(std::span<const Instant> offered,
                                                   const AppointmentWish& wish,
                                                   const AcceptanceLimits& limits,
                                                   const NegotiationContext& context);

}  // namespace rb
