#include "sim/metrics/track.hpp"

namespace rb::sim {
namespace {

Binding of_wait(const Track& track, Binding otherwise) {
  switch (track.waits) {
    case Waits::next_step:
      return otherwise;
    case Waits::window:
      return Binding::contact_hours;
    case Waits::caps:
      return Binding::contact_caps;
    case Waits::capacity:
      return Binding::capacity;
    case Waits::ehr:
      return Binding::ehr_unavailable;
    case Waits::carrier_texts:
      return Binding::carrier_texts;
    case Waits::number:
      return Binding::number_in_use;
    case Waits::no_number:
      return Binding::no_usable_number;
    case Waits::consent:
      return Binding::no_consent;
    case Waits::opted_out:
      return Binding::opted_out;
    case Waits::contact:
      return Binding::in_contact;
    case Waits::unknown:
      return Binding::unknown_call;
    case Waits::booking:
      return Binding::booking_unfinished;
  }
  return otherwise;
}

Binding of_task(const Track& track) {
  switch (static_cast<TaskReason>(track.task)) {
    case TaskReason::unreachable:
      return Binding::attempts_used_up;
    case TaskReason::no_usable_number:
      return Binding::no_usable_number;
    case TaskReason::no_open_slot:
      return Binding::no_open_slot;
    case TaskReason::booking_failed:
      return Binding::booking_unfinished;
    case TaskReason::unknown_unresolved:
      return Binding::unknown_call;
    case TaskReason::deadline:
      return of_wait(track, Binding::deadline_passed);
    case TaskReason::escalated:
    case TaskReason::policy_step:
      break;
  }
  return Binding::needs_a_person;
}

}  // namespace

Binding binding_of(const Track& track, const AtEnd& end) {
  if (track.ending != 0) {
    switch (static_cast<Ending>(track.ending)) {
      case Ending::opted_out:
        return Binding::opted_out;
      case Ending::no_consent:
        return Binding::no_consent;
      case Ending::campaign_cancelled:
        return Binding::campaign_cancelled;
      case Ending::staff_closed:
        return of_task(track);
      default:
        break;
    }
    if (track.past_deadline) return of_wait(track, Binding::deadline_passed);
    return track.waits == Waits::no_number ? Binding::no_usable_number : Binding::attempts_used_up;
  }
  if (track.with_staff) return of_task(track);
  if (end.campaign_paused) return Binding::campaign_paused;
  const bool due = track.due != kNever && track.due <= end.at;
  if (due && track.waits != Waits::unknown && track.waits != Waits::booking) {
    return end.ehr_gate_closed ? Binding::ehr_unavailable : Binding::capacity;
  }
  if (track.calls + track.texts == 0 &&
      (track.waits == Waits::next_step || track.waits == Waits::window)) {
    return Binding::not_started;
  }
  return of_wait(track, Binding::not_due_yet);
}

}  // namespace rb::sim
