// Share of arrivals that a full queue turns away: no queue at all (Erlang's B, whatever the law of
// service), and a short one.
#include <gtest/gtest.h>

#include "tests/support/queueing/page.hpp"
#include "tests/support/queueing/replications.hpp"
#include "tests/support/queueing/theory.hpp"

namespace rb::test {
namespace {

// Fewer refusals than this are not enough to measure.
constexpr double kRare = 0.002;

struct Loss {
  std::string queue;
  std::uint32_t servers = 1;
  std::uint32_t places = 0;  // to wait
  Shape shape = Shape::exponential;
};

const Loss kLosses[] = {
    {"M/M/2/2", 2, 0},
    {"M/M/8/8", 8, 0},
    {"M/M/32/32", 32, 0},
    {"M/D/8/8", 8, 0, Shape::deterministic},
    {"M/H2/8/8", 8, 0, Shape::hyperexponential},
    {"M/M/1/5", 1, 4},
    {"M/M/8/16", 8, 8},
};

void measure(Backend backend, const Loss& loss, std::uint64_t seed, CaseTable& table) {
  for (const double load : {0.3, 0.5, 0.7, 0.9, 0.95}) {
    const double refused = loss_of_mmck(loss.servers, loss.places, load);
    if (refused < kRare) continue;
    QueueModel model{.load = load, .servers = loss.servers, .queue_limit = loss.places};
    model.classes[0].service.shape = loss.shape;
    // Full queues keep nothing for long: the load does not make refusals more correlated.
    model.customers = backend == Backend::plain ? 20'000 : 5'000;
    const Replications runs(backend, model, seed + static_cast<std::uint64_t>(load * 100));
    Case row{.queue = loss.queue, .grid = name_of(backend), .load = load};
    row.measured = runs.measured();
    row.quantity = "share refused";
    row.interval = runs.interval([](const Observed& o) { return o.share_refused; });
    row.theory = refused;
    table.add(row);
  }
}

TEST(Losses, AreThoseOfErlang) {
  CaseTable table;
  for (const Backend backend : {Backend::plain, Backend::simgrid}) {
    std::uint64_t seed = backend == Backend::plain ? 11'000 : 12'000;
    for (const Loss& loss : kLosses) measure(backend, loss, seed += 100, table);
  }
  keep_table("losses", table.text());
}

}  // namespace
}  // namespace rb::test
