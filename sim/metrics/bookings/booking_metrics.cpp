#include "sim/metrics/bookings/booking_metrics.hpp"

#include <algorithm>
#include <type_traits>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

namespace bs = booking_state;

constexpr bool is_offer(BookingKind kind) {
  return kind == BookingKind::offering || kind == BookingKind::negotiating;
}

}  // namespace

void BookingMetrics::on_event(const BookingEvent& event, Instant at) {
  now_ = at;
  if (const auto* e = std::get_if<event::BookingRequested>(&event)) requested(*e);
  const BookingId id = booking_of(event);
  if (id.is_none() || std::holds_alternative<event::BookingRequested>(event)) {
    return evolve(desk_, event, at);
  }
  RB_ASSERT(id.index() < tracks_.size());
  const BookingKind was = desk_.bookings[id.index()].kind();
  Track& track = tracks_[id.index()];
  std::visit([&](const auto& e) { on(e, desk_.bookings[id.index()], track); }, event);
  const auto* answered = std::get_if<event::BookingAnswered>(&event);
  track.written = answered != nullptr && answered->answer == BookingAnswer::yes &&
                  (answered->ask == BookingAsk::book || answered->ask == BookingAsk::read_back);
  evolve(desk_, event, at);
  const BookingKind is = desk_.bookings[id.index()].kind();
  if (is_offer(was) && is != was) offer_left(event, was == BookingKind::negotiating);
  if (was != BookingKind::negotiating && is == BookingKind::negotiating) {
    ++offered_[static_cast<std::size_t>(OfferReason::counter_offer)];
  }
}

void BookingMetrics::requested(const event::BookingRequested& e) {
  RB_ASSERT(e.booking.index() == tracks_.size());
  tracks_.emplace_back();
  tracks_.back().requested = now_;
  tracks_.back().found = !e.slot.is_none();
  counts_.at_once = std::max(counts_.at_once, ++live_);
  ++sources_[static_cast<std::size_t>(e.source)];
  counts_.details.bookings += (e.needs.required & static_cast<DetailSet>(~e.known)) != 0;
}

// What became of times that were on offer. An office's proposal is held for its patient.
void BookingMetrics::offer_left(const BookingEvent& event, bool proposal) {
  OfferCounts& offers = counts_.offers;
  const auto* ended = std::get_if<event::HoldEnded>(&event);
  const auto* acted = std::get_if<event::BookingActed>(&event);
  if (acted != nullptr && acted->act == BookingAct::chose_slot) {
    ++(proposal ? offers.chosen : offers.gone);
  } else if (std::holds_alternative<event::SlotHeld>(event)) {
    ++offers.chosen;
  } else if (acted != nullptr && acted->act == BookingAct::refused_all) {
    ++offers.refused;
  } else if (ended != nullptr && ended->why == HoldEnd::chose_otherwise) {
    ++offers.refused;
  } else if (std::holds_alternative<event::OfferLapsed>(event) ||
             (ended != nullptr && ended->why == HoldEnd::expired)) {
    ++offers.lapsed;
  } else {
    ++offers.dropped;
  }
}

void BookingMetrics::on(const event::DetailsGiven& e, const Booking& booking, Track&) {
  ++counts_.details.given;
  for (int i = 0; i < kDetails; ++i) {
    details_[static_cast<std::size_t>(i)] += (e.details & bit(static_cast<Detail>(i))) != 0;
  }
  const bool still =
      (booking.missing() & static_cast<DetailSet>(~static_cast<unsigned>(e.details))) != 0;
  counts_.details.complete += booking.missing() != 0 && !still;
}

void BookingMetrics::on(const event::BookingAsked& e, const Booking& booking, Track& track) {
  // Asked again after an answer that got lost: still the same question.
  if (e.ask != BookingAsk::office || booking.kind() != BookingKind::held) return;
  ++counts_.offices.asked;
  track.office_asked = now_;
}

