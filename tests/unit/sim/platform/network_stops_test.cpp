// Servers, pools and queues that stand still, and what is broken off.
#include <array>

#include "tests/unit/sim/platform/network_fixture.hpp"

namespace rb::sim {
namespace {

TEST(Network, AServerThatStandsTakesNothingOnAndGoesOnLater) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station(
        {.name = "one", .profiles = {{{Micros{1'500}, 0}, {Micros{5'000}, 1'000'000}}}});
    for (std::uint64_t tag = 1; tag <= 3; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, 1'000));
    }
    const auto all = until(network, 20ms);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].at, Micros{1'000});
    EXPECT_EQ(all[1].at, Micros{5'500});  // half done when it stopped
    EXPECT_EQ(all[2].at, Micros{6'500});
  });
}

// A server that stood while nobody asked for it is still one server.
TEST(Network, AServerThatStoodIdleServesOneAtATime) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station =
        network.add_station({.name = "pool",
                             .servers = 2,
                             .profiles = {{{Micros{1'000}, 0}, {Micros{2'000}, 1'000'000}}, {}}});
    std::vector<Arrival> all;
    while (network.now() < Micros{3'000}) network.advance(Micros{3'000}, all);
    // Two are served, two wait: the third gets the server of the first, the fourth that of the
    // second.
    const std::array<std::int64_t, 4> work{1'000, 1'500, 4'000, 1'000};
    for (std::uint64_t tag = 0; tag < work.size(); ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, work.at(tag)));
    }
    while (network.now() < Micros{20'000}) network.advance(Micros{20'000}, all);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[2].at, Micros{3'000 + 1'500 + 1'000});
    EXPECT_EQ(all[3].at, Micros{3'000 + 1'000 + 4'000});
  });
}

TEST(Network, AServerThatStopsAsItEndsSomethingTakesNothingOn) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station =
        network.add_station({.name = "pool",
                             .servers = 2,
                             .profiles = {{{Micros{1'000}, 0}, {Micros{5'000}, 1'000'000}}, {}}});
    for (const std::int64_t work : {1'000, 1'500, 700}) {
      Journey journey{.tag = static_cast<std::uint64_t>(work)};
      network.start(journey.over(station, work));
    }
    const auto all = until(network, 20ms);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[2].tag, 700U);
    EXPECT_EQ(all[2].at, Micros{2'200});
  });
}

TEST(Network, AQueueBeforeServersThatStandIsNoLonger) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station =
        network.add_station({.name = "pool",
                             .servers = 2,
                             .queue_limit = 1,
                             .profiles = {{{Micros{1'000}, 0}, {Micros{9'000}, 1'000'000}}}});
    std::vector<Arrival> all;
    while (network.now() < Micros{2'000}) network.advance(Micros{2'000}, all);
    for (std::uint64_t tag = 1; tag <= 3; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, 1'000));
    }
    EXPECT_EQ(network.waiting(station), 1U);
    EXPECT_EQ(network.usage(station).refusals(), 2U);
    EXPECT_EQ(network.usage(station).most_waiting(), 1U);
    all.clear();
    while (network.now() < Micros{20'000}) network.advance(Micros{20'000}, all);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_TRUE(all[0].turned_away && all[1].turned_away);
    EXPECT_EQ(all[2].at, Micros{10'000});
  });
}

