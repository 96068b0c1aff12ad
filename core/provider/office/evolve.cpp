#include "core/provider/office/request.hpp"

namespace rb::office {
namespace {

struct Evolve {
  Request& r;
  Instant at;

  void operator()(const event::RequestOpened& e) const {
    r = Request{};
    r.booking = e.booking;
    r.provider = e.provider;
    r.channels = e.channels;
    r.wish = e.wish;
    r.limits = e.limits;
    r.useful_until = e.useful_until;
    r.ladder = e.ladder;
    r.round = 1;
    r.state = state::Waiting{0, at};  // its rung follows
  }

  void operator()(const event::RungScheduled& e) const { r.state = state::Waiting{e.rung, e.due}; }

  void operator()(const event::RequestSent& e) const {
    r.state = state::Sending{e.send.rung, e.channel, r.reached, e.report_by};
    r.sent = with_bit(r.sent, e.send.rung);
    r.reached |= channel_bit(e.channel);
  }

  void operator()(const event::SendArrived& e) const { r.state = state::Asked{e.escalate_at}; }

  void operator()(const event::SendFailed& e) const {
    if (const auto* sending = std::get_if<state::Sending>(&r.state)) {
      r.reached = sending->reached_before;
    } else if (const auto* resolving = std::get_if<state::Resolving>(&r.state)) {
      r.reached = resolving->reached_before;
    }
    r.state = state::Waiting{e.send.rung, at};  // the next rung follows
  }

  void operator()(const event::SendLost& e) const {
    const auto& sending = std::get<state::Sending>(r.state);
    r.state = state::Resolving{sending.rung, sending.channel, sending.reached_before, e.resolve_by};
  }

  void operator()(const event::SendUnresolved& e) const {
    const auto& resolving = std::get<state::Resolving>(r.state);
    doubt(resolving.channel, resolving.rung);
    r.state = state::Asked{e.escalate_at};
  }

  void operator()(const event::RequestAcknowledged& e) const {
    hear(e.send, e.channel);
    r.acknowledged = with_bit(r.acknowledged, e.send.rung);
    if (r.kind() != StateKind::negotiating) r.state = state::Acknowledged{e.escalate_at};
  }

  void operator()(const event::TimesOffered& e) const {
    hear(e.send, e.channel);
    r.countered = with_bit(r.countered, e.send.rung);
    r.offers = e.offer;
    r.state = state::Negotiating{e.send.rung, e.channel, e.times, e.decide_by};
  }

  void operator()(const event::WishChanged& e) const {
    hear(e.send, e.channel);
    for (std::uint16_t& rungs : r.doubtful) rungs = rungs != 0 ? kEarlierRound : 0;
    // What is sent there next takes the place of all that came before.
    r.doubtful[static_cast<std::size_t>(e.channel)] = 0;
    r.wish = AppointmentWish{.time = e.time};
    r.first_rung = e.send.rung;
    r.sent = r.acknowledged = r.countered = 0;
    ++r.round;
    r.state = state::Waiting{e.send.rung, at};
  }

  void operator()(const event::AcceptanceVoided& e) const {
    r.reached |= channel_bit(e.channel);
    // Also where what is under way fails.
    if (auto* sending = std::get_if<state::Sending>(&r.state)) {
      sending->reached_before |= channel_bit(e.channel);
    } else if (auto* resolving = std::get_if<state::Resolving>(&r.state)) {
      resolving->reached_before |= channel_bit(e.channel);
    }
  }

  void operator()(const event::ExtensionAsked& e) const {
    r.extensions = e.extension;
    r.extension_open = true;
  }
  void operator()(const event::ExtensionGranted& e) const {
    r.extension_open = false;
    r.useful_until = e.until;
  }
  void operator()(const event::ExtensionDenied&) const {
    r.extension_open = false;
    r.extension_denied = true;
  }

  void operator()(const event::RequestEnded& e) const {
    r.reached |= e.heard;
    r.state = state::Done{e.ending, e.time, at, e.heard};
  }

 private:
  static std::uint8_t with_bit(std::uint8_t rungs, std::uint8_t rung) {
    return static_cast<std::uint8_t>(rungs | 1U << rung);
  }

  void doubt(OfficeChannel channel, std::uint8_t rung) const {
    std::uint16_t& rungs = r.doubtful[static_cast<std::size_t>(channel)];
    rungs = static_cast<std::uint16_t>(rungs | 1U << rung);
  }

  // An answer proves that its send arrived. What is under way meanwhile is not waited for any more,
  // so nobody will know of it.
  void hear(SendId answered, OfficeChannel channel) const {
    if (const auto* sending = std::get_if<state::Sending>(&r.state)) {
      doubt(sending->channel, sending->rung);
    } else if (const auto* resolving = std::get_if<state::Resolving>(&r.state)) {
      doubt(resolving->channel, resolving->rung);
    }
    std::uint16_t& rungs = r.doubtful[static_cast<std::size_t>(channel)];
    rungs = static_cast<std::uint16_t>(rungs & ~(1U << answered.rung));
    r.reached |= channel_bit(channel);
  }
};

}  // namespace

void evolve(Request& request, const Event& event) {
  std::visit(Evolve{request, event.at}, event.body);
}

}  // namespace rb::office
