// The shell's duties, in order, the same in the simulator and in the daemon:
//   1. hand the command to the engine
//   2. append its events to the store; only then
//   3. dispatch its effects and acknowledge the sender.
// Only the ports differ.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "core/base/result.hpp"
#include "core/engine/engine.hpp"

namespace rb {

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

class Store {
 public:
  virtual ~Store() = default;
  // All of the events or none, durable on return. An error ends the process (a failed commit is
  // indeterminate): the driver never retries it.
  [[nodiscard]] virtual Result<void> append(std::span<const Event> events) = 0;
};

class Dispatcher {
 public:
  virtual ~Dispatcher() = default;
  // Takes the effect over; its result comes back as a command. Never calls the driver back from
  // here.
  virtual void dispatch(Instant now, const Effect& effect) = 0;
};

class Driver {
 public:
  struct Ports {
    Clock* clock = nullptr;  // not owned, as all ports
    Store* store = nullptr;  // null: nothing is stored
    Dispatcher* dispatcher = nullptr;
  };

  Driver(Engine& engine, Ports ports) : engine_(engine), ports_(ports) {}

  // Error: the store failed; nothing was dispatched and the driver must not be used again.
  [[nodiscard]] Result<Rejection> handle(const Command& command);

  // Group commit: any number of steps, then one append for all of them, and only then their
  // effects. Nothing of a group may be acknowledged before commit() returns.
  [[nodiscard]] Rejection step(const Command& command);
  // Error: as handle(). A group without events or effects costs nothing.
  [[nodiscard]] Result<void> commit();

 private:
  [[nodiscard]] Result<void> append(std::span<const Event> events);

  Engine& engine_;
  Ports ports_;
  // Of the group that is not committed yet.
  std::vector<Event> events_;
  std::vector<std::pair<Instant, Effect>> effects_;
};

}  // namespace rb
