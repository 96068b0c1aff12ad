// Which of the free times are offered, and what is said about them.
#pragma once

#include "core/booking/booking.hpp"
#include "core/booking/decide/decide.hpp"

namespace rb {

struct Offer {
  ShortList<Candidate, kMaxOffered> times;  // none: nothing can be offered
  OfferReason reason = OfferReason::fits;
};

// The times that fit the wish, earliest first and on as many days as there are; where none fits,
// the nearest. Nothing that is held by others, refused before or too soon, and nothing whose key is
// missing or another time's. A time that is planned for this patient is offered alone: it is the
// best for all of them together.
[[nodiscard]] Offer choose_offer(const Booking& booking, const Candidates& found,
                                 const BookingContext& context);

}  // namespace rb
