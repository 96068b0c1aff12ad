// Where a person may be: stated zone, then address, then area code (the design's order). Several
// possible zones stay several; somebody with none cannot be contacted.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "edge/roster/phone.hpp"
#include "edge/roster/roster.hpp"

namespace rb::edge {

// What a row says, trimmed; empty: nothing.
struct LocationFields {
  std::string_view zone;  // one name, or several between spaces, semicolons or bars
  std::string_view zip;
  std::string_view state;
};

struct Location {
  std::vector<std::string> zones;   // ascending, not empty
  std::vector<std::string> states;  // ascending, not empty
  ZoneSource source = ZoneSource::stated;
};

struct FieldMistake {
  std::string column;
  std::string reason;
};

[[nodiscard]] tl::expected<Location, FieldMistake> locate(const LocationFields& fields,
                                                          const std::vector<Phone>& phones,
                                                          const ZonePrefixes& prefixes);

}  // namespace rb::edge
