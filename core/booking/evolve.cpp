#include <algorithm>
#include <limits>

#include "core/booking/booking.hpp"

namespace rb {
namespace {

namespace bs = booking_state;

// So far the pauses grow of whoever waits for their turn; no patience ends at so few. [D]
constexpr int kTurnTries = 6;

struct EvolveBooking {
  Booking& b;
  Instant at;

  [[nodiscard]] Asking from_now() const { return {RequestId::none(), at, 0}; }

  void search(SearchScope scope) const {
    // Cancelled while something was under way that had to be settled first.
    if (b.cancel_wanted && b.standing) {
      const Appointment standing = *b.standing;
      b.standing.reset();
      return release(standing, std::nullopt);
    }
    b.state = bs::Searching{from_now(), scope, false};
  }
  void search() const {
    search(b.needs.preferred.is_none() ? SearchScope::anyone : SearchScope::preferred);
  }
  void refuse(SlotId slot) const {
    auto& list = b.refused;
    if (list.count == list.items.size()) {
      std::rotate(list.items.begin(), list.items.begin() + 1, list.items.end());
      --list.count;
    }
    list.push_back(slot);
  }
  // Releases what the booking has, then what follows.
  void release(Appointment appointment, std::optional<Appointment> replaced_by) const {
    b.state = bs::Releasing{appointment, from_now(), replaced_by};
  }

  void operator()(const event::SlotListed&) const {}

  void operator()(const event::BookingRequested& e) const {
    b.patient = e.patient;
    b.campaign = e.campaign;
    b.assignment = e.assignment;
    b.source = e.source;
    b.needs = e.needs;
    b.known = e.known;
    b.chosen = e.slot;
    b.state = bs::Intake{};
  }

  void operator()(const event::DetailsGiven& e) const {
    b.known = static_cast<DetailSet>(b.known | e.details);
    if (b.kind() == BookingKind::details_missing && b.missing() == 0) b.state = bs::Intake{};
  }

  void operator()(const event::BookingAsked& e) const {
    const Asking asking{e.request, at,
                        asking_of(b) == nullptr ? std::uint8_t{0} : asking_of(b)->tries};
    switch (e.ask) {
      case BookingAsk::verify:
        b.state = bs::Verifying{asking};
        return;
      case BookingAsk::search:
        b.chosen = SlotId::none();
        b.state = bs::Searching{asking, e.scope, false};
        return;
      case BookingAsk::office:
        if (const auto* held = std::get_if<bs::Held>(&b.state)) {
          b.state = bs::ProviderAsked{held->slot, e.until, asking};
        } else {
          std::get<bs::ProviderAsked>(b.state).asking = asking;
        }
        return;
      case BookingAsk::book:
      case BookingAsk::read_back:
        if (const auto* held = std::get_if<bs::Held>(&b.state)) {
          b.state = bs::Writing{held->slot, asking};
        } else {
          std::get<bs::Writing>(b.state).asking = asking;
        }
        return;
      case BookingAsk::release:
        std::get<bs::Releasing>(b.state).asking = asking;
        return;
      case BookingAsk::visit:
        appointment_of(b)->asking = asking;
        return;
    }
  }

  void operator()(const event::BookingAnswered& e) const {
    Asking& asking = *asking_of(b);
    asking.request = RequestId::none();
    asking.due = e.again;
    // Whose turn has not come waits longer each time, and is nobody who was tried in vain.
    const bool waits = e.ask == BookingAsk::search && e.answer == BookingAnswer::not_yet;
    if (asking.tries < (waits ? kTurnTries : 255)) ++asking.tries;
    if (auto* writing = std::get_if<bs::Writing>(&b.state)) {
      if (e.ask == BookingAsk::book && e.answer == BookingAnswer::lost) {
        writing->maybe_written = writing->was_lost = true;
      }
      // Who has the slot may be this booking itself: a write that was lost has landed.
      if (e.ask == BookingAsk::book && e.answer == BookingAnswer::conflict && writing->was_lost) {
        writing->maybe_written = writing->in_conflict = true;
      }
      // Read back and not found: the write was not carried out.
      if (e.ask == BookingAsk::read_back && e.answer == BookingAnswer::no) {
        writing->maybe_written = false;
      }
      return;
    }
    if (e.ask == BookingAsk::verify && e.answer == BookingAnswer::yes) {
      b.verified = true;
      search();
    } else if (e.ask == BookingAsk::search && e.answer == BookingAnswer::no) {
      auto& searching = std::get<bs::Searching>(b.state);
      searching.found_nothing = searching.scope == SearchScope::anyone;
      searching.scope = SearchScope::anyone;
      searching.asking = from_now();
    } else if (e.ask == BookingAsk::office && e.answer == BookingAnswer::yes) {
      const auto asked = std::get<bs::ProviderAsked>(b.state);
      b.state = bs::Held{asked.slot, asked.until, at, true};
    }
  }

