#include "tests/support/engine/describe.hpp"

#include "tests/support/booking/desk_bed.hpp"

#include <array>
#include <span>
#include <stdexcept>

namespace rb::test {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 7> kStates = {
    "waiting", "checking", "contacting", "resolving", "booking", "with_staff", "done"};
constexpr std::array<std::string_view, 11> kOutcomes = {
    "",         "answered_human", "answered_machine", "no_answer", "busy",     "bad_number",
    "rejected", "failed",         "unknown",          "delivered", "cancelled"};
constexpr std::array<std::string_view, 9> kDispositions = {
    "none",         "booked",    "confirmed", "declined",   "callback_requested",
    "wrong_person", "opted_out", "escalated", "no_decision"};
constexpr std::array<std::string_view, 12> kEndings = {"",
                                                       "booked",
                                                       "confirmed",
                                                       "declined",
                                                       "already_settled",
                                                       "opted_out",
                                                       "unreachable",
                                                       "no_consent",
                                                       "staff_resolved",
                                                       "staff_closed",
                                                       "campaign_cancelled",
                                                       "told"};
constexpr std::array<std::string_view, 8> kAnswers = {"",        "open",     "settled", "booked",
                                                      "no_slot", "too_many", "failed",  "lost"};
constexpr std::array<std::string_view, 7> kActs = {
    "", "opened_link", "chose_slot", "confirmed", "declined", "asked_callback", "abandoned"};
constexpr std::array<std::string_view, 5> kSources = {"", "link", "inbound_call", "text_reply",
                                                      "outbound_call"};
constexpr std::array<std::string_view, 5> kUrgencies = {"", "routine", "soon", "urgent",
                                                        "emergency"};
constexpr std::array<std::string_view, 15> kWithheld = {"",
                                                        "outside_window",
                                                        "daily_cap",
                                                        "weekly_cap",
                                                        "state_cap",
                                                        "minimum_gap",
                                                        "number_in_use",
                                                        "patient_opted_out",
                                                        "number_opted_out",
                                                        "no_consent",
                                                        "no_usable_number",
                                                        "carrier_day_full",
                                                        "ehr_unavailable",
                                                        "no_capacity_in_window",
                                                        "link_session_open"};
constexpr std::array<std::string_view, 9> kWakes = {
    "",         "first_start",    "next_step",       "retry",        "window_opens",
    "capacity", "after_withheld", "resolve_unknown", "booking_retry"};
constexpr std::array<std::string_view, 9> kTasks = {"",
                                                    "unreachable",
                                                    "no_usable_number",
                                                    "escalated",
                                                    "no_open_slot",
                                                    "booking_failed",
                                                    "unknown_unresolved",
                                                    "policy_step",
                                                    "deadline"};
constexpr std::array<std::string_view, 3> kSkips = {"", "no_usable_number", "calls_used_up"};
constexpr std::array<std::string_view, 4> kPauses = {"", "operator_command", "opt_out_rate",
                                                     "failure_rate"};
constexpr std::array<std::string_view, 4> kKinds = {"", "check_status", "book", "read_back"};
constexpr std::array<std::string_view, 4> kChannels = {"", "call", "text", "human_task"};
constexpr std::array<std::string_view, 29> kEvents = {"TenantConfigured",
                                                      "PlaceRegistered",
                                                      "PatientRegistered",
                                                      "CampaignStarted",
                                                      "CampaignPaused",
                                                      "CampaignResumed",
                                                      "CampaignCancelled",
                                                      "CampaignReprioritised",
                                                      "PatientEnrolled",
                                                      "WakeScheduled",
                                                      "ContactWithheld",
                                                      "EhrAsked",
                                                      "EhrAnswered",
                                                      "AttemptIntended",
                                                      "AttemptAccepted",
                                                      "AttemptUnknown",
                                                      "AttemptEnded",
                                                      "PatientActed",
                                                      "BookingMade",
                                                      "HumanTaskOpened",
                                                      "HumanTaskClosed",
                                                      "AssignmentEnded",
                                                      "PatientOptedOut",
                                                      "AgentsChanged",
                                                      "EhrGateChanged",
                                                      "CheckpointTaken",
                                                      "StepSkipped",
                                                      "Booking",
                                                      "Office"};
static_assert(std::variant_size_v<EventBody> == kEvents.size());

template <class Enum>
std::string_view at(Names names, Enum value) {
  const auto position = static_cast<std::size_t>(value);
  return position < names.size() ? names[position] : "?";
}

Names names_for(Outcome) {
  return kOutcomes;
}
Names names_for(Disposition) {
  return kDispositions;
}
Names names_for(Ending) {
  return kEndings;
}
Names names_for(EhrAnswer) {
  return kAnswers;
}
Names names_for(Act) {
  return kActs;
}
Names names_for(ActSource) {
  return kSources;
}
Names names_for(Urgency) {
  return kUrgencies;
}

template <class... Parts>
std::string join(const Parts&... parts) {
  std::string text;
  const auto add = [&](const auto& part) {
    if constexpr (std::is_arithmetic_v<std::decay_t<decltype(part)>>) {
      text += ' ' + std::to_string(part);
    } else if (!std::string_view(part).empty()) {
      text += ' ';
      text += part;
    }
  };
  (add(parts), ...);
  return text;
}

std::string phone(PhoneId id) {
  return "phone " + std::to_string(id.value());
}

struct Describe {
  const WriteTime& time;

