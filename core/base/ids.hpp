// Strong identifiers: explicit to make, ordered, hashable by value, no arithmetic.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace rb {

template <class Tag, class Rep = std::uint32_t>
class StrongId {
 public:
  using rep = Rep;

  constexpr StrongId() = default;  // none()
  constexpr explicit StrongId(Rep value) : value_(value) {}

  [[nodiscard]] static constexpr StrongId none() { return StrongId{}; }
  [[nodiscard]] constexpr bool is_none() const { return value_ == kNone; }
  [[nodiscard]] constexpr Rep value() const { return value_; }
  // Dense ids double as positions in the arrays that hold their entities.
  [[nodiscard]] constexpr std::size_t index() const { return static_cast<std::size_t>(value_); }

  friend constexpr auto operator<=>(StrongId, StrongId) = default;

 private:
  static constexpr Rep kNone = std::numeric_limits<Rep>::max();
  Rep value_ = kNone;
};

using CampaignId = StrongId<struct CampaignTag, std::uint16_t>;
using PatientId = StrongId<struct PatientTag>;
using PhoneId = StrongId<struct PhoneTag>;                     // one phone number of the tenant
using AssignmentId = StrongId<struct AssignmentTag>;           // one patient in one campaign
using RequestId = StrongId<struct RequestTag, std::uint64_t>;  // one EHR request
using TaskId = StrongId<struct TaskTag>;                       // one human task
using BookingId = StrongId<struct BookingTag>;                 // one appointment's life
using ProviderId = StrongId<struct ProviderTag>;               // one practitioner at one location
using SlotId = StrongId<struct SlotTag>;                       // one free time of a provider
using SpecialtyId = StrongId<struct SpecialtyTag, std::uint16_t>;
using NetworkId = StrongId<struct NetworkTag, std::uint16_t>;  // of an insurer
using OfficeRequestId = StrongId<struct OfficeRequestTag>;     // one request to a provider's office

// An attempt is named by its assignment and its ordinal there (from 1, over all channels).
struct AttemptId {
  AssignmentId assignment;
  std::uint16_t ordinal = 0;

  friend constexpr auto operator<=>(AttemptId, AttemptId) = default;
};

}  // namespace rb