  void operator()(const event::SlotsOffered& e) const {
    b.waitlist_until = Instant{};
    b.state = bs::Offering{e.slots, e.reason, e.until, at, false, SlotId::none(), Instant{}};
  }

  void operator()(const event::SlotHeld& e) const {
    b.chosen = SlotId::none();
    b.lapses = 0;
    if (auto* held = std::get_if<bs::Held>(&b.state)) {
      held->until = e.until;
    } else if (auto* proposed = std::get_if<bs::Negotiating>(&b.state)) {
      proposed->until = e.until;
    } else if (b.kind() == BookingKind::provider_asked) {
      b.state = bs::Negotiating{e.slot, e.until, at, false};
    } else {
      b.state = bs::Held{e.slot, e.until, at, false};
    }
  }

  void operator()(const event::HoldEnded& e) const {
    if (e.why == HoldEnd::chose_otherwise || e.why == HoldEnd::lost_slot ||
        e.why == HoldEnd::office_refused || e.why == HoldEnd::office_silent) {
      refuse(e.slot);
    }
    // An office that made a proposal of its own: the proposal follows.
    if (e.why == HoldEnd::countered) return;
    if (e.why == HoldEnd::office_refused || e.why == HoldEnd::office_silent) {
      return search(SearchScope::anyone);
    }
    search();
    // The peer was asked often enough: what follows is a person, and no further try.
    if (auto* searching = std::get_if<bs::Searching>(&b.state);
        searching != nullptr && e.why == HoldEnd::handed_over) {
      searching->asking.tries = std::numeric_limits<std::uint8_t>::max();
    }
  }

  void operator()(const event::AppointmentMade& e) const {
    const Appointment made{e.slot, e.appointment};
    b.reminders = 0;
    if (b.standing) {
      release(*b.standing, made);
      b.standing.reset();
    } else if (b.cancel_wanted) {
      release(made, std::nullopt);
    } else {
      b.state = bs::Booked{made, e.next, {}};
    }
  }

  void operator()(const event::AppointmentReleased& e) const {
    const auto* releasing = std::get_if<bs::Releasing>(&b.state);
    if (releasing == nullptr || !releasing->replaced_by) return;  // its ending follows
    const Appointment next = *releasing->replaced_by;
    if (b.cancel_wanted) return release(next, std::nullopt);
    b.state = bs::Booked{next, e.next, {}};
  }

  void operator()(const event::AppointmentKept& e) const {
    b.state = bs::Booked{*b.standing, e.next, {}};
    b.standing.reset();
    b.refusals = b.lapses = 0;
    b.waitlist_until = Instant{};
  }

  void operator()(const event::BookingActed& e) const {
    b.lapses = 0;
    if (e.new_wish) b.needs.wish = e.wish;
    const bs::Booked* booked = appointment_of(b);
    switch (e.act) {
      case BookingAct::chose_slot:
        if (const auto* counter = std::get_if<bs::Negotiating>(&b.state)) {
          b.state = bs::Held{counter->slot, counter->until, at, true};
        } else if (b.kind() == BookingKind::offering) {
          refuse(e.slot);  // it is taken, else a SlotHeld would stand here
          search();
        }
        return;
      case BookingAct::refused_all:
        if (b.refusals < 255) ++b.refusals;
        if (const auto* offering = std::get_if<bs::Offering>(&b.state)) {
          for (const SlotId slot : offering->slots) refuse(slot);
          search();
        }
        return;
      case BookingAct::confirmed:
        if (booked != nullptr) b.state = bs::Confirmed{*booked};
        return;
      case BookingAct::wants_other_time:
        b.standing = booked->appointment;
        b.refusals = 0;
        search();
        return;
      case BookingAct::keeps_time:
        return;  // an AppointmentKept follows
      case BookingAct::reserves_slot:
        return;  // told as a SlotReserved
      case BookingAct::cancelled:
        if (booked != nullptr) return release(booked->appointment, std::nullopt);
        if (b.standing && b.kind() != BookingKind::writing) {
          release(*b.standing, std::nullopt);
          b.standing.reset();
          return;
        }
        b.cancel_wanted = true;
        return;
    }
  }

