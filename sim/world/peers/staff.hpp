// People who work the worklist, first come first served, Monday to Friday in working hours.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "core/outreach/effects.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/world/parts/local_clock.hpp"

namespace rb::sim {

class Staff {
 public:
  Staff(const proto::Staff& spec, ZoneId home, LocalClock& clock);

  struct Work {
    std::uint32_t person = 0;
    Instant done;
  };

  // Puts a task at the end of the list. What somebody free takes up at once (or when the office
  // opens) is in the result.
  [[nodiscard]] std::optional<Work> list(Instant now, const effect::TaskListed& task);
  // The task that this person has just done.
  [[nodiscard]] const effect::TaskListed& task_of(std::uint32_t person) const;
  // They take the next one, if there is one for which `wanted` holds; the others are dropped.
  template <class Wanted>
  [[nodiscard]] std::optional<Work> next(Instant now, std::uint32_t person, Wanted wanted) {
    busy_[person].reset();
    while (!waiting_.empty()) {
      const effect::TaskListed task = waiting_.front();
      waiting_.pop_front();
      if (wanted(task)) return begin(now, person, task);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::int64_t resolves_ppm() const { return resolves_ppm_; }
  [[nodiscard]] std::size_t waiting() const { return waiting_.size(); }
  // The end of `work` begun at `now`, counting working hours only.
  [[nodiscard]] Instant end_of_work(Instant now, Millis work) const;

 private:
  Work begin(Instant now, std::uint32_t person, const effect::TaskListed& task);

  std::vector<std::optional<effect::TaskListed>> busy_;  // by person
  std::deque<effect::TaskListed> waiting_;
  Millis per_task_;
  std::int32_t from_minute_;
  std::int32_t to_minute_;
  std::int64_t resolves_ppm_;
  ZoneId home_;
  LocalClock* clock_;
};

}  // namespace rb::sim
