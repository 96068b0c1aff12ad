// A host for the desk: its events go into the tenant's log and state, its requests share the EHR's
// tokens and breaker with the outreach.
#include "core/booking/react.hpp"
#include "core/engine/engine_impl.hpp"
#include "core/engine/tenant/presence.hpp"

namespace rb {
namespace {

// What an answer says of the EHR's health.
EhrAnswer health_of(BookingAnswer answer) {
  switch (answer) {
    case BookingAnswer::too_many:
      return EhrAnswer::too_many;
    case BookingAnswer::failed:
      return EhrAnswer::failed;
    case BookingAnswer::lost:
      return EhrAnswer::lost;
    default:
      return EhrAnswer::open;
  }
}

ActSource act_source_of(BookingSource source) {
  switch (source) {
    case BookingSource::link:
      return ActSource::link;
    case BookingSource::text:
      return ActSource::text_reply;
    case BookingSource::outreach:
      return ActSource::outbound_call;
    default:
      return ActSource::inbound_call;
  }
}

}  // namespace

// An assignment leads to one booking at a time, and to its own patient's.
Rejection Engine::Impl::check_assignment(const command::RequestBooking& c) const {
  if (c.assignment.is_none()) return Rejection::none;
  if (!known(c.assignment)) return Rejection::assignment_is_unknown;
  if (state_.assignments[c.assignment.index()].patient != c.patient) {
    return Rejection::assignment_is_of_another_patient;
  }
  if (!state_.about(c.assignment).booking.is_none()) return Rejection::notice_is_for_its_booking;
  if (state_.assignments[c.assignment.index()].kind() == StateKind::booking) {
    return Rejection::assignment_has_a_booking;  // with the desk, or at the EHR
  }
  return live_booking_of(c.assignment).is_none() ? Rejection::none
                                                 : Rejection::assignment_has_a_booking;
}

// Whatever its campaign's policy wants known is asked for. An outreach that is still under way ends
// with it, as if the patient had chosen in it.
Rejection Engine::Impl::request_booking(command::RequestBooking request) {
  if (request.booking.is_none()) request.booking = next_booking();
  const bool leads_here = !request.assignment.is_none() && assignment(request.assignment).live() &&
                          campaign_of(assignment(request.assignment)).policy->booking;
  if (leads_here && on_the_phone(assignment(request.assignment)) &&
      request.source == BookingSource::outreach) {
    // In the conversation itself, which goes on; its end hands the outreach over.
    request.campaign = assignment(request.assignment).campaign;
  } else if (leads_here) {
    if (request.booking != next_booking()) return Rejection::ids_must_be_dense;
    auto wanted = std::make_shared<command::WantedVisit>();
    *wanted = {request.needs, request.known, request.chosen, request.source};
    return (*this)(command::PatientAct{request.assignment, Act::chose_slot,
                                       act_source_of(request.source), std::move(wanted)});
  }
  if (!request.campaign.is_none()) {
    const BookingTerms& terms = *state_.campaigns[request.campaign.index()].policy->booking;
    request.needs.required = static_cast<DetailSet>(request.needs.required | terms.required);
  }
  return desk_.handle(request);
}

Rejection Engine::Impl::operator()(const command::ToBooking& c) {
  RB_ASSERT(c.command != nullptr);
  const auto* request = std::get_if<command::RequestBooking>(c.command.get());
  if (request != nullptr) {
    if (request->patient.index() >= state_.patients.size()) return Rejection::patient_is_unknown;
    if (const Rejection wrong = check_assignment(*request); wrong != Rejection::none) return wrong;
    if (!request->campaign.is_none()) {
      if (const Rejection no = check_campaign(request->campaign); no != Rejection::none) return no;
      if (!state_.campaigns[request->campaign.index()].policy->booking) {
        return Rejection::campaign_books_nothing;
      }
    }
    return request_booking(*request);
  }
  const auto* result = std::get_if<command::BookingResult>(c.command.get());
  retry_after_ = result == nullptr ? Millis::zero() : result->retry_after;
  const Rejection rejection = desk_.handle(*c.command);
  retry_after_ = Millis::zero();
  return rejection;
}

const BookingPolicy& Engine::Impl::policy_of(const Booking& booking) const {
  if (booking.campaign.is_none()) return booking_policy_;
  return state_.campaigns[booking.campaign.index()].policy->booking->policy;
}

void Engine::Impl::happened(const BookingEvent& event) {
  emit(CampaignId::none(), AssignmentId::none(), event);
  const BookingId id = booking_of(event);
  if (id.is_none()) return;
  if (const auto* requested = std::get_if<event::BookingRequested>(&event)) {
    if (!requested->assignment.is_none()) booking_of_[requested->assignment] = id;
  }
  // Nothing below asks the desk: its bookings stay where they are.
  const Booking& booking = state_.desk.bookings[id.index()];
  booking_effects_.clear();
  react(event, booking, booking_effects_);
  recall_notices(event, id);
  end_outreach(event, booking);
  for (const BookingEffect& effect : booking_effects_) {
    const auto* request = std::get_if<effect::BookingRequest>(&effect);
    if (const auto* notice = std::get_if<effect::BookingNotice>(&effect)) {
      give_notice(*notice);
    } else if (request != nullptr && request->ask == BookingAsk::office && offices_.asks()) {
      ask_office(*request);
    } else {
      effects_.emplace_back(effect);
    }
  }
  follow_with_office(id);
  // An answer that never came says as much of the EHR as one that says no.
  const auto* answered = std::get_if<event::BookingAnswered>(&event);
  if (answered != nullptr && answered->ask != BookingAsk::office) {
    judge_ehr(answered->request, health_of(answered->answer), retry_after_);
  }
}

// Those who wait for their turn with a peer: the EHR's tokens are the measure for all of them.
void Engine::Impl::ask_for_desk() {
  do {
    tell_bookings();
    desk_.ask_peers();
  } while (!office_answers_.empty());
  if (desk_.anybody_waits_to_ask()) blocked_until(ehr_opens_at());
}

}  // namespace rb
