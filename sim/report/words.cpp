#include "sim/report/words.hpp"

#include <array>
#include <span>
#include <utility>

namespace rb::sim {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::array kOutcomes = std::to_array<Entry>({
    {"answered_human", "a person answered"},
    {"answered_machine", "a machine answered"},
    {"no_answer", "nobody answered"},
    {"busy", "line busy"},
    {"bad_number", "number not in service"},
    {"rejected", "refused for good"},
    {"failed", "failed before the phone rang"},
    {"unknown", "never known"},
    {"delivered", "delivered"},
    {"cancelled", "called off"},
});

constexpr std::array kDispositions = std::to_array<Entry>({
    {"none", "no conversation"},
    {"callback_requested", "asked to be called later"},
    {"wrong_person", "somebody else answered"},
    {"opted_out", "opted out"},
    {"escalated", "passed to a person"},
    {"no_decision", "no decision"},
});

constexpr std::array kEndings = std::to_array<Entry>({
    {"already_settled", "already settled in the EHR"},
    {"unreachable", "given up as unreachable"},
    {"no_consent", "no consent on record"},
    {"staff_resolved", "resolved by staff"},
    {"staff_closed", "closed by staff, not resolved"},
    {"campaign_cancelled", "campaign cancelled"},
    {"told", "told, nothing was asked"},
    {"open", "still open at the end"},
});

constexpr std::array kWithheld = std::to_array<Entry>({
    {"outside_window", "outside contact hours"},
    {"daily_cap", "contacted often enough today"},
    {"weekly_cap", "contacted often enough this week"},
    {"state_cap", "cap of the state's law"},
    {"minimum_gap", "too soon after the last contact"},
    {"number_in_use", "another contact was open"},
    {"patient_opted_out", "patient opted out"},
    {"number_opted_out", "number opted out"},
    {"no_consent", "no consent on record"},
    {"no_usable_number", "no usable number"},
    {"carrier_day_full", "mobile carrier's texts used up"},
    {"ehr_unavailable", "EHR did not answer"},
    {"no_capacity_in_window", "no capacity before the hours ended"},
    {"link_session_open", "patient was on the booking page"},
});

constexpr std::array kTasks = std::to_array<Entry>({
    {"unreachable", "attempts used up"},
    {"escalated", "conversation passed to a person"},
    {"no_open_slot", "no open slot to offer"},
    {"booking_failed", "booking did not go through"},
    {"unknown_unresolved", "a call of unknown fate"},
    {"policy_step", "the policy's step for staff"},
    {"deadline", "deadline passed"},
});

constexpr std::array kBindings = std::to_array<Entry>({
    {"capacity", "waiting for a line, an agent or a start to spare"},
    {"ehr_unavailable", "EHR not available"},
    {"contact_hours", "outside contact hours"},
    {"contact_caps", "contacted as often as allowed for now"},
    {"carrier_texts", "mobile carrier's texts used up"},
    {"number_in_use", "another contact was open"},
    {"no_usable_number", "no usable number"},
    {"attempts_used_up", "attempts used up"},
    {"deadline_passed", "deadline passed between attempts"},
    {"opted_out", "opted out"},
    {"no_consent", "no consent on record"},
    {"no_open_slot", "no open slot to offer"},
    {"booking_unfinished", "chosen, but not booked in the EHR"},
    {"needs_a_person", "needs a person"},
    {"unknown_call", "a call of unknown fate"},
    {"campaign_paused", "campaign paused"},
    {"campaign_cancelled", "campaign cancelled"},
    {"not_due_yet", "next step not due before the run ended"},
    {"in_contact", "in contact when the run ended"},
    {"not_started", "first contact not due before the run ended"},
});

std::string find(std::span<const Entry> entries, std::string_view name) {
  for (const Entry& entry : entries) {
    if (entry.first == name) return std::string(entry.second);
  }
  return name_words(name);
}

}  // namespace

std::string name_words(std::string_view name) {
  std::string text(name);
  for (char& c : text) {
    if (c == '_') c = ' ';
  }
  return text;
}

std::string outcome_words(std::string_view name) {
  return find(kOutcomes, name);
}
std::string disposition_words(std::string_view name) {
  return find(kDispositions, name);
}
std::string ending_words(std::string_view name) {
  return find(kEndings, name);
}
std::string withheld_words(std::string_view name) {
  return find(kWithheld, name);
}
std::string task_words(std::string_view name) {
  return find(kTasks, name);
}
std::string binding_words(std::string_view name) {
  return find(kBindings, name);
}

}  // namespace rb::sim
