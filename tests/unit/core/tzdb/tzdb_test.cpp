#include "core/tzdb/tzdb.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace rb {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

Instant utc(int year, unsigned month, unsigned day, int hour) {
  return std::chrono::sys_days{std::chrono::year{year} / month / day} + hours{hour};
}

TEST(LoadZones, GivesIdsInTheOrderOfTheNames) {
  const std::vector<std::string> names{"America/Phoenix", "America/New_York", "US/Eastern"};
  const auto zones = load_zones(names);
  ASSERT_TRUE(zones.has_value()) << zones.error().message;
  ASSERT_EQ(zones->size(), names.size());
  for (std::uint16_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ((*zones)[ZoneId{i}].name(), names[i]);
  }
  EXPECT_EQ((*zones)[ZoneId{1}].transitions(), (*zones)[ZoneId{2}].transitions());
}

TEST(LoadZones, KnowsNewYorkFrom1970To2100) {
  const std::vector<std::string> names{"America/New_York"};
  const auto zones = load_zones(names);
  ASSERT_TRUE(zones.has_value()) << zones.error().message;
  const Zone& zone = (*zones)[ZoneId{0}];
  EXPECT_EQ(zone.offset_at(utc(1970, 1, 1, 0)), hours{-5});
  EXPECT_EQ(zone.offset_at(utc(1974, 1, 6, 7)), hours{-4});  // the energy crisis
  EXPECT_EQ(zone.offset_at(utc(1974, 1, 6, 7) - 1ms), hours{-5});
  EXPECT_EQ(zone.offset_at(utc(2026, 3, 8, 7)), hours{-4});
  EXPECT_EQ(zone.offset_at(utc(2026, 3, 8, 7) - 1ms), hours{-5});
  EXPECT_EQ(zone.offset_at(utc(2026, 11, 1, 6)), hours{-5});
  // Past 2037 the system's files list nothing: only the rule at their end knows.
  EXPECT_EQ(zone.offset_at(utc(2038, 7, 1, 0)), hours{-4});
  EXPECT_EQ(zone.offset_at(utc(2100, 7, 1, 0)), hours{-4});
  EXPECT_EQ(zone.offset_at(utc(2100, 12, 1, 0)), hours{-5});
}

TEST(LoadZones, KeepsNoTransitionThatChangesNothing) {
  const std::vector<std::string> names{"Europe/Dublin", "America/Phoenix", "Asia/Tokyo"};
  const auto zones = load_zones(names);
  ASSERT_TRUE(zones.has_value()) << zones.error().message;
  for (std::uint16_t i = 0; i < names.size(); ++i) {
    const auto& transitions = (*zones)[ZoneId{i}].transitions();
    for (std::size_t k = 1; k < transitions.size(); ++k) {
      EXPECT_NE(transitions[k - 1].offset, transitions[k].offset) << names[i];
    }
  }
  EXPECT_EQ((*zones)[ZoneId{1}].transitions().size(), 1U);
}

TEST(LoadZones, SaysWhichVersionOfTheDataItRead) {
  const auto zones = load_zones({});
  ASSERT_TRUE(zones.has_value()) << zones.error().message;
  EXPECT_EQ(zones->size(), 0U);
  EXPECT_FALSE(zones->version().empty());
  std::ifstream source("/usr/share/zoneinfo/tzdata.zi");
  std::string line;
  if (std::getline(source, line)) {
    EXPECT_EQ("# version " + zones->version(), line);
  }
}

TEST(LoadZones, NamesEveryZoneThatDoesNotExist) {
  const std::vector<std::string> names{"America/New_York", "America/Gotham", "", "Mars/Phobos"};
  const auto zones = load_zones(names);
  ASSERT_FALSE(zones.has_value());
  EXPECT_EQ(zones.error().code, ErrorCode::not_found);
  EXPECT_NE(zones.error().message.find("'America/Gotham', '', 'Mars/Phobos'"), std::string::npos)
      << zones.error().message;
  EXPECT_EQ(zones.error().message.find("'America/New_York'"), std::string::npos);
}

TEST(ZoneExists, TakesExactNamesOnly) {
  EXPECT_TRUE(zone_exists("America/New_York"));
  EXPECT_TRUE(zone_exists("US/Eastern"));
  EXPECT_TRUE(zone_exists("UTC"));
  for (const char* name : {"", "localtime", "america/new_york", "America", "America/New_York/",
                           "/usr/share/zoneinfo/America/New_York", "../zoneinfo/UTC", "EST5"}) {
    EXPECT_FALSE(zone_exists(name)) << name;
  }
}

TEST(ZoneNames, AreAscendingAndExist) {
  const std::vector<std::string> names = zone_names();
  EXPECT_GT(names.size(), 300U);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  EXPECT_TRUE(std::all_of(names.begin(), names.end(),
                          [](const std::string& name) { return zone_exists(name); }));
}

TEST(IndependentOffsets, KnowWhatTheAlmanacSays) {
  OffsetAt offset_at = independent_offsets();
  const auto expect = [&](const char* zone, Instant at, seconds wanted) {
    const auto found = offset_at(zone, at);
    ASSERT_TRUE(found.has_value()) << found.error().message;
    EXPECT_EQ(*found, wanted) << zone;
  };
  expect("America/New_York", utc(2026, 3, 8, 7) - 1ms, hours{-5});
  expect("America/New_York", utc(2026, 3, 8, 7), hours{-4});
  expect("America/Phoenix", utc(2026, 7, 1, 0), hours{-7});
  expect("Asia/Kathmandu", utc(2026, 7, 1, 0), hours{5} + std::chrono::minutes{45});
}

TEST(IndependentOffsets, SayWhichZoneDoesNotExist) {
  OffsetAt offset_at = independent_offsets();
  for (const char* name : {"", "Mars/Phobos", "localtime", "/etc/localtime",
                           "../zoneinfo/America/New_York", "Fixed/UTC+01:00:00", "file:UTC"}) {
    const auto found = offset_at(name, utc(2026, 7, 1, 0));
    ASSERT_FALSE(found.has_value()) << name;
    EXPECT_EQ(found.error().code, ErrorCode::not_found);
    EXPECT_NE(found.error().message.find(name), std::string::npos);
  }
}

}  // namespace
}  // namespace rb
