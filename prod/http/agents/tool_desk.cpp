#include "prod/http/agents/tool_desk.hpp"

#include <algorithm>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/conversations/tenant_host.hpp"
#include "prod/http/agents/tool_results.hpp"
#include "prod/http/agents/visit_words.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/bookings/booking_json.hpp"

namespace rb::prod {
namespace {

constexpr Millis kLooksEvery = 150ms;  // while the record system answers

const Assignment& of(const Work& work, AttemptId attempt) {
  return work.state().assignments[attempt.assignment.index()];
}

std::string flow_of(const Work& work, const Assignment& a) {
  const Policy& policy = *work.state().campaigns[a.campaign.index()].policy;
  return a.step < policy.cadence.size() ? policy.cadence[a.step].flow : std::string();
}

KnownIdentity identity_of(Work& work, PatientId patient) {
  return known_identity(work.directory().person(patient));
}

Visit visit_at(const Work& work, const SessionSubject& subject) {
  return visit_of(work.state().desk, subject,
                  work.engine().booking_led_to(subject.attempt.assignment), BookingId::none());
}

Rejection tell(Work& work, BookingCommand command) {
  return work.tell(command::ToBooking{std::make_shared<const BookingCommand>(std::move(command))});
}

// All that is on offer was refused by name.
bool refused_by_name(const Visit& visit, const AgentArguments& arguments) {
  const Booking* booking = visit.live();
  if (booking == nullptr) return false;
  const OfferedSlots offers = offered(*booking);
  const auto& refused = arguments.refused;
  return !offers.empty() && std::all_of(offers.begin(), offers.end(), [&](SlotId slot) {
    return std::find(refused.begin(), refused.end(), slot) != refused.end();
  });
}

// The slot is this booking's already: held, being written, or its appointment.
bool has_slot(const Visit& visit, SlotId slot) {
  const Booking* booking = visit.live();
  if (booking == nullptr || slot.is_none()) return false;
  if (held_slot(*booking) == slot) return true;
  return !booking->standing && standing_slot(*booking) == slot;
}

// An appointment is theirs.
bool stands(const Visit& visit) {
  const Booking* booking = visit.live();
  return booking != nullptr && !standing_slot(*booking).is_none();
}

}  // namespace

AgentCallKind kind_of_call(const Work& work, AssignmentId assignment) {
  if (!work.state().about(assignment).booking.is_none()) return AgentCallKind::tells_of_booking;
  const Assignment& a = work.state().assignments[assignment.index()];
  return work.state().campaigns[a.campaign.index()].policy->booking ? AgentCallKind::books
                                                                    : AgentCallKind::plain;
}

// ---- who is there, and what about

SessionSubject ToolDesk::subject(Work& work, AttemptId attempt) const {
  SessionSubject subject;
  subject.attempt = attempt;
  subject.patient = of(work, attempt).patient;
  subject.about = work.state().about(attempt.assignment).booking;
  subject.wants = work.wanted_by(attempt.assignment);
  return subject;
}

std::optional<IdentityProof> ToolDesk::proof(Work& work, AttemptId attempt) const {
  const AgentTalk* talk = talks_.find(attempt);
  const KnownIdentity known = identity_of(work, of(work, attempt).patient);
  if (talk == nullptr || !talk->proven || !known.birth_date) return std::nullopt;
  return prove_identity(known, *known.birth_date);
}

int ToolDesk::tries_left(Work& work, AttemptId attempt) const {
  const Assignment& a = of(work, attempt);
  if (!identity_of(work, a.patient).birth_date) return 0;
  const AgentTalk* talk = talks_.find(attempt);
  const int wrong = talk == nullptr ? 0 : talk->tries;
  return std::max(identity_tries(parts_.flows, flow_of(work, a)) - wrong, 0);
}

std::optional<AgentVisit> ToolDesk::visit(Work& work, AttemptId attempt) const {
  if (kind_of_call(work, attempt.assignment) == AgentCallKind::plain) return std::nullopt;
  const Assignment& a = of(work, attempt);
  const Policy& policy = *work.state().campaigns[a.campaign.index()].policy;
  const proto::Person person = work.directory().person(a.patient);
  const Tongue tongue = spoken_tongue(person.language());
  const Zone& zone = visit_zone(work, a.patient);
  AgentVisit told;
  told.about = public_words(parts_.flows, flow_of(work, a), policy.purpose, tongue);
  told.zone = zone.name();
  told.birth_date_known = identity_of(work, a.patient).birth_date.has_value();
  told.verified = proof(work, attempt).has_value();
  told.attempts_left = tries_left(work, attempt);
  if (!told.verified) return told;
  const SessionSubject who = subject(work, attempt);
  const Visit at = visit_at(work, who);
  const Booking* booking = at.known();
  DetailSet missing = 0;
  if (booking != nullptr) {
    missing = booking->missing();
    told.state = name_of(booking->kind());
    if (const SlotId slot = standing_slot(*booking); !slot.is_none()) {
      const Instant start = at.desk.slots[slot].start;
      told.appointment = AgentTime{start, zone.to_local(start)};
    }
  } else if (policy.booking) {
    const DetailSet known = who.wants.known | bit(Detail::birth_date);
    missing = static_cast<DetailSet>(policy.booking->required & static_cast<DetailSet>(~known));
  }
  told.missing = names_of(missing);
  return told;
}

// What follows from what is said in a call about a booking does not call the call off.
void ToolDesk::stay(Work& work, AttemptId attempt) const {
  if (kind_of_call(work, attempt.assignment) != AgentCallKind::tells_of_booking) return;
  static_cast<void>(work.tell(command::PatientAct{attempt.assignment, Act::opened_link,
                                                  ActSource::outbound_call, nullptr}));
}

ToolResult ToolDesk::verify(Work& work, const AgentEvent& event, AttemptId attempt) {
  const KnownIdentity known = identity_of(work, of(work, attempt).patient);
  const bool may_try = tries_left(work, attempt) > 0;
  AgentTalk& talk = talks_.open(attempt);
  talk.proven = may_try && event.arguments.birth_date &&
                prove_identity(known, *event.arguments.birth_date).has_value();
  if (may_try && !talk.proven) ++talk.tries;
  if (talk.proven) stay(work, attempt);
  return {
      {"accepted", true}, {"verified", talk.proven}, {"attempts_left", tries_left(work, attempt)}};
}

// ---- tools

void ToolDesk::use(Work& work, const AgentEvent& event, AttemptId attempt, Then then) {
  const auto open =
      std::make_shared<Open>(Open{event, attempt, std::move(then), work.now() + kToolWaits});
  const AgentTalk* talk = talks_.find(attempt);
  if (talk != nullptr) {
    if (const std::string* before = talk->answer_to(event.id)) {
      return open->then(work, ToolResult::parse(*before));
    }
  }
  // What a call came to may be written down after it.
  if (event.tool == AgentTool::write_summary) {
    work.stage(work.summaries().write(attempt, event.arguments.text, event.arguments.transcript));
    return answer(work, open, {{"accepted", true}});
  }
  if (kind_of_call(work, attempt.assignment) == AgentCallKind::plain) {
    return open->then(work, agent_refusal("this_call_books_nothing"));
  }
  if (event.tool == AgentTool::verify_identity && may_go_on(work, of(work, attempt), attempt)) {
    return answer(work, open, verify(work, event, attempt));
  }
  go_on(work, open);
}

void ToolDesk::go_on(Work& work, const Shared& open) {
  if (!may_go_on(work, of(work, open->attempt), open->attempt)) {
    // What is reserved by now is another conversation's.
    if (auto entry = talks_.close(open->attempt)) work.stage(*std::move(entry));
    return open->then(work, agent_refusal(kCallIsOver));
  }
  const auto proven = proof(work, open->attempt);
  if (!proven) {
    const bool failed = tries_left(work, open->attempt) == 0;
    return open->then(work, agent_refusal(failed ? "identity_failed" : kNotVerified));
  }
  const auto result = open->event.tool == AgentTool::search_slots ? search(work, *proven, *open)
                      : open->event.tool == AgentTool::hold_slot  ? hold(work, *proven, *open)
                                                                  : book(work, *proven, *open);
  if (!result) return look_again(open);
  answer(work, open, *result);
}

void ToolDesk::look_again(const Shared& open) {
  parts_.timer->at(parts_.clock->now() + kLooksEvery, [this, alive = alive_, open] {
    if (!*alive) return;
    parts_.tenant->post([this, alive, open](Work& work) {
      if (*alive) go_on(work, open);
    });
  });
}

void ToolDesk::answer(Work& work, const Shared& open, const ToolResult& result) {
  // Of a call that is over nothing is kept: what may still be said of it replaces what was said.
  if (may_go_on(work, of(work, open->attempt), open->attempt)) {
    talks_.open(open->attempt).remember(open->event.id, result.dump());
    work.stage(talks_.keep(open->attempt));
  }
  open->then(work, result);
}

std::optional<ToolResult> ToolDesk::search(Work& work, const IdentityProof& /*proof*/, Open& open) {
  const AgentArguments& wanted = open.event.arguments;
  SessionSubject who = subject(work, open.attempt);
  who.wants.known = static_cast<DetailSet>(who.wants.known | wanted.known);
  const Visit visit = visit_at(work, who);
  if (!open.told) {
    open.told = true;
    if (wanted.known != 0 && visit.live() != nullptr) {
      static_cast<void>(tell(work, command::GiveDetails{visit.booking, wanted.known}));
    }
    const auto wish =
        search_for(visit, Channel::voice, wanted.wish, refused_by_name(visit, wanted));
    if (wish && tell(work, *wish) != Rejection::none) return no_times("not_possible");
  }
  const Visit now = visit_at(work, who);
  TimesFound times = times_found(now, work.now());
  // Another search was under way.
  if (times.kind == TimesFound::Kind::found && !open.again) {
    open.again = true;
    const auto wish = now.live() == nullptr || offered(*now.live()).empty()
                          ? std::nullopt
                          : search_for(now, Channel::voice, wanted.wish, false);
    if (wish && tell(work, *wish) == Rejection::none) times = times_found(now, work.now());
  }
  switch (times.kind) {
    case TimesFound::Kind::not_yet:
      if (work.now() < open.until) return std::nullopt;
      return ToolResult{{"accepted", true}, {"pending", true}};
    case TimesFound::Kind::found:
      return found_times(work, now, times.slots);
    case TimesFound::Kind::failed:
      break;
  }
  return why_no_times(now);
}

// What an office proposes is held already, as long as its offer stands.
ToolResult ToolDesk::hold(Work& work, const IdentityProof& /*proof*/, const Open& open) const {
  const SlotId slot = open.event.arguments.slot;
  const SessionSubject who = subject(work, open.attempt);
  const Visit visit = visit_at(work, who);
  if (!has_slot(visit, slot)) {
    command::ActOnBooking reserve = act_on(visit, Channel::voice, BookingAct::reserves_slot);
    reserve.slot = slot;
    const Rejection rejection = tell(work, reserve);
    if (rejection != Rejection::none) {
      return not_held(work, visit_at(work, who),
                      rejection == Rejection::slot_is_not_free ? "taken" : "no_longer_offered");
    }
  }
  const ListedSlot& held = work.state().desk.slots[slot];
  return held.taken ? booked_time(work, visit, slot) : held_time(work, visit, slot, held.until);
}

std::optional<ToolResult> ToolDesk::book(Work& work, const IdentityProof& /*proof*/, Open& open) {
  const SlotId slot = open.event.arguments.slot;
  const SessionSubject who = subject(work, open.attempt);
  const Visit visit = visit_at(work, who);
  AgentTalk& talk = talks_.open(open.attempt);
  if (!open.told) {
    open.told = true;
    if (!has_slot(visit, slot)) {
      command::ActOnBooking choice = act_on(visit, Channel::voice, BookingAct::chose_slot);
      choice.slot = slot;
      if (tell(work, choice) != Rejection::none) {
        return not_booked(work, visit_at(work, who), "no_longer_offered");
      }
    }
    talk.chose = slot;
    work.stage(talks_.keep(open.attempt));
  }
  const Visit now = visit_at(work, who);
  const bool late = work.now() >= open.until;
  switch (choice_of(now)) {
    case Chosen::booked:
      if (has_slot(now, slot)) return booked_time(work, now, slot);
      break;
    case Chosen::under_way:
      return ToolResult{{"accepted", true}, {"booked", false}, {"under_way", true}};
    case Chosen::not_yet:
      if (!late) return std::nullopt;
      return ToolResult{{"accepted", true}, {"booked", false}, {"under_way", true}};
    case Chosen::taken:
      talk.chose = SlotId::none();
      if (times_found(now, work.now()).kind == TimesFound::Kind::not_yet && !late) {
        return std::nullopt;
      }
      return not_booked(work, now, "taken");
    case Chosen::failed:
      break;
  }
  talk.chose = SlotId::none();
  return not_booked(work, now, "failed");
}

// ---- for the tools that decide

AgentDecision ToolDesk::tell_booking(Work& work, AgentTool tool, AttemptId attempt) const {
  const bool confirms = tool == AgentTool::confirm;
  if (!confirms && tool != AgentTool::decline) return AgentDecision::none;
  if (!may_go_on(work, of(work, attempt), attempt)) return AgentDecision::none;
  const SessionSubject who = subject(work, attempt);
  const Visit visit = visit_at(work, who);
  if (kind_of_call(work, attempt.assignment) != AgentCallKind::tells_of_booking) {
    // Whoever says no calls off what the patient has booked in this call.
    return !confirms && stands(visit) && !proof(work, attempt) ? AgentDecision::unproven
                                                               : AgentDecision::none;
  }
  if (!proof(work, attempt)) return AgentDecision::unproven;
  // Another time was looked for, and the one that stands is kept after all.
  if (confirms && visit.live() != nullptr && visit.live()->standing) {
    static_cast<void>(tell(work, act_on(visit, Channel::voice, BookingAct::keeps_time)));
  }
  const BookingAct act = confirms ? BookingAct::confirmed : BookingAct::cancelled;
  const bool done =
      visit.live() != nullptr && tell(work, act_on(visit, Channel::voice, act)) == Rejection::none;
  return done || !confirms ? AgentDecision::none : AgentDecision::nothing_there;
}

void ToolDesk::put_right(Work& work, command::AttemptFinished& finished) const {
  const AgentTalk* talk = talks_.find(finished.attempt);
  if (talk == nullptr) return;
  const SessionSubject who = subject(work, finished.attempt);
  if (!talk->proven) {
    // Somebody else on the line calls nothing off.
    const bool calls_off = finished.disposition == Disposition::declined;
    if (calls_off && stands(visit_at(work, who))) {
      finished.disposition = Disposition::no_decision;
    }
    return;
  }
  // Somebody was there, whatever the gateway says.
  if (finished.outcome != Outcome::answered_human) {
    finished.outcome = Outcome::answered_human;
    finished.disposition = Disposition::no_decision;
    finished.left_voicemail = false;
  }
  switch (finished.disposition) {
    case Disposition::opted_out:
    case Disposition::wrong_person:
    case Disposition::escalated:
      return;
    default:
      break;
  }
  if (has_slot(visit_at(work, who), talk->chose)) finished.disposition = Disposition::booked;
}

void ToolDesk::close(Work& work, AttemptId attempt) {
  // What was reserved to be asked about is not asked about any more.
  const SessionSubject who = subject(work, attempt);
  const Visit visit = visit_at(work, who);
  if (visit.live() != nullptr && !reserved_slot(*visit.live()).is_none()) {
    static_cast<void>(tell(work, act_on(visit, Channel::voice, BookingAct::reserves_slot)));
  }
  if (auto entry = talks_.close(attempt)) work.stage(*std::move(entry));
}

}  // namespace rb::prod
