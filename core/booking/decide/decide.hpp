// What follows in one booking: pure decisions. Each appends the events to come; what follows from
// those without anybody's doing is asked of decide_next() until it has nothing more.
#pragma once

#include <optional>
#include <vector>

#include "core/booking/booking.hpp"
#include "core/booking/commands.hpp"
#include "core/booking/decide/policy.hpp"
#include "core/booking/slots/slot_book.hpp"

namespace rb {

// Everything a decision may know besides the booking itself.
struct BookingContext {
  Instant now;
  BookingId id;
  const BookingPolicy& policy;
  const SlotBook& slots;
  RequestId next_request;  // the id that a request made now would get
  TaskId next_task;
};

// What the booking does next of its own accord at `now`; nothing if it waits. may_ask: the EHR
// takes a request now. Offices are asked whether it does or not.
[[nodiscard]] std::optional<BookingEvent> decide_next(const Booking& booking,
                                                      const BookingContext& context, bool may_ask);

// Whether it would ask the EHR now, if it might.
[[nodiscard]] bool wants_to_ask(const Booking& booking, const BookingContext& context);

// When it is to be looked at again, once it has nothing to do at `now`: due_of(), but never a
// reminder whose time has passed.
[[nodiscard]] Instant next_due(const Booking& booking, const BookingContext& context);

// When its waiting ends for good, even if its turn with a peer has not come: kNever if it may wait
// for as long as it takes, or that time has passed.
[[nodiscard]] Instant last_due(const Booking& booking, const BookingContext& context);

using BookingEvents = std::vector<BookingEvent>;

// Each: events are appended unless it is refused.
[[nodiscard]] Rejection decide_details(const Booking& booking, const command::GiveDetails& command,
                                       BookingEvents& events);
[[nodiscard]] Rejection decide_result(const Booking& booking, const command::BookingResult& command,
                                      const BookingContext& context, BookingEvents& events);
[[nodiscard]] Rejection decide_act(const Booking& booking, const command::ActOnBooking& command,
                                   const BookingContext& context, BookingEvents& events);
[[nodiscard]] Rejection decide_visit(const Booking& booking, const command::ReportVisit& command,
                                     const BookingContext& context, BookingEvents& events);
[[nodiscard]] Rejection decide_escalation(const Booking& booking, const BookingContext& context,
                                          BookingEvents& events);
[[nodiscard]] Rejection decide_task(const Booking& booking,
                                    const command::CloseBookingTask& command,
                                    const BookingContext& context, BookingEvents& events);
[[nodiscard]] Rejection decide_delivery(const Booking& booking,
                                        const command::NoticeDelivered& command,
                                        const BookingContext& context, BookingEvents& events);

// The candidate's slot: the one that has its key, listed by `events` or before, else the next one,
// whose SlotListed is appended. Precondition: slots.agrees(candidate).
[[nodiscard]] SlotId list_slot(const Candidate& candidate, const SlotBook& slots,
                               BookingEvents& events);

// When an appointment of this slot is looked at next: its next reminder, or the visit's end.
// `reminders`: given so far.
[[nodiscard]] Instant next_look(Instant start, std::uint8_t reminders,
                                const BookingContext& context);

// When a request without a final answer is made again: later each time, and not before the peer
// wants it.
[[nodiscard]] Instant ask_again_at(const Asking& asking, Millis retry_after,
                                   const BookingContext& context);

// Nothing is held or reserved any more: the event of it, if there was something. What may be
// written is not to be let go of.
void let_go(const Booking& booking, HoldEnd why, const BookingContext& context,
            BookingEvents& events);

// A person takes over: whatever is held goes, unless it may be written already.
void hand_over(const Booking& booking, BookingTask reason, const BookingContext& context,
               BookingEvents& events);

}  // namespace rb
