// Which zones and states a person may be in, from what a roster says of them: a state, a ZIP code,
// an area code. Conservative data (scenarios/zones): every possible zone is listed, and the legal
// window is the intersection over all of them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"

namespace rb::edge {

// What a prefix is for. Only places say anything about a zone.
enum class PrefixKind : std::uint8_t {
  place,
  military,  // overseas post offices: could be anywhere
  toll_free,
  premium,  // the called party pays: nobody's own number
  non_geographic,
  foreign,  // +1, but not the United States
};

struct PrefixPlace {
  PrefixKind kind = PrefixKind::place;
  std::vector<std::string> states;  // postal codes, ascending; none unless a place
  std::vector<std::string> zones;   // IANA names, ascending; none unless a place
};

class ZonePrefixes {
 public:
  // nullptr if nothing is known about it. `zip` has at least three digits, `area_code` three.
  [[nodiscard]] const PrefixPlace* find_zip(std::string_view zip) const;
  [[nodiscard]] const PrefixPlace* find_area_code(std::string_view area_code) const;
  // Every zone of a state, every state of a zone; empty if unknown.
  [[nodiscard]] const std::vector<std::string>& zones_of_state(std::string_view postal_code) const;
  [[nodiscard]] const std::vector<std::string>& states_of_zone(std::string_view zone) const;
  // The IANA name of a zone of the United States, however it is capitalised, or of one of its old
  // names (US/Eastern); empty if there is no such zone.
  [[nodiscard]] std::string_view canonical_zone(std::string_view name) const;
  // Every zone of the United States by its IANA name, ascending.
  [[nodiscard]] std::vector<std::string> zones() const;

 private:
  friend class ZonePrefixesBuilder;
  using Table = std::map<std::string, PrefixPlace, std::less<>>;
  using Names = std::map<std::string, std::vector<std::string>, std::less<>>;
  Table zips_;
  Table area_codes_;
  Names zones_of_state_;
  Names states_of_zone_;
  std::map<std::string, std::string, std::less<>> zone_names_;  // by small letters
};

struct ZonePrefixTexts {
  std::string zip3;        // zip3.csv
  std::string area_codes;  // area_codes.csv
  std::string aliases;     // aliases.csv
};

// Error: corrupt_data names the file and line.
[[nodiscard]] Result<ZonePrefixes> parse_zone_prefixes(const ZonePrefixTexts& texts);

// Reads the three files of a folder such as scenarios/zones. Error: not_found, or as above.
[[nodiscard]] Result<ZonePrefixes> load_zone_prefixes(const std::string& folder);

}  // namespace rb::edge
