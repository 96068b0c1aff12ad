#include <algorithm>
#include <type_traits>

#include "core/booking/decide/decide.hpp"
#include "core/booking/decide/offers.hpp"

namespace rb {
namespace {

namespace bs = booking_state;

// What a peer said to the request that is open.
struct Answered {
  const Booking& b;
  const command::BookingResult& r;
  const BookingContext& c;
  BookingEvents& events;

  void say(BookingAsk ask, Instant again) const {
    events.push_back(event::BookingAnswered{c.id, r.request, ask, r.answer, again});
  }
  [[nodiscard]] bool came_to_nothing() const {
    return r.answer == BookingAnswer::too_many || r.answer == BookingAnswer::failed ||
           r.answer == BookingAnswer::lost;
  }
  Rejection again(BookingAsk ask, const Asking& asking) const {
    say(ask, ask_again_at(asking, r.retry_after, c));
    return Rejection::none;
  }
  [[nodiscard]] Instant look_at(SlotId slot, std::uint8_t reminders) const {
    return next_look(c.slots[slot].start, reminders, c);
  }

  // Not for what is booked and confirmed or reminded, too.
  template <class Other>
  requires(!std::is_base_of_v<bs::Booked, Other>) Rejection operator()(const Other&) const {
    return Rejection::request_is_not_open;
  }

  Rejection operator()(const bs::Verifying& s) const {
    if (came_to_nothing()) return again(BookingAsk::verify, s.asking);
    if (r.answer != BookingAnswer::yes && r.answer != BookingAnswer::no) {
      return Rejection::answer_does_not_fit;
    }
    say(BookingAsk::verify, c.now);
    if (r.answer == BookingAnswer::no) hand_over(b, BookingTask::not_verified, c, events);
    return Rejection::none;
  }

  Rejection operator()(const bs::Searching& s) const {
    if (came_to_nothing() || r.answer == BookingAnswer::not_yet)
      return again(BookingAsk::search, s.asking);
    if (r.answer != BookingAnswer::yes && r.answer != BookingAnswer::no) {
      return Rejection::answer_does_not_fit;
    }
    const Offer offer = choose_offer(b, r.found, c);
    // Found, but nothing that can be offered: the same as nothing.
    const bool some = r.answer == BookingAnswer::yes && !offer.times.empty();
    events.push_back(event::BookingAnswered{c.id, r.request, BookingAsk::search,
                                            some ? BookingAnswer::yes : BookingAnswer::no, c.now});
    if (!some) return Rejection::none;
    OfferedSlots slots;
    for (const Candidate& time : offer.times) slots.push_back(list_slot(time, c.slots, events));
    events.push_back(event::SlotsOffered{c.id, slots, offer.reason, c.now + c.policy.offer_for});
    return Rejection::none;
  }

  Rejection operator()(const bs::ProviderAsked& s) const {
    switch (r.answer) {
      case BookingAnswer::too_many:
      case BookingAnswer::failed:
      case BookingAnswer::lost:
        return again(BookingAsk::office, s.asking);
      case BookingAnswer::yes:
        say(BookingAsk::office, c.now);
        return Rejection::none;
      case BookingAnswer::no:
      case BookingAnswer::conflict:
      case BookingAnswer::silent:
        say(BookingAsk::office, c.now);
        events.push_back(event::HoldEnded{
            c.id, s.slot,
            r.answer == BookingAnswer::silent ? HoldEnd::office_silent : HoldEnd::office_refused});
        return Rejection::none;
      case BookingAnswer::counter:
        return countered(s);
      case BookingAnswer::not_yet:
        break;
    }
    return Rejection::answer_does_not_fit;
  }

  // The office proposes times: the first that can be had is held for the patient to decide on.
  Rejection countered(const bs::ProviderAsked& s) const {
    const auto* usable = std::find_if(r.found.begin(), r.found.end(), [&](const Candidate& time) {
      const SlotId known = c.slots.find(time.key);
      return c.slots.agrees(time) && time.start >= c.now + c.policy.notice_before &&
             (known.is_none() || c.slots[known].holder.is_none());
    });
    if (usable == r.found.end()) {  // nothing that the patient could take: the same as a no
      events.push_back(
          event::BookingAnswered{c.id, r.request, BookingAsk::office, BookingAnswer::no, c.now});
      events.push_back(event::HoldEnded{c.id, s.slot, HoldEnd::office_refused});
      return Rejection::none;
    }
    say(BookingAsk::office, c.now);
    const SlotId slot = list_slot(*usable, c.slots, events);
    events.push_back(event::HoldEnded{c.id, s.slot, HoldEnd::countered});
    events.push_back(
        event::SlotHeld{c.id, slot, std::min(c.now + c.policy.offer_for, usable->start)});
    return Rejection::none;
  }

