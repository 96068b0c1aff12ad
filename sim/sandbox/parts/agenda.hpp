// What happens when, in simulated time, for everything in the sandbox that the world model does not
// keep on its own calendar. Pure: somebody else says what time it is. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include "core/base/assert.hpp"
#include "core/base/instant.hpp"
#include "edge/net/once.hpp"

namespace rb::sim::sandbox {

class Agenda {
 public:
  explicit Agenda(Instant start) : now_(start) {}

  [[nodiscard]] Instant now() const { return now_; }
  // Entries for one moment happen in the order in which they were made; what has passed happens
  // next.
  void at(Instant when, net::Once<> what) {
    entries_.emplace(std::pair{std::max(when, now_), ++count_}, std::move(what));
  }
  void after(Millis delay, net::Once<> what) { at(now_ + delay, std::move(what)); }

  [[nodiscard]] Instant next_time() const {
    return entries_.empty() ? kNever : entries_.begin()->first.first;
  }
  // Precondition: now() <= to <= next_time().
  void come_to(Instant to) {
    RB_ASSERT(to >= now_ && to <= next_time());
    now_ = to;
  }
  // The first entry of next_time() happens. Precondition: there is one.
  void step() {
    auto first = entries_.extract(entries_.begin());
    now_ = first.key().first;
    first.mapped()();
  }

 private:
  Instant now_;
  std::uint64_t count_ = 0;
  std::map<std::pair<Instant, std::uint64_t>, net::Once<>> entries_;
};

}  // namespace rb::sim::sandbox
