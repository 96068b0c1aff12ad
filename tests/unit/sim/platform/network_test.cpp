// Stations, journeys, pools and their usage.
#include <array>

#include "tests/unit/sim/platform/network_fixture.hpp"

namespace rb::sim {
namespace {

TEST(Network, OneServerServesInOrder) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "one"});
    for (std::uint64_t tag = 1; tag <= 3; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, 1'000));
    }
    EXPECT_EQ(network.waiting(station), 2U);
    const auto all = until(network, 10ms);
    ASSERT_EQ(all.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(all[i].tag, i + 1);
      EXPECT_EQ(all[i].at, Micros{1'000 * static_cast<std::int64_t>(i + 1)});
    }
    EXPECT_EQ(network.usage(station).mean_wait(), Micros{1'000});
    EXPECT_EQ(network.usage(station).totals().busy, 3'000);
  });
}

TEST(Network, TheFirstClassGoesFirst) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "one"});
    const auto send = [&](std::uint64_t tag, std::uint8_t priority) {
      Journey journey{.priority = priority, .tag = tag};
      network.start(journey.over(station, 1'000));
    };
    send(1, 1);
    send(2, 1);
    send(3, 0);
    const auto all = until(network, 10ms);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1].tag, 3U);
    EXPECT_EQ(all[2].tag, 2U);
  });
}

TEST(Network, AFullQueueTurnsAway) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "one", .queue_limit = 1});
    for (std::uint64_t tag = 1; tag <= 3; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, 1'000));
    }
    const auto all = until(network, 10ms);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].tag, 3U);
    EXPECT_TRUE(all[0].turned_away);
    EXPECT_EQ(network.usage(station).refusals(), 1U);
  });
}

