// The shell's duties, in order, the same in the simulator and in the daemon:
//   1. hand the command to the engine
//   2. append its events to the store; only then
//   3. dispatch its effects and acknowledge the sender.
// Only the ports differ.
#pragma once

#include <span>
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

  // Group commit: all of them at one time and in one append. `rejections` gets one for each.
  [[nodiscard]] Result<void> handle(std::span<const Command> commands,
                                    std::vector<Rejection>& rejections);

 private:
  [[nodiscard]] Result<void> append(std::span<const Event> events);

  Engine& engine_;
  Ports ports_;
  std::vector<Event> events_;    // of a group
  std::vector<Effect> effects_;  // of a group
};

}  // namespace rb
