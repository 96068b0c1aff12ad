#include <algorithm>

#include "core/booking/decide/decide.hpp"

namespace rb {
namespace {

namespace bs = booking_state;

event::BookingAsked ask(BookingAsk what, SlotId slot, const BookingContext& c) {
  return {c.id, c.next_request, what, SearchScope::anyone, slot, Instant{}};
}

// An answer that never came.
event::BookingAnswered lost(const Asking& asking, BookingAsk what, const BookingContext& c) {
  return {c.id, asking.request, what, BookingAnswer::lost, ask_again_at(asking, Millis{}, c)};
}

// Surely not written, and nothing under way that could write it.
bool is_settled(const bs::Writing& s) {
  return s.asking.request.is_none() && !s.maybe_written;
}

event::AppointmentKept keep_standing(const Booking& b, const BookingContext& c) {
  return {c.id, next_look(c.slots[b.standing->slot].start, b.reminders, c)};
}

struct Next {
  const Booking& b;
  const BookingContext& c;
  bool may_ask;
  using Move = std::optional<BookingEvent>;

  [[nodiscard]] bool overdue(const Asking& asking) const {
    return !asking.request.is_none() && c.now >= asking.due + c.policy.answer_within;
  }
  // Asks once it may and the time has come; a person takes over who has been kept waiting enough.
  [[nodiscard]] Move keep_asking(const Asking& asking, BookingAsk what, SlotId slot,
                                 BookingTask if_in_vain = BookingTask::peer_down) const {
    if (overdue(asking)) return lost(asking, what, c);
    if (!asking.request.is_none() || c.now < asking.due) return {};
    if (asking.tries >= c.policy.tries) {
      return event::BookingHandedOver{c.id, c.next_task, if_in_vain};
    }
    if (!may_ask) return {};
    return ask(what, slot, c);
  }

  Move operator()(const bs::Intake&) const {
    if (b.missing() != 0) {
      return event::NoticeGiven{c.id, Notice::details, c.now + c.policy.details_again};
    }
    if (c.policy.verify && !b.verified) {
      if (!may_ask) return {};
      return ask(BookingAsk::verify, SlotId::none(), c);
    }
    return search(Asking{},
                  b.needs.preferred.is_none() ? SearchScope::anyone : SearchScope::preferred);
  }

  Move operator()(const bs::DetailsMissing& s) const {
    if (c.now < s.next) return {};
    if (s.asked >= c.policy.details_asked) {
      return event::BookingHandedOver{c.id, c.next_task, BookingTask::details_missing};
    }
    return event::NoticeGiven{c.id, Notice::details, c.now + c.policy.details_again};
  }

  Move operator()(const bs::Verifying& s) const {
    return keep_asking(s.asking, BookingAsk::verify, SlotId::none());
  }

  [[nodiscard]] Move search(const Asking& asking, SearchScope scope) const {
    if (!b.chosen.is_none() && asking.request.is_none() && c.slots.free_for(b.chosen, c.id) &&
        c.slots[b.chosen].start >= c.now) {
      return event::SlotHeld{c.id, b.chosen, c.now + c.policy.hold_for};
    }
    Move next = keep_asking(asking, BookingAsk::search, SlotId::none());
    if (next) {
      if (auto* asked = std::get_if<event::BookingAsked>(&*next)) asked->scope = scope;
    }
    return next;
  }

  Move operator()(const bs::Searching& s) const {
    if (b.refusals >= c.policy.refusals) {
      return event::BookingHandedOver{c.id, c.next_task, BookingTask::refused_every_offer};
    }
    if (b.lapses > c.policy.offers_again) {
      return event::BookingHandedOver{c.id, c.next_task, BookingTask::offer_unanswered};
    }
    if (!s.found_nothing) return search(s.asking, s.scope);
    const bool was_on_it = b.waitlist_until != Instant{};
    const Instant until = was_on_it ? b.waitlist_until : c.now + c.policy.waitlist_for;
    if (c.now >= until) {
      return event::BookingHandedOver{c.id, c.next_task, BookingTask::nothing_free};
    }
    return event::BookingWaitlisted{c.id, until,
                                    std::min(until, c.now + c.policy.waitlist_searches), was_on_it};
  }