  std::string operator()(const OfficeEvent& e) const {
    return "of request " + std::to_string(e.request.value());
  }
  std::string operator()(const BookingEvent& e) const {
    const BookingId id = booking_of(e);
    const std::string argument = booking_event_argument(e);
    return join(booking_event_name(e), argument.empty() ? "" : "(" + argument + ")",
                id.is_none() ? "" : "of booking " + std::to_string(id.value()));
  }
  std::string operator()(const event::TenantConfigured& e) const { return join("seed", e.seed); }
  std::string operator()(const event::PlaceRegistered& e) const { return join(e.place.value()); }
  std::string operator()(const event::PatientRegistered& e) const {
    return join(e.patient.value());
  }
  std::string operator()(const event::CampaignStarted& e) const {
    return join(at(kUrgencies, e.urgency), "weight", e.weight, "deadline", time(e.deadline));
  }
  std::string operator()(const event::CampaignPaused& e) const {
    return join(at(kPauses, e.reason));
  }
  std::string operator()(const event::CampaignResumed&) const { return {}; }
  std::string operator()(const event::CampaignCancelled&) const { return {}; }
  std::string operator()(const event::CampaignReprioritised& e) const {
    return join(at(kUrgencies, e.urgency), "weight", e.weight);
  }
  std::string operator()(const event::PatientEnrolled& e) const {
    return join("patient", e.patient.value(), "due", time(e.due)) +
           (e.deadline == Instant{} ? "" : join("deadline", time(e.deadline))) +
           (e.about.booking.is_none() ? "" : join("about booking", e.about.booking.value()));
  }
  std::string operator()(const event::WakeScheduled& e) const {
    return join(at(kWakes, e.reason), "step", e.step, "due", time(e.due));
  }
  std::string operator()(const event::ContactWithheld& e) const {
    return join(at(kWithheld, e.reason),
                e.reason == Withheld::outside_window ? "rule " + std::to_string(e.rule) : "",
                "until", time(e.until));
  }
  std::string operator()(const event::StepSkipped& e) const {
    return join("step", e.step, at(kSkips, e.reason));
  }
  std::string operator()(const event::EhrAsked& e) const {
    return e.kind == EhrKind::check_status
               ? join("check_status for", at(kChannels, e.channel), "to", phone(e.phone))
               : join(at(kKinds, e.kind));
  }
  std::string operator()(const event::EhrAnswered& e) const {
    return join(at(kKinds, e.kind), at(kAnswers, e.answer));
  }
  std::string operator()(const event::AttemptIntended& e) const {
    const std::string day = e.contacts_day + e.contacts_week == 0
                                ? ""
                                : ", after " + std::to_string(e.contacts_day) + " today, " +
                                      std::to_string(e.contacts_week) + " this week";
    return join("attempt", e.ordinal, at(kChannels, e.channel), phone(e.phone), "daypart",
                static_cast<int>(e.daypart), e.voicemail ? "with voicemail" : "", "until",
                time(e.latest_end)) +
           day;
  }
  std::string operator()(const event::AttemptAccepted& e) const {
    return join("attempt", e.ordinal);
  }
  std::string operator()(const event::AttemptUnknown& e) const {
    return join("attempt", e.ordinal, "resolve by", time(e.resolve_by));
  }
  std::string operator()(const event::AttemptEnded& e) const {
    return join("attempt", e.ordinal, at(kChannels, e.channel), at(kOutcomes, e.outcome),
                e.disposition == Disposition::none ? "" : at(kDispositions, e.disposition),
                e.left_voicemail ? "left voicemail" : "",
                e.channel == Channel::voice && !e.counts ? "does not count" : "");
  }
  std::string operator()(const event::PatientActed& e) const {
    return join(at(kActs, e.act), "by", at(kSources, e.source));
  }
  std::string operator()(const event::BookingMade& e) const {
    return join("appointment", e.appointment);
  }
  std::string operator()(const event::HumanTaskOpened& e) const {
    return join("task", e.task.value(), at(kTasks, e.reason));
  }
  std::string operator()(const event::HumanTaskClosed& e) const {
    return join("task", e.task.value(), at(kEndings, e.result));
  }
  std::string operator()(const event::AssignmentEnded& e) const {
    return join(at(kEndings, e.ending));
  }
  std::string operator()(const event::PatientOptedOut& e) const {
    return join("patient", e.patient.value(), e.phone.is_none() ? "every number" : phone(e.phone));
  }
  std::string operator()(const event::AgentsChanged& e) const { return join(e.agents); }
  std::string operator()(const event::EhrGateChanged& e) const {
    return e.closed ? join("closed until", time(e.until)) : join("open");
  }
  std::string operator()(const event::CheckpointTaken& e) const {
    std::string text;
    for (std::size_t i = 0; i < e.by_state.size(); ++i) {
      if (e.by_state[i] > 0) text += join(kStates[i], e.by_state[i]);
    }
    return text;
  }
};

std::string attempt(AttemptId id) {
  return "a" + std::to_string(id.assignment.value()) + "." + std::to_string(id.ordinal);
}
std::string task(TaskId task, AssignmentId of) {
  return "task " + std::to_string(task.value()) + " of a" + std::to_string(of.value());
}

struct DescribeEffect {
  const WriteTime& time;

