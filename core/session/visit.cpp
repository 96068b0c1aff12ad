#include "core/session/visit.hpp"

namespace rb {

namespace bs = booking_state;

const Booking* Visit::known() const {
  return booking.is_none() ? nullptr : &desk.bookings[booking.index()];
}

const Booking* Visit::live() const {
  const Booking* there = known();
  return there != nullptr && there->live() ? there : nullptr;
}

Visit visit_of(const DeskState& desk, const SessionSubject& subject, BookingId led_to,
               BookingId own) {
  BookingId id = own;
  if (!subject.about.is_none()) {
    id = subject.about;
  } else if (!subject.attempt.assignment.is_none()) {
    id = led_to;
  }
  const bool theirs =
      id.index() < desk.bookings.size() && desk.bookings[id.index()].patient == subject.patient;
  return {desk, subject, theirs ? id : BookingId::none()};
}

BookingSource source_of(const SessionSubject& subject, Channel channel) {
  const bool by_voice = channel == Channel::voice;
  if (subject.attempt.assignment.is_none()) {
    return by_voice ? BookingSource::inbound_call : BookingSource::text;
  }
  return by_voice ? BookingSource::outreach : BookingSource::text;
}

command::ActOnBooking act_on(const Visit& visit, Channel channel, BookingAct act) {
  command::ActOnBooking acted;
  acted.booking = visit.booking;
  acted.act = act;
  acted.source = source_of(visit.subject, channel);
  return acted;
}

std::optional<BookingCommand> search_for(const Visit& visit, Channel channel, const TimeWish& wish,
                                         bool refused) {
  const bool wishes = !(wish == TimeWish{});
  const auto act = [&](BookingAct what) {
    command::ActOnBooking acted = act_on(visit, channel, what);
    acted.wish = wish;
    acted.new_wish = wishes;
    return acted;
  };
  const Booking* known = visit.live();
  if (known == nullptr) {
    const SessionSubject& subject = visit.subject;
    command::RequestBooking request;
    request.patient = subject.patient;
    request.assignment = subject.attempt.assignment;
    request.source = source_of(subject, channel);
    request.needs = subject.wants.needs;
    if (wishes) request.needs.wish = wish;
    // Who proved to be the patient has said when they were born.
    request.known = static_cast<DetailSet>(subject.wants.known | bit(Detail::birth_date));
    return request;
  }
  switch (known->kind()) {
    case BookingKind::offering:
    case BookingKind::negotiating:
      if (!refused && (!wishes || wish == known->needs.wish)) return std::nullopt;
      return act(BookingAct::refused_all);
    case BookingKind::booked:
    case BookingKind::confirmed:
    case BookingKind::reminded:
      return act(BookingAct::wants_other_time);
    default:
      return std::nullopt;
  }
}

TimesFound times_found(const Visit& visit, Instant now) {
  using Kind = TimesFound::Kind;
  const Booking* known = visit.known();
  if (known == nullptr) return {Kind::failed, {}, true};
  switch (known->kind()) {
    case BookingKind::offering: {
      const auto& offering = std::get<bs::Offering>(known->state);
      TimesFound found{Kind::found, {}, true};
      for (const SlotId slot : offering.slots) {
        if (visit.desk.slots[slot].start > now) found.slots.push_back(slot);
      }
      found.as_wished = offering.reason != OfferReason::nearest_time &&
                        offering.reason != OfferReason::other_provider_nearest_time;
      return found;
    }
    case BookingKind::negotiating: {
      TimesFound found{Kind::found, {}, false};
      found.slots.push_back(std::get<bs::Negotiating>(known->state).slot);
      return found;
    }
    case BookingKind::waitlisted:
      return {Kind::found, {}, true};
    case BookingKind::intake:
    case BookingKind::verifying:
    case BookingKind::searching:
      return {};
    default:
      return {Kind::failed, {}, true};
  }
}

Chosen choice_of(const Visit& visit) {
  const Booking* known = visit.known();
  if (known == nullptr) return Chosen::failed;
  switch (known->kind()) {
    case BookingKind::booked:
    case BookingKind::confirmed:
    case BookingKind::reminded:
      return Chosen::booked;
    case BookingKind::provider_asked:
      return Chosen::under_way;
    case BookingKind::held:
    case BookingKind::writing:
    case BookingKind::releasing:
      return Chosen::not_yet;
    case BookingKind::offering:
    case BookingKind::negotiating:
    case BookingKind::searching:
    case BookingKind::waitlisted:
      return Chosen::taken;
    default:
      return Chosen::failed;
  }
}

}  // namespace rb
