// One service that is told of incidents: what it has to hear leaves in order for each incident, one
// message at a time, and again until it is taken. Any thread; nothing blocks.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "edge/net/client.hpp"
#include "edge/net/retry.hpp"
#include "prod/adapters/alerts/alert_message.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

class AlertLine : public std::enable_shared_from_this<AlertLine> {
 public:
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    net::Client& client;
  };
  // The whole request but its time limits.
  using Compose = std::function<net::Ask(const AlertEvent& event)>;
  // The parts outlive it.
  AlertLine(Compose compose, net::Backoff backoff, Parts parts);

  // An incident that comes back before its end was told has not ended. So what waits is at most
  // three messages an incident, however long the service is away.
  void tell(AlertEvent event);
  // Nothing leaves any more.
  void stop();

  struct Counts {
    std::uint64_t delivered = 0;
    std::uint64_t refused = 0;  // the service will not take them as they are: they are dropped
    std::size_t waiting = 0;
  };
  [[nodiscard]] Counts counts() const;

 private:
  void send(const std::string& key, std::uint32_t tries);
  void answered(const std::string& key, std::uint32_t tries, const net::Answer& answer);

  const Compose compose_;
  const net::Backoff backoff_;
  const Parts parts_;
  mutable std::mutex mutex_;
  bool stopped_ = false;
  std::map<std::string, std::deque<AlertEvent>> waiting_;  // the first of each is under way
  Counts counts_;
};

}  // namespace rb::prod
