// The words of bookings as they stand in summary.json: those of the core's enumerations.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/booking/vocabulary.hpp"
#include "core/provider/office_channel.hpp"
#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

// How many positions each enumeration has; 0 is unused but in states and details.
inline constexpr std::size_t kBookingSources = 8;
inline constexpr std::size_t kOfferReasons = 8;
inline constexpr std::size_t kHoldEnds = 9;
inline constexpr std::size_t kBookingTasks = 9;
inline constexpr std::size_t kEndingsOfBookings = 8;
inline constexpr std::size_t kRatings = 6;
inline constexpr std::size_t kOfficeEndings = 11;

using BookingStateCounts = std::array<std::int64_t, kBookingKinds>;
using DetailTally = std::array<std::int64_t, kDetails>;

[[nodiscard]] Counts named_sources(const std::array<std::int64_t, kBookingSources>& counts);
[[nodiscard]] Counts named_offer_reasons(const std::array<std::int64_t, kOfferReasons>& counts);
[[nodiscard]] Counts named_hold_ends(const std::array<std::int64_t, kHoldEnds>& counts);
[[nodiscard]] Counts named_states(const BookingStateCounts& counts);
[[nodiscard]] Counts named_endings(const std::array<std::int64_t, kEndingsOfBookings>& counts);
[[nodiscard]] Counts named_details(const DetailTally& counts);
[[nodiscard]] Counts named_office_endings(const std::array<std::int64_t, kOfficeEndings>& counts);
// From one to five.
[[nodiscard]] Counts named_ratings(const std::array<std::int64_t, kRatings>& counts);

// Of a plan: why somebody got what they got, by Reason; how they came to their appointment; and the
// step from what they had, the farthest of several. The core's matching is no part of what metrics
// know: positions only.
inline constexpr std::size_t kPlanReasons = 9;
inline constexpr std::size_t kPlanWays = 3;
enum class PlanStep : std::uint8_t {
  same_provider,
  other_provider,
  interpreter,
  other_modality,
  other_specialty,
};
inline constexpr std::size_t kPlanSteps = 5;
[[nodiscard]] Counts named_plan_reasons(const std::array<std::int64_t, kPlanReasons>& counts);
[[nodiscard]] Counts named_plan_ways(const std::array<std::int64_t, kPlanWays>& counts);
[[nodiscard]] Counts named_plan_steps(const std::array<std::int64_t, kPlanSteps>& counts);

[[nodiscard]] std::string_view name_of(BookingTask reason);
[[nodiscard]] std::string_view name_of(OfficeChannel channel);

}  // namespace rb::sim
