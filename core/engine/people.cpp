// What patients and staff did.
#include "core/engine/engine_impl.hpp"

namespace rb {
namespace {

BookingSource source_of(ActSource source) {
  switch (source) {
    case ActSource::link:
      return BookingSource::link;
    case ActSource::inbound_call:
      return BookingSource::inbound_call;
    case ActSource::text_reply:
      return BookingSource::text;
    case ActSource::outbound_call:
      return BookingSource::outreach;
  }
  return BookingSource::outreach;
}

}  // namespace

// Calls an open attempt off, or lets go of a status check. What the assignment does next is the
// caller's decision.
void Engine::Impl::cancel_attempt(AssignmentId id) {
  const Assignment& a = assignment(id);
  event::AttemptEnded ended;
  if (const auto* open = std::get_if<state::Contacting>(&a.state)) {
    ended.phone = open->phone;
    ended.channel = open->channel;
  } else if (const auto* unknown = std::get_if<state::Resolving>(&a.state)) {
    ended.phone = unknown->phone;
    ended.channel = unknown->channel;
  } else {
    return;
  }
  ended.ordinal = a.attempts;
  ended.outcome = Outcome::cancelled;
  ended.counts = false;
  emit(id, ended);
}

void Engine::Impl::leave_with_staff(AssignmentId id, TaskReason reason) {
  emit(id, event::HumanTaskOpened{TaskId{state_.next_task}, reason});
}

Rejection Engine::Impl::operator()(const command::CloseTask& c) {
  if (!known(c.assignment)) return Rejection::assignment_is_unknown;
  const auto* staff = std::get_if<state::WithStaff>(&assignment(c.assignment).state);
  if (staff == nullptr || staff->task != c.task) return Rejection::task_is_not_open;
  if (c.result != Ending::staff_resolved && c.result != Ending::staff_closed) {
    return Rejection::result_is_not_for_staff;
  }
  emit(c.assignment, event::HumanTaskClosed{c.task, c.result});
  end(c.assignment, c.result);
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::PatientAct& c) {
  if (!known(c.assignment)) return Rejection::assignment_is_unknown;
  if (!assignment(c.assignment).live()) return Rejection::assignment_has_ended;
  if (c.act == Act::chose_slot && !state_.about(c.assignment).booking.is_none()) {
    return Rejection::notice_is_for_its_booking;
  }
  // Who decides on their own needs no task any more.
  const bool decides =
      c.act == Act::chose_slot || c.act == Act::confirmed || c.act == Act::declined;
  if (const auto* staff = std::get_if<state::WithStaff>(&assignment(c.assignment).state);
      staff != nullptr && decides) {
    emit(c.assignment, event::HumanTaskClosed{staff->task, Ending::staff_resolved});
  }
  emit(c.assignment, event::PatientActed{c.act, c.source});
  apply_act(c.assignment, c);
  return Rejection::none;
}

// Lets go of a status check or a text, so that what the patient wants can come next. False: on the
// phone, booking or with staff they are being looked after already.
bool Engine::Impl::free_for_a_wish(AssignmentId id) {
  const Assignment& a = assignment(id);
  const auto* open = std::get_if<state::Contacting>(&a.state);
  const auto* unknown = std::get_if<state::Resolving>(&a.state);
  if (a.kind() == StateKind::checking) release_check(id);
  if ((open != nullptr && open->channel == Channel::text) ||
      (unknown != nullptr && unknown->channel == Channel::text)) {
    cancel_attempt(id);
  }
  return a.kind() == StateKind::waiting;
}

void Engine::Impl::apply_act(AssignmentId id, const command::PatientAct& c) {
  switch (c.act) {
    case Act::opened_link:
    case Act::abandoned:
      return;
    case Act::chose_slot:
      cancel_attempt(id);  // an open call ends first; its end leads to the booking
      hand_to_desk(id, source_of(c.source), c.wanted.get());
      return;
    case Act::confirmed:
    case Act::declined:
      if (assignment(id).kind() == StateKind::booking) return;  // chosen before: the booking stands
      cancel_attempt(id);
      if (assignment(id).kind() == StateKind::booking) return;
      end(id, c.act == Act::confirmed ? Ending::confirmed : Ending::declined);
      return;
    case Act::asked_callback: {
      if (!free_for_a_wish(id)) return;
      const Decision decision(*this, id);
      emit(id, decide_callback(assignment(id), decision.context(), c.callback_at));
      return;
    }
    case Act::asked_person:
      if (free_for_a_wish(id)) leave_with_staff(id, TaskReason::escalated);
      return;
  }
}

Rejection Engine::Impl::operator()(const command::OptOut& c) {
  if (c.patient.index() >= state_.patients.size()) return Rejection::patient_is_unknown;
  if (!c.phone.is_none() && c.phone.index() >= state_.phones.size()) {
    return Rejection::phone_is_unknown;
  }
  opt_out(c.patient, c.phone);
  return Rejection::none;
}

void Engine::Impl::opt_out(PatientId patient_id, PhoneId phone) {
  const PatientState& patient = state_.patients[patient_id.index()];
  if (phone.is_none() ? patient.opted_out : state_.phones[phone.index()].opted_out) return;
  emit(CampaignId::none(), AssignmentId::none(), event::PatientOptedOut{patient_id, phone});
  for (AssignmentId id = patient.last_assignment; !id.is_none();
       id = assignment(id).next_of_patient) {
    judge_health(assignment(id).campaign);
  }

  if (!phone.is_none()) {
    silence(phone);
    return;
  }
  for (const PatientPhone& number : patient.facts.phones) silence(number.phone);
  for (AssignmentId id = patient.last_assignment; !id.is_none();
       id = assignment(id).next_of_patient) {
    const Assignment& a = assignment(id);
    if (!a.live()) continue;
    cancel_attempt(id);
    // A slot that the patient chose before is still theirs; a task is for people, who may call
    // back.
    if (a.kind() == StateKind::booking || a.kind() == StateKind::with_staff) continue;
    end(id, Ending::opted_out);
  }
}

// Whatever is in flight to a number that may no longer be used is called off, whosever it is.
void Engine::Impl::silence(PhoneId phone) {
  const AssignmentId holder = state_.phones[phone.index()].open;
  if (holder.is_none()) return;
  if (assignment(holder).kind() == StateKind::checking) {
    release_check(holder);
    return;
  }
  cancel_attempt(holder);
  if (assignment(holder).kind() != StateKind::waiting) return;
  emit(holder, event::WakeScheduled{now_, WakeReason::retry, assignment(holder).step});
}

// Lets go of a status check without a contact; the patient falls due again at once.
void Engine::Impl::release_check(AssignmentId id) {
  emit(id, event::WakeScheduled{now_, WakeReason::after_withheld, assignment(id).step});
}

}  // namespace rb
