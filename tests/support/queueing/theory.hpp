// Closed forms of queueing theory, in the units in which service times are given.
// Kleinrock, "Queueing Systems", vol. 1, 1975; sources of single formulas beside them.
#pragma once

#include <cstdint>

#include "tests/support/queueing/law.hpp"

namespace rb::test {

// Share of Poisson arrivals that meet c busy servers and go: M/G/c/c, offered c x load.
// Erlang 1917; insensitive to the law of service.
[[nodiscard]] double erlang_b(std::uint32_t servers, double load);

// Share of arrivals that wait: M/M/c.
[[nodiscard]] double erlang_c(std::uint32_t servers, double load);

// Mean wait: M/M/c.
[[nodiscard]] double wait_of_mmc(std::uint32_t servers, double load, double service);

// Share of arrivals turned away: M/M/c with `queue` places to wait.
[[nodiscard]] double loss_of_mmck(std::uint32_t servers, std::uint32_t queue, double load);

// Mean wait: M/G/1 (Pollaczek 1930, Khinchine 1932).
[[nodiscard]] double wait_of_mg1(double load, const Law& service);

// Mean time in system: M/G/1 with processor sharing, insensitive to the law of service
// (Sakata, Noguchi and Oizumi 1971).
[[nodiscard]] double sojourn_of_ps(double load, double service);

// Mean waits of two non-preemptive classes, the first before the second (Cobham 1954).
struct ClassLoad {
  double load = 0;
  Law service;
};
struct ClassWaits {
  double first = 0;
  double second = 0;
};
[[nodiscard]] ClassWaits waits_of_cobham(const ClassLoad& first, const ClassLoad& second);

// Mean wait for a token of a bucket that holds `burst` and gains one every `interval`: what M/D/1
// has of unfinished work beyond burst - 1 intervals (law of the work: Erlang 1909).
[[nodiscard]] double wait_of_bucket(double load, double interval, int burst);

}  // namespace rb::test
