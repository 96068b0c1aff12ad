// Independent replications of a queue on either grid.
#pragma once

#include <array>
#include <functional>

#include "tests/support/queueing/queue_run.hpp"
#include "tests/support/queueing/statistics.hpp"

namespace rb::test {

enum class Backend : std::uint8_t { plain, simgrid };

[[nodiscard]] const char* name_of(Backend backend);

class Replications {
 public:
  // Runs them, on SimGrid each in a process of its own. The books of each are expected to balance.
  // A seed is used once, or else cases are not independent.
  Replications(Backend backend, const QueueModel& model, std::uint64_t seed);

  [[nodiscard]] Interval interval(const std::function<double(const Observed&)>& of) const;
  [[nodiscard]] std::uint64_t measured() const { return measured_; }  // customers in all

 private:
  std::array<Observed, kReplications> runs_{};
  std::uint64_t measured_ = 0;
};

// More where the load makes waits correlated; fewer on SimGrid, where each costs more.
[[nodiscard]] std::uint64_t customers_for(Backend backend, double load);

}  // namespace rb::test
