// Bookings and outreach: an outreach whose patient wants an appointment hands over to the desk, and
// ends when the desk has booked; what the desk has to say goes out as outreach of its own, inside
// the windows and caps of the campaign that carries it.
#include "core/booking/standing.hpp"
#include "core/engine/engine_impl.hpp"
#include "core/engine/tenant/presence.hpp"

namespace rb {
namespace {

// What still is worth saying where no state of the booking says until when.
constexpr Millis kStaysNews = 3 * 24h;

// Nothing is asked of the patient: who has heard it has been told.
bool only_tells(Notice notice) {
  return notice == Notice::booked || notice == Notice::waitlisted || notice == Notice::cancelled;
}

// Whether a notice says what is still true.
bool still_true(Notice notice, const Booking& booking) {
  switch (notice) {
    case Notice::details:
      return booking.kind() == BookingKind::details_missing;
    case Notice::offer:
      return booking.kind() == BookingKind::offering || booking.kind() == BookingKind::negotiating;
    case Notice::booked:
    case Notice::first_reminder:
    case Notice::last_reminder:
      return !settled_slot(booking).is_none() && !booking.visit_over;
    case Notice::waitlisted:
      // Whoever searches from there is on it until something is offered.
      return booking.waitlist_until != Instant{} && (booking.kind() == BookingKind::waitlisted ||
                                                     booking.kind() == BookingKind::searching);
    case Notice::missed_visit:
    case Notice::cancelled:
      return true;
  }
  return false;
}

// One of the times that were offered is held now.
bool chosen(const BookingEvent& event, const Booking& booking) {
  return std::holds_alternative<event::SlotHeld>(event) && booking.kind() == BookingKind::held;
}

// The same is said again, or something newer in its place.
bool supersedes(const BookingEvent& event, Notice earlier) {
  if (std::holds_alternative<event::SlotsOffered>(event)) return earlier == Notice::offer;
  const auto* given = std::get_if<event::NoticeGiven>(&event);
  if (given == nullptr) return false;
  if (given->notice == Notice::details) return earlier == Notice::details;
  return earlier == Notice::booked || earlier == Notice::first_reminder;
}

// Said in the conversation that is open, for all that can be told: hanging up would cut it short.
bool may_be_in_conversation(const BookingEvent& event) {
  const auto* acted = std::get_if<event::BookingActed>(&event);
  return acted == nullptr || acted->source == BookingSource::outreach;
}

bool by_patient(const BookingEvent& event) {
  return std::holds_alternative<event::BookingActed>(event) ||
         std::holds_alternative<event::DetailsGiven>(event);
}

}  // namespace

// ---- the outreach that led to a booking

void Engine::Impl::hand_to_desk(AssignmentId id, BookingSource source,
                                const command::WantedVisit* wanted) {
  const Assignment& a = assignment(id);
  const std::optional<BookingTerms>& terms = campaign_of(a).policy->booking;
  const auto* booking = std::get_if<state::Booking>(&a.state);
  if (!terms || booking == nullptr || booking->due == kNever) return;  // or it has it already
  if (const BookingId begun = live_booking_of(id); !begun.is_none()) return go_on_with(id, begun);
  command::RequestBooking request;
  request.booking = next_booking();
  request.patient = a.patient;
  request.campaign = a.campaign;
  request.assignment = id;
  request.source = source;
  if (wanted != nullptr) {
    request.needs = wanted->needs;
    request.known = wanted->known;
    request.chosen = wanted->chosen;
    request.source = wanted->source.value_or(source);
  }
  request.needs.required = static_cast<DetailSet>(request.needs.required | terms->required);
  if (desk_.handle(request) == Rejection::none) return;
  // What was said of it cannot be used: they are asked anew.
  request.needs = Needs{};
  request.needs.required = terms->required;
  request.known = 0;
  request.chosen = {};
  const Rejection refused = desk_.handle(request);
  RB_ASSERT(refused == Rejection::none);
}

// The booking was begun in a conversation, and the conversation is over.
void Engine::Impl::go_on_with(AssignmentId id, BookingId begun) {
  const Booking& booking = state_.desk.bookings[begun.index()];
  if (const auto* booked = appointment_of(booking)) {
    emit(id, event::BookingMade{RequestId::none(), booked->appointment.id});
    return end(id, Ending::booked);
  }
  emit(id, event::WakeScheduled{kNever, WakeReason::booking_retry, assignment(id).step});
  // What stands unanswered is told now: nobody is there any more who could have heard it.
  if (booking.kind() == BookingKind::offering || booking.kind() == BookingKind::negotiating) {
    give_notice({begun, booking.patient, Notice::offer});
  } else if (booking.kind() == BookingKind::details_missing) {
    give_notice({begun, booking.patient, Notice::details});
  }
}

BookingId Engine::Impl::live_booking_of(AssignmentId id) const {
  const BookingId last = last_booking_of(id);
  const bool live = !last.is_none() && state_.desk.bookings[last.index()].live();
  return live ? last : BookingId::none();
}

// Whoever began a booking in the conversation of `id` has chosen, whatever they said last, unless
// that takes it back.
Disposition Engine::Impl::with_booking(AssignmentId id, Disposition said) {
  const BookingId begun = live_booking_of(id);
  if (begun.is_none()) return said;
  switch (said) {
    case Disposition::declined:
    case Disposition::wrong_person:
    case Disposition::opted_out: {
      command::ActOnBooking cancel;
      cancel.booking = begun;
      cancel.act = BookingAct::cancelled;
      const bool booked = appointment_of(state_.desk.bookings[begun.index()]) != nullptr;
      // An opt-out is from being contacted, not from the appointment.
      if (said == Disposition::opted_out && booked) return said;
      static_cast<void>(desk_.handle(cancel));
      return said;
    }
    case Disposition::escalated:
      static_cast<void>(desk_.handle(command::EscalateBooking{begun}));
      return Disposition::booked;
    case Disposition::none:
    case Disposition::booked:
    case Disposition::confirmed:
    case Disposition::callback_requested:
    case Disposition::no_decision:
      break;
  }
  return Disposition::booked;
}

// They hear it where they are: on the phone with us, or, that they are booked, in the conversation
// by text that booked them. Whatever else is found while they write waits until they have stopped
// (Withheld::link_session_open), and is not said if they have answered by then.
bool Engine::Impl::is_heard_at_once(const Booking& booking, Notice notice) const {
  if (booking.assignment.is_none()) return false;
  const Assignment& a = state_.assignments[booking.assignment.index()];
  return on_the_phone(a) || (notice == Notice::booked && in_session(a, now_));
}

// In a call of which we know that somebody is there, and that it is the patient.
bool Engine::Impl::talks_on_the_phone(AssignmentId id) const {
  const Assignment& a = state_.assignments[id.index()];
  return on_the_phone(a) && a.pending_act == Act::opened_link;
}

// It ends once it is settled whether there is an appointment.
void Engine::Impl::end_outreach(const BookingEvent& event, const Booking& booking) {
  const AssignmentId id = booking.assignment;
  if (id.is_none() || assignment(id).kind() != StateKind::booking) return;
  if (booking.cancel_wanted && std::holds_alternative<event::AppointmentMade>(event)) return;
  if (const auto* made = std::get_if<event::AppointmentMade>(&event)) {
    emit(id, event::BookingMade{RequestId::none(), made->appointment});
    end(id, Ending::booked);
  } else if (const auto* ended = std::get_if<event::BookingEnded>(&event)) {
    switch (ended->ending) {
      case BookingEnding::cancelled_by_patient:
        return end(id, Ending::declined);
      case BookingEnding::no_answer:
        return end(id, Ending::unreachable);
      default:
        return end(id, Ending::staff_closed);
    }
  }
}

// ---- what there is to say

Instant Engine::Impl::notice_until(BookingId id, Notice notice) const {
  const Booking& booking = state_.desk.bookings[id.index()];
  const Instant news = now_ + kStaysNews;
  switch (notice) {
    case Notice::details:
      if (const auto* missing = std::get_if<booking_state::DetailsMissing>(&booking.state)) {
        return missing->next;
      }
      return news;
    case Notice::offer:
      if (const auto* offering = std::get_if<booking_state::Offering>(&booking.state)) {
        return offering->until;
      }
      if (const auto* other = std::get_if<booking_state::Negotiating>(&booking.state)) {
        return other->until;
      }
      return news;
    case Notice::booked:
    case Notice::first_reminder:
    case Notice::last_reminder:
      if (const SlotId slot = settled_slot(booking); !slot.is_none()) {
        return state_.desk.slots[slot].start;
      }
      return news;
    case Notice::waitlisted:
    case Notice::missed_visit:
    case Notice::cancelled:
      return news;
  }
  return news;
}

void Engine::Impl::give_notice(const effect::BookingNotice& notice) {
  const Booking& booking = state_.desk.bookings[notice.booking.index()];
  if (is_heard_at_once(booking, notice.notice)) return;
  const CampaignId carrier = state_.carrier_of(notice.notice, booking.campaign);
  const Instant until = notice_until(notice.booking, notice.notice);
  if (carrier.is_none() || until <= now_ || state_.patients[notice.patient.index()].opted_out ||
      state_.campaigns[carrier.index()].status == CampaignStatus::cancelled) {
    effects_.emplace_back(BookingEffect{notice});
    return;
  }
  enrol(carrier, notice.patient, until, {notice.booking, notice.notice});
}

// What was to be said is answered, or true no more.
void Engine::Impl::recall_notices(const BookingEvent& event, BookingId booking) {
  if (state_.notices.empty()) return;
  const PatientId patient = state_.desk.bookings[booking.index()].patient;
  for (AssignmentId id = state_.patients[patient.index()].last_assignment; !id.is_none();
       id = assignment(id).next_of_patient) {
    if (assignment(id).live() && state_.about(id).booking == booking) recall_notice(event, id);
  }
}

void Engine::Impl::recall_notice(const BookingEvent& event, AssignmentId id) {
  const AboutBooking about = state_.about(id);
  const Booking& booking = state_.desk.bookings[about.booking.index()];
  const bool offer_answered = *about.notice == Notice::offer && chosen(event, booking);
  const bool answered = by_patient(event) || offer_answered;
  if (!answered && still_true(*about.notice, booking) && !supersedes(event, *about.notice)) return;
  const Hold held = hold_of(assignment(id));
  if (answered && assignment(id).kind() != StateKind::checking && !held.phone.is_none() &&
      held.channel == Channel::voice && may_be_in_conversation(event)) {
    return;  // the call's own result ends it
  }
  if (talks_on_the_phone(id)) return;  // likewise, whatever follows from what was said in it
  cancel_attempt(id);
  if (const auto* staff = std::get_if<state::WithStaff>(&assignment(id).state)) {
    emit(id, event::HumanTaskClosed{staff->task, Ending::staff_resolved});
  }
  const bool heard = assignment(id).text_delivered || assignment(id).voicemail_left;
  end(id, answered ? Ending::confirmed : heard ? Ending::told : Ending::already_settled);
}

// Whether the attempt was all that the notice needed. Precondition: the AttemptEnded is applied.
bool Engine::Impl::notice_ends(AssignmentId id, const event::AttemptEnded& ended) {
  const AboutBooking about = state_.about(id);
  if (about.booking.is_none()) return false;
  switch (ended.disposition) {
    case Disposition::booked:
    case Disposition::confirmed:
    case Disposition::declined:
      end(id, Ending::confirmed);
      return true;
    case Disposition::escalated: {
      const Rejection refused = desk_.handle(command::EscalateBooking{about.booking});
      const bool seen_to =
          refused == Rejection::none || refused == Rejection::booking_is_with_staff;
      if (!seen_to) {
        leave_with_staff(id, TaskReason::escalated);  // the booking is over, the patient is not
      } else if (assignment(id).live()) {
        end(id, Ending::confirmed);
      }
      return true;
    }
    case Disposition::opted_out:
    case Disposition::callback_requested:
    case Disposition::wrong_person:
      return false;
    case Disposition::none:
    case Disposition::no_decision:
      break;
  }
  if (!still_true(*about.notice, state_.desk.bookings[about.booking.index()])) {
    end(id, Ending::told);  // answered meanwhile, or over
    return true;
  }
  const bool heard =
      ended.outcome == Outcome::delivered || ended.left_voicemail ||
      (ended.outcome == Outcome::answered_human && ended.disposition == Disposition::no_decision);
  if (!heard) return false;
  if (only_tells(*about.notice)) {
    end(id, Ending::told);
    return true;
  }
  // An offer runs from here; refused if it has run from an earlier delivery.
  static_cast<void>(desk_.handle(command::NoticeDelivered{about.booking, *about.notice, now_}));
  return !assignment(id).live();
}

}  // namespace rb
