#include "tests/support/queueing/replications.hpp"

#include <gtest/gtest.h>

#include "tests/support/child/answer.hpp"

namespace rb::test {
namespace {

void check_books(const Books& books, QueueModel::Kind kind) {
  // Conservation, at every arrival and in the end.
  EXPECT_EQ(books.unbalanced, 0U);
  EXPECT_EQ(books.arrivals, books.started);
  EXPECT_EQ(books.services, books.ended);
  EXPECT_EQ(books.refusals, books.refused);
  EXPECT_EQ(books.waits, books.ended);
  EXPECT_EQ(books.arrivals, books.services + books.refusals);
  // Little's law for the whole: both sides are counted in whole microseconds.
  EXPECT_EQ(books.waiting + books.busy, books.time_in_system);
  if (kind == QueueModel::Kind::shared_link) return;
  // The utilisation law, and with it Little's law for the queue alone.
  EXPECT_EQ(books.busy, books.work);
}

}  // namespace

const char* name_of(Backend backend) {
  return backend == Backend::plain ? "plain" : "SimGrid";
}

Replications::Replications(Backend backend, const QueueModel& model, std::uint64_t seed)
    : measured_(model.customers * kReplications) {
  for (std::size_t i = 0; i < kReplications; ++i) {
    const Draws draws{seed, i};
    if (backend == Backend::plain) {
      runs_[i] = run_queue(*sim::make_plain_grid(), model, draws);
    } else {
      const auto answer = from_child<Observed>(
          [&] { return run_queue(*sim::load_simgrid().value(), model, draws); });
      if (!answer) {
        ADD_FAILURE() << "replication " << i << " ended without an answer";
        return;
      }
      runs_[i] = *answer;
    }
    check_books(runs_[i].books, model.kind);
  }
}

Interval Replications::interval(const std::function<double(const Observed&)>& of) const {
  Sample sample{};
  for (std::size_t i = 0; i < kReplications; ++i) sample[i] = of(runs_[i]);
  return interval_of(sample);
}

std::uint64_t customers_for(Backend backend, double load) {
  const std::uint64_t customers = load > 0.92 ? 200'000 : load > 0.8 ? 100'000 : 20'000;
  return backend == Backend::plain ? customers : customers / 5;
}

}  // namespace rb::test
