// A campaign whose peers answer everything, step by step: what an engine and its store get to do.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/radix_heap.hpp"
#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "sim/lab/plan.hpp"

namespace rb::bench {

// What the peers say, and when: the EHR after 200 ms, a text after two seconds, a call after a
// minute with no answer.
class Peer {
 public:
  void take(Instant now, const Effect& effect);
  [[nodiscard]] Instant next_time() const {
    return heap_.empty() ? kNever : instant_from_ms(heap_.peek_time());
  }
  Command pop() { return said_[heap_.pop().payload]; }

 private:
  void say(Instant at, const Command& command);
  RadixHeap<std::uint32_t> heap_;
  std::vector<Command> said_;
};

class Campaign {
 public:
  // Of a scenario file; the population is registered, and nobody enrolled. Exits if the file cannot
  // be read.
  explicit Campaign(const std::string& scenario);

  [[nodiscard]] const std::shared_ptr<const Policy>& policy() const { return policy_; }
  [[nodiscard]] PolicyByHash policies() const {
    return [policy = policy_](std::uint64_t) { return policy; };
  }
  [[nodiscard]] EngineInputs inputs() const;
  [[nodiscard]] Instant now() const { return now_; }
  [[nodiscard]] std::uint32_t patients() const { return patients_; }

  // Everything before the first contact, handed to each(events) group by group.
  template <class Each>
  void enrol(std::size_t group, Each each);
  // The next `commands` of them, answers and wakes as they come; false at the end. Their events are
  // added to `events`.
  [[nodiscard]] bool go(std::size_t commands, std::vector<Event>& events);

 private:
  void step(const Command& command, std::vector<Event>& events);

  sim::Plan plan_;
  std::shared_ptr<const Policy> policy_;
  std::vector<Command> setting_;
  std::uint32_t patients_ = 0;
  Instant now_;
  Engine engine_;
  Peer peer_;
};

template <class Each>
void Campaign::enrol(std::size_t group, Each each) {
  std::vector<Event> events;
  for (const Command& command : setting_) {
    step(command, events);
    if (events.size() < group) continue;
    each(events);
    events.clear();
  }
  each(events);
  setting_.clear();
  setting_.shrink_to_fit();
}

}  // namespace rb::bench