// The server is free again when it would have been; the queue starts anew.
TEST(Network, WhatIsBrokenOffArrivesAtOnce) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId station = network.add_station({.name = "one", .queue_limit = 2});
    std::vector<Arrival> all;
    const auto send = [&](std::uint64_t tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(station, 1'000));
    };
    for (std::uint64_t tag = 1; tag <= 3; ++tag) send(tag);
    network.advance(Micros{400}, all);
    EXPECT_TRUE(all.empty());
    network.break_off(station);
    network.break_off(station);  // nothing is there any more
    EXPECT_EQ(network.busy(station) + network.waiting(station), 0U);
    send(4);
    EXPECT_EQ(network.waiting(station), 1U);
    while (network.now() < Micros{9'000}) network.advance(Micros{9'000}, all);
    ASSERT_EQ(all.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(all[i].tag, i + 1);
      EXPECT_TRUE(all[i].broken_off);
      EXPECT_EQ(all[i].at, Micros{400});
    }
    EXPECT_FALSE(all[3].broken_off);
    EXPECT_EQ(all[3].at, Micros{2'000});
    const Usage& usage = network.usage(station);
    EXPECT_EQ(usage.arrivals(), usage.services() + usage.refusals());
    EXPECT_EQ(usage.waits().total(), usage.services());
    EXPECT_EQ(usage.totals().busy, 400 + 1'000);
  });
}

// Only while all of it stands and something is there.
TEST(Network, AStandStillCountsForWhatIsThere) {
  on_both([](Grid& grid) {
    constexpr std::int64_t kOn = 1'000'000;
    const std::vector<SpeedChange> stop{{Micros{1'000}, 0}, {Micros{5'000}, kOn}};
    Network network(grid);
    const ResourceId all_stand =
        network.add_station({.name = "pool", .servers = 2, .profiles = {stop}});
    const ResourceId one_goes_on =
        network.add_station({.name = "half", .servers = 2, .profiles = {stop, {}}});
    const ResourceId line =
        network.add_link({.name = "line", .bytes_per_second = 1'000'000, .profile = stop}, 8);
    const ResourceId idle = network.add_station({.name = "idle", .servers = 2, .profiles = {stop}});
    for (const ResourceId id : {all_stand, one_goes_on}) {
      for (std::uint64_t tag = 1; tag <= 3; ++tag) {
        Journey journey{.tag = tag};
        network.start(journey.over(id, 2'000));
      }
    }
    Journey journey{.tag = 4};
    network.start(journey.over(line, 2'000));
    static_cast<void>(until(network, 20ms));
    network.settle();
    EXPECT_EQ(network.usage(all_stand).totals().stood, 4'000);
    EXPECT_EQ(network.usage(all_stand).totals().stalled, 2 * 4'000);
    EXPECT_EQ(network.usage(one_goes_on).totals().stood, 0);
    EXPECT_EQ(network.usage(line).totals().stood, 4'000);
    EXPECT_EQ(network.usage(line).totals().stalled, 4'000);
    EXPECT_EQ(network.usage(idle).totals().stood, 0);
  });
}

TEST(Network, APoolThatStandsGivesNothingAndTakesBack) {
  on_both([](Grid& grid) {
    Network network(grid);
    const std::array<SpeedChange, 2> stop{{{Micros{1'000}, 0}, {Micros{5'000}, 1'000'000}}};
    const ResourceId pool = network.add_pool("lines", 2, stop);
    std::vector<Arrival> all;
    const auto take = [&](std::uint64_t tag) {
      Journey journey{.tag = tag};
      network.start(journey.take(pool));
    };
    take(1);
    while (network.now() < Micros{2'000}) network.advance(Micros{2'000}, all);
    take(2);
    network.give(pool);
    while (network.now() < Micros{9'000}) network.advance(Micros{9'000}, all);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].at, Micros{5'000});
    EXPECT_EQ(network.enabled(pool), 2U);
  });
}

TEST(Network, AFasterServerTakesLessAndStillStops) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId fast =
        network.add_station({.name = "fast", .profiles = {{{Micros{0}, 2'000'000}}}});
    const ResourceId stops = network.add_station(
        {.name = "stops",
         .profiles = {{{Micros{0}, 2'000'000}, {Micros{500}, 0}, {Micros{1'500}, 2'000'000}}}});
    Journey one{.tag = 1}, two{.tag = 2};
    network.start(one.over(fast, 3'000));
    network.start(two.over(stops, 3'000));
    const auto all = until(network, 20ms);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].at, Micros{1'500});
    EXPECT_EQ(all[1].at, Micros{2'500});
  });
}

}  // namespace
}  // namespace rb::sim
