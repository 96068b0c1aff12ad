#include "sim/world/peers/staff.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {

Staff::Staff(const proto::Staff& spec, ZoneId home, LocalClock& clock)
    : busy_(static_cast<std::size_t>(spec.people())),
      per_task_(spec.per_task().ms()),
      from_minute_(spec.hours().from_minute()),
      to_minute_(spec.hours().to_minute()),
      resolves_ppm_(spec.resolves().ppm()),
      home_(home),
      clock_(&clock) {
  RB_ASSERT(spec.people() >= 0 && from_minute_ < to_minute_);
}

Instant Staff::end_of_work(Instant now, Millis work) const {
  std::int64_t day = clock_->moment(home_, now).day;
  while (true) {
    const Instant open = clock_->instant(home_, day, from_minute_);
    const Instant close = clock_->instant(home_, day, to_minute_);
    const std::int64_t weekday = ((day + 4) % 7 + 7) % 7;
    const Instant begin = std::max(now, open);
    if (weekday != 0 && weekday != 6 && begin < close) {
      if (begin + work <= close) return begin + work;
      work -= close - begin;
    }
    ++day;
  }
}

Staff::Work Staff::begin(Instant now, std::uint32_t person, const effect::TaskListed& task) {
  busy_[person] = task;
  return {person, end_of_work(now, per_task_)};
}

std::optional<Staff::Work> Staff::list(Instant now, const effect::TaskListed& task) {
  for (std::uint32_t person = 0; person < busy_.size(); ++person) {
    if (!busy_[person]) return begin(now, person, task);
  }
  if (!busy_.empty()) waiting_.push_back(task);
  return std::nullopt;
}

const effect::TaskListed& Staff::task_of(std::uint32_t person) const {
  RB_ASSERT(person < busy_.size() && busy_[person]);
  return *busy_[person];
}

}  // namespace rb::sim
