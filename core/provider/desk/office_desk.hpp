// The requests of one tenant to offices at work: each is opened for a booking, sent, looked up and
// carried up its ladder as its time comes, and settled once. State and time are the host's: the
// engine, or a test. Everything in here besides can be rebuilt from the state. Not thread-safe; one
// owner.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "core/base/radix_heap.hpp"
#include "core/base/rejection.hpp"
#include "core/provider/desk/office_effect.hpp"
#include "core/provider/desk/office_state.hpp"
#include "core/provider/desk/offices.hpp"
#include "core/provider/office/commands.hpp"
#include "core/provider/office/decide.hpp"

namespace rb {

class OfficeHost {
 public:
  virtual ~OfficeHost() = default;
  [[nodiscard]] virtual const OfficeState& offices() const = 0;
  [[nodiscard]] virtual Instant now() const = 0;
  // Stores the event and applies it to offices().
  virtual void happened(const OfficeEvent& event) = 0;
  // To be done once what happened is stored.
  virtual void must(const OfficeEffect& effect) = 0;
  // The last word of a request that nobody cancelled, or of a question that none could be opened
  // for. Must not call the desk.
  virtual void settled(const office::effect::Settled& outcome) = 0;
};

class OfficeDesk {
 public:
  // terms null: nobody is asked from here; what is still open is recover()'s to cancel.
  OfficeDesk(OfficeHost& host, std::shared_ptr<const OfficeTerms> terms);

  [[nodiscard]] bool asks() const { return terms_ != nullptr; }

  struct Question {
    BookingId booking;
    ProviderId provider;
    SlotId slot;
    Instant time;   // of the slot
    Instant until;  // the booking waits no longer
  };
  // Asks an office; where that cannot be, the question is settled at once. Preconditions: asks(),
  // and no request of this booking is open.
  void open(const Question& question);
  // The request of a booking that is open; none() if none is.
  [[nodiscard]] OfficeRequestId open_of(BookingId booking) const;
  // The booking needs no answer any more. Nothing happens if it waits for none.
  void withdraw(BookingId booking);
  // The request in answer to which an office proposed other times, and nobody has said yet what
  // becomes of them; none() if there is none. Its times are in its Settled.
  [[nodiscard]] OfficeRequestId proposed_to(BookingId booking) const;
  // It is known now: the booking takes one of them, or the office is told that they are void.
  // Precondition: there is one.
  void decide_proposal(BookingId booking, bool taken);

  // What became of a send, or what an office said. Refused: nothing happened, but for a hold that
  // is over.
  [[nodiscard]] Rejection handle(const office::command::ReportSend& report);
  [[nodiscard]] Rejection handle(const office::command::ReportAnswer& answer);

  // Whatever fell due by now().
  void fall_due();
  // When fall_due() has something to do; kNever if nothing waits for a time.
  [[nodiscard]] Instant next_due() const {
    return timers_.empty() ? kNever : instant_from_ms(timers_.peek_time());
  }

  // Whoever should be woken and is not: none in a healthy desk.
  void reconcile();
  // Once, over a state that was stored. What was proposed to bookings that have gone on meanwhile
  // is the host's to forget.
  void resume();
  // After a crash: a message that was under way may have left and is looked up, as is whatever was
  // looked up then. What was opened with another ladder is cancelled: its booking asks anew. What
  // ended in the last two days before is withdrawn once more, unless its time has passed: it may
  // not have been heard.
  void recover();
  void forget_proposal(BookingId booking) { proposed_.erase(booking); }

 private:
  [[nodiscard]] const office::Request& request(OfficeRequestId id) const {
    return host_.offices().requests[id.index()];
  }
  [[nodiscard]] bool knows(OfficeRequestId id) const {
    return id.index() < host_.offices().requests.size();
  }
  // Preconditions: asks().
  [[nodiscard]] office::DecideContext context(ProviderId provider) const;
  [[nodiscard]] Rejection tell(OfficeRequestId id, const office::Command& command);
  [[nodiscard]] Rejection told(OfficeRequestId id, const office::Command& command);
  void happen(OfficeRequestId id, const office::EventBody& body);
  void cancel(OfficeRequestId id);
  void withdraw_again();
  void must_withdraw();
  // Goes on until it waits for something, and sees to it that it is woken.
  void settle(OfficeRequestId id);
  void arm(OfficeRequestId id);

  OfficeHost& host_;
  std::shared_ptr<const OfficeTerms> terms_;  // its ladder without what is the booking's
  std::uint64_t ladder_ = 0;                  // its fingerprint
  RadixHeap<OfficeRequestId> timers_;
  std::vector<Instant> timer_;  // of the pending one, by request
  std::map<BookingId, OfficeRequestId> open_;
  std::map<BookingId, OfficeRequestId> proposed_;
  Instant resumed_ = kNever;  // when what was stored ended
  std::vector<office::Effect> effects_;
};

// As a command's refusal, which the shell sees.
[[nodiscard]] Rejection seen_as(office::Rejection rejection);

}  // namespace rb
