#include "core/session/session.hpp"

#include "core/session/wishes.hpp"

namespace rb {
namespace {

// What follows at the desk from what is said in a call about a booking does not call the call off.
void stay_on_the_line(SessionStep& step) {
  const SessionSubject& subject = step.session.subject;
  const bool by_voice = step.session.dialogue.channel == Channel::voice;
  if (!by_voice || subject.about.is_none() || subject.attempt.assignment.is_none()) return;
  step.commands.emplace_back(command::PatientAct{subject.attempt.assignment, Act::opened_link,
                                                 ActSource::outbound_call, nullptr});
}

// `since`: when whoever waits for the answer began to.
SessionStep moved(const SessionHost& host, Session session, DialogueStep step, Instant since,
                  Instant now) {
  SessionStep out{
      .session = std::move(session), .lines = std::move(step.lines), .kept = {}, .commands = {}};
  const std::uint16_t before = out.session.dialogue.requests;
  out.session.dialogue = std::move(step.dialogue);
  if (out.session.dialogue.requests != before) {
    out.session.asked = std::min(now, since + (kAnswersWithin - kDeedWaits));
    out.session.deed_refused = false;
    if (before == 0) stay_on_the_line(out);
  }
  carry_out(host, step.effects, now, out);
  return out;
}

}  // namespace

SessionStep begin_session(const SessionHost& host, const SessionSubject& subject,
                          const BeginOptions& options, Instant now) {
  Session session;
  session.subject = subject;
  return moved(host, std::move(session), begin_dialogue(host.flow(), options), now, now);
}

SessionStep hear(const SessionHost& host, const Session& session, const DialogueInput& input,
                 Instant now) {
  // What follows from a deed's result is still the answer to what was said before it.
  const bool answers = open_deed(host.flow(), session.dialogue).has_value();
  return moved(host, session, step(host.flow(), host.known(), session.dialogue, input),
               answers ? session.asked : now, now);
}

Visit visit_in(const SessionHost& host, const Session& session) {
  const AssignmentId assignment = session.subject.attempt.assignment;
  const BookingId led_to = assignment.is_none() ? BookingId::none() : host.booking_of(assignment);
  return visit_of(host.desk(), session.subject, led_to, session.booking);
}

BookingId booking_in(const SessionHost& host, const Session& session) {
  return visit_in(host, session).booking;
}

std::optional<Instant> first_time_of(const TimeWish& wish, const Zone& zone, Instant now) {
  constexpr Millis kSoon = 30min;
  const Instant first{std::chrono::ceil<std::chrono::minutes>(now.time_since_epoch() + kSoon)};
  for (const Millis step : {Millis{kSoon}, Millis{1min}}) {
    for (Instant at = first; at < now + 14 * kDay; at += step) {
      if (minutes_off(wish, zone.to_local(at)) == 0) return at;
    }
  }
  return std::nullopt;
}

Disposition disposition_of(const Session& session) {
  if (const auto* ended = std::get_if<talk::Ended>(&session.dialogue.state)) {
    return ended->disposition;
  }
  return session.dialogue.achieved.value_or(Disposition::no_decision);
}

}  // namespace rb
