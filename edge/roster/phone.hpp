// Phone numbers as people write them, to E.164. libphonenumber stays behind this header.
//
// A number is judged by its form (ten digits of the North American plan, whose area code stands in
// scenarios/zones), not by libphonenumber's is_valid: its list of area codes is years old in a
// distribution, and the fictitious 555-01xx numbers of examples have to pass.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "edge/roster/zone_prefixes.hpp"

namespace rb::edge {

struct Phone {
  std::string e164;       // "+12125550123"
  std::string area_code;  // "212"
  PrefixKind kind = PrefixKind::place;
};

// The error says for people why the text is no number that a patient could be called at.
[[nodiscard]] tl::expected<Phone, std::string> parse_phone(std::string_view text,
                                                           const ZonePrefixes& prefixes);

}  // namespace rb::edge
