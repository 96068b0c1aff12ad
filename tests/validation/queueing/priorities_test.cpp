// Two classes at one server, the first before the second, nobody interrupted: Cobham. Short work
// that always takes the same goes before longer work that varies.
#include <gtest/gtest.h>

#include "tests/support/queueing/page.hpp"
#include "tests/support/queueing/replications.hpp"
#include "tests/support/queueing/theory.hpp"

namespace rb::test {
namespace {

constexpr double kSecond = 1'000'000;
constexpr Law kShort{Shape::deterministic, 0.5 * kSecond};
constexpr Law kLong{Shape::exponential, 1.5 * kSecond};

void measure(Backend backend, std::uint64_t seed, CaseTable& table) {
  for (const double load : {0.3, 0.5, 0.7, 0.9, 0.95}) {
    QueueModel model{.load = load};
    model.classes = {{{.share = 0.5, .service = kShort}, {.share = 0.5, .service = kLong}}};
    model.customers = customers_for(backend, load);
    const Replications runs(backend, model, seed + static_cast<std::uint64_t>(load * 100));
    const double mean = model.mean_service();
    const auto load_of = [&](const CustomerClass& kind) {
      return ClassLoad{load * kind.share * kind.service.mean / mean, kind.service};
    };
    const ClassWaits theory = waits_of_cobham(load_of(model.classes[0]), load_of(model.classes[1]));
    Case row{.queue = "M/G/1, two classes", .grid = name_of(backend), .load = load};
    row.measured = runs.measured();
    row.quantity = "mean wait of the first class";
    row.interval = runs.interval([&](const Observed& o) { return o.mean_wait[0] / mean; });
    row.theory = theory.first / mean;
    table.add(row);
    row.quantity = "mean wait of the second class";
    row.interval = runs.interval([&](const Observed& o) { return o.mean_wait[1] / mean; });
    row.theory = theory.second / mean;
    table.add(row);
  }
}

TEST(Priorities, WaitAsCobhamSays) {
  CaseTable table;
  measure(Backend::plain, 41'000, table);
  measure(Backend::simgrid, 42'000, table);
  keep_table("priorities", table.text());
}

}  // namespace
}  // namespace rb::test
