// How a resource was used: integrals over time, waits, and the same by stretches of the run.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "sim/metrics/counting/histogram.hpp"

namespace rb::sim {

using Micros = std::chrono::microseconds;

// Amounts integrated over time: what times how long, in microseconds. 0.3 busy servers over a
// second are 300'000.
struct UsageTotals {
  std::int64_t busy = 0;       // servers, or transfers under way
  std::int64_t enabled = 0;    // servers in use, or transfers at once
  std::int64_t waiting = 0;    // in the queue
  std::int64_t saturated = 0;  // time in which somebody waited
  std::int64_t stood = 0;      // time in which it stood still, and something was there
  std::int64_t stalled = 0;    // what was in service meanwhile
};

class Usage {
 public:
  struct Level {
    std::uint32_t busy = 0;
    std::uint32_t enabled = 0;
    std::uint32_t waiting = 0;
    bool stands = false;  // all of it
  };

  // Stretches of the run that are kept apart. To be told before the first change; else there is
  // one.
  void keep_bins(Micros width, std::size_t count);

  // Until `now` the level was that of the last call.
  void change(Micros now, const Level& level);
  void arrived() { ++arrived_; }
  void turned_away() { ++turned_away_; }
  void gave_up() { ++gave_up_; }
  void waited(Micros wait) { waits_.add(wait.count()); }
  void served() { ++served_; }

  [[nodiscard]] const UsageTotals& totals() const { return totals_; }
  [[nodiscard]] const std::vector<UsageTotals>& bins() const { return bins_; }
  [[nodiscard]] const Histogram& waits() const { return waits_; }  // microseconds
  [[nodiscard]] std::uint64_t arrivals() const { return arrived_; }
  [[nodiscard]] std::uint64_t services() const { return served_; }
  [[nodiscard]] std::uint64_t refusals() const { return turned_away_; }
  [[nodiscard]] std::uint64_t withdrawals() const { return gave_up_; }
  [[nodiscard]] std::uint32_t most_waiting() const { return most_waiting_; }
  // In millionths of what was enabled; 0 if nothing ever was.
  [[nodiscard]] std::int64_t utilisation_ppm() const;
  // Of all that were served; zero if none was.
  [[nodiscard]] Micros mean_wait() const;

 private:
  void integrate(Micros from, Micros until);
  static void add(UsageTotals& to, const Level& level, Micros time);

  Level level_;
  Micros since_{};
  UsageTotals totals_;
  std::vector<UsageTotals> bins_;
  Micros width_{};
  Histogram waits_;
  std::uint64_t arrived_ = 0;
  std::uint64_t served_ = 0;
  std::uint64_t turned_away_ = 0;
  std::uint64_t gave_up_ = 0;
  std::uint32_t most_waiting_ = 0;
};

}  // namespace rb::sim
