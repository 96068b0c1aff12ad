#include "sim/metrics/names.hpp"

#include <array>
#include <cstddef>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

using std::string_view_literals::operator""sv;

template <std::size_t N>
std::string_view pick(const std::array<std::string_view, N>& names, std::size_t position) {
  RB_ASSERT(position < N);
  return names[position];
}

constexpr std::array kOutcomeNames{"none"sv,      "answered_human"sv, "answered_machine"sv,
                                   "no_answer"sv, "busy"sv,           "bad_number"sv,
                                   "rejected"sv,  "failed"sv,         "unknown"sv,
                                   "delivered"sv, "cancelled"sv};
constexpr std::array kDispositionNames{
    "none"sv,         "booked"sv,    "confirmed"sv, "declined"sv,   "callback_requested"sv,
    "wrong_person"sv, "opted_out"sv, "escalated"sv, "no_decision"sv};
constexpr std::array kEndingNames{"none"sv,
                                  "booked"sv,
                                  "confirmed"sv,
                                  "declined"sv,
                                  "already_settled"sv,
                                  "opted_out"sv,
                                  "unreachable"sv,
                                  "no_consent"sv,
                                  "staff_resolved"sv,
                                  "staff_closed"sv,
                                  "campaign_cancelled"sv,
                                  "told"sv};
constexpr std::array kWithheldNames{"none"sv,
                                    "outside_window"sv,
                                    "daily_cap"sv,
                                    "weekly_cap"sv,
                                    "state_cap"sv,
                                    "minimum_gap"sv,
                                    "number_in_use"sv,
                                    "patient_opted_out"sv,
                                    "number_opted_out"sv,
                                    "no_consent"sv,
                                    "no_usable_number"sv,
                                    "carrier_day_full"sv,
                                    "ehr_unavailable"sv,
                                    "no_capacity_in_window"sv,
                                    "link_session_open"sv};
constexpr std::array kTaskNames{
    "none"sv,         "unreachable"sv,    "no_usable_number"sv,   "escalated"sv,
    "no_open_slot"sv, "booking_failed"sv, "unknown_unresolved"sv, "policy_step"sv,
    "deadline"sv};
constexpr std::array kLimitNames{
    "none"sv,      "trunks"sv,        "agents"sv,   "campaign_calls"sv,    "call_rate"sv,
    "text_rate"sv, "campaign_rate"sv, "ehr_rate"sv, "campaign_ehr_rate"sv, "ehr_gate"sv};
static_assert(kLimitNames.size() == kLimits);
constexpr std::array kPurposeNames{"none"sv,    "recall"sv,    "reschedule"sv,
                                   "confirm"sv, "follow_up"sv, "waitlist_offer"sv};
constexpr std::array kUrgencyNames{"none"sv, "routine"sv, "soon"sv, "urgent"sv, "emergency"sv};
constexpr std::array kBindingNames{
    "capacity"sv,           "ehr_unavailable"sv, "contact_hours"sv,    "contact_caps"sv,
    "carrier_texts"sv,      "number_in_use"sv,   "no_usable_number"sv, "attempts_used_up"sv,
    "deadline_passed"sv,    "opted_out"sv,       "no_consent"sv,       "no_open_slot"sv,
    "booking_unfinished"sv, "needs_a_person"sv,  "unknown_call"sv,     "campaign_paused"sv,
    "campaign_cancelled"sv, "not_due_yet"sv,     "in_contact"sv,       "not_started"sv};

static_assert(kOutcomeNames.size() == kOutcomes);
static_assert(kDispositionNames.size() == kDispositions);
static_assert(kEndingNames.size() == kEndings);
static_assert(kWithheldNames.size() == kWithheldReasons);
static_assert(kTaskNames.size() == kTaskReasons);
static_assert(kBindingNames.size() == kBindings);

}  // namespace

std::string_view name_of(Outcome outcome) {
  return pick(kOutcomeNames, static_cast<std::size_t>(outcome));
}
std::string_view name_of(Disposition disposition) {
  return pick(kDispositionNames, static_cast<std::size_t>(disposition));
}
std::string_view name_of(Ending ending) {
  return pick(kEndingNames, static_cast<std::size_t>(ending));
}
std::string_view name_of(Withheld reason) {
  return pick(kWithheldNames, static_cast<std::size_t>(reason));
}
std::string_view name_of(TaskReason reason) {
  return pick(kTaskNames, static_cast<std::size_t>(reason));
}
std::string_view name_of(Purpose purpose) {
  return pick(kPurposeNames, static_cast<std::size_t>(purpose));
}
std::string_view name_of(Urgency urgency) {
  return pick(kUrgencyNames, static_cast<std::size_t>(urgency));
}
std::string_view name_of(Limit limit) {
  return pick(kLimitNames, static_cast<std::size_t>(limit));
}
std::string_view name_of(Binding binding) {
  return pick(kBindingNames, static_cast<std::size_t>(binding));
}

}  // namespace rb::sim
