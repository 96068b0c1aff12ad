// Transfers that share a link: M/G/1 with processor sharing. The mean time in system depends on
// the load alone.
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
    {"M/D/1-PS", Shape::deterministic},
    {"M/M/1-PS", Shape::exponential},
    {"M/H2/1-PS", Shape::hyperexponential},
};

TEST(Sharing, TakesWhatProcessorSharingTakesWhateverTheLaw) {
  CaseTable table;
  std::uint64_t seed = 31'000;
  for (const Named& law : kLaws) {
    seed += 100;
    for (const double load : {0.3, 0.5, 0.7, 0.9}) {
      QueueModel model{.kind = QueueModel::Kind::shared_link, .load = load};
      Law& service = model.classes[0].service;
      service.shape = law.shape;
      model.customers = load > 0.8 ? 20'000 : 5'000;
      const Replications runs(Backend::simgrid, model,
                              seed + static_cast<std::uint64_t>(load * 100));
      Case row{.queue = law.queue, .grid = name_of(Backend::simgrid), .load = load};
      row.measured = runs.measured();
      row.quantity = "mean time in system";
      row.interval =
          runs.interval([&](const Observed& o) { return o.mean_time_in_system / service.mean; });
      row.theory = sojourn_of_ps(load, 1.0);
      table.add(row);
    }
  }
  keep_table("sharing", table.text());
}

}  // namespace
}  // namespace rb::test
