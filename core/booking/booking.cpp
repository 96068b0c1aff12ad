#include "core/booking/booking.hpp"

#include <algorithm>
#include <type_traits>

namespace rb {

namespace bs = booking_state;

namespace {

template <class B>
auto* booked_in(B& booking) {
  using Booked = std::conditional_t<std::is_const_v<B>, const bs::Booked, bs::Booked>;
  return std::visit(
      [](auto& state) -> Booked* {
        if constexpr (std::is_base_of_v<bs::Booked, std::remove_cvref_t<decltype(state)>>) {
          return &state;
        } else {
          return nullptr;
        }
      },
      booking.state);
}

template <class B>
auto* asking_in(B& booking) {
  using Found = std::conditional_t<std::is_const_v<B>, const Asking, Asking>;
  return std::visit(
      [](auto& state) -> Found* {
        if constexpr (requires { state.asking; }) {
          return &state.asking;
        } else {
          return nullptr;
        }
      },
      booking.state);
}

}  // namespace

const bs::Booked* appointment_of(const Booking& booking) {
  return booked_in(booking);
}
bs::Booked* appointment_of(Booking& booking) {
  return booked_in(booking);
}
const Asking* asking_of(const Booking& booking) {
  return asking_in(booking);
}
Asking* asking_of(Booking& booking) {
  return asking_in(booking);
}

SlotId held_slot(const Booking& booking) {
  switch (booking.kind()) {
    case BookingKind::held:
      return std::get<bs::Held>(booking.state).slot;
    case BookingKind::provider_asked:
      return std::get<bs::ProviderAsked>(booking.state).slot;
    case BookingKind::negotiating:
      return std::get<bs::Negotiating>(booking.state).slot;
    case BookingKind::writing:
      return std::get<bs::Writing>(booking.state).slot;
    case BookingKind::with_staff:
      return std::get<bs::WithStaff>(booking.state).slot;
    default:
      return SlotId::none();
  }
}

SlotId reserved_slot(const Booking& booking) {
  const auto* offering = std::get_if<bs::Offering>(&booking.state);
  return offering == nullptr ? SlotId::none() : offering->reserved;
}

namespace {

struct Due {
  Millis answer_within;

  [[nodiscard]] Instant of(const Asking& asking) const {
    return asking.request.is_none() ? asking.due : asking.due + answer_within;
  }
  // Waits for nothing but its turn with the peer.
  Instant operator()(const bs::Intake&) const { return kNever; }
  Instant operator()(const bs::DetailsMissing& s) const { return s.next; }
  Instant operator()(const bs::Verifying& s) const { return of(s.asking); }
  Instant operator()(const bs::Searching& s) const { return of(s.asking); }
  Instant operator()(const bs::Offering& s) const {
    return s.reserved.is_none() ? s.until : s.reserved_until;
  }
  Instant operator()(const bs::Held& s) const { return s.until; }
  // An office takes its own time, and has its own ladder: the hold is what ends.
  Instant operator()(const bs::ProviderAsked& s) const {
    return s.asking.request.is_none() ? std::min(s.asking.due, s.until) : s.until;
  }
  Instant operator()(const bs::Negotiating& s) const { return s.until; }
  Instant operator()(const bs::Writing& s) const { return of(s.asking); }
  Instant operator()(const bs::Booked& s) const {
    return s.asking.request.is_none() ? std::max(s.next, s.asking.due) : of(s.asking);
  }
  Instant operator()(const bs::Releasing& s) const { return of(s.asking); }
  Instant operator()(const bs::Waitlisted& s) const { return s.next; }
  Instant operator()(const bs::WithStaff&) const { return kNever; }
  Instant operator()(const bs::Ended&) const { return kNever; }
};

}  // namespace

Instant due_of(const Booking& booking, Millis answer_within) {
  return std::visit(Due{answer_within}, booking.state);
}

const char* check(const Booking& b) {
  if (b.standing && appointment_of(b) != nullptr) return "two appointments stand";
  if (b.standing && b.kind() == BookingKind::ended) return "ended, and an appointment stands";
  if (const auto* offering = std::get_if<bs::Offering>(&b.state)) {
    if (offering->slots.empty()) return "offers nothing";
    const bool reserves = !offering->reserved.is_none();
    if (reserves && !offering->slots.contains(offering->reserved)) {
      return "reserves what it does not offer";
    }
    if (reserves && offering->reserved_until > offering->until) return "reserves beyond its offer";
  }
  if (const auto* missing = std::get_if<bs::DetailsMissing>(&b.state)) {
    if (b.missing() == 0) return "waits for details that are there";
    if (missing->next == kNever) return "waits without a wake";
  }
  if (const auto* staff = std::get_if<bs::WithStaff>(&b.state)) {
    if (staff->task.is_none()) return "with staff but without a task";
    if (staff->back == BookingKind::with_staff || staff->back == BookingKind::ended) {
      return "nowhere to go back to";
    }
  }
  const bool holds = b.kind() == BookingKind::held || b.kind() == BookingKind::provider_asked ||
                     b.kind() == BookingKind::negotiating || b.kind() == BookingKind::writing;
  if (holds && held_slot(b).is_none()) return "holds no slot";
  return nullptr;
}

}  // namespace rb
