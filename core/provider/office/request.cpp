#include "core/provider/office/request.hpp"

#include <algorithm>

namespace rb::office {
namespace {

struct DueOf {
  Instant operator()(const state::Unopened&) const { return kNever; }
  Instant operator()(const state::Waiting& s) const { return s.due; }
  Instant operator()(const state::Sending& s) const { return s.report_by; }
  Instant operator()(const state::Resolving& s) const { return s.resolve_by; }
  Instant operator()(const state::Asked& s) const { return s.escalate_at; }
  Instant operator()(const state::Acknowledged& s) const { return s.escalate_at; }
  Instant operator()(const state::Negotiating& s) const { return s.decide_by; }
  Instant operator()(const state::Done&) const { return kNever; }
};

bool was_sent(const Request& request, std::size_t rung) {
  return (request.sent >> rung & 1U) != 0;
}

}  // namespace

std::optional<std::uint8_t> next_rung(const Request& request, const Ladder& ladder) {
  for (std::size_t rung = request.first_rung; rung < ladder.rungs.size(); ++rung) {
    const OfficeChannel channel = ladder.rungs[rung].channel;
    const bool doubtful = request.doubtful[static_cast<std::size_t>(channel)] != 0;
    if (was_sent(request, rung) || !has_channel(request.channels, channel)) continue;
    if (!doubtful || !can_double(channel)) return static_cast<std::uint8_t>(rung);
  }
  return std::nullopt;
}

Instant extension_due(const Request& request, const Ladder& ladder) {
  if (!request.open() || request.extension_open || request.extension_denied) return kNever;
  if (request.extensions >= ladder.most_extensions) return kNever;
  return request.useful_until - ladder.extension_lead;
}

Instant next_wake(const Request& request, const Ladder& ladder) {
  if (!request.open()) return kNever;
  return std::min(
      {std::visit(DueOf{}, request.state), request.useful_until, extension_due(request, ladder)});
}

const char* check(const Request& r) {
  if (r.kind() == StateKind::unopened) return nullptr;
  if (r.round == 0) return "opened without a round";
  if (r.useful_until == kNever) return "the hold has no end";
  if ((r.acknowledged & ~r.sent) != 0) return "acknowledged what was never sent";
  if ((r.countered & ~r.sent) != 0) return "answered what was never sent";
  if (r.extension_open && r.extensions == 0) return "an extension is open that was never asked for";
  if (const auto* waiting = std::get_if<state::Waiting>(&r.state)) {
    if (was_sent(r, waiting->rung)) return "waits to send on a rung again";
  }
  if (const auto* sending = std::get_if<state::Sending>(&r.state)) {
    if (!was_sent(r, sending->rung)) return "sends on a rung that was never begun";
    if (!has_channel(r.reached, sending->channel)) return "what is under way counts as not sent";
  }
  if (const auto* resolving = std::get_if<state::Resolving>(&r.state)) {
    if (!has_channel(r.reached, resolving->channel)) return "what is unknown counts as not sent";
  }
  if (const auto* talks = std::get_if<state::Negotiating>(&r.state)) {
    if (talks->times.empty()) return "negotiates about nothing";
    if (r.offers == 0) return "negotiates without an offer";
  }
  if (const auto* done = std::get_if<state::Done>(&r.state)) {
    if (done->ending == Ending::accepted && r.reached == 0) return "accepted by nobody";
  }
  return nullptr;
}

}  // namespace rb::office
