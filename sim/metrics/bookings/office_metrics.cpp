#include "sim/metrics/bookings/office_metrics.hpp"

#include "core/base/assert.hpp"

namespace rb::sim {

namespace oe = office::event;

void OfficeMetrics::on_event(const OfficeEvent& event, Instant at) {
  now_ = at;
  if (std::holds_alternative<oe::RequestOpened>(event.body)) {
    RB_ASSERT(event.request.index() == tracks_.size());
    tracks_.push_back({.opened = at});
    ++open_;
    return;
  }
  RB_ASSERT(event.request.index() < tracks_.size());
  Track& track = tracks_[event.request.index()];
  std::visit([&](const auto& e) { on(e, track); }, event.body);
}

void OfficeMetrics::on(const oe::RequestSent& e, Track& track) {
  track.channel = static_cast<std::size_t>(e.channel);
  ++channels_[track.channel].sent;
  escalations_ += track.sent++ > 0;
}
void OfficeMetrics::on(const oe::SendFailed&, Track& track) {
  ++channels_[track.channel].failed;
}
void OfficeMetrics::on(const oe::SendLost&, Track& track) {
  ++channels_[track.channel].looked_up;
}
void OfficeMetrics::on(const oe::SendUnresolved&, Track& track) {
  ++channels_[track.channel].unknown;
}
void OfficeMetrics::on(const oe::RequestAcknowledged& e, Track&) {
  ++channels_[static_cast<std::size_t>(e.channel)].acknowledged;
}

void OfficeMetrics::on(const oe::RequestEnded& e, Track& track) {
  --open_;
  ++endings_[static_cast<std::size_t>(e.ending)];
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    channels_[i].answered += has_channel(e.heard, static_cast<OfficeChannel>(i));
  }
  if (e.ending != office::Ending::cancelled) settled_.add((now_ - track.opened).count());
}

std::optional<OfficeLadderCounts> OfficeMetrics::summarise() const {
  if (tracks_.empty()) return std::nullopt;
  OfficeLadderCounts to;
  to.requests = static_cast<std::int64_t>(tracks_.size());
  to.escalations = escalations_;
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    if (channels_[i].sent == 0) continue;
    to.channels.push_back(channels_[i]);
    to.channels.back().channel = name_of(static_cast<OfficeChannel>(i));
  }
  to.endings = named_office_endings(endings_);
  to.open = open_;
  to.settled_ms = row_of(settled_);
  return to;
}

}  // namespace rb::sim
