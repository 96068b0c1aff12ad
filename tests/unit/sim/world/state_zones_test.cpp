// States and zones of a modelled population: places that exist, in the shares that were asked for.
#include "sim/world/state_zones.hpp"

#include <gtest/gtest.h>

namespace rb::sim {
namespace {

const std::vector<NamedShare> kZones = {{"America/New_York", 470'000},
                                        {"America/Chicago", 290'000},
                                        {"America/Denver", 60'000},
                                        {"America/Phoenix", 20'000},
                                        {"America/Los_Angeles", 160'000}};

// Counts by zone and state, the last state for none of those named, over many people whose zones
// are in their exact shares.
std::vector<std::vector<int>> drawn(const std::vector<NamedShare>& zones,
                                    const std::vector<NamedShare>& states) {
  const StatesByZone by_zone(zones, states);
  std::vector<std::vector<int>> counts(zones.size(), std::vector<int>(states.size() + 1));
  std::uint32_t person = 0;
  for (std::size_t zone = 0; zone < zones.size(); ++zone) {
    for (std::int64_t i = 0; i < zones[zone].ppm / 10; ++i) {
      const std::size_t state = by_zone.pick(zone, {1, Stream::patient_zone, ++person, 2});
      ++counts[zone][std::min(state, states.size())];
    }
  }
  return counts;
}

double share_of(const std::vector<std::vector<int>>& counts, std::size_t state) {
  int sum = 0;
  for (const auto& zone : counts) sum += zone[state];
  return sum / 100'000.0;
}

TEST(StatesByZone, NobodyLivesInAStateOutsideItsZones) {
  const std::vector<NamedShare> states = {
      {"TX", 88'000}, {"FL", 65'000}, {"WA", 23'000}, {"NV", 9'000}, {"NM", 6'000}};
  const auto counts = drawn(kZones, states);
  for (std::size_t zone = 0; zone < kZones.size(); ++zone) {
    for (std::size_t state = 0; state < states.size(); ++state) {
      if (people_in_zone(states[state].name, kZones[zone].name) > 0) continue;
      EXPECT_EQ(counts[zone][state], 0) << states[state].name << " in " << kZones[zone].name;
    }
  }
  for (std::size_t state = 0; state < states.size(); ++state) {
    EXPECT_NEAR(share_of(counts, state), static_cast<double>(states[state].ppm) / 1e6, 0.002)
        << states[state].name;
  }
  // Few Floridians live on the panhandle, few Texans in El Paso.
  EXPECT_GT(counts[0][1], 5 * counts[1][1]);
  EXPECT_GT(counts[1][1], 0);
  EXPECT_GT(counts[1][0], 5 * counts[2][0]);
}

TEST(StatesByZone, SharesThatTheZonesHaveNoRoomForComeOutSmaller) {
  const auto counts =
      drawn({{"America/New_York", 300'000}, {"America/Chicago", 700'000}}, {{"MA", 960'000}});
  EXPECT_NEAR(share_of(counts, 0), 0.30, 0.01);
  EXPECT_EQ(counts[1][0], 0);
}

TEST(StatesByZone, AStateOfNoneOfTheZonesIsSpreadOverAll) {
  const auto counts = drawn(kZones, {{"HI", 100'000}, {"XX", 50'000}});
  EXPECT_NEAR(share_of(counts, 0), 0.10, 0.003);
  EXPECT_NEAR(share_of(counts, 1), 0.05, 0.003);
  EXPECT_GT(counts[4][0], 0);
}

TEST(StatesByZone, WhereEverybodyIsInOneStateTheZonesGiveWay) {
  const auto counts =
      drawn({{"America/Chicago", 500'000}, {"Europe/Berlin", 500'000}}, {{"MN", 1'000'000}});
  EXPECT_NEAR(share_of(counts, 0), 1.0, 0.001);
}

TEST(PeopleInZone, ZonesOnOneClockAreOne) {
  EXPECT_EQ(people_in_zone("MI", "America/Detroit"), people_in_zone("MI", "America/New_York"));
  EXPECT_GT(people_in_zone("ID", "America/Boise"), 0);
  EXPECT_EQ(people_in_zone("MD", "America/Chicago"), 0);
  EXPECT_EQ(people_in_zone("ZZ", "America/Chicago"), -1);
}

}  // namespace
}  // namespace rb::sim