void BookingMetrics::on(const event::BookingAnswered& e, const Booking& booking, Track& track) {
  if (e.ask == BookingAsk::search) {
    const auto* searching = std::get_if<bs::Searching>(&booking.state);
    const bool preferred = searching != nullptr && searching->scope == SearchScope::preferred;
    if (e.answer == BookingAnswer::yes) ++counts_.searches.found;
    if (e.answer != BookingAnswer::no) return;
    ++(preferred ? counts_.searches.nothing_preferred : counts_.searches.nothing_anywhere);
  } else if (e.ask == BookingAsk::office && e.answer == BookingAnswer::yes) {
    ++counts_.offices.yes;
    office_answers_.add((now_ - track.office_asked).count());
  } else if (e.answer == BookingAnswer::conflict && e.ask != BookingAsk::office) {
    ++counts_.conflicts;
  }
}

void BookingMetrics::on(const event::SlotsOffered& e, const Booking&, Track& track) {
  ++offered_[static_cast<std::size_t>(e.reason)];
  track.found = true;
}

void BookingMetrics::on(const event::SlotHeld& e, const Booking& booking, Track& track) {
  track.found = track.chosen = true;
  if (held_slot(booking) != e.slot) ++counts_.holds.made;
}

void BookingMetrics::on(const event::HoldEnded& e, const Booking&, Track& track) {
  ++hold_ends_[static_cast<std::size_t>(e.why)];
  OfficeCounts& offices = counts_.offices;
  if (e.why == HoldEnd::office_silent) ++offices.silent;
  if (e.why != HoldEnd::office_refused && e.why != HoldEnd::countered) return;
  ++(e.why == HoldEnd::countered ? offices.counter : offices.refused);
  office_answers_.add((now_ - track.office_asked).count());
}

void BookingMetrics::on(const event::AppointmentMade&, const Booking&, Track& track) {
  ++counts_.holds.booked;
  if (!track.booked) to_booked_.add((now_ - track.requested).count());
  track.booked = true;
  if (track.written) return;
  // Nobody of ours wrote it: the person did who has just handed it back.
  TaskTally& task = task_of(track);
  --task.back;
  ++task.booked;
}

void BookingMetrics::on(const event::AppointmentReleased& e, const Booking& booking, Track&) {
  const auto* releasing = std::get_if<bs::Releasing>(&booking.state);
  counts_.changes.moved += releasing != nullptr && releasing->replaced_by &&
                           releasing->appointment.id == e.appointment && !booking.cancel_wanted;
}

void BookingMetrics::on(const event::AppointmentKept&, const Booking&, Track&) {
  ++counts_.changes.moves_in_vain;
}

void BookingMetrics::on(const event::BookingActed& e, const Booking&, Track&) {
  counts_.changes.moves_wanted += e.act == BookingAct::wants_other_time;
  counts_.changes.confirmed += e.act == BookingAct::confirmed;
  counts_.changes.cancelled += e.act == BookingAct::cancelled;
}

void BookingMetrics::on(const event::NoticeGiven& e, const Booking&, Track&) {
  counts_.details.asked += e.notice == Notice::details;
}

void BookingMetrics::on(const event::NoticeDelivered& e, const Booking&, Track&) {
  counts_.offers.delivered += e.notice == Notice::offer;
}

void BookingMetrics::on(const event::VisitEnded& e, const Booking&, Track& track) {
  ++(e.kept ? counts_.visits.kept : counts_.visits.missed);
  track.kept = e.kept;
}

void BookingMetrics::on(const event::BookingWaitlisted&, const Booking& booking, Track&) {
  counts_.searches.waitlisted += booking.waitlist_until == Instant{};
}

void BookingMetrics::on(const event::BookingHandedOver& e, const Booking&, Track& track) {
  track.task = e.reason;
  ++task_of(track).opened;
}

void BookingMetrics::on(const event::BookingHandedBack&, const Booking&, Track& track) {
  ++task_of(track).back;
}

void BookingMetrics::on(const event::BookingEnded& e, const Booking&, Track& track) {
  --live_;
  counts_.visits.unknown += e.ending == BookingEnding::visit_unknown;
  // These three a person says, in the moment of handing it back.
  if (e.ending != BookingEnding::gave_up && e.ending != BookingEnding::no_answer &&
      e.ending != BookingEnding::cancelled_by_staff) {
    return;
  }
  TaskTally& task = task_of(track);
  --task.back;
  ++task.given_up;
}

}  // namespace rb::sim
