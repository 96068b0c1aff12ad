// A random little world around an engine: patients who share phones, several campaigns, answers
// that come late, twice, out of order or never, people who act on their own. The promises are
// checked after every step; the first that breaks ends the run with a text that names the seed.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/outreach/events.hpp"
#include "tests/support/engine/transitions.hpp"

namespace rb::test {

struct RandomRun {
  std::string broken;  // the promise that broke, when and how; empty: all held
  std::uint64_t steps = 0;
  std::uint64_t events = 0;
  std::uint64_t contacts = 0;
  std::uint64_t bookings = 0;
  std::uint64_t crashes = 0;
  std::uint64_t final_digest = 0;
  TransitionLog transitions;
};

// A run as it was written down, to be folded elsewhere.
struct Recording {
  std::vector<Event> events;
  std::vector<std::shared_ptr<const Policy>> policies;
  [[nodiscard]] std::shared_ptr<const Policy> policy(std::uint64_t hash) const;
};

struct RandomRunOptions {
  bool trace = false;    // prints every command and event
  bool crashes = false;  // the engine dies now and then, and goes on from what was stored
  Recording* recording = nullptr;
};

// Deterministic: one seed, one run.
[[nodiscard]] RandomRun random_run(std::uint64_t seed, const RandomRunOptions& options = {});

}  // namespace rb::test
