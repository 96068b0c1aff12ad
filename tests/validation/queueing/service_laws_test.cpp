// Mean wait by the variation of service: M/G/1, Pollaczek and Khinchine.
#include <gtest/gtest.h>

#include "tests/support/queueing/page.hpp"
#include "tests/support/queueing/replications.hpp"
#include "tests/support/queueing/theory.hpp"

namespace rb::test {
namespace {

struct Named {
  std::string queue;
  Shape shape;
};

const Named kLaws[] = {
    {"M/D/1", Shape::deterministic},
    {"M/H2/1", Shape::hyperexponential},
    {"M/LN/1", Shape::lognormal},
};

void measure(Backend backend, const Named& law, std::uint64_t seed, CaseTable& table) {
  for (const double load : {0.3, 0.5, 0.7, 0.9, 0.95}) {
    QueueModel model{.load = load};
    Law& service = model.classes[0].service;
    service.shape = law.shape;
    model.customers = customers_for(backend, load);
    const Replications runs(backend, model, seed + static_cast<std::uint64_t>(load * 100));
    Case row{.queue = law.queue, .grid = name_of(backend), .load = load};
    row.measured = runs.measured();
    row.quantity = "mean wait";
    row.interval = runs.interval([&](const Observed& o) { return o.mean_wait[0] / service.mean; });
    row.theory = wait_of_mg1(load, service) / service.mean;
    table.add(row);
  }
}

TEST(ServiceLaws, GiveTheWaitsOfPollaczekAndKhinchine) {
  CaseTable table;
  for (const Backend backend : {Backend::plain, Backend::simgrid}) {
    std::uint64_t seed = backend == Backend::plain ? 21'000 : 22'000;
    for (const Named& law : kLaws) measure(backend, law, seed += 100, table);
  }
  keep_table("service laws", table.text());
}

}  // namespace
}  // namespace rb::test
