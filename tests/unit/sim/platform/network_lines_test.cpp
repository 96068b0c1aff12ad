// Lines, and the links that they share.
#include <array>

#include "tests/unit/sim/platform/network_fixture.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kMegabyte = 1'000'000;

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

}  // namespace
}  // namespace rb::sim