  void operator()(const event::NoticeGiven& e) const {
    if (e.notice == Notice::details) {
      const auto* missing = std::get_if<bs::DetailsMissing>(&b.state);
      const std::uint8_t asked = missing == nullptr ? std::uint8_t{0} : missing->asked;
      b.state = bs::DetailsMissing{e.next, static_cast<std::uint8_t>(asked + 1)};
      return;
    }
    if (e.notice != Notice::first_reminder && e.notice != Notice::last_reminder) return;
    b.reminders = e.notice == Notice::last_reminder ? std::uint8_t{2} : std::uint8_t{1};
    bs::Booked booked = *appointment_of(b);
    booked.next = e.next;
    b.state = bs::Reminded{booked};
  }

  void operator()(const event::VisitEnded& e) const {
    b.visit_over = true;
    b.visit_kept = e.kept;
  }

  void operator()(const event::OfferLapsed& e) const {
    if (e.counts && b.lapses < 255) ++b.lapses;
    search();
  }

  void operator()(const event::NoticeDelivered& e) const {
    const auto delivered = [&](auto* offer) {
      if (offer == nullptr) return;
      offer->until = e.until;
      offer->delivered = true;
    };
    delivered(std::get_if<bs::Offering>(&b.state));
    delivered(std::get_if<bs::Negotiating>(&b.state));
  }

  void operator()(const event::SlotReserved& e) const {
    auto& offering = std::get<bs::Offering>(b.state);
    offering.reserved = e.slot;
    offering.reserved_until = e.until;
  }
  void operator()(const event::ReservationEnded&) const {
    auto& offering = std::get<bs::Offering>(b.state);
    offering.reserved = SlotId::none();
    offering.reserved_until = Instant{};
  }

  void operator()(const event::BookingWaitlisted& e) const {
    if (b.waitlist_until == Instant{}) b.waitlist_since = at;
    b.waitlist_until = e.until;
    b.state = bs::Waitlisted{e.next};
  }

  void operator()(const event::BookingHandedOver& e) const {
    bs::WithStaff staff{e.task, e.reason, b.kind(), SlotId::none(), std::nullopt, std::nullopt};
    if (const auto* writing = std::get_if<bs::Writing>(&b.state)) staff.slot = writing->slot;
    if (const bs::Booked* booked = appointment_of(b)) staff.appointment = booked->appointment;
    if (const auto* releasing = std::get_if<bs::Releasing>(&b.state)) {
      staff.appointment = releasing->appointment;
      staff.replaced_by = releasing->replaced_by;
    }
    b.state = staff;
  }

  void operator()(const event::BookingHandedBack& e) const {
    const auto staff = std::get<bs::WithStaff>(b.state);
    b.refusals = b.lapses = 0;
    b.waitlist_until = Instant{};
    switch (staff.back) {
      case BookingKind::intake:
      case BookingKind::details_missing:
        b.state = bs::Intake{};
        return;
      case BookingKind::writing:
        // Nobody may write again before it was read back.
        b.state = bs::Writing{staff.slot, from_now(), true, true, false};
        return;
      case BookingKind::booked:
        b.state = bs::Booked{*staff.appointment, e.next, {}};
        return;
      case BookingKind::confirmed:
        b.state = bs::Confirmed{{*staff.appointment, e.next, {}}};
        return;
      case BookingKind::reminded:
        b.state = bs::Reminded{{*staff.appointment, e.next, {}}};
        return;
      case BookingKind::releasing:
        b.state = bs::Releasing{*staff.appointment, from_now(), staff.replaced_by};
        return;
      case BookingKind::verifying:
        // Asked for something else, the person has verified nothing.
        b.verified = staff.reason != BookingTask::patient_asked;
        if (b.verified) return search();
        b.state = bs::Intake{};
        return;
      default:
        return search();
    }
  }

  void operator()(const event::BookingEnded& e) const { b.state = bs::Ended{e.ending}; }
};

}  // namespace

void evolve(Booking& booking, const BookingEvent& event, Instant at) {
  std::visit(EvolveBooking{booking, at}, event);
}

}  // namespace rb
