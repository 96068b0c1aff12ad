// Watches the requests to offices go by, where those are asked over a ladder. Not thread-safe.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/provider/desk/office_event.hpp"
#include "sim/metrics/bookings/booking_names.hpp"
#include "sim/metrics/bookings/booking_summary.hpp"
#include "sim/metrics/counting/histogram.hpp"

namespace rb::sim {

class OfficeMetrics {
 public:
  // In the order of the log.
  void on_event(const OfficeEvent& event, Instant at);

  // Not set: no office was asked over a ladder.
  [[nodiscard]] std::optional<OfficeLadderCounts> summarise() const;

 private:
  struct Track {
    Instant opened;
    std::size_t channel = 0;  // of the last message
    std::uint32_t sent = 0;
  };
  template <class Other>
  void on(const Other&, Track&) {}
  void on(const office::event::RequestSent& e, Track& track);
  void on(const office::event::SendFailed& e, Track& track);
  void on(const office::event::SendLost& e, Track& track);
  void on(const office::event::SendUnresolved& e, Track& track);
  void on(const office::event::RequestAcknowledged& e, Track& track);
  void on(const office::event::RequestEnded& e, Track& track);

  std::vector<Track> tracks_;  // by request
  Instant now_;
  std::array<OfficeChannelCounts, kOfficeChannels> channels_{};
  std::array<std::int64_t, kOfficeEndings> endings_{};
  std::int64_t escalations_ = 0;
  std::int64_t open_ = 0;
  Histogram settled_;
};

}  // namespace rb::sim
