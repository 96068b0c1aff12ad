// A host for the office desk: its events go into the tenant's log and state, and what it settles is
// the answer to the booking that asked.
#include "core/engine/engine_impl.hpp"

namespace rb {
namespace {

namespace bs = booking_state;

// What the last word of a request says to its booking.
BookingAnswer answer_of(office::Ending ending) {
  switch (ending) {
    case office::Ending::accepted:
      return BookingAnswer::yes;
    case office::Ending::countered:
      return BookingAnswer::counter;
    case office::Ending::no_answer:
    case office::Ending::office_unreachable:
    case office::Ending::too_late:
      return BookingAnswer::silent;
    case office::Ending::refused:
    case office::Ending::times_do_not_suit:
    case office::Ending::patient_chose_none:
    case office::Ending::too_many_rounds:
    case office::Ending::cancelled:
      break;
  }
  return BookingAnswer::no;
}

// The question that a booking has for an office and that is open; null if it has none.
const bs::ProviderAsked* open_question(const Booking& booking) {
  const auto* asked = std::get_if<bs::ProviderAsked>(&booking.state);
  return asked == nullptr || asked->asking.request.is_none() ? nullptr : asked;
}

office::command::ReportAnswer report_of(const command::OfficeAnswer& said) {
  office::command::ReportAnswer report;
  report.send = said.send;
  report.kind = said.kind;
  report.refusal = said.refusal;
  for (const Candidate& time : said.times) {
    if (said.kind == office::AnswerKind::accepted) {
      report.time = time.start;
    } else if (report.times.size() < kMostOfferedTimes) {
      report.times.push_back(time.start);
    }
  }
  return report;
}

}  // namespace

void Engine::Impl::ask_office(const effect::BookingRequest& request) {
  const auto& asked =
      std::get<bs::ProviderAsked>(state_.desk.bookings[request.booking.index()].state);
  const ListedSlot& slot = state_.desk.slots[request.slot];
  offices_.open({.booking = request.booking,
                 .provider = slot.provider,
                 .slot = request.slot,
                 .time = slot.start,
                 .until = asked.until});
}

void Engine::Impl::ask_again(const effect::BookingRequest& request) {
  if (request.ask != BookingAsk::office || !offices_.asks()) {
    effects_.emplace_back(BookingEffect{request});
  } else if (offices_.open_of(request.booking).is_none()) {
    ask_office(request);
  }
}

// Whatever it was that ended a booking's waiting: its request goes with it.
void Engine::Impl::follow_with_office(BookingId id) {
  if (!offices_.proposed_to(id).is_none()) follow_proposal(id);
  if (offices_.open_of(id).is_none()) return;
  if (open_question(state_.desk.bookings[id.index()]) == nullptr) offices_.withdraw(id);
}

// What an office has proposed stands while the patient is asked about it. Who takes another time of
// the same office's takes what it proposed: the first that could be had of them is put to them.
void Engine::Impl::follow_proposal(BookingId id) {
  const Booking& booking = state_.desk.bookings[id.index()];
  const BookingKind kind = booking.kind();
  if (kind == BookingKind::provider_asked || kind == BookingKind::negotiating) return;
  const office::Request& request = state_.offices.requests[offices_.proposed_to(id).index()];
  const SlotId held = held_slot(booking);
  const bool taken = !held.is_none() && held != request.wish.slot &&
                     state_.desk.slots[held].provider == request.provider;
  offices_.decide_proposal(id, taken);
}

void Engine::Impl::happened(const OfficeEvent& event) {
  emit(CampaignId::none(), AssignmentId::none(), event);
}

void Engine::Impl::must(const OfficeEffect& effect) {
  effects_.emplace_back(effect);
}

// Kept until the desks are done with what they are at.
void Engine::Impl::settled(const office::effect::Settled& outcome) {
  const auto* asked = open_question(state_.desk.bookings[outcome.booking.index()]);
  if (asked == nullptr) return;
  command::BookingResult result;
  result.booking = outcome.booking;
  result.request = asked->asking.request;
  result.answer = answer_of(outcome.ending);
  if (office_says_ != nullptr && result.answer == BookingAnswer::counter) {
    result.found = office_says_->times;
  }
  office_answers_.push_back(result);
}

void Engine::Impl::tell_bookings() {
  while (!office_answers_.empty()) {
    const command::BookingResult result = office_answers_.front();
    office_answers_.pop_front();
    static_cast<void>(desk_.handle(result));  // refused: the booking has gone on without
  }
}

Rejection Engine::Impl::operator()(const command::OfficeSendReported& c) {
  const Rejection rejection = offices_.handle(office::command::ReportSend{c.send, c.report});
  tell_bookings();
  return rejection;
}

Rejection Engine::Impl::operator()(const command::OfficeAnswered& c) {
  RB_ASSERT(c.answer != nullptr);
  office_says_ = c.answer.get();
  const Rejection rejection = offices_.handle(report_of(*c.answer));
  office_says_ = nullptr;
  tell_bookings();
  return rejection;
}

}  // namespace rb
