#include "core/booking/react.hpp"

#include <type_traits>

namespace rb {
namespace {

struct ReactToBooking {
  const Booking& b;
  std::vector<BookingEffect>& out;

  template <class Other>
  void operator()(const Other&) const {}

  void tell(BookingId booking, Notice notice) const {
    out.emplace_back(effect::BookingNotice{booking, b.patient, notice});
  }

  void operator()(const event::BookingAsked& e) const {
    out.emplace_back(
        effect::BookingRequest{e.request, e.booking, b.patient, e.ask, e.scope, e.slot});
  }
  void operator()(const event::SlotsOffered& e) const { tell(e.booking, Notice::offer); }
  void operator()(const event::SlotHeld& e) const {
    // The office's own proposal is an offer, too.
    const auto* proposed = std::get_if<booking_state::Negotiating>(&b.state);
    if (proposed != nullptr && !proposed->delivered) tell(e.booking, Notice::offer);
  }
  void operator()(const event::HoldEnded& e) const {
    if (e.why == HoldEnd::office_refused || e.why == HoldEnd::countered) return;
    out.emplace_back(effect::OfficeRequestWithdrawn{e.booking, e.slot});
  }
  void operator()(const event::AppointmentMade& e) const {
    if (!b.cancel_wanted) tell(e.booking, Notice::booked);
  }
  void operator()(const event::NoticeGiven& e) const { tell(e.booking, e.notice); }
  void operator()(const event::VisitEnded& e) const {
    if (!e.kept) tell(e.booking, Notice::missed_visit);
  }
  void operator()(const event::BookingWaitlisted& e) const {
    if (!e.again) tell(e.booking, Notice::waitlisted);
  }
  void operator()(const event::BookingHandedOver& e) const {
    out.emplace_back(effect::BookingTaskListed{e.task, e.booking, b.patient, e.reason});
  }
  void operator()(const event::BookingHandedBack& e) const {
    out.emplace_back(effect::BookingTaskWithdrawn{e.task, e.booking});
  }
  void operator()(const event::BookingEnded& e) const {
    if (e.ending == BookingEnding::cancelled_by_patient ||
        e.ending == BookingEnding::cancelled_by_staff) {
      tell(e.booking, Notice::cancelled);
    }
  }
};

struct OpenRequest {
  BookingAsk ask = BookingAsk::search;
  SearchScope scope = SearchScope::anyone;
  SlotId slot;
};

struct WhatWasAsked {
  // Not for what is booked and confirmed or reminded, too.
  template <class Other>
  requires(!std::is_base_of_v<booking_state::Booked, Other>) OpenRequest operator()(
      const Other&) const {
    RB_ASSERT(false);
    return {};
  }
  OpenRequest operator()(const booking_state::Verifying&) const {
    return {BookingAsk::verify, SearchScope::anyone, {}};
  }
  OpenRequest operator()(const booking_state::Searching& s) const {
    return {BookingAsk::search, s.scope, {}};
  }
  OpenRequest operator()(const booking_state::ProviderAsked& s) const {
    return {BookingAsk::office, SearchScope::anyone, s.slot};
  }
  OpenRequest operator()(const booking_state::Writing& s) const {
    return {s.maybe_written ? BookingAsk::read_back : BookingAsk::book, SearchScope::anyone,
            s.slot};
  }
  OpenRequest operator()(const booking_state::Booked& s) const {
    return {BookingAsk::visit, SearchScope::anyone, s.appointment.slot};
  }
  OpenRequest operator()(const booking_state::Releasing& s) const {
    return {BookingAsk::release, SearchScope::anyone, s.appointment.slot};
  }
};

}  // namespace

effect::BookingRequest open_request_of(const Booking& booking, BookingId id) {
  const OpenRequest open = std::visit(WhatWasAsked{}, booking.state);
  return {asking_of(booking)->request, id, booking.patient, open.ask, open.scope, open.slot};
}

void react(const BookingEvent& event, const Booking& booking, std::vector<BookingEffect>& effects) {
  std::visit(ReactToBooking{booking, effects}, event);
}

}  // namespace rb