  Move operator()(const bs::Offering& s) const {
    if (!s.reserved.is_none() && c.now >= s.reserved_until) {
      return event::ReservationEnded{c.id, s.reserved};
    }
    if (c.now < s.until) return {};
    if (b.standing) return keep_standing(b, c);
    // Seen late only after a standstill: whoever answered meanwhile was not heard.
    return event::OfferLapsed{c.id, c.now < s.until + c.policy.answer_within};
  }

  [[nodiscard]] Move end_hold(SlotId slot, HoldEnd why) const {
    return event::HoldEnded{c.id, slot, why};
  }

  Move operator()(const bs::Held& s) const {
    const Instant last = std::min(s.since + c.policy.hold_longest, c.slots[s.slot].start);
    const bool office_first = c.slots[s.slot].office_decides && !s.accepted;
    if (may_ask && !office_first && c.now < last) return ask(BookingAsk::book, s.slot, c);
    if (office_first && c.now < last) {
      event::BookingAsked office = ask(BookingAsk::office, s.slot, c);
      office.until = std::min(c.now + c.policy.office_answers_within, c.slots[s.slot].start);
      return office;
    }
    if (c.now < s.until) return {};
    if (c.now >= last) return end_hold(s.slot, HoldEnd::expired);
    return event::SlotHeld{c.id, s.slot, std::min(last, c.now + c.policy.hold_for)};
  }

  Move operator()(const bs::ProviderAsked& s) const {
    if (c.now >= s.until) {
      if (s.asking.request.is_none()) return end_hold(s.slot, HoldEnd::office_silent);
      return event::BookingAnswered{c.id, s.asking.request, BookingAsk::office,
                                    BookingAnswer::silent, c.now};
    }
    if (!s.asking.request.is_none() || c.now < s.asking.due) return {};
    event::BookingAsked office = ask(BookingAsk::office, s.slot, c);
    office.until = s.until;
    return office;
  }

  Move operator()(const bs::Negotiating& s) const {
    if (c.now < s.until) return {};
    return end_hold(s.slot, HoldEnd::expired);
  }

  Move operator()(const bs::Writing& s) const {
    const BookingAsk what = s.maybe_written ? BookingAsk::read_back : BookingAsk::book;
    // Nothing was written: what the patient wants by now can still be done.
    const bool settled = is_settled(s);
    if (settled && b.cancel_wanted) return end_hold(s.slot, HoldEnd::given_up);
    if (settled && c.now >= c.slots[s.slot].start) return end_hold(s.slot, HoldEnd::expired);
    // A person takes over, and need not keep what nobody has.
    if (settled && s.asking.tries >= c.policy.tries && c.now >= s.asking.due) {
      return end_hold(s.slot, HoldEnd::handed_over);
    }
    return keep_asking(s.asking, what, s.slot, BookingTask::write_unresolved);
  }

  Move operator()(const bs::Booked& s) const {
    if (b.visit_over) {
      return event::BookingEnded{c.id,
                                 b.visit_kept ? BookingEnding::completed : BookingEnding::no_show};
    }
    const Instant start = c.slots[s.appointment.slot].start;
    if (overdue(s.asking)) {
      return event::BookingAnswered{c.id, s.asking.request, BookingAsk::visit, BookingAnswer::lost,
                                    c.now + c.policy.visit_asked_after};
    }
    if (!s.asking.request.is_none()) return {};
    if (c.now >= start + c.policy.visit_asked_after) {
      if (s.asking.tries >= c.policy.visit_tries) {
        return event::BookingEnded{c.id, BookingEnding::visit_unknown};
      }
      if (c.now < s.asking.due || !may_ask) return {};
      return ask(BookingAsk::visit, s.appointment.slot, c);
    }
    if (c.now < s.next || c.now >= start || b.reminders >= c.policy.reminders.size()) return {};
    const bool last = c.now >= start - c.policy.reminders.back();
    return event::NoticeGiven{c.id, last ? Notice::last_reminder : Notice::first_reminder,
                              next_look(start, last ? std::uint8_t{2} : std::uint8_t{1}, c)};
  }

  Move operator()(const bs::Releasing& s) const {
    return keep_asking(s.asking, BookingAsk::release, s.appointment.slot);
  }

  Move operator()(const bs::Waitlisted& s) const {
    if (c.now >= b.waitlist_until) {
      return event::BookingHandedOver{c.id, c.next_task, BookingTask::nothing_free};
    }
    if (c.now < s.next || !may_ask) return {};
    return ask(BookingAsk::search, SlotId::none(), c);
  }