  Rejection operator()(const bs::Writing& s) const {
    const BookingAsk ask = s.maybe_written ? BookingAsk::read_back : BookingAsk::book;
    switch (r.answer) {
      case BookingAnswer::too_many:
      case BookingAnswer::failed:
      case BookingAnswer::lost:
        return again(ask, s.asking);
      case BookingAnswer::yes:
        say(ask, c.now);
        events.push_back(event::AppointmentMade{c.id, s.slot, r.appointment, look_at(s.slot, 0)});
        return Rejection::none;
      case BookingAnswer::conflict:
        say(ask, c.now);
        // It may be this booking's own write, which landed late: read back first.
        if (ask == BookingAsk::book && s.was_lost) return Rejection::none;
        // A read-back that finds the slot with somebody else proves it, too.
        events.push_back(event::HoldEnded{c.id, s.slot, HoldEnd::lost_slot});
        return Rejection::none;
      case BookingAnswer::no:
        if (ask != BookingAsk::read_back) break;
        say(ask, c.now);
        if (s.in_conflict) events.push_back(event::HoldEnded{c.id, s.slot, HoldEnd::lost_slot});
        return Rejection::none;
      default:
        break;
    }
    return Rejection::answer_does_not_fit;
  }

  Rejection operator()(const bs::Releasing& s) const {
    if (came_to_nothing()) return again(BookingAsk::release, s.asking);
    // Not there any more is as good as cancelled.
    if (r.answer != BookingAnswer::yes && r.answer != BookingAnswer::no) {
      return Rejection::answer_does_not_fit;
    }
    say(BookingAsk::release, c.now);
    const Instant next = s.replaced_by ? look_at(s.replaced_by->slot, 0) : c.now;
    events.push_back(event::AppointmentReleased{c.id, s.appointment.slot, s.appointment.id, next});
    if (!s.replaced_by) {
      events.push_back(event::BookingEnded{c.id, BookingEnding::cancelled_by_patient});
    }
    return Rejection::none;
  }

  Rejection operator()(const bs::Booked& s) const {
    if (came_to_nothing() || r.answer == BookingAnswer::not_yet) {
      say(BookingAsk::visit, c.now + c.policy.visit_asked_after);
      return Rejection::none;
    }
    if (r.answer != BookingAnswer::yes && r.answer != BookingAnswer::no) {
      return Rejection::answer_does_not_fit;
    }
    RB_ASSERT(!s.asking.request.is_none());
    say(BookingAsk::visit, c.now);
    events.push_back(event::VisitEnded{c.id, r.answer == BookingAnswer::yes});
    return Rejection::none;
  }
};

}  // namespace

Rejection decide_result(const Booking& booking, const command::BookingResult& command,
                        const BookingContext& context, BookingEvents& events) {
  const Asking* asking = asking_of(booking);
  if (asking == nullptr || asking->request.is_none() || asking->request != command.request) {
    return Rejection::request_is_not_open;
  }
  return std::visit(Answered{booking, command, context, events}, booking.state);
}

SlotId list_slot(const Candidate& candidate, const SlotBook& slots, BookingEvents& events) {
  if (const SlotId known = slots.find(candidate.key); !known.is_none()) return known;
  auto next = static_cast<std::uint32_t>(slots.size());
  for (const BookingEvent& event : events) {
    const auto* listed = std::get_if<event::SlotListed>(&event);
    if (listed == nullptr) continue;
    if (listed->key == candidate.key) return listed->slot;
    ++next;
  }
  events.push_back(event::SlotListed{SlotId{next}, candidate.provider, candidate.specialty,
                                     candidate.start, candidate.office_decides, candidate.key});
  return SlotId{next};
}

}  // namespace rb
