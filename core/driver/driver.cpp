#include "core/driver/driver.hpp"

namespace rb {

Result<Rejection> Driver::handle(const Command& command) {
  const Instant now = ports_.clock->now();
  const Rejection rejection = engine_.step(now, command);
  if (ports_.store != nullptr && !engine_.events().empty()) {
    if (auto stored = ports_.store->append(engine_.events()); !stored) {
      return tl::unexpected(stored.error());
    }
  }
  for (const Effect& effect : engine_.effects()) ports_.dispatcher->dispatch(now, effect);
  return rejection;
}

}  // namespace rb
