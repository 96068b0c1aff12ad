// Voice agents: a warm pool that follows demand in steps, late, up to a capacity.
#pragma once

#include <cstdint>

#include "core/base/instant.hpp"
#include "core/proto/scenario.pb.h"

namespace rb::sim {

class Agents {
 public:
  // Idle agents are let go after this long without need of them. [D]
  static constexpr Millis kIdle = 10min;

  explicit Agents(const proto::Agents& spec);

  [[nodiscard]] std::uint32_t running() const { return running_; }

  // demand: conversations that run or wait to start. Returns how many more agents are ordered now;
  // after delay() they come up by a call of arrive(). At most one order is under way.
  [[nodiscard]] std::uint32_t observe(Instant now, std::uint32_t demand);
  [[nodiscard]] Millis delay() const { return delay_; }
  void arrive(std::uint32_t agents);

  // Lets idle agents go, a step at a time, not below the warm pool. True if the number changed.
  [[nodiscard]] bool release_idle(Instant now, std::uint32_t demand);

 private:
  std::uint32_t capacity_;
  std::uint32_t warm_;
  std::uint32_t step_;
  Millis delay_;
  std::uint32_t running_;
  std::uint32_t ordered_ = 0;
  Instant idle_since_ = kNever;
};

}  // namespace rb::sim