  Move operator()(const bs::WithStaff&) const { return {}; }
  Move operator()(const bs::Ended&) const { return {}; }
};

// The patient cancelled: what is held goes, and then there is nothing left to wait for. What is
// booked, or may be, is released first; a person sees to what is theirs.
std::optional<BookingEvent> decide_cancellation(const Booking& b, const BookingContext& c) {
  if (!b.cancel_wanted) return {};
  switch (b.kind()) {
    case BookingKind::held:
    case BookingKind::provider_asked:
    case BookingKind::negotiating:
      return event::HoldEnded{c.id, held_slot(b), HoldEnd::given_up};
    case BookingKind::intake:
    case BookingKind::details_missing:
    case BookingKind::verifying:
    case BookingKind::searching:
    case BookingKind::offering:
    case BookingKind::waitlisted:
      return event::BookingEnded{c.id, BookingEnding::cancelled_by_patient};
    case BookingKind::writing:
    case BookingKind::booked:
    case BookingKind::confirmed:
    case BookingKind::reminded:
    case BookingKind::releasing:
    case BookingKind::with_staff:
    case BookingKind::ended:
      break;
  }
  return {};
}

// What stands begins before another time is found: the search is over, and the visit is asked
// about. A write is settled first.
std::optional<BookingEvent> decide_standing(const Booking& b, const BookingContext& c) {
  if (!b.standing || c.now < c.slots[b.standing->slot].start) return {};
  switch (b.kind()) {
    case BookingKind::writing:
      if (!is_settled(std::get<bs::Writing>(b.state))) return {};
      [[fallthrough]];
    case BookingKind::held:
    case BookingKind::provider_asked:
    case BookingKind::negotiating:
      return event::HoldEnded{c.id, held_slot(b), HoldEnd::given_up};
    case BookingKind::offering:
      if (const SlotId reserved = reserved_slot(b); !reserved.is_none()) {
        return event::ReservationEnded{c.id, reserved};
      }
      [[fallthrough]];
    case BookingKind::searching:
    case BookingKind::waitlisted:
      return keep_standing(b, c);
    default:
      return {};
  }
}

}  // namespace

std::optional<BookingEvent> decide_next(const Booking& booking, const BookingContext& context,
                                        bool may_ask) {
  if (auto over = decide_cancellation(booking, context)) return over;
  if (auto over = decide_standing(booking, context)) return over;
  return std::visit(Next{booking, context, may_ask}, booking.state);
}

bool wants_to_ask(const Booking& booking, const BookingContext& context) {
  const auto next = decide_next(booking, context, true);
  const auto* asked = next ? std::get_if<event::BookingAsked>(&*next) : nullptr;
  return asked != nullptr && asked->ask != BookingAsk::office;
}

Instant next_due(const Booking& booking, const BookingContext& context) {
  const Instant due = due_of(booking, context.policy.answer_within);
  const bs::Booked* booked = appointment_of(booking);
  if (booked == nullptr || due > context.now) return due;
  const Instant start = context.slots[booked->appointment.slot].start;
  return std::max(start + context.policy.visit_asked_after, booked->asking.due);
}

Instant last_due(const Booking& booking, const BookingContext& context) {
  Instant last = kNever;
  const auto at = [&](Instant end) {
    if (end > context.now) last = std::min(last, end);
  };
  if (booking.standing) at(context.slots[booking.standing->slot].start);
  if (booking.kind() == BookingKind::waitlisted) at(booking.waitlist_until);
  const auto* writing = std::get_if<bs::Writing>(&booking.state);
  if (writing != nullptr && is_settled(*writing)) at(context.slots[writing->slot].start);
  return last;
}

Instant next_look(Instant start, std::uint8_t reminders, const BookingContext& context) {
  for (std::size_t i = reminders; i < context.policy.reminders.size(); ++i) {
    const Instant at = start - context.policy.reminders[i];
    if (at > context.now) return at;
  }
  return start + context.policy.visit_asked_after;
}

Instant ask_again_at(const Asking& asking, Millis retry_after, const BookingContext& context) {
  Millis wait = context.policy.retry_first;
  for (int i = 0; i < asking.tries && wait < context.policy.retry_longest; ++i) wait *= 2;
  return context.now + std::max(std::min(wait, context.policy.retry_longest),
                                std::min(retry_after, context.policy.longest_retry_after));
}

}  // namespace rb