  std::string operator()(const effect::OutboundCall& e) const {
    return "call" + join(attempt(e.attempt), "to", phone(e.phone), e.voicemail ? "voicemail" : "",
                         e.advance_text ? "after a text" : "", "until", time(e.latest_end));
  }
  std::string operator()(const effect::OutboundText& e) const {
    return "text" + join(attempt(e.attempt), "to", phone(e.phone), e.link ? "with link" : "",
                         "until", time(e.latest_end));
  }
  std::string operator()(const effect::Cancellation& e) const {
    return "cancel " + attempt(e.attempt);
  }
  std::string operator()(const effect::AttemptLookUp& e) const {
    return "look up " + attempt(e.attempt);
  }
  std::string operator()(const effect::EhrRequest& e) const {
    return "ask EHR" + join("request", e.request.value(), at(kKinds, e.kind));
  }
  std::string operator()(const effect::TaskListed& e) const {
    return "list " + task(e.task, e.assignment);
  }
  std::string operator()(const effect::TaskWithdrawn& e) const {
    return "withdraw " + task(e.task, e.assignment);
  }
  std::string operator()(const effect::Alert& e) const {
    return "alert" + join("c" + std::to_string(e.campaign.value()), at(kPauses, e.reason));
  }
  std::string operator()(const OfficeEffect&) const { return "office"; }
  std::string operator()(const BookingEffect& e) const {
    const auto booking = std::visit([](const auto& b) { return b.booking; }, e);
    return "booking " + std::to_string(booking.value());
  }
};

}  // namespace

std::string_view event_name(const EventBody& body) {
  return kEvents[body.index()];
}

std::string describe(const Event& event, const WriteTime& time) {
  std::string text;
  if (!event.assignment.is_none()) {
    text = "a" + std::to_string(event.assignment.value()) + " ";
  } else if (!event.campaign.is_none()) {
    text = "c" + std::to_string(event.campaign.value()) + " ";
  }
  text += event_name(event.body);
  return text + std::visit(Describe{time}, event.body);
}

std::string describe(const Effect& effect, const WriteTime& time) {
  return std::visit(DescribeEffect{time}, effect);
}

std::string_view name_of(StateKind value) {
  return at(kStates, value);
}
std::string_view name_of(Withheld value) {
  return at(kWithheld, value);
}
std::string_view name_of(Outcome value) {
  return at(kOutcomes, value);
}
std::string_view name_of(Disposition value) {
  return at(kDispositions, value);
}
std::string_view name_of(Ending value) {
  return at(kEndings, value);
}
std::string_view name_of(EhrAnswer value) {
  return at(kAnswers, value);
}
std::string_view name_of(Act value) {
  return at(kActs, value);
}
std::string_view name_of(ActSource value) {
  return at(kSources, value);
}
std::string_view name_of(Urgency value) {
  return at(kUrgencies, value);
}

template <class Enum>
Enum value_of(std::string_view name) {
  const Names names = names_for(Enum{});
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!name.empty() && names[i] == name) return static_cast<Enum>(i);
  }
  throw std::runtime_error("unknown word: " + std::string(name));
}

template Outcome value_of(std::string_view);
template Disposition value_of(std::string_view);
template Ending value_of(std::string_view);
template EhrAnswer value_of(std::string_view);
template Act value_of(std::string_view);
template ActSource value_of(std::string_view);
template Urgency value_of(std::string_view);

}  // namespace rb::test
