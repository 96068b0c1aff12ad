// What a resource says of itself against what its customers went through, to the microsecond: every
// wait by the recursions of Lindley and of Kiefer and Wolfowitz, Little's law and conservation over
// a network that refuses, stands still and shares.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

#include "sim/platform/network.hpp"
#include "tests/support/child/child.hpp"
#include "tests/support/queueing/law.hpp"

namespace rb::test {
namespace {

using sim::Micros;
using sim::Network;
using sim::ResourceId;

struct Customer {
  Micros came{};
  std::int64_t amount = 0;
  Micros gone{};
  bool inside = true;
};

// The journeys of a run, by tag.
class Crowd {
 public:
  explicit Crowd(Network& network) : network_(network) {}

  // Up to `until`, whoever arrives before.
  void wait(Micros until) {
    while (network_.now() < until) {
      arrivals_.clear();
      network_.advance(until, arrivals_);
      for (const sim::Arrival& arrival : arrivals_) {
        customers_[arrival.tag].gone = arrival.at;
        customers_[arrival.tag].inside = false;
        --inside_;
      }
    }
  }
  void start(sim::Journey journey) {
    journey.tag = customers_.size();
    customers_.push_back({network_.now(), journey.legs[0].amount, {}, true});
    ++inside_;
    network_.start(journey);
  }
  void drain() {
    while (inside_ > 0) wait(network_.now() + std::chrono::hours{1});
  }

  [[nodiscard]] const std::vector<Customer>& customers() const { return customers_; }
  [[nodiscard]] std::uint64_t inside() const { return inside_; }
  // Of all, those inside until now().
  [[nodiscard]] std::int64_t time_in_system() const {
    Micros sum{};
    for (const Customer& each : customers_) {
      sum += (each.inside ? network_.now() : each.gone) - each.came;
    }
    return sum.count();
  }

