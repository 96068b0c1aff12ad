#include "core/booking/desk/desk.hpp"

#include <algorithm>

#include "core/booking/react.hpp"

namespace rb {

BookingContext BookingDesk::context(BookingId id) const {
  return {.now = host_.now(),
          .id = id,
          .policy = host_.policy_of(booking(id)),
          .slots = host_.desk().slots,
          .next_request = host_.next_request(),
          .next_task = host_.next_task()};
}

void BookingDesk::happen(const BookingEvent& event) {
  const BookingId id = booking_of(event);
  const bool waited = !id.is_none() && knows(id) && booking(id).kind() == BookingKind::waitlisted;
  const Waiting before = waited ? waiting(id) : Waiting{};
  host_.happened(event);
  if (const auto* e = std::get_if<event::HoldEnded>(&event)) freed_.push_back({e->slot, {}});
  if (const auto* e = std::get_if<event::ReservationEnded>(&event)) freed_.push_back({e->slot, {}});
  if (const auto* e = std::get_if<event::AppointmentReleased>(&event)) {
    freed_.push_back({e->slot, {}});
  }
  if (!id.is_none()) follow_waitlist(id, waited, before);
}

// Who waits, as the booking's kind has it; and what somebody was woken for and did not take is for
// the next.
void BookingDesk::follow_waitlist(BookingId id, bool waited, Waiting before) {
  const Booking& b = booking(id);
  const bool waits = b.kind() == BookingKind::waitlisted;
  if (waited && !waits) waitlist_[b.needs.specialty].erase(before);
  if (waits) waitlist_[b.needs.specialty].insert(waiting(id));
  const auto woken = woken_.empty() ? woken_.end() : woken_.find(id);
  if (woken == woken_.end() || b.kind() == BookingKind::searching) return;
  if (waited && waits) return;  // its turn with the EHR has not come yet
  const auto* offering = std::get_if<booking_state::Offering>(&b.state);
  if (offering != nullptr && offering->slots.contains(woken->second.slot)) return;
  freed_.push_back(woken->second);
  woken_.erase(woken);
}

void BookingDesk::settle(BookingId id) {
  // Every move makes a wait shorter or ends it: a booking that goes in circles is a bug.
  for (int moves = 0; moves < 64; ++moves) {
    // Whether it may ask is only looked up for those who would: they stand in the queue first.
    const auto next = decide_next(booking(id), context(id), false);
    if (!next) {
      if (wants_to_ask(booking(id), context(id))) queue(id);
      arm(id);
      return;
    }
    happen(*next);
  }
  RB_ASSERT(false);
}

void BookingDesk::arm(BookingId id) {
  const Index& index = index_[id.index()];
  Instant due = rb::next_due(booking(id), context(id));
  // What is due and waits for its turn with the EHR is woken by that, or by the end of its wait.
  if (due <= host_.now() && index.queued) due = kNever;
  due = std::min(due, last_due(booking(id), context(id)));
  // A later time waits for the pending timer to fire and arm it again.
  if (due != kNever && index.timer > due) wake_at(id, std::max(due, host_.now()));
}

void BookingDesk::wake_at(BookingId id, Instant at) {
  index_[id.index()].timer = at;
  timers_.push(to_ms(at), id);
}

void BookingDesk::queue(BookingId id) {
  Index& index = index_[id.index()];
  if (index.queued) return;
  index.queued = true;
  asking_.push_back(id);
}

void BookingDesk::fall_due() {
  while (next_due() <= host_.now()) {
    const auto item = timers_.pop();
    Index& index = index_[item.payload.index()];
    if (to_ms(index.timer) != item.time) continue;
    index.timer = kNever;
    settle(item.payload);
  }
  wake_waitlist();
}

void BookingDesk::ask_peers() {
  while (!asking_.empty() && host_.may_ask()) {
    const BookingId id = asking_.front();
    asking_.pop_front();
    index_[id.index()].queued = false;
    if (auto next = decide_next(booking(id), context(id), true)) {
      happen(*next);
    } else if (booking(id).kind() == BookingKind::waitlisted) {
      // Woken before its time: something came free.
      happen(event::BookingAsked{id, host_.next_request(), BookingAsk::search, SearchScope::anyone,
                                 SlotId::none(), Instant{}});
    }
    settle(id);
    wake_waitlist();
  }
}

// A slot that came free wakes the one who has waited longest for its kind: what they can have is
// for the search to say. What they do not take wakes the next.
void BookingDesk::wake_waitlist() {
  for (const Freed& freed : freed_) {
    const ListedSlot& slot = host_.desk().slots[freed.slot];
    if (!slot.holder.is_none() || slot.start <= host_.now()) continue;
    const auto waiting = waitlist_.find(slot.specialty);
    if (waiting == waitlist_.end()) continue;
    const auto cannot = [&](const Waiting& one) {
      return index_[one.booking.index()].queued ||
             booking(one.booking).refused.contains(freed.slot);
    };
    auto next = waiting->second.upper_bound(freed.after);
    while (next != waiting->second.end() && cannot(*next)) ++next;
    if (next == waiting->second.end()) continue;
    woken_[next->booking] = {freed.slot, *next};
    queue(next->booking);
  }
  freed_.clear();
}

void BookingDesk::reconcile() {
  for (std::uint32_t i = 0; i < index_.size(); ++i) {
    const BookingId id{i};
    if (!booking(id).live() || index_[i].queued || index_[i].timer != kNever) continue;
    if (wants_to_ask(booking(id), context(id))) queue(id);
    // What could have been done meanwhile is done in this step.
    if (decide_next(booking(id), context(id), false)) {
      wake_at(id, host_.now());
    } else {
      arm(id);
    }
  }
}

void BookingDesk::resume() {
  index_.resize(host_.desk().bookings.size());
  for (std::uint32_t i = 0; i < index_.size(); ++i) {
    const BookingId id{i};
    if (booking(id).kind() != BookingKind::waitlisted) continue;
    waitlist_[booking(id).needs.specialty].insert(waiting(id));
  }
  reconcile();
}

void BookingDesk::recover() {
  for (std::uint32_t i = 0; i < index_.size(); ++i) {
    const BookingId id{i};
    const Asking* asking = asking_of(booking(id));
    if (asking == nullptr || asking->request.is_none()) continue;
    // What has timed out meanwhile is left to its timeout, which comes in the same step.
    if (host_.now() >= due_of(booking(id), host_.policy_of(booking(id)).answer_within)) continue;
    const auto* writing = std::get_if<booking_state::Writing>(&booking(id).state);
    if (writing != nullptr && !writing->maybe_written) {
      (void)handle(command::BookingResult{id, asking->request, BookingAnswer::lost, {}, 0, {}});
    } else {
      host_.ask_again(open_request_of(booking(id), id));
    }
  }
}

}  // namespace rb
