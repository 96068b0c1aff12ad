#include "core/provider/negotiation/negotiation.hpp"
#include "core/provider/office/decider.hpp"

namespace rb::office {

Decider::Refused Decider::on(const command::ReportAnswer& c) {
  if (c.send.request != id_ || c.send.round > request_.round || c.send.rung >= kMostRungs) {
    return Rejection::nothing_was_sent_there;
  }
  if (c.send.round < request_.round) return Rejection::answer_to_an_earlier_wish;
  if ((request_.sent >> c.send.rung & 1U) == 0) return Rejection::nothing_was_sent_there;
  switch (c.kind) {
    case AnswerKind::acknowledged:
      return acknowledge(c.send);
    case AnswerKind::accepted:
      return accept(c);
    case AnswerKind::counter_offer:
      return counter(c.send, c.times);
    case AnswerKind::refused:
      emit(event::RequestEnded{.ending = Ending::refused,
                               .heard = channel_bit(channel_of(c.send.rung)),
                               .refusal = c.refusal});
      return std::nullopt;
  }
  return std::nullopt;
}

// An office that has accepted what does not count any more believes in an appointment. Where it was
// known to have the request it has been told, or will be at the end; a send that was reported as
// failed is the other case.
bool Decider::voids(const Command& command) {
  const auto* c = std::get_if<command::ReportAnswer>(&command);
  if (c == nullptr || c->kind != AnswerKind::accepted || c->send.request != id_) return false;
  if (c->send.round == 0 || c->send.round > request_.round) return false;
  if (c->send.rung >= ladder().rungs.size()) return false;
  const bool earlier = c->send.round < request_.round;
  const auto* done = std::get_if<state::Done>(&request_.state);
  const bool settled = done != nullptr && done->ending == Ending::accepted;
  const bool was_sent = earlier || (request_.sent >> c->send.rung & 1U) != 0;
  if (!was_sent || !(earlier || (done != nullptr && !settled))) return false;
  const OfficeChannel channel = channel_of(c->send.rung);
  // What is under way may fail yet, and then nobody would be told.
  OfficeChannelSet told = request_.reached;
  if (const auto* sending = std::get_if<state::Sending>(&request_.state)) {
    told = sending->reached_before;
  } else if (const auto* resolving = std::get_if<state::Resolving>(&request_.state)) {
    told = resolving->reached_before;
  }
  if (has_channel(told, channel)) return false;
  emit(event::AcceptanceVoided{c->send, channel});
  return true;
}

Decider::Refused Decider::acknowledge(SendId send) {
  const bool known = (request_.acknowledged >> send.rung & 1U) != 0;
  if (known) return Rejection::answer_is_known;
  emit(event::RequestAcknowledged{send, channel_of(send.rung),
                                  end_of(ladder().acknowledged, now(), context_.hours)});
  return std::nullopt;
}

// What is accepted at another time than was asked for is a counter-offer, whatever it is called;
// what is accepted without saying when is no more than acknowledged.
Decider::Refused Decider::accept(const command::ReportAnswer& c) {
  const AppointmentWish& wish = request_.wish;
  if (!wish.time && !c.time) return acknowledge(c.send);
  const Instant time = c.time ? *c.time : *wish.time;
  bool as_asked = wish.time && time == *wish.time;
  if (!wish.time) {
    AcceptanceLimits any = request_.limits;
    any.unasked_any = true;
    const NegotiationContext context{now(), context_.hours.zone(), request_.useful_until};
    const auto choice = decide_negotiation(std::span(&time, 1), wish, any, context);
    as_asked = std::holds_alternative<negotiation::Accept>(choice);
  }
  if (!as_asked) return counter(c.send, offered_times(std::span(&time, 1)));
  emit(event::RequestEnded{
      .ending = Ending::accepted, .heard = channel_bit(channel_of(c.send.rung)), .time = time});
  return std::nullopt;
}

Decider::Refused Decider::counter(SendId send, const OfferedTimes& times) {
  // One counter-offer to each send: a repeated one cannot take the place of another.
  if ((request_.countered >> send.rung & 1U) != 0) return Rejection::answer_is_known;
  const OfficeChannelSet heard = channel_bit(channel_of(send.rung));
  if (ladder().counter_offers_end) {
    emit(event::RequestEnded{.ending = Ending::countered, .heard = heard, .times = times});
    return std::nullopt;
  }
  if (request_.round >= ladder().most_rounds) {
    end(Ending::too_many_rounds, heard);
    return std::nullopt;
  }
  const auto choice = decide_negotiation(
      {times.begin(), times.end()}, request_.wish, request_.limits,
      {.now = now(), .zone = context_.hours.zone(), .answer_until = request_.useful_until});
  if (const auto* accept = std::get_if<negotiation::Accept>(&choice)) {
    agree(send, accept->time);
  } else if (const auto* ask = std::get_if<negotiation::AskPatient>(&choice)) {
    emit(event::TimesOffered{.send = send,
                             .channel = channel_of(send.rung),
                             .offer = static_cast<std::uint8_t>(request_.offers + 1),
                             .times = ask->times,
                             .decide_by = now() + ladder().patient_decides_within});
  } else {
    end(Ending::times_do_not_suit, heard);
  }
  return std::nullopt;
}

void Decider::agree(SendId send, Instant time) {
  const OfficeChannel channel = channel_of(send.rung);
  const auto others = static_cast<OfficeChannelSet>(request_.reached & ~channel_bit(channel));
  emit(event::WishChanged{send, channel, others, time});
  next();
}

Decider::Refused Decider::unknown_offer(std::uint8_t offer) const {
  if (request_.kind() != StateKind::negotiating) return Rejection::no_times_are_offered;
  if (offer != request_.offers) return Rejection::offer_was_replaced;
  return std::nullopt;
}

Decider::Refused Decider::on(const command::ChooseTime& c) {
  if (const auto why = unknown_offer(c.offer)) return why;
  const auto talks = std::get<state::Negotiating>(request_.state);
  if (!talks.times.contains(c.time)) return Rejection::time_was_not_offered;
  if (c.time <= now()) return Rejection::time_is_past;
  agree(send_of(talks.rung), c.time);
  return std::nullopt;
}

Decider::Refused Decider::on(const command::DeclineTimes& c) {
  if (const auto why = unknown_offer(c.offer)) return why;
  end(Ending::patient_chose_none);
  return std::nullopt;
}

}  // namespace rb::office
