#include "sim/platform/network.hpp"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <vector>

#include "sim/platform/joint_grid.hpp"
#include "tests/support/child/child.hpp"

namespace rb::sim {
namespace {

using namespace std::chrono_literals;
using Story = std::function<void(Grid&)>;

// Tells the story on the plain grid here, and on SimGrid, alone and joined, in processes of its
// own.
void on_both(const Story& story) {
  story(*make_plain_grid());
  test::in_child([&] { story(*load_simgrid().value()); });
  test::in_child([&] {
    JointGrid joint(*load_simgrid().value());
    story(joint);
  });
}

std::vector<Arrival> until(Network& network, Micros end) {
  std::vector<Arrival> all;
  while (network.now() < end) network.advance(end, all);
  return all;
}

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

TEST(Network, OneTransferGetsTheWholeLineHoweverLongItIs) {
  on_both([](Grid& grid) {
    Network network(grid);
    const ResourceId line = network.add_link(
        {.name = "wan", .latency = Micros{100'000}, .bytes_per_second = 1'000'000'000}, 8);
    Journey journey{.tag = 1};
    network.start(journey.over(line, 1'000'000'000));
    const auto all = until(network, 60s);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_NEAR(static_cast<double>(all[0].at.count()), 1'100'000, 2);
  });
}

// What sets the backends apart: transfers share a link.
TEST(Network, TransfersShareALinkOnSimGridAlone) {
  const auto two = [](Grid& grid, Micros expected) {
    Network network(grid);
    const ResourceId link = network.add_link(
        {.name = "wan", .latency = Micros{1'000}, .bytes_per_second = 1'000'000}, 8);
    for (std::uint64_t tag = 1; tag <= 2; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(link, 10'000));
    }
    const auto all = until(network, 100ms);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_NEAR(static_cast<double>(all[1].at.count()), static_cast<double>(expected.count()), 2);
  };
  two(*make_plain_grid(), 11ms);
  test::in_child([&] { two(*load_simgrid().value(), 21ms); });
}

// ---- routes over several links

constexpr std::int64_t kMegabyte = 1'000'000;

// Two lines that meet on one link, and a transfer of ten kilobytes over each: when both are there.
void meet(Grid& grid, bool shared, Micros expected) {
  Network network(grid);
  const LinkId near_a =
      grid.add_link({.name = "a", .latency = Micros{1'000}, .bytes_per_second = 8 * kMegabyte});
  const LinkId near_b =
      grid.add_link({.name = "b", .latency = Micros{1'000}, .bytes_per_second = 8 * kMegabyte});
  const LinkId uplink = grid.add_link({.name = "uplink",
                                       .latency = Micros{4'000},
                                       .bytes_per_second = kMegabyte,
                                       .shared = shared});
  std::vector<ResourceId> lines;
  for (const LinkId near : {near_a, near_b}) {
    const std::array links{near, uplink};
    lines.push_back(network.add_line("line", {grid.add_route(links)}, 8));
  }
  for (const ResourceId line : lines) {
    Journey journey{.tag = 1};
    network.start(journey.over(line, 10'000));
  }
  const auto all = until(network, 100ms);
  ASSERT_EQ(all.size(), 2U);
  for (const Arrival& arrival : all) {
    EXPECT_NEAR(static_cast<double>(arrival.at.count()), static_cast<double>(expected.count()), 2);
  }
}

TEST(Network, RoutesShareTheLinksThatTheyMeetOn) {
  meet(*make_plain_grid(), true, 15ms);
  test::in_child([] { meet(*load_simgrid().value(), true, 25ms); });
  test::in_child([] { meet(*load_simgrid().value(), false, 15ms); });
}

// A third of the latency, three times the share.
TEST(Network, OfTwoRoutesThatMeetTheShorterOneGetsMore) {
  test::in_child([] {
    Grid& grid = *load_simgrid().value();
    Network network(grid);
    const LinkId uplink =
        grid.add_link({.name = "uplink", .latency = Micros{5'000}, .bytes_per_second = kMegabyte});
    std::vector<ResourceId> lines;
    for (const int ms : {5, 25}) {
      const std::array links{uplink, grid.add_link({.name = "far " + std::to_string(ms),
                                                    .latency = Micros{1'000} * ms,
                                                    .bytes_per_second = 100 * kMegabyte})};
      lines.push_back(network.add_line("line", {grid.add_route(links)}, 8));
    }
    for (const ResourceId line : lines) {
      Journey journey{.tag = 1};
      network.start(journey.over(line, 200'000));
    }
    const auto all = until(network, 1s);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_NEAR(static_cast<double>(all[0].at.count()), 30'000 + 180'000 / 0.75, 10);
    EXPECT_NEAR(static_cast<double>(all[1].at.count()), 30'000 + 240'000 + 140'000, 10);
  });
}

TEST(Network, TransfersTakeTheRoutesInTurn) {
  on_both([](Grid& grid) {
    Network network(grid);
    std::vector<RouteId> routes;
    for (const int ms : {1, 10}) {
      const std::array links{grid.add_link({.name = "way " + std::to_string(ms),
                                            .latency = Micros{1'000} * ms,
                                            .bytes_per_second = 1'000 * kMegabyte})};
      routes.push_back(grid.add_route(links));
    }
    const ResourceId line = network.add_line("line", routes, 8);
    for (std::uint64_t tag = 1; tag <= 3; ++tag) {
      Journey journey{.tag = tag};
      network.start(journey.over(line, 1'000));
    }
    const auto all = until(network, 100ms);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].tag, 1U);
    EXPECT_EQ(all[1].tag, 3U);
    EXPECT_EQ(all[2].tag, 2U);
  });
}

// Cut where it is wide, and where it is narrow.
TEST(Network, ARouteIsCutWithAnyOfItsLinks) {
  on_both([](Grid& grid) {
    Network network(grid);
    const LinkId wide =
        grid.add_link({.name = "wide",
                       .latency = Micros{1'000},
                       .bytes_per_second = 4 * kMegabyte,
                       .profile = {{Micros{5'000}, 0}, {Micros{9'000}, 1'000'000}}});
    const LinkId narrow =
        grid.add_link({.name = "narrow",
                       .latency = Micros{1'000},
                       .bytes_per_second = kMegabyte,
                       .profile = {{Micros{11'000}, 0}, {Micros{12'000}, 1'000'000}}});
    const std::array links{wide, narrow};
    const ResourceId line = network.add_line("line", {grid.add_route(links)}, 8);
    Journey journey{.tag = 1};
    network.start(journey.over(line, 10'000));
    const auto all = until(network, 100ms);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_NEAR(static_cast<double>(all[0].at.count()), 2'000 + 10'000 + 4'000 + 1'000, 2);
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
