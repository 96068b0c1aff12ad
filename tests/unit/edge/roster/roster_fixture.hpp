#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "edge/roster/roster.hpp"
#include "edge/roster/zone_prefixes.hpp"

namespace rb::edge {

using Names = std::vector<std::string>;

inline std::string read_source_file(const std::string& path) {
  std::ifstream file(std::string(RB_SOURCE_DIR) + "/" + path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline const ZonePrefixes& shipped_prefixes() {
  static const ZonePrefixes prefixes = [] {
    Result<ZonePrefixes> loaded =
        load_zone_prefixes(std::string(RB_SOURCE_DIR) + "/scenarios/zones");
    if (!loaded) throw std::runtime_error(loaded.error().message);
    return *loaded;
  }();
  return prefixes;
}

inline Roster must_read(const std::string& csv) {
  Result<Roster> roster = read_roster(csv, shipped_prefixes());
  if (!roster) throw std::runtime_error(roster.error().message);
  EXPECT_EQ(roster->rows_read, roster->rows.size() + roster->rejects.size());
  return *roster;
}

}  // namespace rb::edge
