// Going on from a stored state. An intent without its outcome is all that is known of what was
// under way: a question is asked again, an attempt that may have left counts as unknown and is
// looked up, a booking that may have been made is read back. Nothing is repeated blindly.
#include "core/engine/engine_impl.hpp"

namespace rb {

void Engine::Impl::resume(TenantState state, Instant now) {
  RB_ASSERT(state_.sequence == 0);
  state_ = std::move(state);
  now_ = now;
  next_wake_ = now;
  timeouts_.come_to(now);
  for (const CampaignState& campaign : state_.campaigns) policies_.push_back(campaign.policy);
  campaigns_.resize(state_.campaigns.size());
  index_.resize(state_.assignments.size());
  std::vector<AssignmentId> cleared;
  for (std::uint32_t i = 0; i < state_.assignments.size(); ++i) {
    const AssignmentId id{i};
    const auto* checking = std::get_if<state::Checking>(&assignment(id).state);
    if (checking != nullptr && checking->cleared) cleared.push_back(id);
    arm(id);
  }
  const auto checking = [&](AssignmentId id) -> const state::Checking& {
    return std::get<state::Checking>(assignment(id).state);
  };
  std::stable_sort(cleared.begin(), cleared.end(), [&](AssignmentId a, AssignmentId b) {
    return checking(a).asked < checking(b).asked;
  });
  for (const AssignmentId id : cleared) {
    (checking(id).channel == Channel::voice ? cleared_calls_ : cleared_texts_).push_back(id);
  }
  offices_.resume();
  for (std::uint32_t i = 0; i < state_.desk.bookings.size(); ++i) {
    const Booking& booking = state_.desk.bookings[i];
    if (!booking.assignment.is_none()) booking_of_[booking.assignment] = BookingId{i};
    // Whoever has decided about a proposal has done so already.
    if (booking.kind() != BookingKind::negotiating) offices_.forget_proposal(BookingId{i});
  }
  desk_.resume();
}

Rejection Engine::Impl::operator()(const command::Recover&) {
  for (std::uint32_t i = 0; i < state_.assignments.size(); ++i) recover(AssignmentId{i});
  for (const PatientState& patient : state_.patients) {
    if (patient.may_ring_on >= 0) call_off_again(patient);
  }
  offices_.recover();
  tell_bookings();
  desk_.recover();
  return Rejection::none;
}

// What has timed out meanwhile is left to its timeout, which comes in the same step.
void Engine::Impl::recover(AssignmentId id) {
  const Assignment& a = assignment(id);
  const auto ask_again = [&](RequestId request, EhrKind kind) {
    effects_.emplace_back(effect::EhrRequest{request, kind, id, a.patient, a.campaign});
  };
  switch (a.kind()) {
    case StateKind::checking: {
      const auto& s = std::get<state::Checking>(a.state);
      if (!s.cleared && now_ < s.asked + state_.limits.ehr_answer_within) {
        ask_again(s.request, EhrKind::check_status);
      }
      return;
    }
    case StateKind::contacting: {
      const auto& s = std::get<state::Contacting>(a.state);
      if (!s.accepted) {
        (*this)(command::AttemptLost{{id, s.ordinal}});
      } else {
        effects_.emplace_back(effect::AttemptLookUp{{id, s.ordinal}, s.phone});
      }
      return;
    }
    case StateKind::resolving: {
      const auto& s = std::get<state::Resolving>(a.state);
      effects_.emplace_back(effect::AttemptLookUp{{id, s.ordinal}, s.phone});
      return;
    }
    case StateKind::booking: {
      const auto& s = std::get<state::Booking>(a.state);
      if (s.request.is_none()) return;
      if (s.next == EhrKind::book) {
        booking_answered(id, command::EhrResult{s.request, id, EhrAnswer::lost, {}, 0});
      } else if (now_ < s.due + state_.limits.ehr_answer_within) {
        ask_again(s.request, s.next);
      }
      return;
    }
    case StateKind::waiting:
    case StateKind::with_staff:
    case StateKind::done:
      return;
  }
}

// The carrier may not have heard that a call is off. Which attempt it was is not kept: the last one
// of each of the patient's assignments that is not under way.
void Engine::Impl::call_off_again(const PatientState& patient) {
  const PhoneId phone =
      patient.facts.phones.items[static_cast<std::size_t>(patient.may_ring_on)].phone;
  const PhoneState& number = state_.phones[phone.index()];
  if (from_seconds(number.may_ring_until) <= now_ || !number.open.is_none()) return;
  for (AssignmentId id = patient.last_assignment; !id.is_none();
       id = assignment(id).next_of_patient) {
    const Assignment& a = assignment(id);
    if (a.attempts == 0 || patient.open == id) continue;
    effects_.emplace_back(effect::Cancellation{{id, a.attempts}, phone});
  }
}

}  // namespace rb