 private:
  Network& network_;
  std::vector<Customer> customers_;
  std::vector<sim::Arrival> arrivals_;
  std::uint64_t inside_ = 0;
};

// ---- every wait of one station

struct Station {
  std::uint32_t servers = 1;
  double load = 0.9;
  double mean_service = 1'000'000;
};

void expect_recursion(sim::Grid& grid, const Station& of, std::int64_t rounding) {
  constexpr std::uint64_t kCustomers = 20'000;
  const Law law{Shape::exponential, of.mean_service};
  const Draws draws{71'000, of.servers};
  Network network(grid);
  const ResourceId station = network.add_station({.name = "queue", .servers = of.servers});
  Crowd crowd(network);
  Micros at{};
  for (std::uint64_t i = 0; i < kCustomers; ++i) {
    at += Micros{draws.gap(i, of.mean_service / (of.load * of.servers))};
    crowd.wait(at);
    sim::Journey journey;
    crowd.start(journey.over(station, draws.service(i, law)));
  }
  crowd.drain();

  // When each server is free again, the first on top.
  std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> free;
  for (std::uint32_t i = 0; i < of.servers; ++i) free.push(0);
  std::vector<std::int64_t> waits;
  std::int64_t sum = 0;
  for (const Customer& each : crowd.customers()) {
    const std::int64_t begins = std::max(each.came.count(), free.top());
    free.pop();
    free.push(begins + each.amount);
    ASSERT_NEAR(static_cast<double>(each.gone.count()), static_cast<double>(begins + each.amount),
                static_cast<double>(rounding));
    waits.push_back(begins - each.came.count());
    sum += waits.back();
  }
  const sim::Usage& usage = network.usage(station);
  EXPECT_NEAR(static_cast<double>(usage.totals().waiting), static_cast<double>(sum),
              static_cast<double>(rounding) * kCustomers);
  EXPECT_NEAR(static_cast<double>(usage.mean_wait().count()), static_cast<double>(sum) / kCustomers,
              1.0 + static_cast<double>(rounding));
  std::sort(waits.begin(), waits.end());
  for (const std::int64_t share : {500'000, 900'000, 990'000}) {
    const auto rank = static_cast<std::size_t>(share) * kCustomers / 1'000'000;
    const auto exact = static_cast<double>(waits[rank - 1]);
    const auto said = static_cast<double>(usage.waits().quantile(share));
    EXPECT_GE(said, exact - static_cast<double>(rounding));
    EXPECT_LE(said, exact * (1.0 + 1.0 / 128.0) + static_cast<double>(rounding));
  }
}

TEST(Books, EveryWaitIsThatOfTheRecursion) {
  for (const std::uint32_t servers : {1U, 8U}) {
    for (const double mean : {100.0, 1e4, 1e6, 3e7}) {
      const Station station{.servers = servers, .mean_service = mean};
      expect_recursion(*sim::make_plain_grid(), station, 0);
      // Weeks of work: a double of seconds rounds.
      in_child(
          [&] { expect_recursion(*sim::load_simgrid().value(), station, mean > 1e6 ? 1 : 0); });
    }
  }
}

// ---- a network

void expect_balance(Network& network, const Crowd& crowd) {
  network.settle();
  std::int64_t time = 0;
  std::uint64_t inside = 0;
  for (std::uint16_t i = 0; i < network.resources(); ++i) {
    const ResourceId id{i};
    const sim::Usage& usage = network.usage(id);
    const std::uint64_t here = network.busy(id) + network.waiting(id);
    EXPECT_EQ(usage.arrivals(), usage.services() + usage.refusals() + here) << network.name(id);
    EXPECT_EQ(usage.waits().total(), usage.services() + network.busy(id)) << network.name(id);
    time += usage.totals().busy + usage.totals().waiting;
    inside += here;
  }
  EXPECT_EQ(inside, crowd.inside());
  EXPECT_EQ(time, crowd.time_in_system());
}

void tell(sim::Grid& grid) {
  constexpr std::uint64_t kJourneys = 30'000;
  constexpr double kGap = 1'000;
  constexpr std::int64_t kNominal = 1'000'000;
  Network network(grid);
  const ResourceId up = network.add_link(
      {.name = "up", .latency = Micros{20'000}, .bytes_per_second = 2'000'000}, 25);
  const ResourceId front = network.add_station({.name = "front", .servers = 4, .queue_limit = 12});
  const ResourceId back = network.add_station(
      {.name = "back",
       .servers = 2,
       .queue_limit = 200,
       .profiles = {{{Micros{2'000'000}, 0}, {Micros{3'000'000}, kNominal}},
                    {{Micros{5'000'000}, kNominal / 4}, {Micros{7'000'000}, kNominal}}}});
  const ResourceId down = network.add_link(
      {.name = "down", .latency = Micros{20'000}, .bytes_per_second = 8'000'000}, 50);
  const Draws draws{72'000, 0};
  Crowd crowd(network);
  Micros at{};
  for (std::uint64_t i = 0; i < kJourneys; ++i) {
    at += Micros{draws.gap(i, kGap)};
    crowd.wait(at);
    const std::int64_t work = draws.service(i, {Shape::lognormal, 1'600});
    sim::Journey journey{.priority = static_cast<std::uint8_t>(i % 4 == 0 ? 0 : 1)};
    crowd.start(journey.over(up, 900).over(front, 2 * work).over(back, work).over(down, 4'000));
    if (i % 1'000 == 0) expect_balance(network, crowd);
  }
  crowd.drain();
  expect_balance(network, crowd);
  EXPECT_GT(network.usage(front).refusals(), 100U);
  EXPECT_GT(network.usage(back).refusals(), 100U);
  EXPECT_GT(network.usage(up).totals().waiting, 0);
}

TEST(Books, BalanceOverANetworkAtAnyMoment) {
  tell(*sim::make_plain_grid());
  in_child([] { tell(*sim::load_simgrid().value()); });
}

}  // namespace
}  // namespace rb::test
