#include "edge/roster/zone_prefixes.hpp"

#include <algorithm>

#include "tests/unit/edge/roster/roster_fixture.hpp"

namespace rb::edge {
namespace {

Names zip_zones(const char* zip) {
  const PrefixPlace* place = shipped_prefixes().find_zip(zip);
  return place == nullptr ? Names{"not found"} : place->zones;
}
Names area_zones(const char* code) {
  const PrefixPlace* place = shipped_prefixes().find_area_code(code);
  return place == nullptr ? Names{"not found"} : place->zones;
}
bool has(const Names& names, const char* name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Places whose clocks are easily taken for their neighbours'.
TEST(zone_prefixes, split_places_list_every_clock) {
  EXPECT_EQ(zip_zones("86503"), (Names{"America/Denver", "America/Phoenix"}));  // Navajo Nation
  EXPECT_EQ(zip_zones("85004"), (Names{"America/Phoenix"}));
  EXPECT_EQ(zip_zones("46204"), (Names{"America/Indiana/Indianapolis"}));
  EXPECT_EQ(zip_zones("46402"), (Names{"America/Chicago"}));  // Gary
  EXPECT_TRUE(has(zip_zones("46534"), "America/Indiana/Knox"));
  EXPECT_TRUE(has(zip_zones("47586"), "America/Indiana/Tell_City"));
  EXPECT_TRUE(has(zip_zones("47586"), "America/Indiana/Indianapolis"));
  EXPECT_EQ(zip_zones("97914"), (Names{"America/Boise", "America/Los_Angeles"}));  // Malheur
  EXPECT_TRUE(has(zip_zones("83501"), "America/Los_Angeles"));  // Idaho panhandle
  EXPECT_TRUE(has(zip_zones("83501"), "America/Boise"));
  EXPECT_EQ(zip_zones("32401"),
            (Names{"America/Chicago", "America/New_York"}));  // Florida panhandle
  EXPECT_EQ(zip_zones("33101"), (Names{"America/New_York"}));
  EXPECT_EQ(zip_zones("37402"), (Names{"America/Chicago", "America/New_York"}));  // Chattanooga
  EXPECT_TRUE(has(zip_zones("57501"), "America/Denver"));                         // South Dakota
  EXPECT_TRUE(has(zip_zones("58554"), "America/North_Dakota/New_Salem"));
  EXPECT_TRUE(has(zip_zones("69101"), "America/Denver"));  // Nebraska
  EXPECT_TRUE(has(zip_zones("67735"), "America/Denver"));  // Goodland, Kansas
  EXPECT_TRUE(has(zip_zones("79901"), "America/Denver"));  // El Paso
  EXPECT_TRUE(has(zip_zones("49801"), "America/Menominee"));
  EXPECT_TRUE(has(zip_zones("49801"), "America/Detroit"));
  EXPECT_EQ(zip_zones("96813"), (Names{"Pacific/Honolulu"}));
  EXPECT_TRUE(has(zip_zones("99501"), "America/Anchorage"));
  EXPECT_EQ(zip_zones("00901"), (Names{"America/Puerto_Rico"}));
  EXPECT_TRUE(has(zip_zones("96910"), "Pacific/Guam"));
}

TEST(zone_prefixes, area_codes_list_every_clock_of_their_places) {
  EXPECT_EQ(area_zones("212"), (Names{"America/New_York"}));
  EXPECT_EQ(area_zones("602"), (Names{"America/Phoenix"}));
  EXPECT_TRUE(has(area_zones("928"), "America/Denver"));
  EXPECT_EQ(area_zones("317"), (Names{"America/Indiana/Indianapolis"}));
  EXPECT_TRUE(has(area_zones("812"), "America/Chicago"));
  EXPECT_TRUE(has(area_zones("812"), "America/Indiana/Indianapolis"));
  EXPECT_EQ(area_zones("850"), (Names{"America/Chicago", "America/New_York"}));
  EXPECT_EQ(area_zones("605"), (Names{"America/Chicago", "America/Denver"}));
  EXPECT_TRUE(has(area_zones("208"), "America/Los_Angeles"));
  EXPECT_TRUE(has(area_zones("541"), "America/Boise"));
  EXPECT_TRUE(has(area_zones("906"), "America/Menominee"));
  EXPECT_TRUE(has(area_zones("915"), "America/Denver"));
  EXPECT_TRUE(has(area_zones("907"), "America/Adak"));
  EXPECT_EQ(area_zones("808"), (Names{"Pacific/Honolulu"}));
  EXPECT_EQ(area_zones("787"), (Names{"America/Puerto_Rico"}));
  EXPECT_EQ(area_zones("340"), (Names{"America/St_Thomas"}));
  EXPECT_EQ(area_zones("671"), (Names{"Pacific/Guam"}));
  EXPECT_EQ(area_zones("684"), (Names{"Pacific/Pago_Pago"}));
  EXPECT_EQ(area_zones("670"), (Names{"Pacific/Saipan"}));
}

TEST(zone_prefixes, codes_that_are_no_place_have_no_zone) {
  const struct {
    const char* code;
    PrefixKind kind;
  } cases[] = {{"800", PrefixKind::toll_free},      {"833", PrefixKind::toll_free},
               {"900", PrefixKind::premium},        {"500", PrefixKind::non_geographic},
               {"710", PrefixKind::non_geographic}, {"416", PrefixKind::foreign},
               {"809", PrefixKind::foreign}};
  for (const auto& c : cases) {
    const PrefixPlace* place = shipped_prefixes().find_area_code(c.code);
    ASSERT_NE(place, nullptr) << c.code;
    EXPECT_EQ(place->kind, c.kind) << c.code;
    EXPECT_TRUE(place->zones.empty()) << c.code;
  }
  EXPECT_EQ(shipped_prefixes().find_area_code("211"), nullptr);
  ASSERT_NE(shipped_prefixes().find_zip("09012"), nullptr);
  EXPECT_EQ(shipped_prefixes().find_zip("09012")->kind, PrefixKind::military);
  EXPECT_EQ(shipped_prefixes().find_zip("00000"), nullptr);
}

TEST(zone_prefixes, states_and_zones_point_at_each_other) {
  EXPECT_EQ(shipped_prefixes().zones_of_state("FL"),
            (Names{"America/Chicago", "America/New_York"}));
  EXPECT_TRUE(has(shipped_prefixes().zones_of_state("TX"), "America/Denver"));
  EXPECT_EQ(shipped_prefixes().states_of_zone("America/Boise").empty(), false);
  EXPECT_EQ(shipped_prefixes().states_of_zone("America/Detroit").front(), "IN");
  EXPECT_TRUE(shipped_prefixes().zones_of_state("ZZ").empty());
  EXPECT_EQ(shipped_prefixes().canonical_zone("us/eastern"), "America/New_York");
  EXPECT_EQ(shipped_prefixes().canonical_zone("AMERICA/INDIANAPOLIS"),
            "America/Indiana/Indianapolis");
  EXPECT_EQ(shipped_prefixes().canonical_zone("Eastern"), "");
  EXPECT_EQ(shipped_prefixes().canonical_zone("Europe/Paris"), "");
}

TEST(zone_prefixes, fifty_states_and_the_capital_have_zones) {
  for (const char* state :
       {"AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID",
        "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO",
        "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA",
        "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY"}) {
    EXPECT_FALSE(shipped_prefixes().zones_of_state(state).empty()) << state;
  }
}

TEST(zone_prefixes, mistakes_name_their_file_and_line) {
  const std::string zips = "# about\nzip3,kind,states,zones\n100,place,NY,America/New_York\n";
  const std::string codes = "area_code,kind,states,zones\n212,place,NY,America/New_York\n";
  const std::string aliases = "alias,zone\nUS/Eastern,America/New_York\n";
  ASSERT_TRUE(parse_zone_prefixes({zips, codes, aliases}).has_value());
  const struct {
    ZonePrefixTexts texts;
    const char* says;
  } cases[] = {
      {{"", codes, aliases}, "zip3.csv:1: no rows"},
      {{"zip,kind\n", codes, aliases}, "zip3.csv:1: expected the columns"},
      {{zips + "100,place,NY,America/New_York\n", codes, aliases},
       "zip3.csv:4: 100 is written twice"},
      {{zips + "10,place,NY,America/New_York\n", codes, aliases},
       "zip3.csv:4: expected three digits"},
      {{zips + "101,palace,NY,America/New_York\n", codes, aliases}, "zip3.csv:4: no such kind"},
      {{zips + "101,place,NY,\n", codes, aliases}, "zip3.csv:4: a place, and only a place"},
      {{zips, codes + "800,toll_free,NY,America/New_York\n", aliases}, "area_codes.csv:3: a place"},
      {{zips, codes + "213,place\n", aliases}, "area_codes.csv:3: expected 4 fields"},
      {{zips, codes + "\"213,place\n", aliases}, "area_codes.csv:3: a quote"},
      {{zips, codes, aliases + "US/Moon,Moon/Base\n"}, "aliases.csv:3: no place is in zone"},
  };
  for (const auto& c : cases) {
    const auto parsed = parse_zone_prefixes(c.texts);
    ASSERT_FALSE(parsed.has_value()) << c.says;
    EXPECT_NE(parsed.error().message.find(c.says), std::string::npos) << parsed.error().message;
  }
  const auto missing = load_zone_prefixes("/nowhere");
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace rb::edge
