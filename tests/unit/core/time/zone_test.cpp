#include "core/time/zone.hpp"

#include <gtest/gtest.h>

#include "tests/unit/core/time/zones_for_tests.hpp"

namespace rb {
namespace {

using std::chrono::hours;
using test::utc;
using test::wall;
using Kind = LocalResolution::Kind;

const Zone kNewYork = test::us_zone("America/New_York", hours{-5});

TEST(Zone, OffsetChangesAtTheTransition) {
  const Instant jump = utc(2026, 3, 8, 7);
  EXPECT_EQ(kNewYork.offset_at(jump - 1ms), hours{-5});
  EXPECT_EQ(kNewYork.offset_at(jump), hours{-4});
  EXPECT_EQ(kNewYork.to_local(jump - 1ms), wall(2026, 3, 8, 2) - 1ms);
  EXPECT_EQ(kNewYork.to_local(jump), wall(2026, 3, 8, 3));
}

TEST(Zone, FirstAndLastOffsetsHoldForEver) {
  EXPECT_EQ(kNewYork.offset_at(utc(1900, 7, 1, 0)), hours{-5});
  EXPECT_EQ(kNewYork.offset_at(utc(2200, 7, 1, 0)), hours{-5});
}

TEST(Zone, ResolvesAnOrdinaryTime) {
  const LocalResolution noon = kNewYork.resolve(wall(2026, 7, 1, 12));
  EXPECT_EQ(noon.kind, Kind::unique);
  EXPECT_EQ(noon.first, utc(2026, 7, 1, 16));
  EXPECT_EQ(noon.second, noon.first);
}

TEST(Zone, ResolvesTheHourThatDoesNotExistToTheJump) {
  const Instant jump = utc(2026, 3, 8, 7);
  for (const Millis past : {Millis{0}, Millis{30min}, Millis{1h} - 1ms}) {
    const LocalResolution gap = kNewYork.resolve(wall(2026, 3, 8, 2) + past);
    EXPECT_EQ(gap.kind, Kind::gap);
    EXPECT_EQ(gap.first, jump);
    EXPECT_EQ(gap.second, jump);
  }
  EXPECT_EQ(kNewYork.resolve(wall(2026, 3, 8, 2) - 1ms).kind, Kind::unique);
  EXPECT_EQ(kNewYork.resolve(wall(2026, 3, 8, 3)).first, jump);
}

TEST(Zone, ResolvesTheRepeatedHourToBothInstants) {
  const LocalResolution twice = kNewYork.resolve(wall(2026, 11, 1, 1, 30));
  EXPECT_EQ(twice.kind, Kind::repeated);
  EXPECT_EQ(twice.first, utc(2026, 11, 1, 5, 30));
  EXPECT_EQ(twice.second, utc(2026, 11, 1, 6, 30));
  EXPECT_EQ(kNewYork.resolve(wall(2026, 11, 1, 1)).kind, Kind::repeated);
  EXPECT_EQ(kNewYork.resolve(wall(2026, 11, 1, 1) - 1ms).kind, Kind::unique);
  EXPECT_EQ(kNewYork.resolve(wall(2026, 11, 1, 2)).kind, Kind::unique);
}

TEST(Zone, ResolvesADayThatDoesNotExist) {
  const ZoneTable zones = test::zones();
  const LocalResolution lost = zones[zones.find("Test/Lost_Day")].resolve(wall(2026, 12, 30, 15));
  EXPECT_EQ(lost.kind, Kind::gap);
  EXPECT_EQ(lost.first, utc(2026, 12, 30, 10));
}

TEST(Zone, ResolvesATimeThatOccursThreeTimesToTheFirstAndTheLast) {
  const Zone zone("Test/Thrice", {{utc(2026, 1, 1, 0), hours{2}},
                                  {utc(2026, 6, 1, 10), hours{1}},
                                  {utc(2026, 6, 1, 11), hours{0}}});
  const LocalResolution thrice = zone.resolve(wall(2026, 6, 1, 11, 30));
  EXPECT_EQ(thrice.kind, Kind::repeated);
  EXPECT_EQ(thrice.first, utc(2026, 6, 1, 9, 30));
  EXPECT_EQ(thrice.second, utc(2026, 6, 1, 11, 30));
}

TEST(ZoneDeathTest, RefusesTablesThatAreNone) {
  EXPECT_DEATH(Zone("Test/Empty", {}), "empty");
  EXPECT_DEATH(Zone("Test/Far", {{utc(2026, 1, 1, 0), hours{27}}}), "kMaxUtcOffset");
  const Transition twice{utc(2026, 1, 1, 0), hours{0}};
  EXPECT_DEATH(Zone("Test/Order", {twice, twice}), "from");
}

TEST(ZoneTable, FindsEachNameAtThePositionGiven) {
  const ZoneTable zones = test::zones();
  EXPECT_EQ(zones.version(), "test");
  EXPECT_EQ(zones.find("America/Los_Angeles"), ZoneId{2});
  for (std::uint16_t i = 0; i < zones.size(); ++i) {
    EXPECT_EQ(zones.find(zones[ZoneId{i}].name()), ZoneId{i});
  }
}

TEST(ZoneTable, FindsNothingElse) {
  const ZoneTable zones = test::zones();
  for (const char* name : {"", "America", "America/New_York ", "america/new_york", "Zulu"}) {
    EXPECT_TRUE(zones.find(name).is_none()) << name;
  }
  EXPECT_TRUE(ZoneTable{}.find("America/New_York").is_none());
}

TEST(ZoneTable, KeepsANameAskedForTwiceAndFindsTheFirst) {
  const ZoneTable zones("test", {Zone("A", {{utc(2026, 1, 1, 0), hours{1}}}),
                                 Zone("A", {{utc(2026, 1, 1, 0), hours{1}}})});
  EXPECT_EQ(zones.size(), 2U);
  EXPECT_EQ(zones.find("A"), ZoneId{0});
}

TEST(ZoneTableDeathTest, RefusesAnIdThatIsNotThere) {
  EXPECT_DEATH(static_cast<void>(test::zones()[ZoneId::none()]), "zones_.size");
}

}  // namespace
}  // namespace rb
