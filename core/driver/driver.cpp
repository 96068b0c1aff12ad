#include "core/driver/driver.hpp"

namespace rb {

Result<void> Driver::append(std::span<const Event> events) {
  if (ports_.store == nullptr || events.empty()) return {};
  return ports_.store->append(events);
}

Result<Rejection> Driver::handle(const Command& command) {
  const Instant now = ports_.clock->now();
  const Rejection rejection = engine_.step(now, command);
  if (auto stored = append(engine_.events()); !stored) return tl::unexpected(stored.error());
  for (const Effect& effect : engine_.effects()) ports_.dispatcher->dispatch(now, effect);
  return rejection;
}

Result<void> Driver::handle(std::span<const Command> commands, std::vector<Rejection>& rejections) {
  events_.clear();
  effects_.clear();
  const Instant now = ports_.clock->now();
  for (const Command& command : commands) {
    rejections.push_back(engine_.step(now, command));
    events_.insert(events_.end(), engine_.events().begin(), engine_.events().end());
    effects_.insert(effects_.end(), engine_.effects().begin(), engine_.effects().end());
  }
  if (auto stored = append(events_); !stored) return stored;
  for (const Effect& effect : effects_) ports_.dispatcher->dispatch(now, effect);
  return {};
}

}  // namespace rb
