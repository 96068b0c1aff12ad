// The bookings of one tenant at work: what falls due, who may ask the peers next, who is told that
// something came free. State and ids are the host's: the engine, or a test. Everything in here
// besides can be rebuilt from the state. Not thread-safe; one owner.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <vector>

#include "core/base/radix_heap.hpp"
#include "core/booking/commands.hpp"
#include "core/booking/decide/decide.hpp"
#include "core/booking/desk/desk_state.hpp"
#include "core/booking/effects.hpp"

namespace rb {

class DeskHost {
 public:
  virtual ~DeskHost() = default;
  [[nodiscard]] virtual const DeskState& desk() const = 0;
  [[nodiscard]] virtual Instant now() const = 0;
  [[nodiscard]] virtual RequestId next_request() const = 0;
  [[nodiscard]] virtual TaskId next_task() const = 0;
  // How this booking is handled. Precondition: check() finds nothing wrong with it.
  [[nodiscard]] virtual const BookingPolicy& policy_of(const Booking& booking) const = 0;
  // Whether the EHR takes one more request now.
  [[nodiscard]] virtual bool may_ask() = 0;
  // Stores the event, applies it to desk() and sees to its effects.
  virtual void happened(const BookingEvent& event) = 0;
  // Under way when the process before ended: the request has to be made again.
  virtual void ask_again(const effect::BookingRequest& request) = 0;
};

class BookingDesk {
 public:
  explicit BookingDesk(DeskHost& host) : host_(host) {}

  // Refused: nothing happened.
  [[nodiscard]] Rejection handle(const BookingCommand& command);
  // Whatever fell due by now().
  void fall_due();
  // Those who wait for their turn with the EHR, in the order in which they came, while it may.
  void ask_peers();

  // When fall_due() has something to do; kNever if nothing waits for a time.
  [[nodiscard]] Instant next_due() const {
    return timers_.empty() ? kNever : instant_from_ms(timers_.peek_time());
  }
  [[nodiscard]] bool anybody_waits_to_ask() const { return !asking_.empty(); }

  // Whoever should be woken and is not: none in a healthy desk.
  void reconcile();
  // Once, over a state that was stored.
  void resume();
  // After a crash: a write that was under way may have been carried out and is read back;
  // everything else is asked again.
  void recover();

  // ---- commands
  Rejection operator()(const command::RequestBooking& c);
  Rejection operator()(const command::GiveDetails& c);
  Rejection operator()(const command::BookingResult& c);
  Rejection operator()(const command::ActOnBooking& c);
  Rejection operator()(const command::ReportVisit& c);
  Rejection operator()(const command::EscalateBooking& c);
  Rejection operator()(const command::CloseBookingTask& c);
  Rejection operator()(const command::NoticeDelivered& c);

 private:
  struct Index {
    Instant timer = kNever;  // of the pending one
    bool queued = false;     // stands in asking_
  };
  // Who waits longest for a kind of visit first.
  struct Waiting {
    Instant since = Instant::min();
    BookingId booking;
    friend auto operator<=>(const Waiting&, const Waiting&) = default;
  };
  struct Freed {
    SlotId slot;
    Waiting after;  // whoever waits less long than this
  };

  [[nodiscard]] bool knows(BookingId id) const { return id.index() < host_.desk().bookings.size(); }
  [[nodiscard]] const Booking& booking(BookingId id) const {
    return host_.desk().bookings[id.index()];
  }
  [[nodiscard]] BookingContext context(BookingId id) const;
  template <class Decide>
  Rejection decided(BookingId id, Decide&& decide);
  void happen(const BookingEvent& event);
  // Goes on until it waits for something, and sees to it that it is woken.
  void settle(BookingId id);
  void arm(BookingId id);
  void wake_at(BookingId id, Instant at);
  [[nodiscard]] Waiting waiting(BookingId id) const { return {booking(id).waitlist_since, id}; }
  void follow_waitlist(BookingId id, bool waited, Waiting before);
  void queue(BookingId id);
  void wake_waitlist();

  DeskHost& host_;
  RadixHeap<BookingId> timers_;
  std::vector<Index> index_;
  std::deque<BookingId> asking_;
  std::map<SpecialtyId, std::set<Waiting>> waitlist_;
  std::vector<Freed> freed_;
  std::map<BookingId, Freed> woken_;  // for it, who have not taken it yet
  BookingEvents decided_;
};

}  // namespace rb
