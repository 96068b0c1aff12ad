// Mean wait and share of those who wait: M/M/1 and M/M/c, by Erlang's C.
#include <gtest/gtest.h>

#include "tests/support/queueing/page.hpp"
#include "tests/support/queueing/replications.hpp"
#include "tests/support/queueing/theory.hpp"

namespace rb::test {
namespace {

// Fewer who wait than this are not enough to measure.
constexpr double kRare = 0.002;

void measure(Backend backend, std::uint32_t servers, std::uint64_t seed, CaseTable& table) {
  const Law service;
  for (const double load : {0.3, 0.5, 0.7, 0.9, 0.95}) {
    const double waiting = erlang_c(servers, load);
    if (waiting < kRare) continue;
    QueueModel model{.load = load, .servers = servers};
    model.customers = customers_for(backend, load);
    const Replications runs(backend, model, seed + static_cast<std::uint64_t>(load * 100));
    Case row{.queue = "M/M/" + std::to_string(servers), .grid = name_of(backend), .load = load};
    row.measured = runs.measured();
    row.quantity = "mean wait";
    row.interval = runs.interval([&](const Observed& o) { return o.mean_wait[0] / service.mean; });
    row.theory = wait_of_mmc(servers, load, 1.0);
    table.add(row);
    row.quantity = "share that waits";
    row.interval = runs.interval([](const Observed& o) { return o.share_waiting; });
    row.theory = waiting;
    table.add(row);
  }
}

TEST(Waits, AreThoseOfErlangOnThePlainGrid) {
  CaseTable table;
  for (const std::uint32_t servers : {1U, 2U, 8U, 32U}) {
    measure(Backend::plain, servers, 1'000 + servers * 100, table);
  }
  keep_table("waits, plain", table.text());
}

TEST(Waits, AreThoseOfErlangOnSimGrid) {
  CaseTable table;
  for (const std::uint32_t servers : {1U, 2U, 8U, 32U}) {
    measure(Backend::simgrid, servers, 6'000 + servers * 100, table);
  }
  keep_table("waits, SimGrid", table.text());
}

}  // namespace
}  // namespace rb::test
