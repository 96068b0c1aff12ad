#include "prod/records/trail.hpp"

#include "core/booking/desk/desk_state.hpp"
#include "core/log/names.hpp"

namespace rb::prod {
namespace {

// The contacts alone. One at a time with a patient: an end is that of the last that began.
struct FollowContact {
  const Event& event;
  EndedOutreach& outreach;

  void operator()(const event::AttemptIntended& e) const {
    outreach.note.attempts.push_back({.at = event.at,
                                      .channel = e.channel == Channel::voice ? "call" : "text",
                                      .outcome = "unknown",
                                      .disposition = {}});
  }
  void operator()(const event::AttemptEnded& e) const {
    if (outreach.note.attempts.empty()) return;
    OutreachNote::Attempt& attempt = outreach.note.attempts.back();
    attempt.outcome = proto_name<proto::Outcome>(e.outcome);
    if (e.disposition != Disposition::none) {
      attempt.disposition = proto_name<proto::Disposition>(e.disposition);
    }
  }
  template <class Other>
  void operator()(const Other&) const {}
};

struct Follow : FollowContact {
  using FollowContact::operator();
  void operator()(const event::HumanTaskOpened& e) const {
    outreach.note.escalation = proto_name<proto::TaskReason>(e.reason);
  }
  void operator()(const event::BookingMade&) const { outreach.booked = true; }
};

bool worth_a_note(const EndedOutreach& outreach, Ending ending) {
  return !outreach.note.attempts.empty() || !outreach.note.escalation.empty() ||
         ending == Ending::booked || ending == Ending::confirmed || ending == Ending::declined ||
         ending == Ending::opted_out;
}

struct FollowBooking {
  EndedOutreach& visit;

  void operator()(const event::AppointmentMade& e) const { visit.slot = e.slot; }
  void operator()(const event::AppointmentReleased& e) const {
    if (visit.slot == e.slot) visit.slot = SlotId::none();
  }
  void operator()(const event::BookingHandedOver& e) const {
    visit.note.escalation = proto_name<proto::BookingTask>(e.reason);
  }
  template <class Other>
  void operator()(const Other&) const {}
};

}  // namespace

std::optional<EndedOutreach> Trails::follow(const BookingEvent& event, Instant at) {
  const BookingId id = booking_of(event);
  if (id.is_none()) return std::nullopt;
  if (const auto* requested = std::get_if<event::BookingRequested>(&event)) {
    EndedOutreach& fresh = visits_[id.value()];
    fresh.booking = id;
    fresh.patient = requested->patient;
    fresh.campaign = requested->campaign;
    fresh.note.source = proto_name<proto::BookingSource>(requested->source);
    fresh.note.begun = at;
    return std::nullopt;
  }
  const auto found = visits_.find(id.value());
  if (found == visits_.end()) return std::nullopt;
  const auto* ended = std::get_if<event::BookingEnded>(&event);
  if (ended == nullptr) {
    std::visit(FollowBooking{found->second}, event);
    return std::nullopt;
  }
  EndedOutreach visit = std::move(found->second);
  visits_.erase(found);
  visit.note.outcome = proto_name<proto::BookingEnding>(ended->ending);
  visit.note.ended = at;
  return visit;
}

std::optional<EndedOutreach> Trails::follow(const Event& event) {
  if (const auto* about = std::get_if<BookingEvent>(&event.body)) return follow(*about, event.at);
  if (event.assignment.is_none()) return std::nullopt;
  if (const auto* enrolled = std::get_if<event::PatientEnrolled>(&event.body)) {
    if (!enrolled->about.booking.is_none()) {
      tell_of_[event.assignment.value()] = enrolled->about.booking.value();
      return std::nullopt;
    }
    EndedOutreach& fresh = open_[event.assignment.value()];
    fresh.assignment = event.assignment;
    fresh.patient = enrolled->patient;
    fresh.campaign = event.campaign;
    fresh.note.begun = event.at;
    return std::nullopt;
  }
  if (const auto tells = tell_of_.find(event.assignment.value()); tells != tell_of_.end()) {
    const auto visit = visits_.find(tells->second);
    if (visit != visits_.end()) std::visit(FollowContact{event, visit->second}, event.body);
    if (std::holds_alternative<event::AssignmentEnded>(event.body)) tell_of_.erase(tells);
    return std::nullopt;
  }
  const auto found = open_.find(event.assignment.value());
  if (found == open_.end()) return std::nullopt;
  const auto* ended = std::get_if<event::AssignmentEnded>(&event.body);
  if (ended == nullptr) {
    std::visit(Follow{{event, found->second}}, event.body);
    return std::nullopt;
  }
  EndedOutreach outreach = std::move(found->second);
  open_.erase(found);
  if (!worth_a_note(outreach, ended->ending)) return std::nullopt;
  outreach.note.outcome = proto_name<proto::Ending>(ended->ending);
  outreach.note.ended = event.at;
  return outreach;
}

}  // namespace rb::prod
