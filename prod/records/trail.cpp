#include "prod/records/trail.hpp"

#include "core/log/names.hpp"

namespace rb::prod {
namespace {

struct Follow {
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
  void operator()(const event::HumanTaskOpened& e) const {
    outreach.note.escalation = proto_name<proto::TaskReason>(e.reason);
  }
  void operator()(const event::BookingMade&) const { outreach.booked = true; }
  template <class Other>
  void operator()(const Other&) const {}
};

bool worth_a_note(const EndedOutreach& outreach, Ending ending) {
  return !outreach.note.attempts.empty() || !outreach.note.escalation.empty() ||
         ending == Ending::booked || ending == Ending::confirmed || ending == Ending::declined ||
         ending == Ending::opted_out;
}

}  // namespace

std::optional<EndedOutreach> Trails::follow(const Event& event) {
  if (event.assignment.is_none()) return std::nullopt;
  if (const auto* enrolled = std::get_if<event::PatientEnrolled>(&event.body)) {
    EndedOutreach& fresh = open_[event.assignment.value()];
    fresh.assignment = event.assignment;
    fresh.patient = enrolled->patient;
    fresh.campaign = event.campaign;
    fresh.note.begun = event.at;
    return std::nullopt;
  }
  const auto found = open_.find(event.assignment.value());
  if (found == open_.end()) return std::nullopt;
  const auto* ended = std::get_if<event::AssignmentEnded>(&event.body);
  if (ended == nullptr) {
    std::visit(Follow{event, found->second}, event.body);
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
