#include "core/outreach/assignment.hpp"

namespace rb {
namespace {

struct Evolve {
  Assignment& a;
  Instant at;

  // What may have been written is read before anything is written again, however long ago it was.
  [[nodiscard]] EhrKind next_booking_request() const {
    return a.maybe_booked ? EhrKind::read_back : EhrKind::book;
  }

  // Rules are about calls. A number that is no good is followed by another number, not by a retry.
  [[nodiscard]] static RetryKey rule_after(const event::AttemptEnded& e) {
    if (e.channel != Channel::voice || e.outcome == Outcome::cancelled) return kNoRule;
    const RetryKey key = retry_key(e.outcome, e.disposition);
    return key == RetryKey::bad_number ? kNoRule : key;
  }

  // Events of the tenant or of a campaign do not concern one assignment.
  template <class Other>
  void operator()(const Other&) const {}

  void operator()(const event::PatientEnrolled& e) const {
    a.state = state::Waiting{e.due, WakeReason::first_start};
  }

  void operator()(const event::WakeScheduled& e) const {
    if (auto* booking = std::get_if<state::Booking>(&a.state);
        booking != nullptr && e.reason == WakeReason::booking_retry) {
      booking->due = e.due;
      return;
    }
    a.step = e.step;
    const bool same_contact =
        e.reason == WakeReason::retry || e.reason == WakeReason::after_withheld;
    a.state = state::Waiting{e.due, e.reason, same_contact ? rule_in_force(a) : kNoRule};
  }

  void operator()(const event::ContactWithheld& e) const {
    a.state = state::Waiting{e.until, WakeReason::after_withheld, rule_in_force(a)};
  }

  void operator()(const event::EhrAsked& e) const {
    if (e.kind == EhrKind::check_status) {
      a.state = state::Checking{e.request, e.phone, e.channel, false, rule_in_force(a), at};
      return;
    }
    auto& booking = std::get<state::Booking>(a.state);
    booking.request = e.request;
    booking.next = e.kind;
    booking.due = at;
  }

  void operator()(const event::EhrAnswered& e) const {
    if (e.kind == EhrKind::check_status) {
      if (e.answer == EhrAnswer::open) std::get<state::Checking>(a.state).cleared = true;
      return;
    }
    auto& booking = std::get<state::Booking>(a.state);
    booking.request = RequestId::none();
    if (booking.tries < 255) ++booking.tries;
    // Ambiguous: read the appointment back before writing again. A read-back that did not find it
    // proves that the write was not carried out.
    if (e.answer == EhrAnswer::lost && e.kind == EhrKind::book) a.maybe_booked = true;
    if (e.answer == EhrAnswer::open) a.maybe_booked = false;
    booking.next = next_booking_request();
  }

  void operator()(const event::AttemptIntended& e) const {
    a.attempts = e.ordinal;
    if (e.channel == Channel::voice) a.last_daypart = e.daypart;
    a.state = state::Contacting{e.ordinal, e.phone, e.channel, false, at, e.latest_end};
  }

  void operator()(const event::AttemptAccepted&) const {
    if (auto* open = std::get_if<state::Contacting>(&a.state)) open->accepted = true;
  }

  void operator()(const event::AttemptUnknown& e) const {
    const auto& open = std::get<state::Contacting>(a.state);
    a.state = state::Resolving{open.ordinal, open.phone, open.channel, open.intended, e.resolve_by};
  }

