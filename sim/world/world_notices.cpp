// Patients who hear of a booking, by call or text: what they make of it is drawn, and done without
// a word, or said in a conversation that is held in a flow.
#include <algorithm>

#include "core/engine/tenant/tenant_state.hpp"
#include "sim/world/world.hpp"

namespace rb::sim {
namespace {

// Whoever wants none of the call does not hear what it is about.
bool hears(Disposition disposition) {
  switch (disposition) {
    case Disposition::booked:
    case Disposition::confirmed:
    case Disposition::declined:
    case Disposition::no_decision:
      return true;
    case Disposition::none:
    case Disposition::callback_requested:
    case Disposition::opted_out:
    case Disposition::wrong_person:
    case Disposition::escalated:
      break;
  }
  return false;
}

}  // namespace

void World::react_to_notice(AssignmentId assignment, const AssignmentTruth& truth) {
  const LatestAttempt& latest = truth.latest;
  const bool in_flow = text_flow_of(truth.campaign) != nullptr;
  const Occasion occasion{truth.patient, truth.campaign, truth.texts - 1U};
  const bool by_link = latest.link && (!in_flow || behaviour_.opens_link(occasion));
  const NoticeMind mind = bookings_.hear(now_, truth.patient, truth.about);
  if (!mind.reply) return;
  const auto act = bookings_.plan_act(
      now_, truth.about.booking, by_link ? BookingSource::link : BookingSource::text, *mind.reply);
  if (by_link || !in_flow) {
    put_texts_down(truth, assignment);
    calendar_.push(act.at, {.index = act.number, .kind = Kind::booking_act});
    return;
  }
  const NoticeReply reply{assignment, latest.phone, mind, act.number};
  calendar_.push(act.at, {.index = notice_replies_.keep(reply), .kind = Kind::notice_reply});
}

// Whoever picks up says at once what they would have answered to a text.
void World::converse_about_booking(AssignmentId assignment, LatestAttempt& latest,
                                   const AssignmentTruth& truth) {
  if (truth.about.booking.is_none() || latest.outcome != Outcome::answered_human) return;
  if (!hears(latest.disposition)) return;
  put_texts_down(truth, assignment);
  const NoticeMind mind = bookings_.hear(now_, truth.patient, truth.about);
  latest.disposition = mind.reply ? Disposition::confirmed : Disposition::no_decision;
  if (!mind.reply) return;
  const auto act =
      bookings_.plan_act(now_, truth.about.booking, BookingSource::outreach, *mind.reply);
  calendar_.push(now_, {.index = act.number, .kind = Kind::booking_act});
}

// ---- in words

TalkMind World::mind_of_caller(const AssignmentTruth& truth) {
  TalkMind mind{.patient = truth.patient,
                .campaign = truth.campaign,
                .call = truth.calls - 1U,
                .wants = truth.latest.disposition};
  if (!truth.about.booking.is_none() && hears(mind.wants)) {
    hear_of_booking(mind, bookings_.hear(now_, truth.patient, truth.about));
  }
  return mind;
}

void World::hear_of_booking(TalkMind& mind, const NoticeMind& heard) {
  mind.wants = disposition_of(heard);
  mind.call = call_about(heard);
  mind.notice = heard;
}

void World::reply_to_notice(const NoticeReply& reply, std::vector<Command>& out) {
  const AssignmentTruth& truth = assignments_[reply.assignment.index()];
  const BookingId about = truth.about.booking;
  const auto& outreach = talks_.engine().state().assignments[reply.assignment.index()];
  const auto threads = threads_of(truth, reply.assignment);
  const auto open = std::find_if(threads.begin(), threads.end(), [this](AssignmentId thread) {
    return texts_.standing(now_, thread) == TextSide::Standing::under_way;
  });
  // Nobody listens for words any more, but what they decide counts.
  if (open == threads.end() && !outreach.live()) return bookings_.act(reply.act, out);
  bookings_.forget(reply.act);
  if (bookings_.is_with_staff(about) || opted_out_[truth.patient.index()] != 0) return;
  if (open != threads.end()) {
    const Disposition wants = disposition_of(reply.mind);
    return schedule_text(*open, texts_.resume(now_, *open, wants, reply.mind, out));
  }
  TalkMind mind{.patient = truth.patient, .campaign = truth.campaign};
  hear_of_booking(mind, reply.mind);
  TalkParty party = party_of(reply.assignment, reply.phone, mind, text_flow_of(truth.campaign));
  party.attempt.ordinal = outreach.attempts;
  const Reading opening = manner_->opening(party.mind);
  text_threads_[about] = reply.assignment;
  schedule_text(reply.assignment, texts_.begin(now_, std::move(party), opening, out));
}

// One for each of those who may write about the same: the outreach itself, that which led to the
// booking, and the last notice of it.
std::array<AssignmentId, 3> World::threads_of(const AssignmentTruth& truth,
                                              AssignmentId assignment) const {
  std::array<AssignmentId, 3> threads{assignment, AssignmentId::none(), AssignmentId::none()};
  if (!talks_.open()) return threads;
  BookingId booking = truth.about.booking;
  if (booking.is_none()) {
    booking = talks_.engine().booking_led_to(assignment);
  } else {
    threads[1] = bookings_.outreach_of(booking);
  }
  if (const auto last = text_threads_.find(booking); last != text_threads_.end()) {
    threads[2] = last->second;
  }
  return threads;
}

void World::put_texts_down(const AssignmentTruth& truth, AssignmentId assignment) {
  if (!talks_.open()) return;
  for (const AssignmentId thread : threads_of(truth, assignment)) texts_.put_down(thread);
}

}  // namespace rb::sim
