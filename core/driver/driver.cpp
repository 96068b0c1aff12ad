#include "core/driver/driver.hpp"

#include "core/base/assert.hpp"

namespace rb {

Result<void> Driver::append(std::span<const Event> events) {
  if (ports_.store == nullptr || events.empty()) return {};
  return ports_.store->append(events);
}

Result<Rejection> Driver::handle(const Command& command) {
  RB_ASSERT(events_.empty() && effects_.empty());
  const Instant now = ports_.clock->now();
  const Rejection rejection = engine_.step(now, command);
  if (auto stored = append(engine_.events()); !stored) return tl::unexpected(stored.error());
  for (const Effect& effect : engine_.effects()) ports_.dispatcher->dispatch(now, effect);
  return rejection;
}

Rejection Driver::step(const Command& command) {
  const Instant now = ports_.clock->now();
  const Rejection rejection = engine_.step(now, command);
  events_.insert(events_.end(), engine_.events().begin(), engine_.events().end());
  for (const Effect& effect : engine_.effects()) effects_.emplace_back(now, effect);
  return rejection;
}

Result<void> Driver::commit() {
  if (auto stored = append(events_); !stored) return stored;
  events_.clear();
  for (const auto& [at, effect] : effects_) ports_.dispatcher->dispatch(at, effect);
  effects_.clear();
  return {};
}

}  // namespace rb
