#include "sim/chat/describe.hpp"

#include <array>
#include <string_view>

#include "core/conversation/speech/times.hpp"

namespace rb::sim {
namespace {

constexpr std::array<std::string_view, 9> kDispositions = {
    "none",         "booked",    "confirmed", "declined",   "callback requested",
    "wrong person", "opted out", "escalated", "no decision"};

constexpr std::array<std::string_view, 15> kReasons = {
    "another provider is wanted",
    "no way to get there",
    "identity not proven",
    "no slot fits",
    "booking failed",
    "not content",
    "a detail is missing",
    "a change is wanted",
    "the visit is refused",
    "a person is asked for",
    "not understood",
    "symptoms",
    "distress",
    "another language",
    "booked for somebody else",
};

[[nodiscard]] std::string_view name_of(Disposition disposition) {
  return kDispositions[static_cast<std::size_t>(disposition)];
}

[[nodiscard]] std::string_view name_of(EscalationReason reason) {
  return kReasons[static_cast<std::size_t>(reason) - 1];
}

struct Describe {
  const Flow& flow;
  const TrialCalendar& calendar;

  [[nodiscard]] std::string slot(SlotId id) const {
    return time_words(calendar.words(id).start, Tongue::english, TimeForm::spoken);
  }
  [[nodiscard]] static std::string wish(const TimeWish& when) {
    return wish_words(when, Tongue::english);
  }

  std::string operator()(const deed::SearchSlots& e) const {
    return "search slots: " + wish(e.wish);
  }
  std::string operator()(const deed::HoldSlot& e) const { return "hold " + slot(e.slot); }
  std::string operator()(const deed::BookSlot& e) const { return "book " + slot(e.slot); }
  std::string operator()(const deed::ConfirmAppointment& /*e*/) const {
    return "confirm the appointment";
  }
  std::string operator()(const deed::CancelAppointment& e) const {
    return e.former ? "cancel the appointment before" : "cancel the appointment";
  }
  std::string operator()(const deed::JoinWaitlist& e) const { return "waitlist: " + wish(e.wish); }
  std::string operator()(const deed::ReleaseHold& e) const { return "release " + slot(e.slot); }
  std::string operator()(const deed::RequestCallback& e) const {
    return e.when ? "call back: " + wish(*e.when) : "call back another time";
  }
  std::string operator()(const deed::Escalate& e) const {
    return "to a person: " + std::string(name_of(e.reason));
  }
  std::string operator()(const deed::OptOut& /*e*/) const { return "opt out"; }
  std::string operator()(const deed::OptIn& /*e*/) const { return "opt in"; }
  std::string operator()(const deed::KeepReply& e) const {
    return "keep the reply as " + std::string(kept_under(flow, e));
  }
  std::string operator()(const deed::GiveDetail& e) const {
    return "told: " + std::string(rb::name_of(e.detail));
  }
  std::string operator()(const deed::RecordRating& e) const {
    return "satisfaction " + std::to_string(e.rating);
  }
  std::string operator()(const deed::EndSession& e) const {
    return "end: " + std::string(name_of(e.disposition));
  }
};

}  // namespace

std::string describe(const DialogueEffect& effect, const Flow& flow,
                     const TrialCalendar& calendar) {
  return std::visit(Describe{flow, calendar}, effect);
}

std::string describe(const Concern& concern) {
  return std::string("a person looks at it: ") + (concern.certain ? "" : "may be ") +
         std::string(intent_name(concern.about));
}

}  // namespace rb::sim
