#include "sim/report/bookings/booking_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace rb::sim {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::array kSources = std::to_array<Entry>({
    {"outreach", "a campaign's call or text"},
    {"link", "the booking page"},
    {"text", "a text from the patient"},
    {"inbound_call", "a call from the patient"},
    {"api", "another system"},
    {"matching", "a mass rescheduling"},
});

constexpr std::array kStates = std::to_array<Entry>({
    {"intake", "just come in"},
    {"details_missing", "details asked for"},
    {"verifying", "being verified"},
    {"searching", "a time is looked for"},
    {"offering", "times offered"},
    {"held", "a time held"},
    {"provider_asked", "the office is asked"},
    {"negotiating", "the office proposes a time"},
    {"writing", "being booked"},
    {"confirmed", "booked and confirmed"},
    {"reminded", "booked and reminded"},
    {"releasing", "being cancelled"},
    {"waitlisted", "on the waitlist"},
    {"with_staff", "with a person"},
});

constexpr std::array kEndings = std::to_array<Entry>({
    {"completed", "visit kept"},
    {"no_show", "visit missed"},
    {"cancelled_by_patient", "cancelled by the patient"},
    {"cancelled_by_staff", "cancelled by staff"},
    {"no_answer", "no answer to any offer"},
    {"gave_up", "staff found no way"},
    {"visit_unknown", "booked, visit not heard of"},
});

constexpr std::array kOffers = std::to_array<Entry>({
    {"fits", "as they wished"},
    {"nearest_time", "the nearest time to it"},
    {"other_provider", "another provider"},
    {"other_provider_nearest_time", "another provider, the nearest time"},
    {"counter_offer", "proposed by the office"},
    {"freed_slot", "freed, for the waitlist"},
    {"matched", "from a mass rescheduling"},
});

constexpr std::array kHoldEnds = std::to_array<Entry>({
    {"expired", "ran out"},
    {"chose_otherwise", "the patient chose otherwise"},
    {"lost_slot", "the EHR gave it to somebody else"},
    {"office_refused", "the office refused it"},
    {"countered", "the office proposed another"},
    {"handed_over", "handed over to a person"},
    {"given_up", "not wanted any more"},
    {"office_silent", "the office said nothing"},
});

constexpr std::array kHandOvers = std::to_array<Entry>({
    {"details_missing", "details never given"},
    {"not_verified", "not verified"},
    {"nothing_free", "nothing free"},
    {"refused_every_offer", "every offer refused"},
    {"peer_down", "EHR away for too long"},
    {"write_unresolved", "unclear whether it is booked"},
    {"patient_asked", "the patient asked for a person"},
    {"offer_unanswered", "offers unanswered"},
});

constexpr std::array kOfficeEndings = std::to_array<Entry>({
    {"accepted", "the office takes them"},
    {"refused", "the office refuses"},
    {"no_answer", "nobody answered on any channel"},
    {"office_unreachable", "nothing arrived there"},
    {"too_late", "no answer while the time was held"},
    {"cancelled", "not wanted any more"},
    {"countered", "the office proposes another time"},
});

constexpr std::array kOfficeChannelWords = std::to_array<Entry>({
    {"fhir", "the office's record system"},
    {"portal", "its portal"},
    {"phone_task", "a call by staff"},
    {"fax", "a fax"},
});

constexpr std::array kPlanReasons = std::to_array<Entry>({
    {"cheapest_of_all", "the best there was for them"},
    {"went_to_more_urgent", "a better one went to somebody more urgent"},
    {"would_cost_others_more", "a better one would have cost others more"},
    {"plan_kept", "a better one was not worth changing a plan"},
    {"no_eligible_slot", "none: nothing free that they can have"},
    {"all_went_to_more_urgent", "none: all went to the more urgent"},
    {"would_all_cost_others_more", "none: each would have cost others more"},
    {"all_dearer_than_none", "none: what is left is worse for them"},
});

constexpr std::array kPlanWays = std::to_array<Entry>({
    {"planned", "the time that was planned for them"},
    {"searched", "the ordinary search"},
    {"alternate", "somebody else instead"},
});

constexpr std::array kPlanSteps = std::to_array<Entry>({
    {"same_provider", "the provider they had"},
    {"other_provider", "another provider of the specialty"},
    {"interpreter", "another provider, with an interpreter"},
    {"other_modality", "another way to be seen"},
    {"other_specialty", "another specialty"},
});

std::string find(std::span<const Entry> entries, std::string_view name) {
  for (const Entry& entry : entries) {
    if (entry.first == name) return std::string(entry.second);
  }
  return plain_words(name);
}

}  // namespace

std::string plain_words(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string source_words(std::string_view name) {
  return find(kSources, name);
}
std::string state_words(std::string_view name) {
  return find(kStates, name);
}
std::string booking_ending_words(std::string_view name) {
  return find(kEndings, name);
}
std::string offer_words(std::string_view name) {
  return find(kOffers, name);
}
std::string hold_end_words(std::string_view name) {
  return find(kHoldEnds, name);
}
std::string hand_over_words(std::string_view name) {
  return find(kHandOvers, name);
}
std::string office_ending_words(std::string_view name) {
  return find(kOfficeEndings, name);
}
std::string office_channel_words(std::string_view name) {
  return find(kOfficeChannelWords, name);
}
std::string plan_reason_words(std::string_view name) {
  return find(kPlanReasons, name);
}
std::string plan_way_words(std::string_view name) {
  return find(kPlanWays, name);
}
std::string plan_step_words(std::string_view name) {
  return find(kPlanSteps, name);
}

}  // namespace rb::sim
