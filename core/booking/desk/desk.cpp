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
  host_.happened(event);
  if (const auto* e = std::get_if<event::HoldEnded>(&event)) freed_.push_back(e->slot);
  if (const auto* e = std::get_if<event::AppointmentReleased>(&event)) freed_.push_back(e->slot);
  if (const auto* e = std::get_if<event::BookingWaitlisted>(&event)) {
    waitlist_[booking(e->booking).needs.specialty].push_back(e->booking);
  }
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
  Index& index = index_[id.index()];
  const Instant due = rb::next_due(booking(id), context(id));
  // A later time waits for the pending timer to fire and arm it again.
  if (due == kNever || index.timer <= due) return;
  // What is due and waits for its turn with a peer is woken by that.
  if (due <= host_.now() && index.queued) return;
  index.timer = std::max(due, host_.now());
  timers_.push(to_ms(index.timer), id);
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
  }
}

// A slot that came free wakes the one who has waited longest for its kind: what they can have is
// for the search to say.
void BookingDesk::wake_waitlist() {
  for (const SlotId id : freed_) {
    const ListedSlot& slot = host_.desk().slots[id];
    if (!slot.holder.is_none() || slot.start <= host_.now()) continue;
    const auto waiting = waitlist_.find(slot.specialty);
    if (waiting == waitlist_.end()) continue;
    while (!waiting->second.empty()) {
      const BookingId first = waiting->second.front();
      waiting->second.pop_front();
      if (booking(first).kind() != BookingKind::waitlisted || index_[first.index()].queued) {
        continue;
      }
      queue(first);
      break;
    }
  }
  freed_.clear();
}

void BookingDesk::reconcile() {
  for (std::uint32_t i = 0; i < index_.size(); ++i) {
    const BookingId id{i};
    if (!booking(id).live() || index_[i].queued || index_[i].timer != kNever) continue;
    if (wants_to_ask(booking(id), context(id))) queue(id);
    arm(id);
  }
}

void BookingDesk::resume() {
  index_.resize(host_.desk().bookings.size());
  for (std::uint32_t i = 0; i < index_.size(); ++i) {
    const BookingId id{i};
    if (booking(id).kind() != BookingKind::waitlisted) continue;
    waitlist_[booking(id).needs.specialty].push_back(id);
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