TEST(Network, AQueueThatTheCallerKeepsHasUsageToo) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId queue = network.add_queue({.name = "commits"});
    std::vector<Arrival> none;
    network.join(queue);
    network.begin(queue, std::vector{Micros{0}});
    network.join(queue);
    network.advance(Micros{1'000}, none);
    network.join(queue);
    EXPECT_EQ(network.waiting(queue), 2U);
    network.advance(Micros{3'000}, none);
    network.end(queue);
    network.begin(queue, std::vector{Micros{0}, Micros{1'000}});
    network.advance(Micros{4'000}, none);
    network.end(queue);
    network.advance(Micros{8'000}, none);
    network.settle();
    const Usage& usage = network.usage(queue);
    EXPECT_EQ(usage.arrivals(), 3U);
    EXPECT_EQ(usage.totals().waiting, 3'000 + 2'000);
    EXPECT_EQ(usage.waits().max(), 3'000);
    EXPECT_EQ(usage.utilisation_ppm(), 500'000);
  });
}

// Also the time before the first journey and after the last counts as enabled.
TEST(Network, UsageIsThatOfTheWholeRun) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "pool", .servers = 2});
    const ResourceId line = network.add_link(
        {.name = "line", .latency = Micros{1'000}, .bytes_per_second = 1'000'000}, 4);
    std::vector<Arrival> all;
    while (network.now() < Micros{2'000}) network.advance(Micros{2'000}, all);
    Journey journey{.tag = 1};
    network.start(journey.over(station, 1'000));
    while (network.now() < Micros{10'000}) network.advance(Micros{10'000}, all);
    network.settle();
    EXPECT_EQ(network.usage(station).totals().enabled, 20'000);
    EXPECT_EQ(network.usage(station).totals().busy, 1'000);
    EXPECT_EQ(network.usage(station).utilisation_ppm(), 50'000);
    EXPECT_EQ(network.usage(line).totals().enabled, 40'000);
  });
}

TEST(Network, ASlowServerTakesLonger) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station =
        network.add_station({.name = "one", .profiles = {{{Micros{500}, 200'000}}}});
    Journey journey{.tag = 1};
    network.start(journey.over(station, 1'000));
    const auto all = until(network, 20ms);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].at, Micros{3'000});
  });
}

TEST(Network, AJourneyGoesOverLinksAndStations) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId up = network.add_link(
        {.name = "up", .latency = Micros{20'000}, .bytes_per_second = 1'000'000}, 8);
    const ResourceId station = network.add_station({.name = "one"});
    Journey journey{.tag = 9};
    network.start(journey.over(up, 1'000).over(station, 5'000).over(up, 2'000));
    const auto all = until(network, 100ms);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_NEAR(static_cast<double>(all[0].at.count()), 20'000 + 1'000 + 5'000 + 20'000 + 2'000, 2);
  });
}

TEST(Network, MoreServersCanBeEnabledLater) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "pod", .servers = 2});
    network.enable(station, 1);
    for (std::uint64_t tag = 1; tag <= 4; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, 1'000));
    }
    std::vector<Arrival> all;
    while (network.now() < Micros{1'000}) network.advance(Micros{1'000}, all);
    network.enable(station, 2);
    while (network.now() < Micros{9'000}) network.advance(Micros{9'000}, all);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[2].at, Micros{2'000});
    EXPECT_EQ(all[3].at, Micros{3'000});
  });
}

TEST(Network, APlaceIsHeldUntilItIsGivenBack) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId pool = network.add_pool("connections", 1);
    const ResourceId station = network.add_station({.name = "cores", .servers = 2});
    for (std::uint64_t tag = 1; tag <= 2; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.take(pool).over(station, 1'000).give(pool));
    }
    const auto all = until(network, 10ms);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].at, Micros{1'000});
    EXPECT_EQ(all[1].at, Micros{2'000});  // a core was free all the time
    EXPECT_EQ(network.busy(pool), 0U);
    EXPECT_EQ(network.usage(pool).mean_wait(), Micros{500});
  });
}

TEST(Network, APlaceOutlastsTheJourneyThatTookIt) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId pool = network.add_pool("lines", 1);
    for (std::uint64_t tag = 1; tag <= 3; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.take(pool));
    }
    std::vector<Arrival> all;
    while (network.now() < Micros{1'000}) network.advance(Micros{1'000}, all);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(network.waiting(pool), 2U);
    EXPECT_FALSE(network.withdraw(pool, 1));  // it has its place
    EXPECT_TRUE(network.withdraw(pool, 2));
    EXPECT_FALSE(network.withdraw(pool, 2));
    network.give(pool);
    while (network.now() < Micros{2'000}) network.advance(Micros{2'000}, all);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].tag, 3U);
    EXPECT_EQ(all[1].at, Micros{1'000});
    EXPECT_EQ(network.busy(pool), 1U);
    const Usage& usage = network.usage(pool);
    EXPECT_EQ(usage.withdrawals(), 1U);
    EXPECT_EQ(usage.arrivals(), usage.services() + usage.withdrawals() + network.busy(pool));
    EXPECT_EQ(usage.totals().waiting, 2'000);
  });
}

// Dates that are close stay apart: work of some microseconds takes what it takes, and begins when
// it is submitted. Three servers, so that much ends just before something begins.
TEST(Network, ShortWorkTakesWhatItTakes) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "pool", .servers = 3});
    constexpr std::int64_t kJobs = 300;
    std::vector<Arrival> all;
    for (std::int64_t i = 0; i < kJobs; ++i) {
      const Micros at{7 * i};
      while (network.now() < at) network.advance(at, all);
      Journey journey{.tag = static_cast<std::uint64_t>(i)};
      network.start(journey.over(station, 11 + i % 5));
    }
    while (network.busy(station) > 0) network.advance(network.now() + Micros{1'000}, all);
    ASSERT_EQ(all.size(), static_cast<std::size_t>(kJobs));
    for (const Arrival& arrival : all) {
      const auto i = static_cast<std::int64_t>(arrival.tag);
      EXPECT_EQ(arrival.at, Micros{7 * i + 11 + i % 5}) << i;
    }
  });
}

// ---- routes over several links

}  // namespace
}  // namespace rb::sim
