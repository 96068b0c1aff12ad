#include "core/booking/desk/desk.hpp"

namespace rb {

BookingRejection BookingDesk::handle(const BookingCommand& command) {
  const BookingRejection rejection = std::visit(*this, command);
  wake_waitlist();
  return rejection;
}

template <class Decide>
BookingRejection BookingDesk::decided(BookingId id, Decide&& decide) {
  if (!knows(id)) return BookingRejection::booking_is_unknown;
  decided_.clear();
  const BookingRejection rejection = decide(booking(id), context(id, false));
  if (rejection != BookingRejection::none) return rejection;
  for (const BookingEvent& event : decided_) happen(event);
  if (!decided_.empty()) settle(id);
  return BookingRejection::none;
}

BookingRejection BookingDesk::operator()(const command::RequestBooking& c) {
  if (c.booking.index() != host_.desk().bookings.size()) {
    return BookingRejection::booking_ids_must_be_dense;
  }
  decided_.clear();
  if (!list_slots(c.chosen, host_.desk().slots, decided_)) {
    return BookingRejection::slot_ids_must_be_dense;
  }
  for (const BookingEvent& event : decided_) happen(event);
  const SlotId chosen = c.chosen.empty() ? SlotId::none() : c.chosen[0].slot;
  index_.emplace_back();
  happen(event::BookingRequested{c.booking, c.patient, c.assignment, c.source, c.needs, c.known,
                                 chosen});
  settle(c.booking);
  return BookingRejection::none;
}

BookingRejection BookingDesk::operator()(const command::GiveDetails& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext&) {
    return decide_details(b, c, decided_);
  });
}
BookingRejection BookingDesk::operator()(const command::BookingResult& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_result(b, c, context, decided_);
  });
}
BookingRejection BookingDesk::operator()(const command::ActOnBooking& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_act(b, c, context, decided_);
  });
}
BookingRejection BookingDesk::operator()(const command::ReportVisit& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_visit(b, c, context, decided_);
  });
}
BookingRejection BookingDesk::operator()(const command::EscalateBooking& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_escalation(b, context, decided_);
  });
}
BookingRejection BookingDesk::operator()(const command::CloseBookingTask& c) {
  return decided(c.booking, [&](const Booking& b, const BookingContext& context) {
    return decide_task(b, c, context, decided_);
  });
}

}  // namespace rb
