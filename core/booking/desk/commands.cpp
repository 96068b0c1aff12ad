#include "core/booking/decide/values.hpp"
#include "core/booking/desk/desk.hpp"

namespace rb {

Rejection BookingDesk::handle(const BookingCommand& command) {
  if (const Rejection wrong = check_values(command); wrong != Rejection::none) return wrong;
  const Rejection rejection = std::visit(*this, command);
  wake_waitlist();
  return rejection;
}

template <class Decide>
Rejection BookingDesk::decided(BookingId id, Decide&& decide) {
  if (!knows(id)) return Rejection::booking_is_unknown;
  decided_.clear();
  const Rejection rejection = decide(booking(id), context(id));
  if (rejection != Rejection::none) return rejection;
  for (const BookingEvent& event : decided_) happen(event);
  if (!decided_.empty()) settle(id);
  return Rejection::none;
}

Rejection BookingDesk::operator()(const command::RequestBooking& c) {
  if (c.booking.index() != host_.desk().bookings.size()) {
    return Rejection::ids_must_be_dense;
  }
  decided_.clear();
  SlotId chosen;
  // What cannot be had is looked for instead, as if nothing had been chosen.
  if (!c.chosen.empty() && host_.desk().slots.agrees(c.chosen[0])) {
    chosen = list_slot(c.chosen[0], host_.desk().slots, decided_);
  }
  for (const BookingEvent& event : decided_) happen(event);
  index_.emplace_back();
  happen(event::BookingRequested{c.booking, c.patient, c.assignment, c.source, c.needs, c.known,
                                 chosen, c.campaign});
  settle(c.booking);
  return Rejection::none;
}

Rejection BookingDesk::operator()(const command::GiveDetails& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext&) {
    return decide_details(b, c, decided_);
  });
}
Rejection BookingDesk::operator()(const command::BookingResult& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_result(b, c, context, decided_);
  });
}
Rejection BookingDesk::operator()(const command::ActOnBooking& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_act(b, c, context, decided_);
  });
}
Rejection BookingDesk::operator()(const command::ReportVisit& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_visit(b, c, context, decided_);
  });
}
Rejection BookingDesk::operator()(const command::EscalateBooking& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_escalation(b, context, decided_);
  });
}
Rejection BookingDesk::operator()(const command::CloseBookingTask& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_task(b, c, context, decided_);
  });
}
Rejection BookingDesk::operator()(const command::NoticeDelivered& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_delivery(b, c, context, decided_);
  });
}

}  // namespace rb
