// The engine's rate limit as a token bucket: what passes in any window, the rate in the long run,
// and the wait of Poisson arrivals for a token.
#include "core/engine/limits/rate_gate.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <functional>
#include <vector>

#include "tests/support/queueing/page.hpp"
#include "tests/support/queueing/replications.hpp"
#include "tests/support/queueing/theory.hpp"

namespace rb::test {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kPpm = 1'000'000;

// First in, first out: who comes at `came` passes as soon as the gate is open and those before are
// through.
class GatedQueue {
 public:
  explicit GatedQueue(const RateLimit& limit) : limit_(limit) {}

  Instant pass(Instant came) {
    const Instant opens = gate_.opens_at(limit_);
    EXPECT_TRUE(gate_.open(opens, limit_));
    EXPECT_FALSE(opens > instant_from_ms(0) && gate_.open(opens - 1ms, limit_));
    const Instant at = std::max(came, opens);
    gate_.take(at, 1, limit_);
    return at;
  }

 private:
  RateLimit limit_;
  RateGate gate_;
};

struct Limit {
  std::string name;
  RateLimit limit;
  std::int64_t rate_ppm = 0;
  // What may pass at once beyond the first, in millionths of a token.
  std::int64_t spare_ppm = 0;
};

Limit bucket(std::int64_t rate_ppm, std::int64_t burst) {
  char name[64];
  std::snprintf(name, sizeof name, "%g a second, burst %d", static_cast<double>(rate_ppm) / kPpm,
                static_cast<int>(burst));
  return {name, RateLimit::of(rate_ppm, burst), rate_ppm, (burst - 1) * kPpm};
}

// `early`: what a clock of milliseconds may be early by.
Limit even(std::int64_t rate_ppm, std::int64_t early_us) {
  char name[64];
  std::snprintf(name, sizeof name, "%g a second, evenly", static_cast<double>(rate_ppm) / kPpm);
  return {name, RateLimit::evenly(rate_ppm), rate_ppm, early_us * rate_ppm / kPpm};
}

std::vector<Limit> limits() {
  return {bucket(10 * kPpm, 1), bucket(30 * kPpm, 1), bucket(30 * kPpm, 5),
          bucket(700'000, 3),   bucket(7 * kPpm, 14), bucket(300 * kPpm, 9),
          even(30 * kPpm, 999), even(7 * kPpm, 999),  even(500'000, 0)};
}

// ---- windows

using Demand = std::function<std::int64_t(std::uint64_t)>;  // milliseconds to the next arrival

void expect_windows_hold(const Limit& limit, const Demand& demand) {
  constexpr std::uint64_t kArrivals = 1'500;
  GatedQueue queue(limit.limit);
  std::vector<std::int64_t> passes;
  Instant came = instant_from_ms(1'000);
  for (std::uint64_t i = 0; i < kArrivals; ++i) {
    came += Millis{demand(i)};
    passes.push_back(to_ms(queue.pass(came)));
  }
  for (std::size_t i = 0; i < passes.size(); ++i) {
    for (std::size_t j = i + 1; j < passes.size(); ++j) {
      // j - i + 1 <= burst + rate x T, in millionths of a token.
      const auto beyond_first = static_cast<std::int64_t>(j - i) * kPpm;
      const std::int64_t gained = (passes[j] - passes[i]) * limit.rate_ppm / 1'000;
      ASSERT_LE(beyond_first, limit.spare_ppm + gained + 1) << limit.name << " " << i << " " << j;
    }
  }
}

TEST(RateGate, LetsNoMoreThanBurstAndRateThroughInAnyWindow) {
  const Draws draws{51'000, 0};
  for (const Limit& limit : limits()) {
    const double interval_ms = 1e9 / static_cast<double>(limit.rate_ppm);
    const auto pause = static_cast<std::int64_t>(20 * interval_ms);
    expect_windows_hold(limit, [](std::uint64_t) { return 0; });
    expect_windows_hold(limit, [&](std::uint64_t i) { return draws.gap(i, interval_ms / 0.9); });
    expect_windows_hold(limit, [&](std::uint64_t i) { return i % 15 == 0 ? pause : 0; });
  }
}

// ---- the long run

TEST(RateGate, KeepsItsRateInTheLongRun) {
  constexpr std::int64_t kHour = 3'600'000;  // milliseconds
  std::string table = "| limit | in an hour of demand | rate x time + burst |\n|---|---|---|\n";
  for (const Limit& limit : limits()) {
    GatedQueue queue(limit.limit);
    std::int64_t passed = 0;
    while (to_ms(queue.pass(instant_from_ms(0))) < kHour) ++passed;
    const std::int64_t tokens =
        (limit.spare_ppm + kPpm + (kHour - 1) * limit.rate_ppm / 1'000) / kPpm;
    table += "| " + limit.name + " | " + std::to_string(passed) + " | " + std::to_string(tokens) +
             " |\n";
    EXPECT_LE(passed, tokens) << limit.name;
    // Without a spare token every interval ends at a whole millisecond.
    const std::int64_t interval_ms = (limit.limit.interval_us + 999) / 1'000;
    if (limit.spare_ppm == 0) {
      EXPECT_EQ(passed, (kHour - 1) / interval_ms + 1) << limit.name;
    } else {
      // An interval is rounded up to whole microseconds.
      const std::int64_t rounding = tokens * limit.rate_ppm / (kPpm * kPpm) + 2;
      EXPECT_GE(passed, tokens - rounding) << limit.name;
    }
  }
  keep_table("long run", table);
}

// ---- Poisson arrivals

constexpr std::int64_t kInterval = 1'000;  // milliseconds: one a second

struct GateRun {
  double load = 0;
  int burst = 1;
  std::uint64_t customers = 0;
};

// Mean wait, in intervals. Each wait is also that of Lindley's recursion, to the millisecond.
double mean_wait(const GateRun& run, const Draws& draws) {
  const QueueModel same{.load = run.load};
  const std::uint64_t first = same.warm_up();
  GatedQueue queue(RateLimit::of(kPpm, run.burst));
  std::int64_t came = 0;
  std::int64_t work = 0;  // of M/D/1, met by the arrival
  std::int64_t sum = 0;
  for (std::uint64_t i = 0; i < first + run.customers; ++i) {
    const std::int64_t gap = draws.gap(i, kInterval / run.load);
    came += gap;
    if (i > 0) work = std::max<std::int64_t>(0, work + kInterval - gap);
    const std::int64_t wait = to_ms(queue.pass(instant_from_ms(came))) - came;
    const std::int64_t lindley = std::max<std::int64_t>(0, work - (run.burst - 1) * kInterval);
    if (wait != lindley) {
      ADD_FAILURE() << "customer " << i << " waits " << wait << ", by Lindley " << lindley;
      return 0;
    }
    if (i >= first) sum += wait;
  }
  return static_cast<double>(sum) / static_cast<double>(run.customers) / kInterval;
}

TEST(RateGate, MakesPoissonArrivalsWaitAsADeterministicServerDoes) {
  CaseTable table;
  for (const int burst : {1, 3}) {
    for (const double load : {0.3, 0.5, 0.7, 0.9, 0.95}) {
      const GateRun run{load, burst, customers_for(Backend::plain, load)};
      const auto seed = static_cast<std::uint64_t>(52'000 + burst * 100 + load * 100);
      Sample sample{};
      for (std::size_t i = 0; i < kReplications; ++i) sample[i] = mean_wait(run, {seed, i});
      Case row{.queue = "bucket, burst " + std::to_string(burst), .grid = "none", .load = load};
      row.measured = run.customers * kReplications;
      row.quantity = "mean wait";
      row.interval = interval_of(sample);
      row.theory = wait_of_bucket(load, 1.0, burst);
      table.add(row);
    }
  }
  keep_table("bucket", table.text());
}

}  // namespace
}  // namespace rb::test
