#include "sim/metrics/bookings/booking_names.hpp"

#include "core/base/assert.hpp"
#include "core/provider/care.hpp"

namespace rb::sim {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kSourceNames{"none"sv,         "outreach"sv, "link"sv,     "text"sv,
                                  "inbound_call"sv, "api"sv,      "matching"sv, "staff"sv};
constexpr std::array kReasonNames{"none"sv,
                                  "fits"sv,
                                  "nearest_time"sv,
                                  "other_provider"sv,
                                  "other_provider_nearest_time"sv,
                                  "counter_offer"sv,
                                  "freed_slot"sv,
                                  "matched"sv};
constexpr std::array kHoldEndNames{"none"sv,        "expired"sv,        "chose_otherwise"sv,
                                   "lost_slot"sv,   "office_refused"sv, "countered"sv,
                                   "handed_over"sv, "given_up"sv,       "office_silent"sv};
constexpr std::array kTaskNames{"none"sv,
                                "details_missing"sv,
                                "not_verified"sv,
                                "nothing_free"sv,
                                "refused_every_offer"sv,
                                "peer_down"sv,
                                "write_unresolved"sv,
                                "patient_asked"sv,
                                "offer_unanswered"sv};
constexpr std::array kEndingNames{"none"sv,
                                  "completed"sv,
                                  "no_show"sv,
                                  "cancelled_by_patient"sv,
                                  "cancelled_by_staff"sv,
                                  "no_answer"sv,
                                  "gave_up"sv,
                                  "visit_unknown"sv};
constexpr std::array kStateNames{
    "intake"sv,    "details_missing"sv, "verifying"sv,   "searching"sv,  "offering"sv,
    "held"sv,      "provider_asked"sv,  "negotiating"sv, "writing"sv,    "booked"sv,
    "confirmed"sv, "reminded"sv,        "releasing"sv,   "waitlisted"sv, "with_staff"sv,
    "ended"sv};
constexpr std::array kPlanReasonNames{"none"sv,
                                      "cheapest_of_all"sv,
                                      "went_to_more_urgent"sv,
                                      "would_cost_others_more"sv,
                                      "plan_kept"sv,
                                      "no_eligible_slot"sv,
                                      "all_went_to_more_urgent"sv,
                                      "would_all_cost_others_more"sv,
                                      "all_dearer_than_none"sv};
constexpr std::array kPlanWayNames{"planned"sv, "searched"sv, "alternate"sv};
constexpr std::array kPlanStepNames{"same_provider"sv, "other_provider"sv, "interpreter"sv,
                                    "other_modality"sv, "other_specialty"sv};
constexpr std::array kOfficeEndingNames{"none"sv,
                                        "accepted"sv,
                                        "refused"sv,
                                        "times_do_not_suit"sv,
                                        "patient_chose_none"sv,
                                        "too_many_rounds"sv,
                                        "no_answer"sv,
                                        "office_unreachable"sv,
                                        "too_late"sv,
                                        "cancelled"sv,
                                        "countered"sv};
constexpr std::array kChannelNames{"fhir"sv, "portal"sv, "phone_task"sv, "fax"sv};
constexpr std::array kRatingNames{"none"sv, "one"sv, "two"sv, "three"sv, "four"sv, "five"sv};

template <std::size_t N>
Counts named(const std::array<std::string_view, N>& names,
             const std::array<std::int64_t, N>& counts, std::size_t first) {
  Counts result;
  for (std::size_t i = first; i < N; ++i) result.push_back({std::string(names[i]), counts[i]});
  return result;
}

}  // namespace

Counts named_sources(const std::array<std::int64_t, kBookingSources>& counts) {
  return named(kSourceNames, counts, 1);
}
Counts named_offer_reasons(const std::array<std::int64_t, kOfferReasons>& counts) {
  return named(kReasonNames, counts, 1);
}
Counts named_hold_ends(const std::array<std::int64_t, kHoldEnds>& counts) {
  return named(kHoldEndNames, counts, 1);
}
Counts named_states(const BookingStateCounts& counts) {
  return named(kStateNames, counts, 0);
}
Counts named_endings(const std::array<std::int64_t, kEndingsOfBookings>& counts) {
  return named(kEndingNames, counts, 1);
}
Counts named_details(const DetailTally& counts) {
  return named(kDetailNames, counts, 0);
}
Counts named_office_endings(const std::array<std::int64_t, kOfficeEndings>& counts) {
  return named(kOfficeEndingNames, counts, 1);
}
Counts named_ratings(const std::array<std::int64_t, kRatings>& counts) {
  return named(kRatingNames, counts, 1);
}

Counts named_plan_reasons(const std::array<std::int64_t, kPlanReasons>& counts) {
  return named(kPlanReasonNames, counts, 1);
}
Counts named_plan_ways(const std::array<std::int64_t, kPlanWays>& counts) {
  return named(kPlanWayNames, counts, 0);
}
Counts named_plan_steps(const std::array<std::int64_t, kPlanSteps>& counts) {
  return named(kPlanStepNames, counts, 0);
}

std::string_view name_of(BookingTask reason) {
  const auto position = static_cast<std::size_t>(reason);
  RB_ASSERT(position < kTaskNames.size());
  return kTaskNames[position];
}

std::string_view name_of(OfficeChannel channel) {
  return kChannelNames[static_cast<std::size_t>(channel)];
}

}  // namespace rb::sim