  void operator()(const event::AttemptEnded& e) const {
    if (e.left_voicemail) a.voicemail_left = true;
    if (e.channel == Channel::voice && e.counts && a.calls_counted < 255) ++a.calls_counted;
    const bool settled = e.disposition == Disposition::booked || a.pending_act == Act::chose_slot;
    if (e.channel == Channel::text && e.outcome == Outcome::delivered) a.text_delivered = true;
    if (e.outcome != Outcome::cancelled && e.outcome != Outcome::delivered && !settled) {
      auto& used = a.retries[static_cast<std::size_t>(retry_key(e.outcome, e.disposition))];
      if (used < 255) ++used;
    }
    // A finished step is remembered: later steps may wait for it.
    if (a.step < kMaxSteps) a.step_done[a.step] = ceil_seconds(at);
    a.pending_act = Act::abandoned;
    if (settled) {
      a.called_off = 0;
      a.state = state::Booking{RequestId::none(), next_booking_request(), 0, at};
    } else {
      if (e.channel == Channel::voice && e.outcome == Outcome::cancelled) a.called_off = e.ordinal;
      // What comes next follows in the same step.
      a.state = state::Waiting{at, WakeReason::retry, rule_after(e)};
    }
  }

  void operator()(const event::PatientActed& e) const {
    switch (e.act) {
      case Act::opened_link:
        if (e.source == ActSource::outbound_call) {
          const bool open = a.kind() == StateKind::contacting || a.kind() == StateKind::resolving;
          if (open && a.pending_act == Act::abandoned) a.pending_act = Act::opened_link;
          return;
        }
        a.session_until = ceil_seconds(at + kLinkSession);
        return;
      case Act::chose_slot:
        a.session_until = 0;
        a.called_off = 0;
        if (a.kind() == StateKind::contacting || a.kind() == StateKind::resolving) {
          a.pending_act = Act::chose_slot;
        } else if (a.kind() != StateKind::booking) {
          a.state = state::Booking{RequestId::none(), next_booking_request(), 0, at};
        }
        return;
      case Act::asked_callback:
        // The patient's wish goes before the rule of the last outcome.
        if (auto* waiting = std::get_if<state::Waiting>(&a.state)) waiting->rule = kNoRule;
        if (auto* checking = std::get_if<state::Checking>(&a.state)) checking->rule = kNoRule;
        a.session_until = 0;
        return;
      case Act::confirmed:
      case Act::declined:
        a.called_off = 0;
        a.session_until = 0;
        return;
      case Act::abandoned:
      case Act::asked_person:
        a.session_until = 0;
        return;
    }
  }

  void operator()(const event::HumanTaskOpened& e) const {
    a.state = state::WithStaff{e.task, e.reason};
  }

  void operator()(const event::AssignmentEnded& e) const { a.state = state::Done{e.ending}; }
};

}  // namespace

RetryKey retry_key(Outcome outcome, Disposition disposition) {
  switch (outcome) {
    case Outcome::answered_human:
      if (disposition == Disposition::wrong_person) return RetryKey::wrong_person;
      if (disposition == Disposition::callback_requested) return RetryKey::callback_requested;
      return RetryKey::no_decision;
    case Outcome::answered_machine:
      return RetryKey::machine;
    case Outcome::no_answer:
      return RetryKey::no_answer;
    case Outcome::busy:
      return RetryKey::busy;
    case Outcome::bad_number:
    case Outcome::rejected:
      return RetryKey::bad_number;
    case Outcome::unknown:
      return RetryKey::unknown;
    case Outcome::failed:
    case Outcome::delivered:
    case Outcome::cancelled:
      return RetryKey::failed;
  }
  return RetryKey::failed;
}

RetryKey rule_in_force(const Assignment& assignment) {
  if (const auto* waiting = std::get_if<state::Waiting>(&assignment.state)) return waiting->rule;
  if (const auto* checking = std::get_if<state::Checking>(&assignment.state)) return checking->rule;
  return kNoRule;
}

bool may_have_reached(Outcome outcome) {
  switch (outcome) {
    case Outcome::answered_human:
    case Outcome::answered_machine:
    case Outcome::no_answer:
    case Outcome::unknown:
    case Outcome::delivered:
    case Outcome::cancelled:
      return true;  // the phone may have rung before we called it off
    case Outcome::busy:
    case Outcome::bad_number:
    case Outcome::rejected:
    case Outcome::failed:
      return false;
  }
  return true;
}

void evolve(Assignment& assignment, const Event& event) {
  std::visit(Evolve{assignment, event.at}, event.body);
}

}  // namespace rb
