#include "edge/net/host_queue.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::net {

HostQueue::HostQueue(const HostLimits& limits) : limits_(limits) {
  const StartRate& rate = limits.rate;
  if (rate.count > 0) {
    rate_ = RateLimit::of(rate.count * 1'000'000'000 / rate.per.count(), rate.burst);
  }
}

bool HostQueue::push(AskId id) {
  if (waiting_.size() >= limits_.waiting) return false;
  waiting_.push_back(id);
  return true;
}

std::optional<AskId> HostQueue::pop(Instant now) {
  if (waiting_.empty() || in_flight_ >= limits_.in_flight || !gate_.open(now, rate_)) {
    return std::nullopt;
  }
  gate_.take(now, 1, rate_);
  ++in_flight_;
  const AskId id = waiting_.front();
  waiting_.pop_front();
  return id;
}

void HostQueue::finished() {
  RB_ASSERT(in_flight_ > 0);
  --in_flight_;
}

void HostQueue::remove(AskId id) {
  const auto found = std::find(waiting_.begin(), waiting_.end(), id);
  if (found != waiting_.end()) waiting_.erase(found);
}

Instant HostQueue::opens_at() const {
  return waiting_.empty() || in_flight_ >= limits_.in_flight ? kNever : gate_.opens_at(rate_);
}

}  // namespace rb::net
