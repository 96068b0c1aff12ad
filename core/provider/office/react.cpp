#include "core/provider/office/react.hpp"

namespace rb::office {
namespace {

void withdraw_from(OfficeChannelSet channels, OfficeRequestId id, std::uint8_t round,
                   std::vector<Effect>& out) {
  for (int i = 0; i < kOfficeChannels; ++i) {
    const auto channel = static_cast<OfficeChannel>(i);
    if (has_channel(channels, channel)) out.emplace_back(effect::Withdrawal{id, round, channel});
  }
}

struct React {
  const Event& event;
  const Request& r;
  std::vector<Effect>& out;

  template <class Other>
  void operator()(const Other&) const {}

  void operator()(const event::RequestSent& e) const {
    const auto& sending = std::get<state::Sending>(r.state);
    out.emplace_back(effect::Message{.send = e.send,
                                     .channel = e.channel,
                                     .booking = r.booking,
                                     .provider = r.provider,
                                     .wish = r.wish,
                                     .reminder = sending.reached_before != 0});
  }

  void operator()(const event::SendLost& e) const {
    out.emplace_back(effect::LookUp{e.send, std::get<state::Resolving>(r.state).channel});
  }

  void operator()(const event::TimesOffered& e) const {
    out.emplace_back(
        effect::TimesForPatient{event.request, r.booking, e.offer, e.times, e.decide_by});
  }

  void operator()(const event::WishChanged& e) const {
    withdraw(e.withdrawn, static_cast<std::uint8_t>(r.round - 1));
  }

  void operator()(const event::AcceptanceVoided& e) const {
    withdraw(channel_bit(e.channel), e.send.round);
  }

  void operator()(const event::ExtensionAsked& e) const {
    out.emplace_back(effect::HoldExtension{event.request, r.booking, e.extension, e.until});
  }

  void operator()(const event::RequestEnded& e) const {
    withdraw_again(event.request, r, out);
    out.emplace_back(effect::Settled{event.request, r.booking, r.provider, e.ending, e.time,
                                     e.refusal, e.times});
  }

 private:
  void withdraw(OfficeChannelSet channels, std::uint8_t round) const {
    withdraw_from(channels, event.request, round, out);
  }
};

}  // namespace

void react(const Event& event, const Request& request, std::vector<Effect>& effects) {
  std::visit(React{event, request, effects}, event.body);
}

void withdraw_again(OfficeRequestId id, const Request& request, std::vector<Effect>& effects) {
  const auto* done = std::get_if<state::Done>(&request.state);
  if (done == nullptr) return;
  // What an office has accepted stays where it is; only nobody needs to call any more. What it has
  // proposed instead stands until whoever asked says otherwise.
  OfficeChannelSet leftover = request.reached;
  if (done->ending == Ending::accepted) leftover &= channel_bit(OfficeChannel::phone_task);
  if (done->ending == Ending::countered) leftover &= static_cast<OfficeChannelSet>(~done->heard);
  withdraw_from(leftover, id, request.round, effects);
}

void withdraw_proposal(OfficeRequestId id, const Request& request, std::vector<Effect>& effects) {
  withdraw_from(std::get<state::Done>(request.state).heard, id, request.round, effects);
}

}  // namespace rb::office
