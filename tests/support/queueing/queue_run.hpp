// One queue of the platform model under Poisson arrivals: what its customers went through, and the
// books that must balance.
#pragma once

#include <array>
#include <cstdint>

#include "sim/platform/grid.hpp"
#include "tests/support/queueing/law.hpp"

namespace rb::test {

// Arrivals of one priority.
struct CustomerClass {
  double share = 0;  // of all arrivals
  Law service{};
};

struct QueueModel {
  enum class Kind : std::uint8_t { station, shared_link };

  Kind kind = Kind::station;
  double load = 0;  // work that arrives, by server
  std::uint32_t servers = 1;
  std::uint32_t queue_limit = UINT32_MAX;
  std::array<CustomerClass, 2> classes{{{.share = 1}, {}}};
  // Measured ones; enough come before that the empty start is forgotten, and after them until the
  // last of them is gone.
  std::uint64_t customers = 0;

  [[nodiscard]] double mean_service() const;
  // Customers of ten relaxation times.
  [[nodiscard]] std::uint64_t warm_up() const;
};

// Of the whole run, from the first arrival until the queue is empty again; times in microseconds.
struct Books {
  // as the customers saw it
  std::uint64_t started = 0;
  std::uint64_t ended = 0;
  std::uint64_t refused = 0;
  std::int64_t time_in_system = 0;
  std::int64_t work = 0;
  // as the resource kept it
  std::uint64_t arrivals = 0;
  std::uint64_t services = 0;
  std::uint64_t refusals = 0;
  std::uint64_t waits = 0;
  std::int64_t busy = 0;
  std::int64_t waiting = 0;
  // arrivals that met other counts than arrivals = services + refusals + inside
  std::uint64_t unbalanced = 0;
};

// Of the measured customers.
struct Observed {
  std::array<double, 2> mean_wait{};  // by class, of those served; microseconds
  double mean_time_in_system = 0;     // of those served; microseconds
  double share_waiting = 0;           // who met no free server, of those served
  double share_refused = 0;
  Books books;
};

[[nodiscard]] Observed run_queue(sim::Grid& grid, const QueueModel& model, const Draws& draws);

}  // namespace rb::test
