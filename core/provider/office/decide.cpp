#include "core/provider/office/decide.hpp"

#include <algorithm>
#include <utility>

#include "core/base/assert.hpp"
#include "core/provider/office/decider.hpp"

namespace rb::office {

std::optional<Rejection> Decider::take(const Command& command) {
  const bool opens = std::holds_alternative<command::OpenRequest>(command);
  if (!opens && request_.kind() == StateKind::unopened) return Rejection::request_was_not_opened;
  if (voids(command)) return std::nullopt;
  if (request_.kind() == StateKind::done) return Rejection::request_is_over;
  if (opens && request_.open()) return Rejection::request_is_open_already;
  const bool cancels = std::holds_alternative<command::CancelRequest>(command);
  if (request_.open() && !cancels && now() >= request_.useful_until) {
    end(Ending::too_late);
    return std::nullopt;
  }
  return std::visit([this](const auto& c) { return on(c); }, command);
}

Decider::Refused Decider::on(const command::OpenRequest& c) {
  if (c.useful_until == kNever) return Rejection::hold_has_no_end;
  if (now() >= c.useful_until) return Rejection::too_late_to_ask;
  const bool reachable =
      std::any_of(ladder().rungs.begin(), ladder().rungs.end(),
                  [&](const Rung& rung) { return has_channel(c.channels, rung.channel); });
  if (!reachable) return Rejection::office_takes_no_channel;
  emit(event::RequestOpened{c.booking, c.provider, c.channels, c.wish, c.limits, c.useful_until,
                            fingerprint(ladder())});
  next();
  return std::nullopt;
}

Decider::Refused Decider::on(const command::Wake&) {
  if (now() >= extension_due(request_, ladder())) {
    emit(event::ExtensionAsked{static_cast<std::uint8_t>(request_.extensions + 1),
                               request_.useful_until + ladder().extension});
  }
  const State before = request_.state;
  std::visit([this](const auto& s) { due(s); }, before);
  return std::nullopt;
}

Decider::Refused Decider::on(const command::ReportSend& c) {
  const auto* sending = std::get_if<state::Sending>(&request_.state);
  const auto* resolving = std::get_if<state::Resolving>(&request_.state);
  const bool under_way = (sending != nullptr && c.send == send_of(sending->rung)) ||
                         (resolving != nullptr && c.send == send_of(resolving->rung));
  if (!under_way) return Rejection::send_is_not_open;
  switch (c.report) {
    case SendReport::arrived:
      arrive(c.send.rung);
      return std::nullopt;
    case SendReport::failed:
      emit(event::SendFailed{c.send});
      next();
      return std::nullopt;
    case SendReport::lost:
      if (resolving != nullptr) return Rejection::send_is_still_unknown;
      lose(c.send.rung);
      return std::nullopt;
  }
  return std::nullopt;
}

Decider::Refused Decider::on(const command::CancelRequest&) {
  end(Ending::cancelled);
  return std::nullopt;
}

Decider::Refused Decider::on(const command::AnswerExtension& c) {
  if (!request_.extension_open || c.extension != request_.extensions) {
    return Rejection::no_extension_was_asked;
  }
  if (c.until && *c.until > request_.useful_until && *c.until != kNever) {
    emit(event::ExtensionGranted{*c.until});
  } else {
    emit(event::ExtensionDenied{});
  }
  return std::nullopt;
}

void Decider::due(const state::Waiting& s) {
  if (now() < s.due) return;
  const Rung& rung = ladder().rungs[s.rung];
  // A wake that comes late may find the office closed again.
  const Instant open = context_.hours.next_open(now(), rung.needs);
  if (open != now()) {
    emit(event::RungScheduled{s.rung, open});
  } else {
    emit(event::RequestSent{send_of(s.rung), rung.channel, now() + ladder().report_within});
  }
}

void Decider::due(const state::Sending& s) {
  if (now() >= s.report_by) lose(s.rung);
}

void Decider::due(const state::Resolving& s) {
  if (now() < s.resolve_by) return;
  const Patience& patience = ladder().rungs[s.rung].patience;
  emit(event::SendUnresolved{send_of(s.rung), end_of(patience, now(), context_.hours)});
}

void Decider::due(const state::Asked& s) {
  if (now() >= s.escalate_at) next();
}
void Decider::due(const state::Acknowledged& s) {
  if (now() >= s.escalate_at) next();
}

void Decider::due(const state::Negotiating& s) {
  if (now() >= s.decide_by) end(Ending::patient_chose_none);
}

void Decider::lose(std::uint8_t rung) {
  emit(event::SendLost{send_of(rung), now() + ladder().resolve_within});
}

void Decider::arrive(std::uint8_t rung) {
  const Patience& patience = ladder().rungs[rung].patience;
  emit(event::SendArrived{send_of(rung), end_of(patience, now(), context_.hours)});
}

void Decider::next() {
  if (const auto rung = next_rung(request_, ladder())) {
    emit(event::RungScheduled{*rung, context_.hours.next_open(now(), ladder().rungs[*rung].needs)});
  } else {
    end(request_.reached == 0 ? Ending::office_unreachable : Ending::no_answer);
  }
}

tl::expected<std::vector<EventBody>, Rejection> decide(const Request& request, OfficeRequestId id,
                                                       const Command& command,
                                                       const DecideContext& context) {
  RB_ASSERT(!reject(context.ladder));
  Decider decider(request, id, context);
  if (const auto why = decider.take(command)) return tl::unexpected(*why);
  return std::move(decider.events());
}

}  // namespace rb::office
