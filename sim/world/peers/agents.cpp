#include "sim/world/peers/agents.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {

Agents::Agents(const proto::Agents& spec)
    : capacity_(static_cast<std::uint32_t>(spec.capacity())),
      warm_(spec.warm() == 0 ? capacity_
                             : std::min(capacity_, static_cast<std::uint32_t>(spec.warm()))),
      step_(static_cast<std::uint32_t>(std::max(1, spec.scale_step()))),
      delay_(spec.scale_delay().ms()),
      running_(warm_) {
  RB_ASSERT(spec.capacity() > 0);
}

std::uint32_t Agents::observe(Instant, std::uint32_t demand) {
  if (ordered_ > 0 || demand <= running_ || running_ >= capacity_) return 0;
  ordered_ = std::min(step_, capacity_ - running_);
  return ordered_;
}

void Agents::arrive(std::uint32_t agents) {
  RB_ASSERT(agents == ordered_);
  running_ += agents;
  ordered_ = 0;
}

bool Agents::release_idle(Instant now, std::uint32_t demand) {
  const bool idle =
      running_ > warm_ && ordered_ == 0 && demand + std::min(step_, running_ - warm_) <= running_;
  if (!idle) {
    idle_since_ = kNever;
    return false;
  }
  if (idle_since_ == kNever) idle_since_ = now;
  if (now - idle_since_ < kIdle) return false;
  running_ -= std::min(step_, running_ - warm_);
  idle_since_ = now;
  return true;
}

}  // namespace rb::sim
