// What waits for one host, and when the next of it may leave. Pure: time is passed in.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "core/engine/limits/rate_gate.hpp"
#include "edge/net/client.hpp"

namespace rb::net {

class HostQueue {
 public:
  // Precondition: limits that let something through (of Client::start).
  explicit HostQueue(const HostLimits& limits);

  // False: it is full.
  [[nodiscard]] bool push(AskId id);
  // The next, if one may leave now; it counts as in flight until finished().
  [[nodiscard]] std::optional<AskId> pop(Instant now);
  void finished();
  // One that waits.
  void remove(AskId id);

  // When pop() may give something without any further call; kNever if that takes one.
  [[nodiscard]] Instant opens_at() const;
  [[nodiscard]] std::size_t waiting() const { return waiting_.size(); }
  [[nodiscard]] std::size_t in_flight() const { return in_flight_; }

 private:
  HostLimits limits_;
  RateLimit rate_;
  RateGate gate_;
  std::deque<AskId> waiting_;
  std::size_t in_flight_ = 0;
};

}  // namespace rb::net
